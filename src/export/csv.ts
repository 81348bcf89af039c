// Tables as CSV: canonical for programs, and a flavour for Excel, which guesses less wrong with a mark of UTF-8 and no formulas.
import { stringify } from 'csv-stringify/sync'
import { guard } from './formula-guard.ts'
import type { Cell, ColumnInfo, Table } from './table.ts'

/** Canonical: comma, LF, UTF-8 without a byte order mark, ISO values, nothing for null. */
export function canonicalCsv(table: Table): string {
  return csv(table, '\n', textOf)
}

/** For Excel: with a byte order mark, CRLF, and texts guarded against being taken for formulas. */
export function excelCsv(table: Table): string {
  return `\uFEFF${csv(table, '\r\n', (cell, { type }) => {
    const text = textOf(cell)
    return type === 'string' || type === 'list' ? guard(text) : text
  })}`
}

function csv(table: Table, lineEnd: string, write: (cell: Cell, column: ColumnInfo) => string): string {
  const { columns } = table
  const rows = table.rows.map((row) => columns.map((column, index) => write(row[index] ?? null, column)))
  // A lone carriage return is a line end to some readers: it is quoted, too.
  return stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: lineEnd, quoted_match: /[\r\n]/u })
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell).toWellFormed()
}
