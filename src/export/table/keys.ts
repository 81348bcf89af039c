// Which keys lead somewhere: an export of a part (a filter) may leave out the row that another row names.
import type { ForeignKey, Table } from './table.ts'

/** The foreign keys of each table (by its name) whose every value is the id of a row: these alone may be declared. */
export function soundKeys(tables: readonly Table[]): ReadonlyMap<string, readonly ForeignKey[]> {
  const targets = new Set(tables.flatMap(({ foreignKeys }) => foreignKeys.map(({ table }) => table)))
  const ids = new Map(
    tables
      .filter((table) => targets.has(table.name) && hasId(table))
      .map((table) => [table.name, new Set(valuesOf(table, 'id'))]),
  )
  return new Map(tables.map((table) => [table.name, soundKeysOf(table, ids)]))
}

function soundKeysOf(table: Table, ids: ReadonlyMap<string, ReadonlySet<unknown>>): ForeignKey[] {
  const broken = new Set<ForeignKey>()
  const keys = table.foreignKeys.map((key) => ({ key, index: indexOf(table, key.column), known: ids.get(key.table) }))
  for (const row of keys.length === 0 ? [] : table.rows) {
    for (const { key, index, known } of keys) {
      const cell = row[index] ?? null
      if (cell !== null && known?.has(cell) !== true) broken.add(key)
    }
  }
  return table.foreignKeys.filter((key) => !broken.has(key) && ids.has(key.table))
}

// A template may have left the column out.
function hasId({ primaryKey }: Table): boolean {
  return primaryKey.length === 1 && primaryKey[0] === 'id'
}

function* valuesOf(table: Table, column: string): Generator<unknown, void> {
  const index = indexOf(table, column)
  for (const row of table.rows) yield row[index]
}

function indexOf({ columns }: Table, column: string): number {
  return columns.findIndex(({ name }) => name === column)
}
