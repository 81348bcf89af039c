// What the files of an archive say, word by word; and the index that all of it makes.
import type { ArchiveIndex } from './archive-index.ts'
import { emptyIndex, enterCapture } from './archive-index.ts'
import { enterSeal } from './archive-seals.ts'
import { seriesOf } from './archive-tail.ts'
import { headerOf } from './headers.ts'
import { afterNote } from './run-state.ts'
import { answerIn } from './http-answer.ts'
import { noteOf } from './warc-page.ts'
import type { WarcRecord } from './warc-read.ts'
import { readWarc } from './warc-read.ts'
import { runNoteOf } from './warc-run.ts'
import { validatorsOf } from './warc-write.ts'

/** What one record says. */
export interface Word {
  /** When, ISO 8601. */
  readonly at: string
  /** Of which source; null: of the files themselves. */
  readonly source: string | null
  /** Of which address; null: of the runs, or the files. */
  readonly url: string | null
  /** Enters it into an index that has heard all earlier words of the same. */
  readonly enter: (index: ArchiveIndex) => void
}

/**
 * Reads the index out of the files of an archive. Each record is unpacked, but no digest is recomputed. `parts`: the files of archives that
 * were put into it, which are older and newer than its own; their seals are their own matter.
 */
export function indexOf(files: readonly string[], parts: readonly string[] = []): ArchiveIndex {
  const index = emptyIndex()
  const series = [...Map.groupBy(files, seriesOf).values()].map((own) => wordsOf(own))
  const [alone = [], ...others] = series
  const isOne = parts.length === 0 && others.length === 0
  const strange = parts.length === 0 ? [] : [...wordsOf(parts)].filter(({ source }) => source !== null)
  for (const { enter } of isOne ? alone : inTime(strange, ...series)) enter(index)
  return index
}

function* wordsOf(files: readonly string[]): Generator<Word> {
  for (const file of files) yield* wordsIn(file)
}

/** Of what several machines wrote, in the order of time: a later word must not be undone by an earlier one. */
export function inTime(...series: readonly Iterable<Word>[]): Word[] {
  const all = series.flatMap((words) => [...words])
  return all.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
}

/** What a file says from a byte on, at which a record begins; what can't be read there is passed over. */
export function* wordsIn(file: string, offset = 0): Generator<Word> {
  for (const item of readWarc(file, { offset, verify: false })) {
    const word = 'damage' in item ? null : wordOf(item)
    if (word !== null) yield word
  }
}

/** What a record says, without holding on to it; null: nothing. */
function wordOf(record: WarcRecord): Word | null {
  const { url, date, type, place, fields, end } = record
  const at = date ?? ''
  const run = runNoteOf(record)
  if (run?.event === 'seal')
    return { at, source: null, url: null, enter: ({ sealed }) => enterSeal(sealed, run, { place, end }) }
  if (run !== null) {
    const { source } = run
    return { at, source, url: null, enter: ({ runs }) => void runs.set(source, afterNote(runs.get(source), run)) }
  }
  const about = noteOf(record)
  if (url === null || date === null || about === null || (type !== 'response' && type !== 'revisit')) return null
  const answer = answerIn(record)
  if (answer === null) return null
  const payloadDigest = headerOf(fields, 'warc-payload-digest') ?? ''
  const capture = { place, date, checked: date, payloadDigest, validators: validatorsOf(answer.lines) }
  const { status } = answer
  const enter = (index: ArchiveIndex): void => enterCapture(index, url, status, about, capture, type === 'revisit')
  return { at, source: about.source, url, enter }
}
