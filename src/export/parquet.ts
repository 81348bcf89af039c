// Tables as Parquet: days, times, numbers and truth values typed, lists joined as in the CSV. Written a row group at a time.
import type { ColumnSource, SchemaElement } from 'hyparquet-writer'
import { ParquetWriter, fileWriter } from 'hyparquet-writer'
import { blocksOf } from './table/blocks.ts'
import type { OpenWriter } from './format.ts'
import type { ColumnType } from './table/schema.ts'
import type { Cell, ColumnInfo, Table } from './table/table.ts'
import { LIST_DELIMITER } from './table/table.ts'
import { VERSION } from './version.ts'

/** `parquet/<table>.parquet` */
export const openParquet: OpenWriter = (drafts) => ({
  write({ tables }) {
    for (const table of tables)
      drafts.addFile(`parquet/${table.name}.parquet`, (temporary) => parquetFile(table, temporary))
  },
})

const ROW_GROUP = { rows: 20_000, characters: 8_000_000 }
// A row group that has no rows.
const NO_ROWS: readonly (readonly Cell[])[] = []

/** Writes the table into a file. The same table gives the same bytes. Throws where a cell is not what its column says. */
export function parquetFile(table: Table, path: string, rowGroup = ROW_GROUP): void {
  const file = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'schema', num_children: table.columns.length }, ...table.columns.map(elementOf)],
    createdBy: `bulletins version ${VERSION}`,
    kvMetadata: metadataOf(table),
  })
  const write = (rows: readonly (readonly Cell[])[]): void => {
    // With a buffer that is written at once nothing is awaited.
    void file.write({ columnData: columnData(table.columns, rows), rowGroupSize: Math.max(1, rows.length) })
  }
  let empty = true
  for (const block of blocksOf(table.rows, rowGroup)) {
    write(block)
    empty = false
  }
  if (empty) write(NO_ROWS)
  void file.finish()
}

const ELEMENTS = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  datetime: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
} as const satisfies Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>>

// Also what is required in a record may be blank: a reader that finds a null where none may be reads nothing at all.
function elementOf({ name, type }: ColumnInfo): SchemaElement {
  return { name, repetition_type: 'OPTIONAL', ...ELEMENTS[type] }
}

function metadataOf({ name, description, columns }: Table): { readonly key: string; readonly value: string }[] {
  const described = Object.fromEntries(columns.map((column) => [column.name, column.description]))
  return [
    { key: 'table', value: name },
    { key: 'description', value: description },
    { key: 'columns', value: JSON.stringify(described) },
    { key: 'list_delimiter', value: LIST_DELIMITER },
    { key: 'tool', value: `bulletins ${VERSION}` },
    { key: 'datapackage', value: '../datapackage.json' },
  ]
}

function columnData(columns: readonly ColumnInfo[], rows: readonly (readonly Cell[])[]): ColumnSource[] {
  return columns.map((column, index) => ({
    name: column.name,
    data: rows.map((row) => valueOf(row[index] ?? null, column)),
  }))
}

function valueOf(cell: Cell, { name, type }: ColumnInfo): string | number | bigint | boolean | null {
  if (cell === null) return null
  if (typeof cell === 'string') {
    if (type === 'string' || type === 'list') return cell.toWellFormed()
    const time = type === 'date' ? Date.parse(`${cell}T00:00:00Z`) : type === 'datetime' ? Date.parse(cell) : Number.NaN
    if (!Number.isNaN(time)) return type === 'date' ? time / DAY : BigInt(time)
  }
  if (typeof cell === 'number' && type === 'number') return cell
  if (typeof cell === 'number' && type === 'integer' && Number.isSafeInteger(cell)) return BigInt(cell)
  if (typeof cell === 'boolean' && type === 'boolean') return cell
  throw new TypeError(`Expected a cell of type ${type}, got ${JSON.stringify(cell)}, in the column ${name}`)
}

const DAY = 86_400_000
