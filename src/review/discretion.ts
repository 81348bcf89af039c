// Reviews in an export without names: who decided is a name, a note may hold one, and so may a corrected text.
import type { Judged, ReviewValue, RowReview } from './review.ts'

// Texts of these columns are of a closed form; numbers are safe in every column.
const SAFE = new Set(['currency', 'kind', 'stage', 'date', 'value', 'period', 'published', 'against', 'per', 'duration_min', 'duration_max', 'category', 'code', 'article', 'part', 'clause', 'subclause', 'region', 'unit', 'scope']) // prettier-ignore

function isSafe(field: string | null, value: ReviewValue): boolean {
  return (typeof value !== 'string' && !Array.isArray(value)) || (field !== null && SAFE.has(field))
}

/** What a row shows of its reviews, without names. */
export function namelessRow(row: RowReview): RowReview {
  const { fields, values, originals } = row
  const kept = fields.flatMap((field, i) => (isSafe(field, values[i] ?? null) && isSafe(field, originals[i] ?? null) ? [i] : [])) // prettier-ignore
  const of = <T>(list: readonly T[]): T[] => list.filter((_one, i) => kept.includes(i))
  return { ...row, fields: of(fields), values: of(values), originals: of(originals), note: null, reviewer: null }
}

/** A decision without names. */
export function namelessReview({ review, ...rest }: Judged): Judged {
  const { field, value, was } = review
  const safe = isSafe(field, value) && isSafe(field, was)
  const values = safe ? {} : { value: null, was: null }
  return {
    ...rest,
    ...(safe ? {} : { hidden: true }),
    review: { ...review, ...values, reviewer: '', file: '', note: null, quote: null },
  }
}
