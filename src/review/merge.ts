// Journals of reviews of several machines as one: the decisions of all in the order of their time, each once.
import type { ReviewRecord } from '../records.ts'
import { appendReviews, readJournal } from './journal.ts'

/** Appends to a journal the decisions that it does not have. Gives their number. Throws `review-damaged`. */
export function mergeReviews(path: string, others: readonly ReviewRecord[]): number {
  const journal = readJournal(path)
  const known = new Set(journal.reviews.map(({ id }) => id))
  const unique = new Map(others.map((review) => [review.id, review]))
  const added = [...unique].filter(([id]) => !known.has(id)).map(([, review]) => review)
  if (added.length === 0) return 0
  const inTime = added.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
  appendReviews(path, journal, inTime.map(({ previous: _previous, ...decision }) => decision)) // prettier-ignore
  return added.length
}
