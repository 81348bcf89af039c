// The formats, and who writes each. A format is a file with a `Writer`, a name in `FORMATS` of input.ts, and a row here; what it
// needs is loaded when it is asked for.
import type { Drafts } from './drafts.ts'
import type { Context } from './entry.ts'
import type { ExportInput, Format } from './input.ts'
import type { Table } from './table.ts'

/** What there is to write: the bulletins with their records, and the tables made of them. */
export interface ExportJob {
  readonly contexts: readonly Context[]
  readonly tables: readonly Table[]
  readonly input: ExportInput
}

/** Adds the files of a format. */
export type Writer = (job: ExportJob, drafts: Drafts) => void

/** In the order in which the files are made. */
export const WRITERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  csv: async () => (await import('./csv.ts')).writeCsv,
  jsonl: async () => (await import('./jsonl.ts')).writeJsonLines,
  xlsx: async () => (await import('./xlsx.ts')).writeXlsx,
}
