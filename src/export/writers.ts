// Who writes which format. A format is a file with an `OpenWriter`, a name in `FORMATS` of input.ts, and a row here; what it needs is
// loaded when it is asked for.
import type { OpenWriter } from './format.ts'
import type { Format } from './input.ts'

/** In the order in which the files are made. */
export const WRITERS: Readonly<Record<Format, () => Promise<OpenWriter>>> = {
  csv: async () => (await import('./csv/index.ts')).openCsv,
  jsonl: async () => (await import('./jsonl.ts')).openJsonLines,
  parquet: async () => (await import('./parquet.ts')).openParquet,
  sqlite: async () => (await import('./sqlite/index.ts')).openSqlite,
  report: async () => (await import('./report/index.ts')).openReport,
  xlsx: async () => (await import('./workbook/workbook.ts')).openXlsx,
}
