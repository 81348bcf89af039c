// The workbook: a sheet a table. It is made while it is read, some hundred rows at a time, so that its size costs no memory.
import type { OpenWriter } from '../format.ts'
import { latest } from '../material/provenance.ts'
import type { Table } from '../table/table.ts'
import type { Account, SheetLimits } from './limits.ts'
import { LIMITS, checkRows, costLines, refuseMore } from './limits.ts'
import { isProse } from './look.ts'
import type { Sheet } from './sheet.ts'
import { sheetFiles } from './sheet.ts'
import type { WorkbookTitle } from './skeleton.ts'
import { skeletonFiles } from './skeleton.ts'
import type { ZipFile } from './zip.ts'
import { zipOf } from './zip.ts'

export type { Account, SheetLimits } from './limits.ts'
export type { WorkbookTitle } from './skeleton.ts'

export interface Workbook {
  /** The file, to be read once. Throws `export-limit` where it would be larger than 4 GiB. */
  readonly chunks: Iterable<Uint8Array>
  /** What the format's limits cost; it is whole when the chunks have been read. */
  readonly account: Readonly<Account>
}

/** `bulletins.xlsx`. Refused as soon as a sheet is full: not first when all the rest is made. */
export const openXlsx: OpenWriter = (drafts) => ({
  add: (_context, tables) => refuseMore(tables),
  write({ heads, tables }) {
    const title = { title: 'Human-rights bulletins as records', created: latest(heads) }
    const { chunks, account } = workbookOf(tables, title)
    drafts.add('bulletins.xlsx', chunks, account)
  },
})

/** The workbook of the tables that have a sheet. Throws `export-limit` at once where a table has more rows than a sheet holds. */
export function workbookOf(tables: readonly Table[], title: WorkbookTitle, limits: SheetLimits = LIMITS): Workbook {
  const shown = tables.filter(({ sheet }) => sheet !== null)
  for (const table of shown) checkRows(table, limits)
  const sheets = shown.map((table, index) => ({ table, number: index + 1 }))
  const account = { cutCells: 0, plainLinks: 0 }
  return { chunks: zipOf(filesOf(sheets, skeletonFiles(sheets, title), limits, account)), account }
}

// What is to be read comes last in the file, though its sheets may be the first: it tells what the others cost.
function* filesOf(
  sheets: readonly Sheet[],
  skeleton: readonly ZipFile[],
  limits: SheetLimits,
  total: Account,
): Generator<ZipFile> {
  yield* skeleton
  const costs = new Map<string, Account>()
  for (const sheet of sheets.filter(({ table }) => !isProse(table))) {
    const account = { cutCells: 0, plainLinks: 0 }
    yield* sheetFiles(sheet, limits, account)
    costs.set(sheet.table.sheet ?? sheet.table.name, account)
    total.cutCells += account.cutCells
    total.plainLinks += account.plainLinks
  }
  for (const { table, number } of sheets.filter((sheet) => isProse(sheet.table))) {
    yield* sheetFiles({ table: withCosts(table, costLines(costs)), number }, limits, total)
  }
}

function withCosts(table: Table, lines: readonly string[]): Table {
  const added = lines.map((line) => table.columns.map((_, index) => [COST_TOPIC, line][index] ?? null))
  return lines.length === 0 ? table : { ...table, rows: [...table.rows, ...added] }
}

const COST_TOPIC = 'Limits reached'
