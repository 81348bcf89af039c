// Which record of today a decision is on. By id; and since ids of mentions and sanctions hang on what rules read, else by the words
// of the page, in the same place. What isn't one record for certain is none: of two fines in the same words, one of which was called
// wrong and one of which is gone, nobody can say which is left.
import type { Reading } from '../model.ts'
import type { ReviewRecord } from '../records.ts'
import { subjectsAt, subjectsSaying, subjectWith } from './subjects.ts'
import type { Subject } from './words.ts'

/** The record that a decision is on, or null: none, or several that it could be. */
export function matchOf(review: ReviewRecord, reading: Reading): Subject | null {
  const same = subjectWith(review.kind, review.record, reading)
  if (same !== null) return same
  if (review.kind === 'bulletin' || review.quote === null || !review.alone) return null
  const saying = subjectsSaying(review.kind, review.quote, reading)
  return only(saying.filter((one) => isThere(one, review))) ??
    only(saying.filter((one) => stands(one, review))) ??
    (isUnedited(review, reading) ? only(overlapping(review, reading)) : null) // prettier-ignore
}

/** True where no other record of its kind shares its words (in the same incident) or its place. */
export function isAlone(subject: Subject, reading: Reading): boolean {
  const { kind, id, incident, quotes } = subject
  const [first] = quotes
  if (first === undefined) return false
  const isOther = (one: Subject): boolean => one.id !== id
  const saying = subjectsSaying(kind, first.quote, reading).filter(isOther)
  if (saying.some((one) => isThere(one, { incident }))) return false
  return !overlapping({ kind, ...first }, reading).some(isOther)
}

function only(subjects: readonly Subject[]): Subject | null {
  return subjects.length === 1 ? (subjects[0] ?? null) : null
}

function isThere({ incident }: Subject, review: Pick<ReviewRecord, 'incident'>): boolean {
  return incident === review.incident
}

function stands({ quotes }: Subject, { start, end }: ReviewRecord): boolean {
  return quotes.some((one) => one.start === start && one.end === end)
}

/** True where the page says at that place what it said when it was decided on. */
function isUnedited({ start, end, quote }: ReviewRecord, { bulletin }: Reading): boolean {
  return start !== null && end !== null && bulletin.text.slice(start, end) === quote
}

// Rules that take a word more or less into the quote: one of the two holds the other.
function overlapping({ kind, start, end }: Pick<ReviewRecord, 'kind' | 'start' | 'end'>, reading: Reading): readonly Subject[] {
  return start === null || end === null || start === end ? [] : subjectsAt(kind, { start, end }, reading)
} // prettier-ignore
