// What the archive holds of each address: enough to ask "has it changed?", and to know an answer that is the same again.
import type { Exchange } from './client.ts'
import { headerOf } from './headers.ts'
import { answerIn, noteOf } from './warc-page.ts'
import type { WarcPlace, WarcRecord } from './warc-read.ts'
import { readWarc } from './warc-read.ts'
import type { Referred } from './warc-write.ts'
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

export type ArchiveIndex = Map<string, LastCapture>

/** Reads the index out of the files (headers only: no digest is recomputed). */
export function indexOf(files: readonly string[]): ArchiveIndex {
  const index: ArchiveIndex = new Map()
  for (const file of files) {
    for (const item of readWarc(file, { verify: false })) if (!('damage' in item)) enter(index, item)
  }
  return index
}

function enter(index: ArchiveIndex, record: WarcRecord): void {
  const { url, date, type, place, fields } = record
  if (url === null || date === null || noteOf(record) === null) return
  const last = index.get(url)
  if (type === 'revisit' && last !== undefined) index.set(url, { ...last, checked: date })
  const answer = type === 'response' ? answerIn(record) : null
  if (answer === null || !isGood(answer.status)) return
  const payloadDigest = headerOf(fields, 'warc-payload-digest') ?? ''
  index.set(url, { place, date, checked: date, payloadDigest, validators: validatorsOf(answer.lines) })
}

/** Enters an answer that was just written: as the last one, or as one more sign that the last still holds. */
export function note(index: ArchiveIndex, exchange: Exchange, place: WarcPlace, digest: string, same: boolean): void {
  const { url, at, status, received } = exchange
  const last = index.get(url)
  if (same && last !== undefined) index.set(url, { ...last, checked: at })
  else if (isGood(status)) {
    index.set(url, { place, date: at, checked: at, payloadDigest: digest, validators: validatorsOf(received) })
  }
}

/** The record that an answer only repeats; null where it says something new. */
export function repeatedBy(index: ArchiveIndex, exchange: Exchange): Referred | null {
  const last = index.get(exchange.url)
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
