// The data dictionary: what each column of each table is, made from the schemas, the columns and their labels.
import { blankOf, blankWithoutNames, unitOf } from './column-notes.ts'
import type { Label } from '../labels/index.ts'
import { columnLabels, listOfColumn } from '../labels/index.ts'
import type { Column, ColumnInfo, Table, TableHead } from './table.ts'
import { LIST_DELIMITER, computed, tableOf } from './table.ts'

interface Described {
  readonly table: Pick<Table, 'name' | 'sheet' | 'description'>
  readonly column: ColumnInfo
  readonly words: Label | null
  /** False: the export is without names. */
  readonly names: boolean
}

const FILLED = ['always', 'where known']

const COLUMNS: readonly Column<Described>[] = [
  computed('table', 'string', 'Name of the table and its files', ({ table }) => table.name, { required: true }),
  computed('sheet', 'string', 'Name of the sheet, or blank', ({ table, column }) => (column.inSheet ? table.sheet : null)),
  computed('column', 'string', 'Name of the column', ({ column }) => column.name, { required: true }),
  ...(['en', 'ru', 'kk'] as const).map((language) =>
    computed<Described>(`label_${language}`, 'string', 'Words for the heading of the column', ({ words }) => words?.[language] ?? null, { width: 28 })),
  computed('type', 'string', `Type; a list is joined by "${LIST_DELIMITER}"`, ({ column }) => column.type, { width: 10, required: true }),
  computed('unit', 'string', 'What numbers are in, or how texts are written', ({ table, column }) => unitOf(table.name, column), { width: 24 }),
  computed('filled', 'string', 'always, or where known', ({ column }) => (column.required ? 'always' : 'where known'), { width: 12, required: true, values: FILLED }),
  computed('blank', 'string', 'What it means that a cell is blank', ({ column, names }) => (names ? blankOf(column) : blankWithoutNames(column)), { width: 50 }),
  computed('description', 'string', 'What it holds; where it says null, the cell is blank', ({ column }) => column.description, { width: 80, required: true }),
  computed('list', 'string', 'The closed list that its values are from: what each means is in the codebook', listOf, { width: 14 }),
  computed('values', 'list', 'The values it can have, where the list is closed', ({ column }) => column.values ?? [], { width: 50 }),
  computed('schema', 'string', 'The schema that describes it, or blank where it is computed for the table', ({ column }) => (column.schema === null ? null : `${column.schema}.schema.json`), { width: 24 }),
  computed('table_description', 'string', 'What a row of the table is', ({ table }) => table.description, { width: 60, required: true }),
] // prettier-ignore

function listOf({ table, column }: Described): string | null {
  return column.values === null ? null : listOfColumn(table.name, column.name)
}

export const DICTIONARY: TableHead = {
  name: 'data_dictionary',
  sheet: 'Data dictionary',
  description: 'One row a column of a table: what it holds, its unit, what a blank cell means',
  primaryKey: ['table', 'column'],
  foreignKeys: [],
}

/** The data dictionary: a row a column of every table, in the order of the tables; `after` are those that come behind it. `names` is false where the export has none. */
export function dictionaryTable(tables: readonly Table[], after: readonly Table[], names = true): Table {
  const described = [...tables, { ...DICTIONARY, columns: COLUMNS }, ...after].flatMap((table) =>
    table.columns.map((column) => ({ table, column, words: columnLabels(table.name, column.name), names })),
  )
  return tableOf(DICTIONARY, COLUMNS, described)
}
