import { packs } from '../packs.ts'
import type { Figure } from '../score/index.ts'
import { score } from '../score/index.ts'
import { tableOf } from '../score/table.ts'
import { EXIT } from './exit.ts'
import { say } from './print.ts'

export interface ScoreOptions {
  readonly only?: string
  readonly json?: boolean
  readonly misses?: boolean
}

/** `bulletins score FOLDER…`: how right the tool is on annotated pages. */
export function scoreCommand(folders: readonly string[], options: ScoreOptions): Promise<number> {
  const { records, facts, pages, misses, unread } = score(folders, packs, options.only)
  for (const { code, message } of unread) say(`bulletins: ${code}: ${message}`)
  if (options.json === true) process.stdout.write(`${JSON.stringify({ pages, records, facts })}\n`)
  else {
    if (options.misses === true) process.stdout.write(misses.map((miss) => `${miss}\n`).join(''))
    process.stdout.write(tableOf(worthTelling(records)))
    if (facts.length > 0) process.stdout.write(`\n${tableOf(worthTelling(facts))}`)
  }
  return Promise.resolve(unread.length > 0 ? EXIT.failed : EXIT.ok)
}

const LANGUAGE = /^(en|ru|kk) /u

// Where all pages are in one language, its rows say nothing new.
function worthTelling(figures: readonly Figure[]): readonly Figure[] {
  const languages = new Set(figures.flatMap(({ key }) => LANGUAGE.exec(key)?.[1] ?? []))
  return languages.size > 1 ? figures : figures.filter(({ key }) => !LANGUAGE.test(key))
}
