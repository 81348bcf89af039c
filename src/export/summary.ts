// The Summary: a row a figure, and beside it what it counts. Incidents and sanctions of counted bulletins; never mentions.
import type { SanctionRecord } from '../records.ts'
import type { Context, Entry } from './entry.ts'
import type { Figure } from './figure.ts'
import { incidentFigures } from './summary-incidents.ts'
import { sanctionFigures } from './summary-sanctions.ts'
import type { Column, Table } from './table.ts'
import { computed, tableOf } from './table.ts'

const COLUMNS: readonly Column<Figure>[] = [
  computed('figure', 'string', 'What is counted', ({ figure }) => figure, { width: 34, required: true }),
  computed('month', 'string', 'Month (YYYY-MM); blank: all, or no single month is told', ({ month }) => month, { width: 10 }),
  computed('name', 'string', 'Category, kind, article or place', ({ name }) => name, { width: 26 }),
  computed('against', 'string', 'On whom sanctions fall: monitored (those whom the monitor defends), other, unknown', ({ against }) => against, { values: ['monitored', 'other', 'unknown'] }),
  computed('standing', 'string', 'in totals; or kept apart from them: background (told as history), superseded (replaced by another)', ({ standing }) => standing, { values: ['in totals', 'background', 'superseded'] }),
  computed('count', 'integer', 'How many', ({ count }) => count, { required: true, width: 9 }),
  computed('tenge_min', 'number', 'Least that the summed ones come to, in tenge', ({ min }) => min, { width: 15 }),
  computed('tenge_max', 'number', 'Most that the summed ones come to, in tenge', ({ max }) => max, { width: 15 }),
  computed('not_summed', 'integer', 'How many of `count` are not in the sums: no sum in tenge, an open one, one by an unknown number of persons, or one by time', ({ notSummed }) => notSummed, { width: 11 }),
  computed('counts', 'string', 'What exactly is counted', ({ counts }) => counts, { width: 100, required: true }),
] // prettier-ignore

export function summaryTable(contexts: readonly Context[], sanctions: readonly Entry<SanctionRecord>[]): Table {
  const head = {
    name: 'summary',
    sheet: 'Summary',
    description: 'One row a figure; counts incidents and sanctions of counted bulletins, never mentions',
    primaryKey: [],
    foreignKeys: [],
  }
  const counted = contexts.filter(({ record }) => record.counted)
  const ofCounted = sanctions.filter(({ context }) => context.record.counted)
  return tableOf(head, COLUMNS, [...incidentFigures(counted), ...sanctionFigures(ofCounted)])
}
