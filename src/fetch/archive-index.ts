// What the archive holds of each address: enough to ask "has it changed?", and to know an answer that is the same again.
import type { Language } from '../model.ts'
import type { SealedBytes } from './archive-seals.ts'
import type { Exchange } from './client.ts'
import { isPageStatus, isPassingStatus } from './failure.ts'
import type { RunState } from './run-state.ts'
import type { WarcPlace } from './warc-read.ts'
import { digestOf } from './warc-record.ts'
import type { CaptureNote, Referred } from './warc-write.ts'
import { validatorsOf } from './warc-write.ts'

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

/** The last answer of an address, whatever it was, if it stands: one that may pass (503, 429) doesn't. */
export interface LastAnswer {
  /** Of the record that holds its body. */
  readonly place: WarcPlace
  /** When it was given, or the same again. */
  readonly date: string
}

/** A bulletin that was once fetched. */
export interface KnownBulletin {
  readonly url: string
  readonly source: string
  readonly language?: Language
}

/** From the first 404 or 410 to the next good answer; `until` is null as long as there was none. */
export interface Absence {
  readonly since: string
  readonly until: string | null
}

export interface ArchiveIndex {
  readonly bulletins: Map<string, KnownBulletin>
  readonly last: Map<string, LastCapture>
  readonly answers: Map<string, LastAnswer>
  /** Of each source, how far the runs came. */
  readonly runs: Map<string, RunState>
  readonly sealed: SealedBytes
  /** When bulletins were gone, in the order of time. */
  readonly absences: Map<string, readonly Absence[]>
}

/** An index that knows of nothing. */
export function emptyIndex(): ArchiveIndex {
  return {
    bulletins: new Map(),
    last: new Map(),
    answers: new Map(),
    runs: new Map(),
    sealed: new Map(),
    absences: new Map(),
  }
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
  enterCapture(index, url, status, about, capture, same)
}

/** Enters an answer: as the last one of its address, or (`same`) as one more sign that the last still holds. */
export function enterCapture(
  { bulletins, last, answers, absences }: ArchiveIndex,
  url: string,
  status: number,
  { role, source, language }: CaptureNote,
  capture: LastCapture,
  same: boolean,
): void {
  if (role === 'damaged') return
  const before = last.get(url)
  const place = same ? (before?.place ?? null) : capture.place
  if (place === null || isPassingStatus(status)) answers.delete(url)
  else answers.set(url, { place, date: capture.date })
  const past = absences.get(url) ?? []
  const open = past.at(-1)?.until === null ? past.at(-1) : undefined
  if (status === 404 || status === 410) {
    if (role === 'bulletin' && before !== undefined && open === undefined)
      absences.set(url, [...past, { since: capture.date, until: null }])
  } else if (same || isPageStatus(status)) {
    if (open !== undefined) absences.set(url, [...past.slice(0, -1), { ...open, until: capture.date }])
    const told = language === undefined ? {} : { language: language as Language }
    if (role === 'bulletin') bulletins.set(url, { url, source, ...told })
    // the same bytes may come under a new ETag
    const validators = { ...before?.validators, ...capture.validators }
    last.set(url, same && before !== undefined ? { ...before, checked: capture.date, validators } : capture)
  }
}

/** The addresses that are gone, with the time when that was first seen. */
export function goneNow({ absences }: ArchiveIndex): ReadonlyMap<string, string> {
  const gone = new Map<string, string>()
  for (const [url, times] of absences) {
    const last = times.at(-1)
    if (last?.until === null) gone.set(url, last.since)
  }
  return gone
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
