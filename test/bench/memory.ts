// The most memory that a process ever had: before it read a page, after all dev pages once, and after a thousand pages, where it is to
// be the same still.
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { pagesOf } from './material.ts'
import type { Figures, Subject } from './subject.ts'
import { LANGUAGES } from './subject.ts'

const MANY = 1000

/** Megabytes. */
const most = (): number => process.resourceUsage().maxRSS / 1024

export const memorySubjects: readonly Subject[] = [{ id: 'memory/pages', measure: () => Promise.resolve(measured()) }]

function measured(): Figures {
  const before = most()
  const pages = LANGUAGES.flatMap((language) => pagesOf(language))
  for (const page of pages) readBulletin(page, packs)
  const few = most()
  for (let at = pages.length; at < MANY; at++) readBulletin(pages[at % pages.length]!, packs)
  return { before, few, many: most(), pages: MANY }
}
