// Tables that have rows of each bulletin.
import type { Context } from '../material/entry.ts'
import type { Cell, Column, ColumnInfo, TableHead } from './table.ts'
import { rowOf } from './table.ts'

/** A table whose rows are those of its bulletins, one bulletin after the other. */
export interface BulletinTable extends TableHead {
  readonly columns: readonly ColumnInfo[]
  readonly rowsOf: (context: Context) => readonly (readonly Cell[])[]
}

/** The table that has of each bulletin the rows of these sources. */
export function bulletinTable<S>(
  head: TableHead,
  columns: readonly Column<S>[],
  sourcesOf: (context: Context) => readonly S[],
): BulletinTable {
  return { ...head, columns, rowsOf: (context) => sourcesOf(context).map((source) => rowOf(columns, source)) }
}
