// JSON Lines: the records as they are, one a line, a file a kind, in the order of the rows. A record that a reviewer decided on has a
// `review` beside its own fields: what is called wrong must not be counted by whoever reads the lines alone.
import type { Reading } from '../model.ts'
import { listOf, MENTION_KINDS } from '../record/kinds.ts'
import type { Context } from './material/entry.ts'
import { entriesOf, keyedEntries } from './material/entry.ts'
import { UNREVIEWED } from '../review/review.ts'
import type { Writer } from './format.ts'
import { sanctionsOf } from './table/sanction-tables.ts'

// Penalties are sanctions in all that is exported: the expressions that tell them have another name.
const PLACED = ['incidents', ...MENTION_KINDS.map(listOf)] as const

/** `jsonl/<name>.jsonl`, a file a kind. */
export const writeJsonLines: Writer = ({ contexts, input: { reviews = [] } }, drafts) => {
  for (const [name, entries] of listsOf(contexts)) drafts.add(`jsonl/${name}.jsonl`, linesOf(entries))
  const decisions = reviews.map(({ review, ...became }) => ({ record: { ...review, ...became } }))
  drafts.add('jsonl/reviews.jsonl', linesOf(decisions))
}

interface Told {
  readonly record: object
  readonly context?: Pick<Context, 'reviewOf'>
}

/** Name of the file (as of the table) → the records, in the order of the rows. */
function listsOf(contexts: readonly Context[]): ReadonlyMap<string, readonly Told[]> {
  const lists = new Map<string, readonly Told[]>([
    ['bulletins', contexts.map((context) => ({ record: context.record, context }))],
  ])
  lists.set('penalties', sanctionsOf(contexts))
  lists.set('issues', keyedEntries(contexts, (reading) => reading.issues)) // prettier-ignore
  lists.set('rejected', keyedEntries(contexts, (reading) => reading.rejected)) // prettier-ignore
  for (const list of PLACED) {
    const name = list === 'penalties' ? 'penalty_mentions' : list
    lists.set(name, entriesOf<Reading[typeof list][number]>(contexts, (reading) => reading[list], ({ start }) => start)) // prettier-ignore
  }
  return lists
}

function* linesOf(entries: readonly Told[]): Generator<string> {
  for (const { record, context } of entries) yield `${JSON.stringify(withReview(record, context))}\n`
}

function withReview(record: object, context: Told['context']): object {
  const { status, fields, originals } = context?.reviewOf(record) ?? UNREVIEWED
  return status === 'unreviewed' ? record : { ...record, review: { status, fields, were: originals } }
}
