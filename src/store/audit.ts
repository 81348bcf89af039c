// The rows of the index as they lie there, for `verify`, which holds them against those of a store made anew from the archive.
import type { Database, SqlValue } from './database.ts'
import * as sql from './statements.ts'

export type IndexTable = keyof typeof sql.INDEX_KEYS
export type IndexRow = Readonly<Record<string, SqlValue>>

/** All rows of a table, in the order of their keys. */
export function rows(db: Database, table: IndexTable): AsyncIterable<IndexRow> {
  return db.each<IndexRow>(sql.rowsOf(table))
}

/** The rows of a table whose key begins as that of this row does: with its first `count` columns (all of them: one row or none). */
export function rowsLike(db: Database, table: IndexTable, row: IndexRow, count?: number): Promise<IndexRow[]> {
  const columns = sql.INDEX_KEYS[table].slice(0, count)
  return db.all<IndexRow>(sql.rowsLike(table, columns.length), ...columns.map((column) => row[column] ?? null))
}
