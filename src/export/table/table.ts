// What a table is, for every format alike: columns with their description, rows of plain cells.
import type { ColumnType, Field } from './schema.ts'
import { schemaOf } from './schema.ts'

/** Days are `YYYY-MM-DD`, lists are joined; null stands for what was looked for and not found. */
export type Cell = string | number | boolean | null
export type Value = Cell | readonly string[]

export interface ColumnInfo extends Field {
  /** Width in characters, for spreadsheets. */
  readonly width: number
  /** True where the cells are addresses. */
  readonly link: boolean
  /** False: too long for a cell; CSV and JSON Lines alone have it. */
  readonly inSheet: boolean
  /** Name of the schema it comes from, or null where it is computed. */
  readonly schema: string | null
}

/** A column and how its value is had from a source of type S. */
export interface Column<S> extends ColumnInfo {
  readonly value: (source: S) => Value
}

export interface ForeignKey {
  readonly column: string
  /** Name of a table; its column is `id`. */
  readonly table: string
}

export interface TableHead {
  /** Name of its file. */
  readonly name: string
  /** Name of its sheet in the workbook, or null where it has none. */
  readonly sheet: string | null
  readonly description: string
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** The rows of a table. They are made while they are walked through: no format needs all cells at once. */
export interface Rows extends Iterable<readonly Cell[]> {
  readonly length: number
}

export interface Table extends TableHead {
  readonly columns: readonly ColumnInfo[]
  readonly rows: Rows
  /** Columns of foreign keys in which a value is the id of no row. */
  readonly unsound?: readonly string[]
}

/** Between the items of a list in one cell. */
export const LIST_DELIMITER = '; '

/** The table of these sources, in their order. */
export function tableOf<S>(head: TableHead, columns: readonly Column<S>[], sources: readonly S[]): Table {
  const rows = {
    length: sources.length,
    *[Symbol.iterator]() {
      for (const source of sources) yield rowOf(columns, source)
    },
  }
  return { ...head, columns, rows }
}

/** The cells of one source. */
export function rowOf<S>(columns: readonly Column<S>[], source: S): Cell[] {
  return columns.map((column) => cellOf(column.value(source)))
}

function cellOf(value: Value): Cell {
  if (typeof value === 'object' && value !== null) return value.length === 0 ? null : value.join(LIST_DELIMITER)
  return value === '' ? null : value
}

interface Looks {
  readonly width?: number
  readonly link?: boolean
  readonly inSheet?: boolean
}

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  string: 18,
  list: 28,
  integer: 9,
  number: 12,
  boolean: 11,
  date: 11,
  datetime: 25,
}

/** A column that no schema describes. */
export function computed<S>(
  name: string,
  type: ColumnType,
  description: string,
  value: (source: S) => Value,
  {
    width = WIDTHS[type],
    link = false,
    inSheet = true,
    ...rest
  }: Looks & Partial<Pick<Field, 'required' | 'values'>> = {},
): Column<S> {
  const field = { name, type, description, required: rest.required ?? false, values: rest.values ?? null }
  return { ...field, pattern: null, minimum: null, maximum: null, width, link, inSheet, schema: null, value }
}

/** A column that shows a field of a record; nested ones as `tenge.min`. `as` is its name in the table. */
export function shown(
  record: string,
  path: string,
  { as = path.replace('.', '_'), ...looks }: Looks & { readonly as?: string } = {},
): Column<{ readonly record: object }> {
  const field = schemaOf(record).fields.get(path)
  if (field === undefined)
    throw new TypeError(`Expected a field of the schema, got "${path}", in ${record}.schema.json`)
  const { width = WIDTHS[field.type], link = false, inSheet = true } = looks
  return { ...field, name: as, width, link, inSheet, schema: record, value: (source) => valueAt(source.record, path) }
}

function valueAt(record: object, path: string): Value {
  let value: unknown = record
  for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | null)?.[key] ?? null
  return value as Value
}
