// CSV, twice: for machines, and for Excel. Written in blocks of rows: no file is ever whole in memory.
import { stringify } from 'csv-stringify/sync'
import { blocksOf } from '../table/blocks.ts'
import type { OpenWriter } from '../format.ts'
import { guard } from './formula-guard.ts'
import type { CsvLocale } from '../input.ts'
import type { Cell, ColumnInfo, Table } from '../table/table.ts'

interface Form {
  readonly mark: string
  readonly delimiter: string
  readonly lineEnd: string
  readonly decimal: string
  readonly guarded: boolean
}

/** Comma, LF, UTF-8 without a byte order mark, ISO values, nothing for null. */
export const CANONICAL: Form = { mark: '', delimiter: ',', lineEnd: '\n', decimal: '.', guarded: false }

/** With a byte order mark, CRLF, and texts guarded against being taken for formulas; parted as Excel of that locale expects it. */
export const EXCEL_FORMS: Readonly<Record<CsvLocale, Form>> = {
  en: { mark: '\uFEFF', delimiter: ',', lineEnd: '\r\n', decimal: '.', guarded: true },
  ru: { mark: '\uFEFF', delimiter: ';', lineEnd: '\r\n', decimal: ',', guarded: true },
}

/** `csv/<table>.csv` and `csv-excel/<table>.csv`. */
export const openCsv: OpenWriter = (drafts) => ({
  write({ tables, input: { csvLocale = 'en' } }) {
    for (const table of tables) drafts.add(`csv/${table.name}.csv`, csvOf(table, CANONICAL))
    for (const table of tables) drafts.add(`csv-excel/${table.name}.csv`, csvOf(table, EXCEL_FORMS[csvLocale]))
  },
})

const BLOCK = { rows: 1000, characters: 4_000_000 }

/** The table as CSV, in pieces. */
export function* csvOf({ columns, rows }: Table, form: Form): Generator<string> {
  yield form.mark + linesOf([columns.map(({ name }) => name)], form)
  for (const block of blocksOf(rows, BLOCK)) {
    const texts = block.map((row) => columns.map((column, index) => written(row[index] ?? null, column, form)))
    yield linesOf(texts, form)
  }
}

// A lone carriage return is a line end to some readers: it is quoted, too.
function linesOf(rows: string[][], { delimiter, lineEnd }: Form): string {
  return stringify(rows, { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/u })
}

function written(cell: Cell, { type }: ColumnInfo, { guarded, decimal }: Form): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  const text = String(cell).toWellFormed()
  return guarded && (type === 'string' || type === 'list') ? guard(text) : text
}
