// The workbook: a sheet a table. It is made while it is read, some hundred rows at a time, so that its size costs no memory.
import type { Writer } from '../format.ts'
import { latest } from '../readme.ts'
import type { Table } from '../table.ts'
import type { Account, SheetLimits } from './limits.ts'
import { LIMITS, checkRows } from './limits.ts'
import type { Sheet } from './sheet.ts'
import { sheetFiles } from './sheet.ts'
import type { WorkbookTitle } from './skeleton.ts'
import { skeletonFiles } from './skeleton.ts'
import type { ZipFile } from './zip.ts'
import { zipOf } from './zip.ts'

export type { Account, SheetLimits } from './limits.ts'
export { costOf } from './limits.ts'
export type { WorkbookTitle } from './skeleton.ts'

export interface Workbook {
  /** The file, to be read once. Throws `export-limit` where it would be larger than 4 GiB. */
  readonly chunks: Iterable<Uint8Array>
  /** What the format's limits cost; it is whole when the chunks have been read. */
  readonly account: Readonly<Account>
}

/** `bulletins.xlsx`. */
export const writeXlsx: Writer = ({ contexts, tables }, drafts) => {
  const title = { title: 'Human-rights bulletins as records', created: latest(contexts) }
  const { chunks, account } = workbookOf(tables, title)
  drafts.add('bulletins.xlsx', chunks, account)
}

/** The workbook of the tables that have a sheet. Throws `export-limit` at once where a table has more rows than a sheet holds. */
export function workbookOf(tables: readonly Table[], title: WorkbookTitle, limits: SheetLimits = LIMITS): Workbook {
  const shown = tables.filter(({ sheet }) => sheet !== null)
  for (const table of shown) checkRows(table, limits)
  const sheets = shown.map((table, index) => ({ table, number: index + 1 }))
  const account = { cutCells: 0, plainLinks: 0 }
  return { chunks: zipOf(filesOf(skeletonFiles(sheets, title), sheets, limits, account)), account }
}

function* filesOf(
  skeleton: readonly ZipFile[],
  sheets: readonly Sheet[],
  limits: SheetLimits,
  account: Account,
): Generator<ZipFile> {
  yield* skeleton
  for (const sheet of sheets) yield* sheetFiles(sheet, limits, account)
}
