// What reviewers decided, in the words of this folder. A decision is a line of the journal; what became of it is seen anew at each export.
import type { ReviewRecord } from '../records.ts'

/** A kind of record that a reviewer can decide on. */
export type ReviewKind = ReviewRecord['kind']
/** A value of one field, as JSON has it; null: not known. */
export type ReviewValue = ReviewRecord['value']

/** What a reviewer can write into `review_status`. */
export const GIVEN_STATUSES = ['unreviewed', 'confirmed', 'corrected', 'wrong'] as const
/** What stands there: `outdated` where the page was edited since, so that the decision is to be taken anew. */
export const STATUSES = [...GIVEN_STATUSES, 'outdated'] as const
export type Status = (typeof STATUSES)[number]

/** What became of a decision. */
export const STATES = ['applied', 'confirmed', 'superseded', 'outdated', 'unmatched', 'unfit'] as const
export type State = (typeof STATES)[number]

/** A decision and what became of it. */
export interface Judged {
  readonly review: ReviewRecord
  readonly state: State
  /** Id of the record that it is on today; null where there is none. */
  readonly target: string | null
  /** True: what was read and what is right are left out, in an export without names. */
  readonly hidden?: true
}

/** What a row shows of the decisions on it. */
export interface RowReview {
  readonly status: Status
  /** Columns that were corrected, the values they got, and what the rules read, in one order. */
  readonly fields: readonly string[]
  readonly values: readonly ReviewValue[]
  readonly originals: readonly ReviewValue[]
  readonly note: string | null
  /** Who decided last, and when (ISO 8601, UTC). */
  readonly reviewer: string | null
  readonly at: string | null
}

/** The row that nobody has looked at. */
export const UNREVIEWED: RowReview = {
  status: 'unreviewed',
  fields: [],
  values: [],
  originals: [],
  note: null,
  reviewer: null,
  at: null,
}

/** Stands for "not known" where a cell can't be empty. */
export const NOTHING = 'null'

/** Values as the cell `corrected_value` (or `original_value`) shows them: one a line. */
export function cellOfValues(values: readonly ReviewValue[]): string | null {
  return values.length === 0 ? null : values.map(textOfValue).join('\n')
}

function textOfValue(value: ReviewValue): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return NOTHING
  return Array.isArray(value) ? value.join('; ') : String(value)
}

/** True where two values are the same. */
export function isSameValue(one: ReviewValue, other: ReviewValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
