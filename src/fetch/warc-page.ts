// From a WARC record to a Page: the HTTP answer inside it, without its encodings; or the page itself, where a program archived it without an answer.
import { BulletinError } from '../errors.ts'
import type { Language, Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import { addressWithin, canonicalAddress } from './address.ts'
import { READING_LIMITS } from '../html/limits.ts'
import type { Exchange } from './client.ts'
import { isPageStatus } from './failure.ts'
import { headerOf } from './headers.ts'
import type { HttpAnswer } from './http-answer.ts'
import { answerIn, bodyOf } from './http-answer.ts'
import { instantOf } from './instant.ts'
import type { WarcItem, WarcPlace, WarcRecord } from './warc-read.ts'
import { readWarc } from './warc-read.ts'
import type { LargeRecord } from './warc-stream.ts'
import { streamWarc } from './warc-stream.ts'
import type { CaptureNote } from './warc-write.ts'

/** A page out of an archive, with the place it lies at; or why the record there can't be read. */
export type ArchivedPage =
  | { readonly page: Page; readonly place: WarcPlace }
  | { readonly error: BulletinError; readonly file: string; readonly offset: number }

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

/** The pages of a WARC file for the store, from a byte on: of ours, the bulletins; of others', all HTML and text. Revisits hold no page. Of what the store is to find again, id and time must be known. */
export function* pagesOfWarc(
  file: string,
  sources: readonly Source[] = [],
  skip: (recordId: string) => boolean = () => false,
  offset = 0,
): Generator<ArchivedPage> {
  for (const item of readWarc(file, { offset })) {
    if (!('damage' in item) && skip(item.place.recordId)) continue
    const page = pageOfItem(item, file, sources)
    if (page !== null) yield 'page' in page ? (namelessFault(page, file) ?? page) : page
  }
}

function namelessFault({ page, place }: { page: Page; place: WarcPlace }, file: string): ArchivedPage | null {
  const missing = page.warcRecord === null ? 'WARC-Record-ID' : page.retrieved === null ? 'WARC-Date' : null
  if (missing === null) return null
  const { offset } = place
  const error = new BulletinError('warc-damaged', `Expected a record that can be found again, got one without ${missing}, in ${file} at byte ${offset}`) // prettier-ignore
  return { error, file, offset }
}

/** The same out of a stream; `name` stands in messages, `size` is that of the stream where it is known. */
export async function* pagesOfStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  size?: number,
): AsyncGenerator<ArchivedPage> {
  for await (const item of streamWarc(stream, name, size)) {
    const page = 'large' in item ? refusedPage(item, name) : pageOfItem(item, name, [])
    if (page !== null) yield page
  }
}

// Films and archives are passed over in silence, as small ones are.
function refusedPage({ large }: LargeRecord, file: string): ArchivedPage | null {
  const { offset } = large.place
  try {
    if (answerWithPage(large) === null) return null
  } catch (error) {
    if (error instanceof BulletinError) return { error, file, offset }
    throw error
  }
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

/** The page in a record; null where it holds none. Throws BulletinError where it is not whole, or its encoding is damaged. */
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
    retrieved: instantOf(record.date),
    warcRecord: record.place.recordId === '' ? null : record.place.recordId,
    revision: 1,
    hints: hintsOf(source, note),
  }
}

function answerWithPage(record: WarcRecord): HttpAnswer | null {
  const answer = record.url === null ? null : record.type === 'response' ? responseIn(record) : contentIn(record)
  if (answer === null || !isPageStatus(answer.status)) return null
  const note = noteOf(record)
  const isPage = note === null ? PAGE.test(headerOf(answer.lines, 'content-type') ?? 'text/html') : note.role === 'bulletin' // prettier-ignore
  return isPage ? wholeAnswer(record, answer) : null
}

const PAGE = /html|text\/plain/iu
const WEB = /^https?:/iu

// Answers of other protocols (`text/dns`) are none of ours; of the web, one that can't be read is not nothing.
function responseIn(record: WarcRecord): HttpAnswer | null {
  const answer = answerIn(record)
  const isHttp = /^application\/http/iu.test(headerOf(record.fields, 'content-type') ?? 'application/http')
  if (answer === null && isHttp && WEB.test(record.url ?? '')) throw unfit(record, 'none')
  return answer
}

// What was archived without its HTTP answer, or made out of one (the text files of the large crawls). The logs of crawlers have other addresses.
function contentIn({ type, url, fields, block }: WarcRecord): HttpAnswer | null {
  if ((type !== 'resource' && type !== 'conversion') || !WEB.test(url ?? '')) return null
  const contentType = headerOf(fields, 'content-type') ?? ''
  return { status: 200, lines: [['content-type', contentType]], body: block }
}

// Half a bulletin is read as well as a whole one, and its totals are wrong.
function wholeAnswer(record: WarcRecord, answer: HttpAnswer): HttpAnswer {
  const truncated = headerOf(record.fields, 'warc-truncated')
  if (truncated !== null) throw unfit(record, `one that was cut (${truncated})`)
  if (headerOf(record.fields, 'warc-segment-number') !== null) throw unfit(record, 'a part of one')
  return answer
}

function unfit({ place: { file, offset } }: WarcRecord, got: string): BulletinError {
  return new BulletinError('warc-damaged', `Expected a whole answer, got ${got}, in ${file} at byte ${offset}`)
}

/** What the source knows of a page beforehand. */
function hintsOf(source: Source | undefined, note: Pick<CaptureNote, 'language'> | null): Page['hints'] {
  const language = note?.language
  return {
    ...(source?.body === undefined ? {} : { body: source.body }),
    ...(language === undefined ? {} : { language: language as Language }),
  }
}
