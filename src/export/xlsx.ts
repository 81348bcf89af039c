// The workbook: a sheet a table. Cells are typed, so a text that begins with `=` stays a text; days are serial numbers made
// from the ISO text, never a Date, which would know a time zone.
import type { CellObject, WorkSheet } from 'xlsx'
import { utils, write } from 'xlsx'
import { BulletinError } from '../errors.ts'
import { cellText } from './cell-text.ts'
import { finish } from './finish.ts'
import type { Writer } from './format.ts'
import type { Cell, ColumnInfo, Table } from './table.ts'

/** Rows of a sheet, its header among them. */
const MOST_ROWS = 1_048_576
/** Links of a sheet (the format's limit is 65,530). */
const MOST_LINKS = 65_000
const MOST_ADDRESS = 2_079
const ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/u

/** Limits of the format, for tests to lower. */
export interface SheetLimits {
  readonly rows: number
  readonly links: number
}

export interface Workbook {
  readonly bytes: Buffer
  readonly cutCells: number
  readonly plainLinks: number
}

/** `bulletins.xlsx`. */
export const writeXlsx: Writer = ({ tables }, drafts) => {
  const { bytes, ...account } = workbookOf(tables, 'Human-rights bulletins as records')
  drafts.add('bulletins.xlsx', [bytes], account)
}

/** The workbook of the tables that have a sheet. Throws `export-limit` where a table has more rows than a sheet holds. */
export function workbookOf(
  tables: readonly Table[],
  title: string,
  limits: SheetLimits = { rows: MOST_ROWS, links: MOST_LINKS },
): Workbook {
  const account = { cutCells: 0, plainLinks: 0 }
  const book = utils.book_new()
  for (const table of tables) {
    if (table.sheet !== null) utils.book_append_sheet(book, sheetOf(table, limits, account), table.sheet)
  }
  book.Props = { Title: title }
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: false }) as Buffer
  return { bytes: finish(bytes), ...account }
}

interface Account {
  cutCells: number
  plainLinks: number
}

function sheetOf(table: Table, limits: SheetLimits, account: Account): WorkSheet {
  if (table.rows.length >= limits.rows) {
    throw new BulletinError(
      'export-limit',
      `Expected at most ${limits.rows - 1} rows, got ${table.rows.length}, in the sheet ${table.sheet ?? table.name} (the CSV holds any number)`,
    )
  }
  const columns = [...table.columns.entries()].filter(([, column]) => column.inSheet)
  let links = limits.links
  const write = (cell: Cell, column: ColumnInfo): CellObject | undefined => {
    const written = cellOf(cell, column, account)
    if (written === undefined || !column.link || typeof cell !== 'string' || !isLink(cell)) return written
    if (links === 0) account.plainLinks++
    else written.l = { Target: cell }
    links = Math.max(0, links - 1)
    return written
  }
  const header: CellObject[] = columns.map(([, { name }]) => ({ t: 's', v: name }))
  const rows = [...table.rows].map((row) => columns.map(([index, column]) => write(row[index] ?? null, column)))
  const ref = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: Math.max(0, columns.length - 1) } })
  return {
    '!data': [header, ...rows] as CellObject[][],
    '!ref': ref,
    '!autofilter': { ref },
    '!cols': columns.map(([, { width }]) => ({ wch: width })),
  }
}

function cellOf(cell: Cell, { type }: ColumnInfo, account: Account): CellObject | undefined {
  if (cell === null) return undefined
  if (typeof cell === 'number') return { t: 'n', v: cell }
  if (typeof cell === 'boolean') return { t: 'b', v: cell }
  const serial = type === 'date' ? serialOf(cell) : null
  if (serial !== null) return { t: 'n', v: serial, z: 'yyyy-mm-dd' }
  const { written, cut } = cellText(cell)
  if (cut) account.cutCells++
  return { t: 's', v: written }
}

function isLink(address: string): boolean {
  return address.length <= MOST_ADDRESS && ADDRESS.test(address)
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u
const MILLISECONDS = 86_400_000
// Spreadsheets count days from 1899-12-30; days before March 1900 are told differently by each, so they stay text.
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_SURE_YEAR = 1901

function serialOf(day: string): number | null {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? []
  if (Number(year) < FIRST_SURE_YEAR) return null
  return (Date.UTC(Number(year), Number(month) - 1, Number(date)) - EPOCH) / MILLISECONDS
}
