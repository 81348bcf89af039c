// The first sheet, in the order in which a person reads: what this is and what to be careful about, where it comes from, what the
// sheets hold, what is counted, how much and how right it is, how to check, correct and cite it. No clock: times are those of the pages.
import type { Head } from '../material/head.ts'
import type { ExportInput } from '../input.ts'
import type { Agreement } from '../reconciliation/agreement.ts'
import type { Column, Table, TableHead } from '../table/table.ts'
import { computed, tableOf } from '../table/table.ts'
import { aboutLines, sourceLines } from './about.ts'
import { accuracyLines } from './accuracy.ts'
import type { RecordCounts } from './counts.ts'
import { countLines, gapLines, reconciliationLines } from './counts.ts'
import { essentialLines } from './essentials.ts'
import type { Line } from './line.ts'
import { METHOD, sheetLines } from './method.ts'
import { useLines } from './use.ts'

const COLUMNS: readonly Column<Line>[] = [
  computed('topic', 'string', 'What the line is about', ({ topic }) => topic, { width: 26, required: true }),
  computed('text', 'string', 'What there is to say', ({ text }) => text, { width: 120, required: true }),
]

const HEAD: TableHead = {
  name: 'read_me',
  sheet: 'Read me',
  description: 'What the tables hold, how they were made and how to check them',
  primaryKey: [],
  foreignKeys: [],
}

export interface ReadmeParts {
  readonly heads: readonly Head[]
  readonly counts: RecordCounts
  /** Of the bulletins' own statistics with our counts. */
  readonly agreement: Agreement
  /** The other tables of the export. */
  readonly tables: readonly Table[]
  /** Of tables about the tables, which are made after this one. */
  readonly later: readonly TableHead[]
}

/** Read me: a row a topic. */
export function readmeTable(
  { heads, counts, agreement, tables, later }: ReadmeParts,
  input: Pick<ExportInput, 'sources' | 'accuracy' | 'selection' | 'names' | 'notes'>,
): Table {
  const lines = [
    ...aboutLines(heads, input),
    ...essentialLines(input.names !== false),
    ...sourceLines(heads, input.sources),
    ...sheetLines([...tables, ...later]),
    ...METHOD,
    ...countLines(counts),
    ...reconciliationLines(agreement),
    ...gapLines(counts),
    ...accuracyLines(input.accuracy ?? []),
    ...useLines(heads, tables, input),
  ]
  return tableOf(HEAD, COLUMNS, lines)
}
