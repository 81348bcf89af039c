// What a writer of a format gets, and does.
import type { Drafts } from './file/drafts.ts'
import type { Context } from './material/entry.ts'
import type { ExportInput } from './input.ts'
import type { Table } from './table/table.ts'

/** What there is to write: the bulletins with their records, and the tables made of them. */
export interface ExportJob {
  readonly contexts: readonly Context[]
  readonly tables: readonly Table[]
  readonly input: ExportInput
}

/** Adds the files of a format. */
export type Writer = (job: ExportJob, drafts: Drafts) => void
