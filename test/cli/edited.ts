// A workbook as people leave it: some cells changed, rows in another order, saved by another program.
import { readFileSync } from 'node:fs'
import type { WorkSheet } from 'xlsx'
import { read, utils, write } from 'xlsx'

type Row = Record<string, unknown>

/** The rows of a sheet by the names of its columns; days as text. */
export function rowsIn(bytes: Buffer, sheet: string): Row[] {
  return utils.sheet_to_json<Row>(sheetOf(bytes, sheet), { raw: true })
}

/** One row of a sheet. */
export function cellOf(file: string, sheet: string, id: string): Row | undefined {
  return rowsIn(readFileSync(file), sheet).find((row) => row.id === id)
}

/** The workbook with other cells in the rows with these ids; the rows of that sheet stand in the reverse order. */
export function edited(bytes: Buffer, sheet: string, changes: Readonly<Record<string, Row>>): Buffer {
  const book = read(bytes, { type: 'buffer' })
  const rows = utils.sheet_to_json<Row>(sheetOf(bytes, sheet), { defval: null }).reverse()
  book.Sheets[sheet] = utils.json_to_sheet(rows.map((row) => ({ ...row, ...changes[String(row.id)] })))
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

function sheetOf(bytes: Buffer, name: string): WorkSheet {
  const sheet = read(bytes, { type: 'buffer' }).Sheets[name]
  if (sheet === undefined) throw new Error(`Expected the sheet ${name}`)
  return sheet
}
