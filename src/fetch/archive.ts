// The archive: WARC files that only grow. What is written here is the truth; everything else can be made from it again.
import { existsSync, mkdirSync, readdirSync, statSync, truncateSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import type { Exchange } from './client.ts'
import { headerOf } from './headers.ts'
import { answerIn, noteOf, pageOf, pagesOfWarc, type ArchivedPage } from './warc-page.ts'
import type { WarcPlace, WarcRecord } from './warc-read.ts'
import { readRecord, readWarc } from './warc-read.ts'
import type { CaptureNote, Referred } from './warc-write.ts'
import { digestOf, exchangeRecords, validatorsOf, warcinfo } from './warc-write.ts'

/** The last good answer of an address. */
export interface LastCapture {
  readonly place: WarcPlace
  readonly date: string
  /** When it was last seen to be unchanged, or `date`. */
  readonly checked: string
  readonly payloadDigest: string
  /** If-None-Match, If-Modified-Since. */
  readonly validators: Readonly<Record<string, string>>
}

/** What became of an answer: a new record, or a `revisit` of the one before. */
export interface Written {
  readonly place: WarcPlace
  readonly news: boolean
}

export interface Archive {
  readonly folder: string
  last(url: string): LastCapture | null
  /** Writes the answer and its request, and waits until the disk has them. */
  write(exchange: Exchange, note: CaptureNote): Promise<Written>
  /** The bulletins' pages in the order of their capture, one at a time. `skip` says by record id which are not wanted. */
  pages(sources: readonly Source[], skip?: (recordId: string) => boolean): Generator<ArchivedPage>
  /** The page at a place. Throws `warc-damaged` where it isn't (whole) there. */
  page(place: WarcPlace, sources: readonly Source[]): Page
  files(): readonly string[]
  close(): Promise<void>
}

export interface ArchiveOptions {
  readonly userAgent?: string
  /** A file that has grown beyond this is followed by a new one. */
  readonly fileBytes?: number
  /** Cut a torn end off the last file: for the one process that writes. */
  readonly write?: boolean
}

const NAME = /^bulletins-(\d+)\.warc\.gz$/u

/** Opens the archive in a folder, which is made if it isn't there. A write that was cut short by a crash is cut off. */
export function openArchive(
  folder: string,
  { userAgent = 'bulletins', fileBytes = 64_000_000, write = false }: ArchiveOptions = {},
): Archive {
  mkdirSync(folder, { recursive: true })
  if (write) cutTornEnd(filesIn(folder).at(-1))
  const index = indexOf(filesIn(folder))
  let handle: { readonly file: string; readonly stream: FileHandle; size: number } | null = null
  let chain: Promise<unknown> = Promise.resolve()

  const tail = async (): Promise<NonNullable<typeof handle>> => {
    if (handle !== null && handle.size < fileBytes) return handle
    await handle?.stream.close()
    const file = nextFile(folder, fileBytes)
    handle = { file, stream: await open(file, 'a'), size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 }
    if (handle.size === 0)
      await append(handle, warcinfo(file.slice(folder.length + 1), userAgent, new Date().toISOString()))
    return handle
  }
  const put = async (exchange: Exchange, note: CaptureNote): Promise<Written> => {
    const last = index.get(exchange.url)
    const referred = last === undefined ? null : referredBy(exchange, last)
    const { recordId, payloadDigest, bytes } = exchangeRecords(exchange, note, referred)
    const target = await tail()
    const place = { file: target.file, offset: target.size, recordId }
    await append(target, bytes)
    if (last !== undefined && referred !== null) index.set(exchange.url, { ...last, checked: exchange.at })
    else if (isGood(exchange.status))
      index.set(exchange.url, {
        place,
        date: exchange.at,
        checked: exchange.at,
        payloadDigest,
        validators: validatorsOf(exchange.received),
      })
    return { place, news: referred === null }
  }
  return {
    folder,
    last: (url) => index.get(url) ?? null,
    write(exchange, note) {
      const written = chain.then(() => put(exchange, note))
      chain = written.catch(() => undefined) // the caller has the failure; the next write must not inherit it
      return written
    },
    *pages(sources, skip = () => false) {
      for (const file of filesIn(folder))
        for (const item of pagesOfWarc(file, sources)) if ('error' in item || !skip(item.place.recordId)) yield item
    },
    page(place, sources) {
      const page = pageOf(readRecord({ ...place, file: join(folder, basename(place.file)) }), sources)
      if (page === null)
        throw new TypeError(`Expected a page, got another record, in ${place.file} at byte ${place.offset}`)
      return page
    },
    files: () => filesIn(folder),
    async close() {
      await chain
      await handle?.stream.close()
      handle = null
    },
  }
}

async function append(target: { readonly stream: FileHandle; size: number }, bytes: Buffer): Promise<void> {
  try {
    await target.stream.appendFile(bytes)
    await target.stream.datasync()
    target.size += bytes.length
  } catch (error) {
    await target.stream.truncate(target.size) // a full disk leaves no half record behind
    throw error
  }
}

function filesIn(folder: string): string[] {
  const numbered = readdirSync(folder).flatMap((name) => {
    const number = NAME.exec(name)?.[1]
    return number === undefined ? [] : [{ number: Number(number), path: join(folder, name) }]
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ path }) => path)
}

function nextFile(folder: string, fileBytes: number): string {
  const files = filesIn(folder)
  const last = files.at(-1)
  if (last !== undefined && statSync(last).size < fileBytes) return last
  const number = last === undefined ? 1 : Number(NAME.exec(last.slice(folder.length + 1))?.[1]) + 1
  return join(folder, `bulletins-${String(number).padStart(5, '0')}.warc.gz`)
}

// Only what follows the last whole record: damage in the middle is evidence too, and stays.
function cutTornEnd(file: string | undefined): void {
  if (file === undefined || !existsSync(file)) return
  for (const item of readWarc(file, { verify: false }))
    if ('damage' in item && item.next === null) truncateSync(file, item.offset)
}

function indexOf(files: readonly string[]): Map<string, LastCapture> {
  const index = new Map<string, LastCapture>()
  for (const file of files) {
    for (const item of readWarc(file, { verify: false })) if (!('damage' in item)) enter(index, item)
  }
  return index
}

function enter(index: Map<string, LastCapture>, record: WarcRecord): void {
  const { url, date, type, place, fields } = record
  if (url === null || date === null || noteOf(record) === null) return
  const last = index.get(url)
  if (type === 'revisit' && last !== undefined) index.set(url, { ...last, checked: date })
  const answer = type === 'response' ? answerIn(record) : null
  if (answer === null || !isGood(answer.status)) return
  index.set(url, {
    place,
    date,
    checked: date,
    payloadDigest: headerOf(fields, 'warc-payload-digest') ?? '',
    validators: validatorsOf(answer.lines),
  })
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300
}

function referredBy(exchange: Exchange, last: LastCapture): Referred | null {
  const { place, date, payloadDigest } = last
  const refer = (profile: Referred['profile']): Referred => ({ recordId: place.recordId, date, profile, payloadDigest })
  if (exchange.status === 304) return refer('server-not-modified')
  if (exchange.status !== 200) return null
  return digestOf(exchange.wire) === payloadDigest ? refer('identical-payload-digest') : null
}
