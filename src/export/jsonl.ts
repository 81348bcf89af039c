// JSON Lines: the records as they are, one a line, a file a kind, in the order of the rows. A record that a reviewer decided on has a
// `review` beside its own fields: what is called wrong must not be counted by whoever reads the lines alone.
import type { Reading } from '../model.ts'
import { listOf, MENTION_KINDS } from '../record/kinds.ts'
import type { Context } from './material/entry.ts'
import { entriesOf, keyedEntries } from './material/entry.ts'
import { sanctionsOf } from './material/sanctions.ts'
import type { OpenWriter } from './format.ts'

// Penalties are sanctions in all that is exported: the expressions that tell them have another name.
const PLACED = ['incidents', ...MENTION_KINDS.map(listOf)] as const

interface Told {
  readonly record: object
}

/** By the name of the file (as of the table) the records of a bulletin, in the order of the rows. */
const LISTS: Readonly<Record<string, (context: Context) => readonly Told[]>> = {
  bulletins: (context) => [context],
  penalties: sanctionsOf,
  issues: (context) => keyedEntries(context, ({ issues }) => issues),
  rejected: (context) => keyedEntries(context, ({ rejected }) => rejected),
  ...Object.fromEntries(PLACED.map((list) => [list === 'penalties' ? 'penalty_mentions' : list, (context: Context) => placed(list, context)])),
} // prettier-ignore

function placed(list: (typeof PLACED)[number], context: Context): readonly Told[] {
  return entriesOf<Reading[typeof list][number]>(context, (reading) => reading[list], ({ start }) => start) // prettier-ignore
}

/** `jsonl/<name>.jsonl`, a file a kind, written while the bulletins pass by. */
export const openJsonLines: OpenWriter = (drafts) => {
  const files = Object.entries(LISTS).map(([name, recordsIn]) => ({
    recordsIn,
    file: drafts.open(`jsonl/${name}.jsonl`),
  }))
  return {
    add(context) {
      for (const { recordsIn, file } of files)
        for (const { record } of recordsIn(context)) file.write(`${JSON.stringify(withReview(record, context))}\n`)
    },
    write({ input: { reviews = [] } }) {
      for (const { file } of files) file.end()
      drafts.add(
        'jsonl/reviews.jsonl',
        reviews.map(({ review, ...became }) => `${JSON.stringify({ ...review, ...became })}\n`),
      )
    },
  }
}

function withReview(record: object, { reviewOf }: Context): object {
  const { status, fields, originals } = reviewOf(record)
  return status === 'unreviewed' ? record : { ...record, review: { status, fields, were: originals } }
}
