// What stands in lists in the cells of Penalties, a row a pair: for those who join tables.
import type { SanctionRecord } from '../../records.ts'
import type { Entry } from '../material/entry.ts'
import type { ForeignKey, Table } from './table.ts'
import { computed, tableOf } from './table.ts'

interface Pair {
  readonly penalty: string
  readonly other: string
}

const PENALTY_KEY: ForeignKey = { column: 'penalty', table: 'penalties' }

/** Penalties and the articles under which they were imposed or sought. */
export function penaltyArticlesTable(sanctions: readonly Entry<SanctionRecord>[]): Table {
  const head = {
    name: 'penalty_articles',
    description: 'One row a penalty and a reference under which it was imposed or sought',
    foreignKeys: [PENALTY_KEY, { column: 'article', table: 'articles' }],
  }
  return pairsTable(head, 'article', 'Id of the reference (table articles)', sanctions, ({ articles }) => articles)
}

/** Penalties and the persons on whom they fall. */
export function penaltyPeopleTable(sanctions: readonly Entry<SanctionRecord>[]): Table {
  const head = {
    name: 'penalty_people',
    description: 'One row a penalty and a person on whom it falls',
    foreignKeys: [PENALTY_KEY],
  }
  return pairsTable(
    head,
    'person',
    'Name of the person, as in `people` of penalties',
    sanctions,
    ({ people }) => people,
  )
}

function pairsTable(
  head: Pick<Table, 'name' | 'description' | 'foreignKeys'>,
  name: string,
  description: string,
  sanctions: readonly Entry<SanctionRecord>[],
  othersOf: (sanction: SanctionRecord) => readonly string[],
): Table {
  const columns = [
    computed('penalty', 'string', 'Id of the penalty', ({ penalty }: Pair) => penalty, { required: true }),
    computed(name, 'string', description, ({ other }: Pair) => other, { required: true }),
  ]
  const pairs = sanctions.flatMap(({ record }) =>
    [...new Set(othersOf(record))].map((other) => ({ penalty: record.id, other })),
  )
  return tableOf({ ...head, sheet: null, primaryKey: ['penalty', name] }, columns, pairs)
}
