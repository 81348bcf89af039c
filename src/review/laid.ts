// The reviews over the bulletins of an export, laid whenever a bulletin is loaded: only those that were reviewed are looked at before.
import type { Bulletins } from '../export/input.ts'
import { factsOf, inOrder } from '../export/material/bulletins.ts'
import type { ReviewRecord } from '../records.ts'
import type { BulletinFacts, Change } from '../store/store.ts'
import type { Reviewed } from './apply.ts'
import { appliedTo, unmatched } from './apply.ts'
import type { Means } from './means.ts'
import type { Judged } from './review.ts'

/** As of `Reviewed`, with bulletins that are loaded when it is their turn. */
export interface ReviewedBulletins extends Omit<Reviewed, 'bulletins'> {
  readonly bulletins: Bulletins
}

/** Lays the reviews over the bulletins. `changes`: of the store; by them a row is found that took the place of a reviewed one. */
export async function reviewedIn(
  bulletins: Bulletins,
  reviews: readonly ReviewRecord[],
  { means, changes }: { readonly means: Means; readonly changes: readonly Change[] },
): Promise<ReviewedBulletins> {
  if (reviews.length === 0) return { bulletins, judged: [], changes: [] }
  const own = Map.groupBy(reviews, ({ bulletin }) => bulletin)
  const edits = Map.groupBy(changes.filter(({ bulletin }) => own.has(bulletin)), ({ bulletin }) => bulletin) // prettier-ignore
  const applied = (given: Parameters<typeof appliedTo>[0], of: readonly ReviewRecord[]) => appliedTo(given, of, means, edits.get(given.reading.bulletin.id) ?? []) // prettier-ignore
  const judged = new Map<ReviewRecord, Judged>()
  const made: Change[] = []
  const now = new Map<string, BulletinFacts>()
  for await (const given of bulletins.load(bulletins.facts.map(({ id }) => id).filter((id) => own.has(id)))) {
    const one = applied(given, own.get(given.reading.bulletin.id) ?? [])
    for (const verdict of one.judged) judged.set(verdict.review, verdict)
    made.push(...one.changes)
    now.set(given.reading.bulletin.id, factsOf(one.bulletin))
  }
  return {
    bulletins: {
      facts: inOrder(bulletins.facts.map((facts) => now.get(facts.id) ?? facts)),
      async *load(ids) {
        for await (const given of bulletins.load(ids)) {
          const of = own.get(given.reading.bulletin.id)
          yield of === undefined ? given : applied(given, of).bulletin
        }
      },
    },
    judged: reviews.map((review) => judged.get(review) ?? unmatched(review)),
    changes: made,
  }
}
