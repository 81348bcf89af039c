// All tables, in the order of the sheets: one specification for every format. Most have rows of each bulletin, which are made while the
// bulletins pass by, one at a time, and put aside; the others count what passed.
import { changesTable } from './changes-table.ts'
import { codebookTable } from './codebook.ts'
import { DICTIONARY, dictionaryTable } from './dictionary.ts'
import { BLANKED } from '../material/discretion.ts'
import type { Context } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import type { Scratch } from '../file/scratch.ts'
import { openScratch } from '../file/scratch.ts'
import type { Head } from '../material/head.ts'
import { headOf } from '../material/head.ts'
import { lengthOf } from './blocks.ts'
import { bulletinTables } from './bulletin-tables.ts'
import { openKeys, soundKeys } from './keys.ts'
import { readmeTable } from '../readme/index.ts'
import type { RecordCounts } from '../readme/counts.ts'
import { countRecords, openRecords } from '../readme/counts.ts'
import { reviewsTable } from './reviews-table.ts'
import { agreeing, openAgreement } from '../reconciliation/agreement.ts'
import type { Reconciliation } from '../reconciliation/index.ts'
import { openReconciliation } from '../reconciliation/index.ts'
import { reconciliationTable } from '../reconciliation/table.ts'
import { sanctionsOf } from '../material/sanctions.ts'
import type { Facts } from '../summary/facts.ts'
import { addFacts, openFacts } from '../summary/facts.ts'
import { summaryByMonthTable } from '../summary/month.ts'
import { summaryTable } from '../summary/index.ts'
import type { Cell, Table } from './table.ts'
import { tablesAsIn } from './template.ts'

/** What tables are made by, beside the bulletins. */
export type TableInput = Omit<ExportInput, 'bulletins' | 'run'>

/** Tables in the making. */
export interface TableMaking {
  /** Takes a bulletin; they come in the order of the rows. */
  add(context: Context): void
  /** Ids of the bulletins that are to pass once more, when all have passed: for the figures of others. */
  wanted(): ReadonlySet<string>
  /** Takes one of those. */
  addAgain(context: Context): void
  /** The tables that have rows of each bulletin, as far as they are made. */
  readonly sofar: readonly Table[]
  /** What is kept of the bulletins that passed. */
  readonly heads: readonly Head[]
  /** The tables, once all have passed. `input` may know more by then than at the beginning. */
  tables(input: TableInput): Table[]
}

/** Tables of no bulletin yet, whose rows are put aside in `scratch`. */
export function openTables(input: TableInput, scratch: Scratch): TableMaking {
  const made = openRows(input, scratch)
  const reconciliation = openReconciliation(input, scratch)
  const sofar: SoFar = { heads: [], facts: openFacts(), counts: openRecords() }
  return {
    add(context) {
      const head = headOf(context)
      sofar.heads.push(head)
      addFacts(sofar.facts, context, sanctionsOf(context))
      countRecords(sofar.counts, context)
      reconciliation.add(context, head)
      made.add(context)
    },
    wanted: () => reconciliation.wanted(),
    addAgain: (context) => reconciliation.count(context),
    sofar: made.tables,
    heads: sofar.heads,
    tables: (known) => finished({ ...sofar, own: made.tables, reconciliation, scratch }, known),
  }
}

/** The tables of bulletins that are at hand. */
export function tablesOf(contexts: readonly Context[], input: TableInput): Table[] {
  const making = openTables(input, openScratch(null))
  for (const context of contexts) making.add(context)
  const wanted = making.wanted()
  for (const context of contexts) if (wanted.has(context.record.id)) making.addAgain(context)
  return making.tables(input)
}

interface SoFar {
  readonly heads: Head[]
  readonly facts: Facts
  readonly counts: RecordCounts
}

interface Rows {
  add(context: Context): void
  readonly tables: readonly Table[]
}

// What a template leaves out is not made.
function openRows(input: TableInput, scratch: Scratch): Rows {
  const making = bulletinTables(input).map((table) => ({ table, rows: scratch.list<readonly Cell[]>(lengthOf) }))
  const wanted = making.filter(({ table }) => input.template === undefined || table.name in input.template)
  const keys = openKeys(wanted.map(({ table }) => table))
  const tables = making.map(({ table: { rowsOf: _rowsOf, ...head }, rows }) => ({ ...head, rows, get unsound() { return keys.unsound(head.name) } }))
  return {
    add(context) {
      const own = wanted.map(({ table }) => table.rowsOf(context))
      for (const [index, { rows }] of wanted.entries()) for (const row of own[index] ?? []) rows.push(row)
      keys.check(own)
    },
    tables,
  }
} // prettier-ignore

interface Passed extends SoFar {
  readonly own: readonly Table[]
  readonly reconciliation: Reconciliation
  readonly scratch: Scratch
}

function finished({ heads, facts, counts, own, reconciliation, scratch }: Passed, input: TableInput): Table[] {
  const agreement = openAgreement()
  const figures = reconciliationTable(agreeing(reconciliation.figures(), agreement), scratch.list(lengthOf))
  const at = own.findIndex(({ name }) => name === 'bulletins')
  const data = [
    summaryTable(facts, agreement.outcomes, input),
    summaryByMonthTable(facts.months),
    ...own.slice(0, at),
    figures,
    ...own.slice(at),
    changesTable(heads, input.changes),
    reviewsTable(input.reviews ?? []),
  ]
  const chosen = input.template === undefined ? data : tablesAsIn(input.template, data)
  // The dictionary tells of columns as this export has them.
  const tables = withKeys(input.names === false ? chosen.map(blankable) : chosen, heads)
  const codebook = codebookTable()
  const readme = readmeTable({ heads, counts, agreement, tables, later: [DICTIONARY, codebook] }, input)
  const before = [readme, ...tables]
  return [...before, dictionaryTable(before, [codebook], input.names), codebook]
}

// Where a selection has left out records, what others say of them leads nowhere.
function withKeys(tables: readonly Table[], heads: readonly Head[]): Table[] {
  if (heads.every(({ whole }) => whole)) return [...tables]
  const sound = soundKeys(tables)
  return tables.map((table) => ({ ...table, foreignKeys: sound.get(table.name) ?? [] }))
}

function blankable(table: Table): Table {
  const columns = table.columns.map((column) => (BLANKED.has(column.name) ? { ...column, required: false } : column))
  return { ...table, columns }
}
