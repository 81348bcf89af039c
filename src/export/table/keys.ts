// Which keys lead somewhere: an export of a part (a filter) may leave out the row that another row names. A row names rows of its own
// bulletin alone, so they are held against each other bulletin by bulletin.
import type { BulletinTable } from './bulletin-table.ts'
import type { Cell, ForeignKey, Table, TableHead } from './table.ts'

type Rows = readonly (readonly Cell[])[]

/** Keys that are checked while the bulletins pass by. */
export interface KeyCheck {
  /** Takes the rows of a bulletin, those of each table in the order of the tables. */
  check(rows: readonly Rows[]): void
  /** Columns of a table with a value so far that is the id of no row. */
  unsound(table: string): readonly string[]
}

/** A check of the keys between these tables. */
export function openKeys(tables: readonly Pick<BulletinTable, keyof TableHead | 'columns'>[]): KeyCheck {
  const targets = new Set(tables.flatMap(({ foreignKeys }) => foreignKeys.map(({ table }) => table)))
  const found = tables.map(() => new Set<string>())
  const keys = tables.map((table) => table.foreignKeys.map((key) => ({ ...key, at: indexOf(table, key.column) })))
  return {
    check(rows) {
      const ids = new Map<string, ReadonlySet<Cell>>()
      for (const [index, table] of tables.entries()) {
        if (targets.has(table.name) && hasId(table)) ids.set(table.name, idsIn(rows[index] ?? [], indexOf(table, 'id')))
      }
      for (const [index, own] of keys.entries()) {
        for (const { column, table, at } of own) if (!isSound(rows[index] ?? [], at, ids.get(table))) found[index]?.add(column)
      }
    },
    unsound: (name) => [...(found[tables.findIndex((table) => table.name === name)] ?? [])],
  }
} // prettier-ignore

function idsIn(rows: Rows, at: number): ReadonlySet<Cell> {
  return new Set(rows.map((row) => row[at] ?? null))
}

function isSound(rows: Rows, at: number, known: ReadonlySet<Cell> = new Set()): boolean {
  return rows.every((row) => row[at] === null || row[at] === undefined || known.has(row[at]))
}

/** The foreign keys of each table (by its name) that lead to a table that is there, and always to one of its rows: these alone may be declared. Tables of sums lead to bulletins that passed. */
export function soundKeys(tables: readonly Table[]): ReadonlyMap<string, readonly ForeignKey[]> {
  const there = new Set(tables.filter(hasId).map(({ name }) => name))
  return new Map(tables.map(({ name, foreignKeys, unsound = [] }) => [name, foreignKeys.filter(({ column, table }) => there.has(table) && !unsound.includes(column))])) // prettier-ignore
}

// A template may have left the column out.
function hasId({ primaryKey }: Pick<TableHead, 'primaryKey'>): boolean {
  return primaryKey.length === 1 && primaryKey[0] === 'id'
}

function indexOf({ columns }: Pick<BulletinTable, 'columns'>, column: string): number {
  return columns.findIndex(({ name }) => name === column)
}
