// From a WARC record to a Page: the HTTP answer inside it, without its encodings.
import { BulletinError } from '../errors.ts'
import type { Language, Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import { addressWithin, canonicalAddress } from './address.ts'
import { READING_LIMITS } from '../html/limits.ts'
import type { Exchange } from './client.ts'
import { decodeContent } from './decode.ts'
import { isPageStatus } from './failure.ts'
import type { HeaderLines } from './headers.ts'
import { headerOf } from './headers.ts'
import { LIMITS } from './limits.ts'
import type { WarcItem, WarcPlace, WarcRecord } from './warc-read.ts'
import { headerLines, readWarc } from './warc-read.ts'
import type { LargeRecord } from './warc-stream.ts'
import { streamWarc } from './warc-stream.ts'
import type { CaptureNote } from './warc-write.ts'

/** A page out of an archive, with the place it lies at; or why the record there can't be read. */
export type ArchivedPage =
  | { readonly page: Page; readonly place: WarcPlace }
  | { readonly error: BulletinError; readonly file: string; readonly offset: number }

/** The HTTP message inside a record. */
export interface HttpAnswer {
  readonly status: number
  readonly lines: HeaderLines
  readonly body: Buffer
}

/** The answer inside a `response` or `revisit` record; null where there is none. */
export function answerIn({ block }: WarcRecord): HttpAnswer | null {
  const end = block.indexOf('\r\n\r\n')
  const head = block.toString('latin1', 0, end < 0 ? block.length : end)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(head)?.[1]
  if (status === undefined) return null
  return { status: Number(status), lines: headerLines(head), body: end < 0 ? Buffer.alloc(0) : block.subarray(end + 4) }
}

/** The answer in a record as it was once received; null where it holds none. */
export function exchangeIn(record: WarcRecord): Exchange | null {
  const answer = record.url === null || record.date === null ? null : answerIn(record)
  if (answer === null || record.url === null || record.date === null) return null
  return {
    url: record.url,
    at: record.date,
    durationMs: null,
    tls: null,
    ip: headerOf(record.fields, 'warc-ip-address'),
    sent: [],
    status: answer.status,
    reason: '',
    received: answer.lines,
    wire: answer.body,
  }
}

/** What this tool wrote about the capture; null in the files of others. */
export function noteOf({ fields }: WarcRecord): CaptureNote | null {
  const json = headerOf(fields, 'warc-json-metadata')
  if (json === null) return null
  try {
    const note = JSON.parse(json) as Partial<CaptureNote>
    return typeof note.source === 'string' && typeof note.role === 'string' ? (note as CaptureNote) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null // other programs write other things there
    throw error
  }
}

/** The pages of a WARC file: of ours, the bulletins; of others', every HTML or text answer. Revisits hold no page. */
export function* pagesOfWarc(
  file: string,
  sources: readonly Source[] = [],
  skip: (recordId: string) => boolean = () => false,
): Generator<ArchivedPage> {
  for (const item of readWarc(file)) {
    if (!('damage' in item) && skip(item.place.recordId)) continue
    const page = pageOfItem(item, file, sources)
    if (page !== null) yield page
  }
}

/** The same out of a stream; `name` stands in messages. */
export async function* pagesOfStream(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ArchivedPage> {
  for await (const item of streamWarc(stream, name)) {
    const page = 'large' in item ? refusedPage(item, name) : pageOfItem(item, name, [])
    if (page !== null) yield page
  }
}

// Films and archives are passed over in silence, as small ones are.
function refusedPage({ large }: LargeRecord, file: string): ArchivedPage | null {
  if (answerWithPage(large) === null) return null
  const { offset } = large.place
  const got = `got ${headerOf(large.fields, 'content-length') ?? 'more'} in a record`
  const error = new BulletinError('page-too-large', `Expected at most ${READING_LIMITS.bytes} bytes, ${got}, in ${file} at byte ${offset}`) // prettier-ignore
  return { error, file, offset }
}

function pageOfItem(item: WarcItem, file: string, sources: readonly Source[]): ArchivedPage | null {
  if ('damage' in item) return { error: item.damage, file, offset: item.offset }
  try {
    const page = pageOf(item, sources)
    return page === null ? null : { page, place: item.place }
  } catch (error) {
    if (error instanceof BulletinError) return { error, file, offset: item.place.offset }
    throw error
  }
}

/** The page in a record; null where it holds none. Throws BulletinError where its encoding is damaged. */
export function pageOf(record: WarcRecord, sources: readonly Source[]): Page | null {
  const answer = answerWithPage(record)
  if (answer === null || record.url === null) return null
  const note = noteOf(record)
  const source = note === null ? undefined : sources.find(({ id }) => id === note.source)
  return {
    source: note?.source ?? 'file',
    publisher: source?.publisher ?? note?.publisher ?? null,
    url: (source === undefined ? canonicalAddress(record.url) : addressWithin(source, record.url)) ?? record.url,
    bytes: bodyOf(answer, record.url),
    contentType: headerOf(answer.lines, 'content-type'),
    retrieved: record.date,
    warcRecord: record.place.recordId,
    revision: 1,
    hints: hintsOf(source, note),
  }
}

function answerWithPage(record: WarcRecord): HttpAnswer | null {
  const answer = record.type === 'response' && record.url !== null ? answerIn(record) : null
  if (answer === null || !isPageStatus(answer.status)) return null
  const note = noteOf(record)
  const isPage = note === null ? /html|text\/plain/iu.test(headerOf(answer.lines, 'content-type') ?? 'text/html') : note.role === 'bulletin' // prettier-ignore
  return isPage ? answer : null
}

/** What the source knows of a page beforehand. */
function hintsOf(source: Source | undefined, note: Pick<CaptureNote, 'language'> | null): Page['hints'] {
  const language = note?.language
  return {
    ...(source?.body === undefined ? {} : { body: source.body }),
    ...(language === undefined ? {} : { language: language as Language }),
  }
}

// What is in the archive has passed the limits of the run that fetched it, which may have been others. What is too large to be read, the reader says.
const UNPACKING = { ...LIMITS, decodedBytes: 64_000_000, ratio: Infinity }

function bodyOf({ lines, body }: HttpAnswer, url: string): Uint8Array {
  const whole = /chunked/iu.test(headerOf(lines, 'transfer-encoding') ?? '') ? unchunked(body) : body
  const encoding = headerOf(lines, 'content-encoding')
  // Some programs archive the decoded body under the header of the encoded one.
  const looksDecoded = encoding !== null && /^\s*</u.test(whole.toString('latin1', 0, 64))
  return looksDecoded ? whole : decodeContent(whole, encoding, UNPACKING, url)
}

// Other programs' records keep the chunks of the transfer, some undo them and leave the header: what doesn't parse as chunks is taken as it is.
function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at)
    const digits = end < 0 ? undefined : /^([0-9a-f]{1,8})\s*(?:;.*)?$/iu.exec(body.toString('latin1', at, end))?.[1]
    if (digits === undefined) return body
    const size = parseInt(digits, 16)
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}
