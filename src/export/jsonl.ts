// JSON Lines: the records as they are, one a line, a file a kind, in the order of the rows.
import type { Reading } from '../model.ts'
import type { Context } from './material/entry.ts'
import { entriesOf, keyedEntries } from './material/entry.ts'
import type { Writer } from './format.ts'
import { sanctionsOf } from './table/sanction-tables.ts'

const MENTIONS = {
  articles: (reading) => reading.articles,
  amounts: (reading) => reading.amounts,
  dates: (reading) => reading.dates,
  people: (reading) => reading.people,
  outlets: (reading) => reading.outlets,
  places: (reading) => reading.places,
  statistics: (reading) => reading.statistics,
  penalty_mentions: (reading) => reading.penalties,
  incidents: (reading) => reading.incidents,
} as const satisfies Record<string, (reading: Reading) => readonly { readonly id: string; readonly start: number }[]>

/** `jsonl/<name>.jsonl`, a file a kind. */
export const writeJsonLines: Writer = ({ contexts, input: { reviews = [] } }, drafts) => {
  for (const [name, entries] of listsOf(contexts)) drafts.add(`jsonl/${name}.jsonl`, linesOf(entries))
  const decisions = reviews.map(({ review, ...became }) => ({ record: { ...review, ...became } }))
  drafts.add('jsonl/reviews.jsonl', linesOf(decisions))
}

interface Told {
  readonly record: object
}

/** Name of the file (as of the table) → the records, in the order of the rows. */
function listsOf(contexts: readonly Context[]): ReadonlyMap<string, readonly Told[]> {
  const lists = new Map<string, readonly Told[]>([['bulletins', contexts]])
  lists.set('penalties', sanctionsOf(contexts))
  lists.set(
    'issues',
    keyedEntries(contexts, (reading) => reading.issues),
  )
  lists.set(
    'rejected',
    keyedEntries(contexts, (reading) => reading.rejected),
  )
  for (const [name, list] of Object.entries(MENTIONS)) {
    lists.set(
      name,
      entriesOf<ReturnType<typeof list>[number]>(contexts, list, ({ start }) => start),
    )
  }
  return lists
}

function* linesOf(entries: readonly Told[]): Generator<string> {
  for (const { record } of entries) yield `${JSON.stringify(record)}\n`
}
