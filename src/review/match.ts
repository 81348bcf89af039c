// Which record of today a decision is on. By id; and since ids of mentions and sanctions hang on what rules read, else by the words
// of the page, in the same place. What isn't one record for certain is none: of two fines in the same words, one of which was called
// wrong and one of which is gone, nobody can say which is left.
import type { Reading } from '../model.ts'
import type { ReviewRecord } from '../records.ts'
import type { Subject } from './words.ts'
import { plain, subjectsOf } from './words.ts'

/** The record that a decision is on, or null: none, or several that it could be. */
export function matchOf(review: ReviewRecord, reading: Reading): Subject | null {
  const subjects = subjectsOf(review.kind, reading)
  const same = subjects.find(({ id }) => id === review.record)
  if (same !== undefined) return same
  if (review.kind === 'bulletin' || review.quote === null || !review.alone) return null
  return only(subjects.filter((one) => saysIt(one, review) && isThere(one, review))) ??
    only(subjects.filter((one) => saysIt(one, review) && stands(one, review))) ??
    (isUnedited(review, reading) ? only(subjects.filter((one) => overlaps(one, review))) : null) // prettier-ignore
}

/** True where no other record of its kind shares its words (in the same incident) or its place. */
export function isAlone(subject: Subject, reading: Reading): boolean {
  const [first] = subject.quotes
  if (first === undefined) return false
  const review = { ...first, incident: subject.incident }
  const rivals = subjectsOf(subject.kind, reading).filter(({ id }) => id !== subject.id)
  return !rivals.some((one) => (saysIt(one, review) && isThere(one, review)) || overlaps(one, review))
}

function only(subjects: readonly Subject[]): Subject | null {
  return subjects.length === 1 ? (subjects[0] ?? null) : null
}

function saysIt({ quotes }: Subject, { quote }: Pick<ReviewRecord, 'quote'>): boolean {
  const words = plain(quote ?? '')
  return words !== '' && quotes.some((one) => plain(one.quote) === words)
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
function overlaps({ quotes }: Subject, { start, end }: Pick<ReviewRecord, 'start' | 'end'>): boolean {
  if (start === null || end === null || start === end) return false
  return quotes.some((one) => (one.start <= start && one.end >= end) || (one.start >= start && one.end <= end))
}
