// The first sheet, in the order in which a person reads: what this is and what to be careful about, where it comes from, what the
// sheets hold, what is counted, how much and how right it is, how to check, correct and cite it. No clock: times are those of the pages.
import type { SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import type { Reconciled } from '../reconciliation/index.ts'
import type { Column, Table, TableHead } from '../table/table.ts'
import { computed, tableOf } from '../table/table.ts'
import { aboutLines, sourceLines } from './about.ts'
import { accuracyLines } from './accuracy.ts'
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
  readonly contexts: readonly Context[]
  /** All of them, as the Penalties table has them. */
  readonly sanctions: readonly Entry<SanctionRecord>[]
  /** Those of the bulletins' own statistics, beside our counts. */
  readonly figures: readonly Reconciled[]
  /** The other tables of the export. */
  readonly tables: readonly Table[]
  /** Of tables about the tables, which are made after this one. */
  readonly later: readonly TableHead[]
}

/** Read me: a row a topic. */
export function readmeTable(
  { contexts, sanctions, figures, tables, later }: ReadmeParts,
  input: Pick<ExportInput, 'sources' | 'accuracy' | 'selection' | 'names' | 'notes'>,
): Table {
  const lines = [
    ...aboutLines(contexts, input),
    ...essentialLines(input.names !== false),
    ...sourceLines(contexts, input.sources),
    ...sheetLines([...tables, ...later]),
    ...METHOD,
    ...countLines(contexts, sanctions),
    ...reconciliationLines(figures),
    ...gapLines(contexts),
    ...accuracyLines(input.accuracy ?? []),
    ...useLines(contexts, tables, input),
  ]
  return tableOf(HEAD, COLUMNS, lines)
}
