import type { ColumnInfo, Table } from './table.ts'
import type { Column } from './table.ts'
import { LIST_DELIMITER, computed, tableOf } from './table.ts'

interface Described {
  readonly table: Table
  readonly column: ColumnInfo
}

const COLUMNS: readonly Column<Described>[] = [
  computed('table', 'string', 'Name of the table and its files', ({ table }) => table.name, { required: true }),
  computed('sheet', 'string', 'Name of the sheet, or blank', ({ table, column }) => (column.inSheet ? table.sheet : null)),
  computed('column', 'string', 'Name of the column', ({ column }) => column.name, { required: true }),
  computed('type', 'string', `Type; a list is joined by "${LIST_DELIMITER}"`, ({ column }) => column.type, { width: 10, required: true }),
  computed('filled', 'string', 'always, or where known', ({ column }) => (column.required ? 'always' : 'where known'), { width: 12, values: ['always', 'where known'] }),
  computed('description', 'string', 'What it holds', ({ column }) => column.description, { width: 80 }),
  computed('values', 'list', 'The values it can have, where the list is closed', ({ column }) => column.values ?? [], { width: 50 }),
  computed('schema', 'string', 'The schema that describes it, or blank where it is computed for the table', ({ column }) => (column.schema === null ? null : `${column.schema}.schema.json`), { width: 24 }),
  computed('table_description', 'string', 'What a row of the table is', ({ table }) => table.description, { width: 60 }),
] // prettier-ignore

/** The data dictionary: a row a column of every table. */
export function dictionaryTable(tables: readonly Table[]): Table {
  const head = {
    name: 'data_dictionary',
    sheet: 'Data dictionary',
    description: 'One row a column of a table',
    primaryKey: ['table', 'column'],
    foreignKeys: [],
  }
  const described = tables.flatMap((table) => table.columns.map((column) => ({ table, column })))
  return tableOf(head, COLUMNS, described)
}
