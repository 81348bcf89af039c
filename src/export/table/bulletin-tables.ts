// The tables that have rows of each bulletin, in the order of the sheets.
import type { Reckoning } from './sanction-tables.ts'
import { finesTable, penaltiesTable, penaltyMentionsTable } from './sanction-tables.ts'
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
import type { BulletinTable } from './bulletin-table.ts'

/** All of them. */
export function bulletinTables(reckoning: Reckoning): readonly BulletinTable[] {
  return [
    incidentsTable(),
    finesTable(reckoning),
    penaltiesTable(reckoning),
    penaltyArticlesTable(),
    penaltyPeopleTable(),
    penaltyMentionsTable(),
    articlesTable(),
    amountsTable(),
    datesTable(),
    peopleTable(),
    outletsTable(),
    placesTable(),
    statisticsTable(),
    bulletinsTable(),
    issuesTable(),
    rejectedTable(),
  ]
}
