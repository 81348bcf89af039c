// What the archive holds of each address: enough to ask "has it changed?", and to know an answer that is the same again.
import type { Exchange } from './client.ts'
import { headerOf } from './headers.ts'
import { answerIn, noteOf } from './warc-page.ts'
import type { WarcPlace, WarcRecord } from './warc-read.ts'
import { readWarc } from './warc-read.ts'
import type { CaptureNote, Referred } from './warc-write.ts'
import { digestOf, validatorsOf } from './warc-write.ts'

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

export interface ArchiveIndex {
  readonly last: Map<string, LastCapture>
  /** Bulletins whose last answer was 404 or 410, with the time of the first such answer. */
  readonly gone: Map<string, string>
}

/** Reads the index out of the files (headers only: no digest is recomputed). */
export function indexOf(files: readonly string[]): ArchiveIndex {
  const index: ArchiveIndex = { last: new Map(), gone: new Map() }
  for (const file of files) {
    for (const item of readWarc(file, { verify: false })) if (!('damage' in item)) enter(index, item)
  }
  return index
}

function enter(index: ArchiveIndex, record: WarcRecord): void {
  const { url, date, type, place, fields } = record
  const about = noteOf(record)
  if (url === null || date === null || about === null || (type !== 'response' && type !== 'revisit')) return
  const answer = answerIn(record)
  if (answer === null) return
  const payloadDigest = headerOf(fields, 'warc-payload-digest') ?? ''
  const validators = validatorsOf(answer.lines)
  const capture = { place, date, checked: date, payloadDigest, validators }
  put(index, url, answer.status, about, capture, type === 'revisit')
}

/** Enters an answer that was just written: as the last one, or as one more sign that the last still holds. */
export function enterWritten(
  index: ArchiveIndex,
  { url, at, status, received }: Exchange,
  about: CaptureNote,
  place: WarcPlace,
  payloadDigest: string,
  same: boolean,
): void {
  const capture = { place, date: at, checked: at, payloadDigest, validators: validatorsOf(received) }
  put(index, url, status, about, capture, same)
}

function put(
  { last, gone }: ArchiveIndex,
  url: string,
  status: number,
  { role }: CaptureNote,
  capture: LastCapture,
  same: boolean,
): void {
  const before = last.get(url)
  if (status === 404 || status === 410) {
    if (role === 'bulletin' && before !== undefined && !gone.has(url)) gone.set(url, capture.date)
  } else if (same || isGood(status)) {
    gone.delete(url)
    last.set(url, same && before !== undefined ? { ...before, checked: capture.date } : capture)
  }
}

/** The record that an answer only repeats; null where it says something new. */
export function repeatedBy(index: ArchiveIndex, exchange: Exchange): Referred | null {
  const last = index.last.get(exchange.url)
  if (last === undefined) return null
  const { place, date, payloadDigest } = last
  const refer = (profile: Referred['profile']): Referred => ({ recordId: place.recordId, date, profile, payloadDigest })
  if (exchange.status === 304) return refer('server-not-modified')
  if (exchange.status !== 200) return null
  return digestOf(exchange.wire) === payloadDigest ? refer('identical-payload-digest') : null
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300
}
