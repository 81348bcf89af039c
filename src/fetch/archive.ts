// The archive: WARC files that only grow. What is written here is the truth; everything else can be made from it again.
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import type { Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import type { Absence, ArchiveIndex, KnownBulletin, LastAnswer, LastCapture } from './archive-index.ts'
import { enterWritten, goneNow, repeatedBy } from './archive-index.ts'
import { indexOf } from './archive-reading.ts'
import { leftUnsealed } from './archive-seals.ts'
import type { Renaming } from './archive-merge.ts'
import { mergeArchive } from './archive-merge.ts'
import { archiveName, partsIn } from './archive-parts.ts'
import { cutTornEnd, filesIn, openTail } from './archive-tail.ts'
import type { Exchange } from './client.ts'
import type { RunState } from './run-state.ts'
import { afterNote } from './run-state.ts'
import { exchangeIn, pageOf, pagesOfWarc, type ArchivedPage } from './warc-page.ts'
import type { WarcPlace, WarcRecord } from './warc-read.ts'
import { readRecord } from './warc-read.ts'
import type { BeginNote, EndNote } from './warc-run.ts'
import { runRecord } from './warc-run.ts'
import type { CaptureDetails } from './warc-details.ts'
import type { CaptureNote } from './warc-write.ts'
import { exchangeRecords } from './warc-write.ts'

/** What became of an answer: a new record, or (`news: false`) a `revisit` of the one before, or nothing since it was there already. */
export interface Written {
  readonly place: WarcPlace
  readonly news: boolean
}

export interface Archive {
  readonly folder: string
  /** Bytes of a record that a crash had broken, and that were cut off at the start. */
  readonly cut: number
  last(url: string): LastCapture | null
  /** Ids of the sources that something was fetched from. */
  sources(): readonly string[]
  /** The bulletins of a source that were once fetched, in the order of their first capture. */
  bulletins(source: string): readonly KnownBulletin[]
  /** Addresses of bulletins that were there and are not any more (404, 410), with the time when that was first seen. */
  gone(): ReadonlyMap<string, string>
  /** Addresses of bulletins that were there and then gone, be it that they came back, with the times of it. */
  absences(): ReadonlyMap<string, readonly Absence[]>
  /** Writes the answer and its request, and waits until the disk has them. */
  write(exchange: Exchange, note: CaptureNote, details?: CaptureDetails): Promise<Written>
  /** When an address last gave an answer that stands, be it that there is nothing; null where it never did. */
  answered(url: string): string | null
  /** The last answer of an address, if it was given (or the same again) at `since` or later, and asking again would be no use. */
  recall(url: string, since: string): Recalled | null
  /** How far the runs came at a source; null where there was none. */
  state(source: string): RunState | null
  /** Writes that a run begins or ends at a source. */
  note(note: BeginNote | EndNote): Promise<void>
  /** The bulletins' pages in the order of their capture, one at a time. `skip` says by record id which are not wanted. */
  pages(sources: readonly Source[], skip?: (recordId: string) => boolean): Generator<ArchivedPage>
  /** The page at a place (its folder doesn't matter). Throws `warc-damaged` where it isn't (whole) there. */
  page(place: WarcPlace, sources: readonly Source[]): Page
  files(): readonly string[]
  /** The same, archive by archive: of each that was put into this one, then its own. Each has its own seals. */
  parts(): readonly (readonly string[])[]
  /** Puts the archive of another folder into this one; see `mergeArchive`. */
  merge(from: string): Renaming
  /** Seals what was written. */
  close(): Promise<void>
}

/** An answer out of the archive. */
export interface Recalled {
  readonly exchange: Exchange
  readonly place: WarcPlace
}

export interface ArchiveOptions {
  readonly userAgent?: string
  /** A file that has grown beyond this is followed by a new one. */
  readonly fileBytes?: number
  /** For the one process that writes: a write that a crash cut short is cut off. */
  readonly write?: boolean
  /** Of several that write, each has a series of files of its own: its name (small letters, digits, hyphens). */
  readonly series?: string
  /** What is known of what was archived before, wherever it lies; where it is left out, the files of the folder tell it. */
  readonly index?: ArchiveIndex
  /** Adds to what the files tell what is known from elsewhere. */
  readonly beside?: (own: ArchiveIndex) => void
}

/** Opens the archive in a folder, which is made if it isn't there. */
export function openArchive(folder: string, options: ArchiveOptions = {}): Archive {
  const { userAgent = 'bulletins', fileBytes = 64_000_000, write = false, series = '' } = options
  makeFolder(folder)
  const last = filesIn(folder, series).at(-1)
  const cut = write && last !== undefined ? cutTornEnd(last) : 0
  let index: ArchiveIndex | null = options.index ?? null
  const parts = (): string[][] => partsIn(folder).map((part) => filesIn(part))
  const entries = (): ArchiveIndex => {
    if (index !== null) return index
    index = indexOf(filesIn(folder), parts().slice(0, -1).flat())
    options.beside?.(index)
    return index
  }
  const tail = openTail(folder, fileBytes, userAgent, series)
  let chain: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = chain.then(work)
    chain = done.catch(() => undefined) // the caller has the failure; the next write must not inherit it
    return done
  }

  const put = async (exchange: Exchange, note: CaptureNote, details: CaptureDetails): Promise<Written> => {
    const repeated = repeatedBy(entries(), exchange)
    const { recordId, payloadDigest, bytes } = exchangeRecords(exchange, note, repeated, {
      software: userAgent,
      ...details,
    })
    const place = { ...(await tail.append(bytes)), recordId }
    enterWritten(entries(), exchange, note, place, payloadDigest, repeated !== null)
    return { place, news: repeated === null }
  }
  const seal = async (): Promise<void> => {
    const written = tail.unsealed()
    if (written.length === 0) return
    // Which bytes of other files are sealed stands in those alone.
    const left = options.index === undefined ? leftUnsealed(filesIn(folder, series), written, entries().sealed) : []
    const files = [...written, ...left]
    await tail.append(runRecord({ event: 'seal', at: new Date().toISOString(), files }).bytes)
    tail.unsealed() // the seal itself needs none
  }
  return {
    folder,
    cut,
    last: (url) => entries().last.get(url) ?? null,
    sources: () => [
      ...new Set([
        ...entries().runs.keys(),
        ...entries()
          .bulletins.values()
          .map(({ source }) => source),
      ]),
    ],
    bulletins: (source) => [...entries().bulletins.values()].filter((one) => one.source === source),
    gone: () => goneNow(entries()),
    absences: () => entries().absences,
    write: (exchange, note, details = {}) => inTurn(() => put(exchange, note, details)),
    answered: (url) => entries().answers.get(url)?.date ?? null,
    recall: (url, since) => recalled(entries().answers.get(url), since),
    state: (source) => entries().runs.get(source) ?? null,
    note: (note) =>
      inTurn(async () => {
        const { runs } = entries()
        await tail.append(runRecord(note).bytes)
        runs.set(note.source, afterNote(runs.get(note.source), note))
      }),
    *pages(sources, skip = () => false) {
      for (const file of parts().flat()) yield* pagesOfWarc(file, sources, skip)
    },
    page: (place, sources) => pageAt({ ...place, file: join(folder, archiveName(place.file)) }, sources),
    files: () => parts().flat(),
    parts,
    merge(from) {
      index = null
      return mergeArchive(from, folder)
    },
    async close() {
      await inTurn(seal)
      await tail.close()
    },
  }
}

function recalled(last: LastAnswer | undefined, since: string): Recalled | null {
  if (last === undefined || last.date < since) return null
  try {
    const exchange = exchangeIn(readRecord(last.place))
    return exchange === null ? null : { exchange, place: last.place }
  } catch (error) {
    // damaged, or on another machine: it is asked for again
    if (error instanceof BulletinError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

// Workers write series of their own, which may lie on other machines.
function recordAt(place: WarcPlace): WarcRecord {
  try {
    return readRecord(place)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new BulletinError('warc-damaged', `Expected the file that holds the page, got none (copy it here from the machine that fetched it), in ${place.file}`, { cause }) // prettier-ignore
  }
}

function pageAt(place: WarcPlace, sources: readonly Source[]): Page {
  const page = pageOf(recordAt(place), sources)
  if (page !== null) return page
  const where = `${place.file} at byte ${place.offset}`
  throw new BulletinError('warc-damaged', `Expected a page, got another record, in ${where}`)
}
