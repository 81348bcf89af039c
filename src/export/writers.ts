// Who writes which format. A format is a file with a `Writer`, a name in `FORMATS` of input.ts, and a row here; what it needs is
// loaded when it is asked for.
import type { Writer } from './format.ts'
import type { Format } from './input.ts'

/** In the order in which the files are made. */
export const WRITERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  csv: async () => (await import('./csv/index.ts')).writeCsv,
  jsonl: async () => (await import('./jsonl.ts')).writeJsonLines,
  parquet: async () => (await import('./parquet.ts')).writeParquet,
  sqlite: async () => (await import('./sqlite/index.ts')).writeSqlite,
  report: async () => (await import('./report/index.ts')).writeReport,
  xlsx: async () => (await import('./workbook/workbook.ts')).writeXlsx,
}
