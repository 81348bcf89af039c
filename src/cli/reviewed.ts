// What became of the reviews, for the verbs that only look.
import type { ReviewKind } from '../review/review.ts'
import type { Judged } from '../review/review.ts'
import type { Store } from '../store/store.ts'
import type { Setting } from './setting.ts'

/** The decisions of reviewers on what a store holds, with what became of each. Throws `review-damaged`. */
export async function judgedIn(store: Store, { reviews: path, packs }: Setting): Promise<readonly Judged[]> {
  const { readJournal } = await import('../review/journal.ts')
  const { reviews } = readJournal(path)
  if (reviews.length === 0) return []
  const { applyReviews } = await import('../review/apply.ts')
  const { storedBulletins } = await import('../export/material/stored.ts')
  const changes = []
  for await (const change of store.changes()) changes.push(change)
  return applyReviews(await storedBulletins(store), reviews, { means: packs, changes }).judged
}

/** The decisions on one record, a line each. */
export async function reviewLines(store: Store, setting: Setting, kind: string, id: string): Promise<string[]> {
  const judged = await judgedIn(store, setting)
  const own = judged.filter(({ review, target }) => review.kind === (kind as ReviewKind) && (target ?? review.record) === id) // prettier-ignore
  return own.map(({ review: { at, reviewer, status, field, was, value, note }, state }) => {
    const change = field === null ? '' : `, ${field}: ${JSON.stringify(was)} → ${JSON.stringify(value)}`
    return `review     ${status}${change}, by ${reviewer} on ${at}${note === null ? '' : ` (${note})`}: ${state}`
  })
}
