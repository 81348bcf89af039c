// What a writer of a format gets, and does.
import type { Drafts } from './file/drafts.ts'
import type { Context } from './material/entry.ts'
import type { Head } from './material/head.ts'
import type { ExportInput } from './input.ts'
import type { Table } from './table/table.ts'

/** What there is to write, once all bulletins have passed: what is kept of them, and the tables made of them. */
export interface ExportJob {
  readonly heads: readonly Head[]
  readonly tables: readonly Table[]
  readonly input: Omit<ExportInput, 'bulletins'>
}

/** Writes the files of a format. */
export interface Writer {
  /**
   * Takes a bulletin, in the order of the rows: for a format that shows more of it than the tables do. `tables`: those that have rows of each
   * bulletin, as far as they are made.
   */
  readonly add?: (context: Context, tables: readonly Table[]) => void
  /** Adds the files to the drafts, once all bulletins have passed. */
  readonly write: (job: ExportJob) => void
}

/** A writer that has seen no bulletin yet. */
export type OpenWriter = (drafts: Drafts, input: Omit<ExportInput, 'bulletins'>) => Writer
