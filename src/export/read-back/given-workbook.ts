// A workbook that comes back from people: its sheets as rows by the names of columns, whatever program saved it last, in whatever
// order it left rows and columns.
import type { CellObject, WorkBook } from 'xlsx'
import { SSF, read } from 'xlsx'
import { BulletinError } from '../../errors.ts'
import type { SheetCell } from '../../review/value.ts'
import { safeZip } from './unzip.ts'

export interface GivenRow {
  /** Number of the row, as spreadsheets count: from 1. */
  readonly row: number
  readonly cells: ReadonlyMap<string, SheetCell>
}

export interface GivenSheet {
  readonly name: string
  /** Names of its columns, in their order. */
  readonly columns: readonly string[]
  /** Columns that it has twice. */
  readonly doubled: readonly string[]
  readonly rows: readonly GivenRow[]
}

/**
 * The sheets of a workbook, in their order. The head of a sheet is the row with the most of the columns `wanted`; where none of its first
 * rows has one, the sheet comes without columns and rows. Throws `usage` where it is no workbook.
 */
export function givenSheets(bytes: Buffer, file: string, wanted: readonly string[]): GivenSheet[] {
  const book = workbookIn(safeZip(bytes, file), file)
  return book.SheetNames.map((name) => sheetOf(book, name, wanted))
}

function workbookIn(zip: Uint8Array, file: string): WorkBook {
  try {
    // Without `nodim` a sheet that says it is a million rows high would be walked through as one; without `sheetStubs` a formula
    // that no program has worked out yet is no cell at all.
    return read(zip, { type: 'buffer', dense: true, nodim: true, sheetStubs: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: true }) // prettier-ignore
  } catch (error) {
    const got = error instanceof Error ? error.message : 'another file'
    throw new BulletinError('usage', `Expected a workbook, got ${got}, in ${file}`)
  }
}

type Cells = readonly (CellObject | undefined)[]
/** The head may have come to stand lower: somebody wrote a title above it. */
const DEEPEST_HEAD = 20

function sheetOf(book: WorkBook, name: string, wanted: readonly string[]): GivenSheet {
  const data = (book.Sheets[name]?.['!data'] ?? []) as readonly (Cells | undefined)[]
  const tops = Array.from(data.slice(0, DEEPEST_HEAD), (row) => namesIn(row ?? []))
  const had = tops.map((names) => wanted.filter((column) => names.includes(column)).length)
  const at = had.indexOf(Math.max(1, ...had))
  const names = tops[at]
  if (names === undefined) return { name, columns: [], doubled: [], rows: [] }
  const is1904 = book.Workbook?.WBProps?.date1904 === true
  const rows: GivenRow[] = []
  data.forEach((row, index) => {
    if (index > at && row !== undefined) rows.push({ row: index + 1, cells: cellsOf(row, names, is1904) })
  })
  const columns = names.filter((column) => column !== '')
  return { name, columns, doubled: columns.filter((column, i) => columns.indexOf(column) !== i), rows }
}

function namesIn(row: Cells): string[] {
  return Array.from(row, (cell) => (typeof cell?.v === 'string' ? cell.v.trim() : ''))
}

function cellsOf(row: Cells, names: readonly string[], is1904: boolean): Map<string, SheetCell> {
  const cells = new Map<string, SheetCell>()
  row.forEach((cell, index) => {
    const name = names[index] ?? ''
    const given = cell === undefined ? null : cellOf(cell, is1904)
    if (name !== '' && given !== null && !cells.has(name)) cells.set(name, given)
  })
  return cells
}

const DAYS_TO_1904 = 1462

function cellOf({ t, v, f, F, z }: CellObject, is1904: boolean): SheetCell | null {
  // LibreOffice saves true and false so
  if (f === 'TRUE()' || f === 'FALSE()') return { type: 'boolean', value: f === 'TRUE()' }
  const formula = f ?? F
  if (formula !== undefined) return { type: 'formula', text: `=${formula}` }
  if (t === 'e') return { type: 'error', text: ERRORS[Number(v)] ?? '#ERROR' }
  if (typeof v === 'boolean') return { type: 'boolean', value: v }
  if (typeof v === 'number') {
    if (typeof z !== 'string' || !(SSF as DateFormats).is_date(z)) return { type: 'number', value: v }
    return { type: 'date', value: is1904 ? v + DAYS_TO_1904 : v }
  }
  const text = typeof v === 'string' ? v.replace(/\r\n?/gu, '\n').trim() : ''
  return text === '' ? null : { type: 'text', text }
}

interface DateFormats {
  is_date(format: string): boolean
}

const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' } // prettier-ignore
