// The decisions on one record, in the order of the journal, put together: what it says now, and what became of each of them.
import type { ReviewRecord } from '../records.ts'
import type { Fields, Home, Means } from './means.ts'
import { corrected, valueAt } from './correct.ts'
import { pathOf } from './correctable.ts'
import type { RowReview, State, Status } from './review.ts'
import { isSameValue, UNREVIEWED } from './review.ts'
import type { Subject } from './words.ts'
import { saysDigest, wordsDigest } from './words.ts'

/** What the decisions on a record come to. */
export interface Folded {
  /** The record as they leave it. */
  readonly record: Fields
  readonly row: RowReview
  readonly states: ReadonlyMap<ReviewRecord, State>
}

interface Standing {
  /** The last decision on the row as a whole. */
  readonly whole: ReviewRecord | null
  /** The last decision on each column. */
  readonly slots: ReadonlyMap<string, ReviewRecord>
}

const NONE: Standing = { whole: null, slots: new Map() }

/** Puts together decisions on a record, the earliest first. */
export function fold(subject: Subject, reviews: readonly ReviewRecord[], around: { readonly means: Means; readonly home: Home }): Folded {
  const standing = reviews.reduce(after, NONE)
  const kept = [...standing.slots.values(), ...(standing.whole === null ? [] : [standing.whole])]
  const outdated = new Set(kept.filter((review) => isOutdated(review, subject, around.home)))
  const applied = [...standing.slots].filter(([, review]) => !outdated.has(review))
  const values = new Map(applied.map(([column, { value }]) => [column, value]))
  const made = values.size === 0 ? { record: subject.record } : corrected(subject.kind, subject.record, values, around)
  const unfit = 'fault' in made ? applied.map(([, review]) => review) : []
  const stateOf = (review: ReviewRecord): State => {
    if (!kept.includes(review)) return 'superseded'
    if (outdated.has(review)) return 'outdated'
    if (unfit.includes(review)) return 'unfit'
    return review.status === 'confirmed' ? 'confirmed' : 'applied'
  }
  const isStale = outdated.size > 0 || unfit.length > 0
  return {
    record: 'fault' in made ? subject.record : made.record,
    row: rowOf(subject, standing, isStale, reviews.at(-1)),
    states: new Map(reviews.map((review) => [review, stateOf(review)])),
  }
} // prettier-ignore

function after({ slots, whole: _before }: Standing, review: ReviewRecord): Standing {
  if (review.status === 'unreviewed') return { whole: review, slots: new Map() }
  if (review.field === null) return { whole: review, slots }
  return { whole: null, slots: new Map(slots).set(review.field, review) }
}

/** True where the page was edited since, and says or is read otherwise now. */
function isOutdated(review: ReviewRecord, subject: Subject, { bulletin }: Home): boolean {
  if (review.status === 'unreviewed' || review.revision === bulletin.revision || review.sha256 === bulletin.sha256)
    return false
  if (review.words !== wordsDigest(subject)) return true
  if (review.field === null) return review.says !== saysDigest(subject)
  const now = valueAt(subject.record, pathOf(subject.kind, review.field) ?? '')
  return !isSameValue(now, review.was) && !isSameValue(now, review.value)
}

function rowOf({ kind, record }: Subject, { whole, slots }: Standing, isStale: boolean, last?: ReviewRecord): RowReview {
  if (last === undefined) return UNREVIEWED
  const fields = [...slots.keys()]
  return {
    status: isStale ? 'outdated' : statusOf(whole, fields.length > 0),
    fields,
    values: [...slots.values()].map(({ value }) => value),
    originals: fields.map((field) => valueAt(record, pathOf(kind, field) ?? '')),
    note: last.note,
    reviewer: last.reviewer,
    at: last.at,
  }
} // prettier-ignore

function statusOf(whole: ReviewRecord | null, isCorrected: boolean): Status {
  if (whole === null || whole.status === 'corrected') return isCorrected ? 'corrected' : 'unreviewed'
  return whole.status
}
