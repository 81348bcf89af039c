// What became of the reviews, for the verbs that only look.
import type { ReviewKind } from '../review/review.ts'
import type { Judged } from '../review/review.ts'
import type { Change, Store, StoredRecord } from '../store/store.ts'
import { say } from './print.ts'
import { checkHead } from './review-head.ts'
import type { Setting } from './setting.ts'

/**
 * The decisions of reviewers on what a store holds, or on one bulletin of it, with what became of each. Of the store only the bulletins that
 * they are on are read. Throws `review-damaged`.
 */
export async function judgedIn(
  store: Store,
  { reviews: path, packs }: Setting,
  bulletin?: string,
): Promise<readonly Judged[]> {
  const { readJournal, tornWords } = await import('../review/journal.ts')
  const journal = readJournal(path)
  const { reviews } = journal
  await checkHead(store, journal, path)
  const torn = tornWords(path, journal)
  if (torn !== null) say(`bulletins: ${torn}`)
  const own = bulletin === undefined ? reviews : reviews.filter((one) => one.bulletin === bulletin)
  if (own.length === 0) return []
  const { applyReviews } = await import('../review/apply.ts')
  const { someBulletins } = await import('../export/material/stored.ts')
  const ids = new Set(own.map((one) => one.bulletin))
  return applyReviews(await someBulletins(store, ids), own, { means: packs, changes: await changesOf(store, ids) }).judged // prettier-ignore
}

/** The changes of these bulletins. */
export async function changesOf(store: Pick<Store, 'changesOf'>, bulletins: Iterable<string>): Promise<Change[]> {
  const changes: Change[] = []
  for (const id of bulletins) for await (const change of store.changesOf(id)) changes.push(change)
  return changes
}

/** The decisions on one record, a line each. */
export async function reviewLines(
  store: Store,
  setting: Setting,
  { kind, id, bulletin }: Pick<StoredRecord, 'kind' | 'id' | 'bulletin'>,
): Promise<string[]> {
  const judged = await judgedIn(store, setting, bulletin)
  const own = judged.filter(({ review, target }) => review.kind === (kind as ReviewKind) && (target ?? review.record) === id) // prettier-ignore
  return own.map(({ review: { at, reviewer, status, field, was, value, note }, state }) => {
    const change = field === null ? '' : `, ${field}: ${JSON.stringify(was)} → ${JSON.stringify(value)}`
    return `review     ${status}${change}, by ${reviewer} on ${at}${note === null ? '' : ` (${note})`}: ${state}`
  })
}
