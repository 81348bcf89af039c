// An HTML page in, validated records out, and each station of the way alone.
import { extractorsFor } from '../../src/extract/index.ts'
import { extract } from '../../src/extract/run.ts'
import { read } from '../../src/html/read.ts'
import type { Language, Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import type { Result } from '../../src/pipeline.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { assemble } from '../../src/record/assemble.ts'
import { validate } from '../../src/record/validate.ts'
import { resolve } from '../../src/resolve/run.ts'
import { segment } from '../../src/segment/index.ts'
import { pagesOf } from './material.ts'
import type { Ready, Subject } from './subject.ts'
import { besideFloors, LANGUAGES } from './subject.ts'

const extractors = (language: Language) => extractorsFor(packs.languages[language], packs.jurisdiction)

/** One station, given what the stations before it made of the page. */
const STATIONS: Readonly<Record<string, (page: Page, made: Result) => unknown>> = {
  read: (page) => read(page, packs),
  segment: (_page, { document }) => segment(document, packs),
  extract: (_page, { document, segments }) => extract(document, segments, extractors(document.language), extractors),
  resolve: (_page, { document, segments, extraction }) => resolve(document, segments, extraction, packs),
  record: (page, { document, segments, extraction, resolution }) =>
    validate(assemble(page, document, segments, extraction, resolution, packs)),
  whole: (page) => readBulletin(page, packs),
}

export const pageSubjects: readonly Subject[] = LANGUAGES.flatMap((language) =>
  Object.entries(STATIONS).map(([name, station]) => ({
    id: `page/${name}/${language}`,
    measure: () => besideFloors(language, () => stationed(language, station)),
  })),
)

function stationed(language: Language, station: (page: Page, made: Result) => unknown): Ready {
  const pages = pagesOf(language).map((page) => ({ page, made: readBulletin(page, packs) }))
  const letters = pages.reduce((sum, { made }) => sum + made.document.text.length, 0)
  return { letters, run: () => pages.map(({ page, made }) => station(page, made)) }
}
