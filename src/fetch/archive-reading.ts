// The index of an archive, read out of its files.
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

/**
 * Reads the index out of the files of an archive. Each record is unpacked, but no digest is recomputed. `parts`: the files of archives that
 * were put into it, which are older and newer than its own; their seals are their own matter.
 */
export function indexOf(files: readonly string[], parts: readonly string[] = []): ArchiveIndex {
  const index = emptyIndex()
  enterAll(files, parts, () => index)
  return index
}

/** As `indexOf`, but an index each for the sources that `shelfOf` puts together; those of which it gives null are left out. */
export function indexesOf(
  files: readonly string[],
  parts: readonly string[],
  shelfOf: (source: string) => string | null,
): Map<string, ArchiveIndex> {
  const indexes = new Map<string, ArchiveIndex>()
  enterAll(files, parts, (source) => {
    const shelf = source === null ? null : shelfOf(source)
    if (shelf === null) return null
    const index = indexes.get(shelf) ?? emptyIndex()
    indexes.set(shelf, index)
    return index
  })
  return indexes
}

/** The index that takes what is said of a source (null: of the files themselves). */
type IndexFor = (source: string | null) => ArchiveIndex | null

function enterAll(files: readonly string[], parts: readonly string[], indexFor: IndexFor): void {
  const series = [...Map.groupBy(files, seriesOf).values()].map((own) => entriesIn(own, indexFor, true))
  const [alone = [], ...others] = series
  const isOne = parts.length === 0 && others.length === 0
  for (const { enter } of isOne ? alone : inTime(entriesIn(parts, indexFor, false), ...series)) enter()
}

interface Entry {
  readonly at: string
  readonly enter: () => void
}

// Of what several machines wrote, a later word must not be undone by an earlier one.
function inTime(...series: readonly Iterable<Entry>[]): Entry[] {
  const all = series.flatMap((entries) => [...entries])
  return all.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
}

function* entriesIn(files: readonly string[], indexFor: IndexFor, isOwn: boolean): Generator<Entry> {
  for (const file of files) {
    for (const item of readWarc(file, { verify: false })) {
      const enter = 'damage' in item ? null : entryOf(indexFor, item, isOwn)
      if (!('damage' in item) && enter !== null) yield { at: item.date ?? '', enter }
    }
  }
}

/** What is to be done about a record, without holding on to it; null: nothing. */
function entryOf(indexFor: IndexFor, record: WarcRecord, isOwn: boolean): (() => void) | null {
  const { url, date, type, place, fields, end } = record
  const run = runNoteOf(record)
  const about = run === null ? noteOf(record) : null
  const index = indexFor(run?.event === 'seal' ? null : (run?.source ?? about?.source ?? null))
  if (index === null) return null
  if (run?.event === 'seal') return isOwn ? () => enterSeal(index.sealed, run, { place, end }) : null
  if (run !== null) return () => void index.runs.set(run.source, afterNote(index.runs.get(run.source), run))
  if (url === null || date === null || about === null || (type !== 'response' && type !== 'revisit')) return null
  const answer = answerIn(record)
  if (answer === null) return null
  const payloadDigest = headerOf(fields, 'warc-payload-digest') ?? ''
  const capture = { place, date, checked: date, payloadDigest, validators: validatorsOf(answer.lines) }
  const { status } = answer
  return () => enterCapture(index, url, status, about, capture, type === 'revisit')
}
