// What a decision rests on: the words of the page, and what the rules had read in them. Kept as digests, so that an edit shows.
import { createHash } from 'node:crypto'
import type { Reading } from '../model.ts'
import { emptyLists, listOf } from '../record/kinds.ts'
import { contentOf, rowsOf } from '../store/content.ts'
import type { ReviewKind } from './review.ts'

/** A record with all that a decision needs to know of it. */
export interface Subject {
  readonly kind: ReviewKind
  readonly id: string
  /** As the rules read it. */
  readonly record: Readonly<Record<string, unknown>>
  readonly incident: string | null
  readonly quotes: readonly Quoted[]
}

/** Words of the page. */
export interface Quoted {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** The records of a kind in a bulletin. */
export function subjectsOf(kind: ReviewKind, reading: Reading): Subject[] {
  const { bulletin } = reading
  if (kind === 'bulletin')
    return [{ kind, id: bulletin.id, record: { ...bulletin }, incident: null, quotes: [{ quote: bulletin.title ?? '', start: 0, end: 0 }] }] // prettier-ignore
  const records: readonly object[] = reading[listOf(kind)]
  const ids = kind === 'issue' ? issueIds(reading) : records.map((record) => (record as { id: string }).id)
  return records.map((record, index) => ({
    kind,
    id: ids[index] ?? '',
    record: record as Subject['record'],
    incident: incidentOf(kind, record),
    quotes: quotesOf(kind, record, reading),
  }))
}

/** The record as the lists hold it: the object itself. */
export function originalOf({ kind, record }: Subject, { bulletin }: Reading): object {
  return kind === 'bulletin' ? bulletin : record
}

// Issues have no id of their own: the store makes one of what they say.
function issueIds({ bulletin, issues }: Reading): string[] {
  return rowsOf({ bulletin, ...emptyLists(), issues }).map(({ id }) => id)
}

function incidentOf(kind: ReviewKind, record: object): string | null {
  return kind === 'incident' ? null : ((record as { incident?: string | null }).incident ?? null)
}

function quotesOf(kind: ReviewKind, record: object, { penalties }: Reading): Quoted[] {
  if (kind === 'incident') {
    const { headline, start } = record as Reading['incidents'][number]
    return [{ quote: headline, start, end: start + headline.length }]
  }
  if (kind !== 'sanction') return [record as Quoted]
  const ids = new Set((record as Reading['sanctions'][number]).mentions)
  const told = penalties.filter(({ id }) => ids.has(id)).sort((a, b) => a.start - b.start)
  return told.map(({ quote, start, end }) => ({ quote, start, end }))
}

/** Digest of the letters and digits that a decision on it rests on. */
export function wordsDigest({ kind, record, quotes }: Subject): string {
  const rests = kind === 'incident' ? [String(record.text)] : quotes.map(({ quote }) => quote)
  return sha256(JSON.stringify(rests.map(plain)))
}

/** Digest of what the rules read in them. */
export function saysDigest({ kind, record }: Subject): string {
  if (kind !== 'bulletin') return sha256(contentOf(JSON.stringify(record)))
  const { title, period, published } = record
  return sha256(JSON.stringify({ title, period, published }))
}

/** Letters and digits alone: another dash or quote is no edit. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
