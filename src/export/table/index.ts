// All tables, in the order of the sheets: one specification for every format.
import { changesTable } from './changes-table.ts'
import { codebookTable } from './codebook.ts'
import { DICTIONARY, dictionaryTable } from './dictionary.ts'
import { BLANKED } from '../material/discretion.ts'
import type { Context } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import { soundKeys } from './keys.ts'
import { penaltyArticlesTable, penaltyPeopleTable } from './link-tables.ts'
import {
  amountsTable,
  articlesTable,
  datesTable,
  outletsTable,
  peopleTable,
  placesTable,
  statisticsTable,
} from './mention-tables.ts'
import { bulletinsTable, incidentsTable, issuesTable, rejectedTable } from './page-tables.ts'
import { readmeTable } from '../readme/index.ts'
import { reviewsTable } from './reviews-table.ts'
import { finesTable, penaltiesTable, penaltyMentionsTable, sanctionsOf } from './sanction-tables.ts'
import { reconciled } from '../reconciliation/index.ts'
import { reconciliationTable } from '../reconciliation/table.ts'
import { factsOf } from '../count/facts.ts'
import { summaryByMonthTable } from '../summary/month.ts'
import { summaryTable } from '../summary/index.ts'
import type { Table } from './table.ts'
import { tablesAsIn } from './template.ts'

/** The tables of these bulletins. */
export function tablesOf(contexts: readonly Context[], input: Omit<ExportInput, 'bulletins' | 'run'>): Table[] {
  const sanctions = sanctionsOf(contexts)
  const figures = reconciled(contexts, input)
  const facts = factsOf(contexts, sanctions, input)
  const data = [
    summaryTable(facts, figures),
    summaryByMonthTable(facts),
    incidentsTable(contexts, sanctions),
    finesTable(sanctions, input),
    penaltiesTable(sanctions, input),
    penaltyArticlesTable(sanctions),
    penaltyPeopleTable(sanctions),
    penaltyMentionsTable(contexts),
    articlesTable(contexts),
    amountsTable(contexts),
    datesTable(contexts),
    peopleTable(contexts),
    outletsTable(contexts),
    placesTable(contexts),
    statisticsTable(contexts),
    reconciliationTable(figures),
    bulletinsTable(contexts),
    issuesTable(contexts),
    rejectedTable(contexts),
    changesTable(contexts, input.changes),
    reviewsTable(input.reviews ?? []),
  ]
  const chosen = input.template === undefined ? data : tablesAsIn(input.template, data)
  // The dictionary tells of columns as this export has them.
  const tables = withKeys(input.names === false ? chosen.map(blankable) : chosen, contexts)
  const codebook = codebookTable()
  const readme = readmeTable({ contexts, sanctions, figures, tables, later: [DICTIONARY, codebook] }, input)
  const before = [readme, ...tables]
  return [...before, dictionaryTable(before, [codebook], input.names), codebook]
}

// Where a selection has left out records, what others say of them leads nowhere.
function withKeys(tables: readonly Table[], contexts: readonly Context[]): Table[] {
  if (contexts.every(({ whole }) => whole)) return [...tables]
  const sound = soundKeys(tables)
  return tables.map((table) => ({ ...table, foreignKeys: sound.get(table.name) ?? [] }))
}

function blankable(table: Table): Table {
  const columns = table.columns.map((column) => (BLANKED.has(column.name) ? { ...column, required: false } : column))
  return { ...table, columns }
}
