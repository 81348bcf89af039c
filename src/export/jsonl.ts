// JSON Lines: the records as they are, one a line, a file a kind, in the order of the rows.
import type { Reading } from '../model.ts'
import type { Context } from './entry.ts'
import { entriesOf, keyedEntries } from './entry.ts'
import { sanctionsOf } from './sanction-tables.ts'

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

/** Name of the file (as of the table) → its text. */
export function jsonLines(contexts: readonly Context[]): ReadonlyMap<string, string> {
  const lists = new Map<string, readonly { readonly record: object }[]>([['bulletins', contexts]])
  lists.set('penalties', sanctionsOf(contexts))
  lists.set(
    'issues',
    keyedEntries(contexts, 'issue', (reading) => reading.issues),
  )
  lists.set(
    'rejected',
    keyedEntries(contexts, 'rejected', (reading) => reading.rejected),
  )
  for (const [name, list] of Object.entries(MENTIONS)) {
    lists.set(
      name,
      entriesOf<ReturnType<typeof list>[number]>(contexts, list, ({ start }) => start),
    )
  }
  return new Map([...lists].map(([name, entries]) => [name, entries.map(({ record }) => `${JSON.stringify(record)}\n`).join('')])) // prettier-ignore
}
