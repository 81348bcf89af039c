// The tables of the SQLite file as SQL: what SQLite calls them, their keys, what is indexed, what is searched.
import type { ColumnType } from '../table/schema.ts'
import type { ColumnInfo, ForeignKey, Table } from '../table/table.ts'

const TYPES: Readonly<Record<ColumnType, 'TEXT' | 'INTEGER' | 'REAL'>> = {
  string: 'TEXT',
  list: 'TEXT',
  date: 'TEXT',
  datetime: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
}

/** By what rows are looked up, grouped and sorted. */
const INDEXED = new Set([
  'bulletin', 'incident', 'sanction', 'period', 'language', 'source', 'edition', 'category', 'kind', 'stage', 'against', 'code', 'article', 'region', 'date_from', 'value', 'from', 'in_totals',
]) // prettier-ignore

/** What full-text search looks in, table by table; a column that a table lacks (names left out) is passed over. */
const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  bulletins: ['title', 'text'],
  incidents: ['headline', 'quote'],
  fines: ['people', 'quote'],
  penalties: ['people', 'quote'],
  issues: ['message', 'quote'],
}

// Case is folded; accents of Latin letters are dropped, while ә ғ қ ң ө ұ ү һ і й ё are letters of their own.
const TOKENIZER = 'unicode61 remove_diacritics 2'

/** A selection of rows under a name of its own. */
export interface View {
  readonly name: string
  readonly table: string
  /** It has the rows in which this column is true. */
  readonly column: string
  readonly description: string
}

/** The selections that totals are made of. */
export const VIEWS: readonly View[] = [
  { name: 'fines_in_totals', table: 'fines', column: 'in_totals', description: 'The fines that totals add up: imposed or upheld, current, in a bulletin that counts' },
  { name: 'penalties_in_totals', table: 'penalties', column: 'in_totals', description: 'The sanctions of any kind that totals count: imposed or upheld, current, in a bulletin that counts' },
  { name: 'incidents_in_totals', table: 'incidents', column: 'in_totals', description: 'The incidents that totals count: part of no other one, in a bulletin that counts' },
] // prettier-ignore

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The statement that makes the table, its columns described in comments. */
export function createTable(table: Table, foreignKeys: readonly ForeignKey[]): string {
  const { name, columns, primaryKey } = table
  const lines = [
    ...columns.map((column) => [columnOf(column), column.description] as const),
    ...(primaryKey.length === 0 ? [] : [[`PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`, ''] as const]),
    ...foreignKeys.map((key) => [`FOREIGN KEY (${quoted(key.column)}) REFERENCES ${quoted(key.table)} ("id")`, ''] as const),
  ] // prettier-ignore
  const body = lines.map(([sql, comment], index) => {
    const end = index === lines.length - 1 ? '' : ','
    return `  ${sql}${end}${comment === '' ? '' : ` -- ${comment.replace(/\s+/gu, ' ')}`}\n`
  })
  return `CREATE TABLE ${quoted(name)} (\n${body.join('')}) STRICT`
}

function columnOf({ name, type }: ColumnInfo): string {
  return `${quoted(name)} ${TYPES[type]}${type === 'boolean' ? ` CHECK (${quoted(name)} IN (0, 1))` : ''}`
}

/** The statements that make the indexes of a table. */
export function createIndexes({ name, columns, primaryKey, foreignKeys }: Table): string[] {
  const keys = new Set(foreignKeys.map(({ column }) => column))
  return columns
    .filter((column) => column.name !== primaryKey[0] && (keys.has(column.name) || INDEXED.has(column.name)))
    .map((column) => `CREATE INDEX ${quoted(`idx_${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`)
}

/** The columns that full-text search looks in; none where a table isn't searched. */
export function searchedIn({ name, columns }: Table): readonly string[] {
  return (SEARCHED[name] ?? []).filter((wanted) => columns.some((column) => column.name === wanted))
}

/** The statements that make the index of words of a table and fill it. By its words (`content="…"`) Datasette finds it. */
export function createSearch(table: Table): string[] {
  const searched = searchedIn(table)
  if (searched.length === 0) return []
  const words = quoted(`${table.name}_fts`)
  const options = `content=${quoted(table.name)}, tokenize="${TOKENIZER}"`
  return [
    `CREATE VIRTUAL TABLE ${words} USING FTS5 (${searched.map(quoted).join(', ')}, ${options})`,
    `INSERT INTO ${words} (${words}) VALUES ('rebuild')`,
    `INSERT INTO ${words} (${words}) VALUES ('optimize')`,
  ]
}

/** The views that can be made of these tables: a template may have left out what one asks for. */
export function viewsOf(tables: readonly Table[]): readonly View[] {
  return VIEWS.filter((view) =>
    tables.some(({ name, columns }) => name === view.table && columns.some((column) => column.name === view.column)),
  )
}

/** The statements that make the views of these tables. */
export function createViews(tables: readonly Table[]): string[] {
  return viewsOf(tables).map(
    ({ name, table, column }) =>
      `CREATE VIEW ${quoted(name)} AS SELECT * FROM ${quoted(table)} WHERE ${quoted(column)} = 1`,
  )
}
