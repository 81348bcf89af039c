// The archive: WARC files that only grow. What is written here is the truth; everything else can be made from it again.
import { mkdirSync, readdirSync, statSync, truncateSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import type { ArchiveIndex, LastCapture } from './archive-index.ts'
import { enterWritten, indexOf, repeatedBy } from './archive-index.ts'
import type { Exchange } from './client.ts'
import { pageOf, pagesOfWarc, type ArchivedPage } from './warc-page.ts'
import type { WarcPlace } from './warc-read.ts'
import { readRecord, readWarc } from './warc-read.ts'
import type { CaptureNote } from './warc-write.ts'
import { exchangeRecords, warcinfo } from './warc-write.ts'

/** What became of an answer: a new record, or a `revisit` of the one before (`news: false`). */
export interface Written {
  readonly place: WarcPlace
  readonly news: boolean
}

export interface Archive {
  readonly folder: string
  last(url: string): LastCapture | null
  /** Addresses of bulletins that were there and are not any more (404, 410), with the time when that was first seen. */
  gone(): ReadonlyMap<string, string>
  /** Writes the answer and its request, and waits until the disk has them. */
  write(exchange: Exchange, note: CaptureNote): Promise<Written>
  /** The bulletins' pages in the order of their capture, one at a time. `skip` says by record id which are not wanted. */
  pages(sources: readonly Source[], skip?: (recordId: string) => boolean): Generator<ArchivedPage>
  /** The page at a place (its folder doesn't matter). Throws `warc-damaged` where it isn't (whole) there. */
  page(place: WarcPlace, sources: readonly Source[]): Page
  files(): readonly string[]
  close(): Promise<void>
}

export interface ArchiveOptions {
  readonly userAgent?: string
  /** A file that has grown beyond this is followed by a new one. */
  readonly fileBytes?: number
  /** For the one process that writes: a write that a crash cut short is cut off. */
  readonly write?: boolean
}

interface Tail {
  readonly file: string
  readonly stream: FileHandle
  size: number
}

/** Opens the archive in a folder, which is made if it isn't there. */
export function openArchive(folder: string, options: ArchiveOptions = {}): Archive {
  const { userAgent = 'bulletins', fileBytes = 64_000_000, write = false } = options
  mkdirSync(folder, { recursive: true })
  if (write) cutTornEnd(filesIn(folder).at(-1))
  let index: ArchiveIndex | null = null
  const entries = (): ArchiveIndex => (index ??= indexOf(filesIn(folder)))
  let tail: Tail | null = null
  let chain: Promise<unknown> = Promise.resolve()

  const put = async (exchange: Exchange, note: CaptureNote): Promise<Written> => {
    const repeated = repeatedBy(entries(), exchange)
    const { recordId, payloadDigest, bytes } = exchangeRecords(exchange, note, repeated)
    tail = await tailOf(tail, folder, fileBytes, userAgent)
    const place = { file: tail.file, offset: tail.size, recordId }
    await append(tail, bytes)
    enterWritten(entries(), exchange, note, place, payloadDigest, repeated !== null)
    return { place, news: repeated === null }
  }
  return {
    folder,
    last: (url) => entries().last.get(url) ?? null,
    gone: () => entries().gone,
    write(exchange, note) {
      const written = chain.then(() => put(exchange, note))
      chain = written.catch(() => undefined) // the caller has the failure; the next write must not inherit it
      return written
    },
    *pages(sources, skip = () => false) {
      for (const file of filesIn(folder)) yield* pagesOfWarc(file, sources, skip)
    },
    page: (place, sources) => pageAt({ ...place, file: join(folder, basename(place.file)) }, sources),
    files: () => filesIn(folder),
    async close() {
      await chain
      await tail?.stream.close()
      tail = null
    },
  }
}

function pageAt(place: WarcPlace, sources: readonly Source[]): Page {
  const page = pageOf(readRecord(place), sources)
  if (page !== null) return page
  const where = `${place.file} at byte ${place.offset}`
  throw new BulletinError('warc-damaged', `Expected a page, got another record, in ${where}`)
}

async function tailOf(tail: Tail | null, folder: string, fileBytes: number, userAgent: string): Promise<Tail> {
  if (tail !== null && tail.size < fileBytes) return tail
  await tail?.stream.close()
  const file = nextFile(folder, fileBytes)
  const next = { file, stream: await open(file, 'a'), size: statSync(file).size }
  if (next.size === 0) await append(next, warcinfo(basename(file), userAgent, new Date().toISOString()))
  return next
}

async function append(tail: Tail, bytes: Buffer): Promise<void> {
  try {
    await tail.stream.appendFile(bytes)
    await tail.stream.datasync()
    tail.size += bytes.length
  } catch (error) {
    await tail.stream.truncate(tail.size) // a full disk leaves no half record behind
    throw error
  }
}

const NAME = /^bulletins-(\d+)\.warc\.gz$/u

function filesIn(folder: string): string[] {
  const numbered = readdirSync(folder).flatMap((name) => {
    const number = NAME.exec(name)?.[1]
    return number === undefined ? [] : [{ number: Number(number), path: join(folder, name) }]
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ path }) => path)
}

function nextFile(folder: string, fileBytes: number): string {
  const last = filesIn(folder).at(-1)
  if (last !== undefined && statSync(last).size < fileBytes) return last
  const number = last === undefined ? 1 : Number(NAME.exec(basename(last))?.[1]) + 1
  return join(folder, `bulletins-${String(number).padStart(5, '0')}.warc.gz`)
}

// Only what follows the last whole record: damage in the middle is evidence too, and stays.
function cutTornEnd(file: string | undefined): void {
  if (file === undefined) return
  for (const item of readWarc(file, { verify: false })) {
    if ('damage' in item && item.next === null) truncateSync(file, item.offset)
  }
}
