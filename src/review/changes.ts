// What reviewers changed, for the table of changes: a row for each time that decisions on a record made it say something else.
import type { ReviewRecord } from '../records.ts'
import type { Change } from '../store/store.ts'
import type { Fields, Home, Means } from './means.ts'
import type { Folded } from './fold.ts'
import { fold } from './fold.ts'
import type { Subject } from './words.ts'

/** The changes that decisions on one record made, the earliest first. */
export function reviewChanges(
  subject: Subject,
  reviews: readonly ReviewRecord[],
  around: { readonly means: Means; readonly home: Home },
): Change[] {
  const times = [...new Set(reviews.map(({ at }) => at))]
  let before = saidBy(fold(subject, [], around))
  return times.flatMap((at): Change[] => {
    const after = saidBy(fold(subject, reviews.slice(0, reviews.findLastIndex((one) => one.at === at) + 1), around)) // prettier-ignore
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    const { kind, id } = subject
    const { bulletin } = around.home
    const change = { bulletin: bulletin.id, revision: bulletin.revision, cause: 'review', kind, id, what: 'changed', at, before, after } as const // prettier-ignore
    before = after
    return [change]
  })
}

// What is called wrong stays as it is, and says so.
function saidBy({ record, row }: Folded): Fields {
  const { text: _text, ...told } = record
  return { ...told, review_status: row.status === 'wrong' ? 'wrong' : 'stands' }
}
