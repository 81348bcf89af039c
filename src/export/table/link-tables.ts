// What stands in lists in the cells of Penalties, a row a pair: for those who join tables.
import type { SanctionRecord } from '../../records.ts'
import { sanctionsOf } from '../material/sanctions.ts'
import type { BulletinTable } from './bulletin-table.ts'
import type { ForeignKey, TableHead } from './table.ts'
import { bulletinTable } from './bulletin-table.ts'
import { computed } from './table.ts'

interface Pair {
  readonly penalty: string
  readonly other: string
}

const PENALTY_KEY: ForeignKey = { column: 'penalty', table: 'penalties' }

/** Penalties and the articles under which they were imposed or sought. */
export function penaltyArticlesTable(): BulletinTable {
  const head = {
    name: 'penalty_articles',
    description: 'One row a penalty and a reference under which it was imposed or sought',
    foreignKeys: [PENALTY_KEY, { column: 'article', table: 'articles' }],
  }
  return pairsTable(head, 'article', 'Id of the reference (table articles)', ({ articles }) => articles)
}

/** Penalties and the persons on whom they fall. */
export function penaltyPeopleTable(): BulletinTable {
  const head = {
    name: 'penalty_people',
    description: 'One row a penalty and a person on whom it falls',
    foreignKeys: [PENALTY_KEY],
  }
  return pairsTable(head, 'person', 'Name of the person, as in `people` of penalties', ({ people }) => people)
}

function pairsTable(
  head: Pick<TableHead, 'name' | 'description' | 'foreignKeys'>,
  name: string,
  description: string,
  othersOf: (sanction: SanctionRecord) => readonly string[],
): BulletinTable {
  const columns = [
    computed('penalty', 'string', 'Id of the penalty', ({ penalty }: Pair) => penalty, { required: true }),
    computed(name, 'string', description, ({ other }: Pair) => other, { required: true }),
  ]
  return bulletinTable({ ...head, sheet: null, primaryKey: ['penalty', name] }, columns, (context) =>
    sanctionsOf(context).flatMap(({ record }) => [...new Set(othersOf(record))].map((other) => ({ penalty: record.id, other }))),
  ) // prettier-ignore
}
