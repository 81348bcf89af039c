// The Summary: a row a figure, and beside it what it counts. Incidents and sanctions of counted bulletins; never mentions.
import type { Facts } from './facts.ts'
import type { Figure } from '../count/figure.ts'
import { SECTIONS, figureOf } from '../count/figure.ts'
import type { ExportInput } from '../input.ts'
import type { Outcome } from '../reconciliation/agreement.ts'
import { articlesOfIncidents, incidentTotals, incidentsBy, placesOfIncidents, sourcesOf } from './incidents.ts'
import { articlesOfSanctions, sanctionTotals, sanctionsBy, sanctionsByKind } from './sanctions.ts'
import type { Column, Table } from '../table/table.ts'
import { computed, tableOf } from '../table/table.ts'

const COLUMNS: readonly Column<Figure>[] = [
  computed('section', 'string', 'Part of the Summary', ({ section }) => section, { width: 11, required: true, values: SECTIONS }),
  computed('figure', 'string', 'What is counted', ({ figure }) => figure, { width: 34, required: true }),
  computed('year', 'string', 'Year (YYYY); blank: all, or no single year is told', ({ year }) => year, { width: 8 }),
  computed('month', 'string', 'Month (YYYY-MM); blank: all, or no single month is told', ({ month }) => month, { width: 10 }),
  computed('name', 'string', 'Category, kind, article, place, source or outcome', ({ name }) => name, { width: 26 }),
  computed('against', 'string', 'On whom sanctions fall: monitored (those whom the monitor defends), other, unknown', ({ against }) => against, { values: ['monitored', 'other', 'unknown'] }),
  computed('standing', 'string', 'in totals; or kept apart from them: background (told as history), superseded (replaced by another), refuted (called wrong by a reviewer)', ({ standing }) => standing, { values: ['in totals', 'background', 'superseded', 'refuted'] }),
  computed('count', 'integer', 'How many', ({ count }) => count, { required: true, width: 9 }),
  computed('tenge_min', 'number', 'Least that the summed ones come to, in tenge', ({ min }) => min, { width: 15 }),
  computed('tenge_max', 'number', 'Most that the summed ones come to, in tenge', ({ max }) => max, { width: 15 }),
  computed('not_summed', 'integer', 'How many of `count` are not in the sums: no sum in tenge, an open one, one by an unknown number of persons, or one by time', ({ notSummed }) => notSummed, { width: 11 }),
  computed('detail', 'string', 'Title of the article, region of the place (ISO 3166-2), publisher of the source', ({ detail }) => detail, { width: 40 }),
  computed('record_id', 'string', 'Id of the one sanction that the figure is about: a row of Penalties', ({ record }) => record, { width: 16 }),
  computed('report', 'string', 'That sanction in report.html, beside its words on the page', ({ record }) => (record === null ? null : `report.html#${record}`), { width: 22, link: true }),
  computed('counts', 'string', 'What exactly is counted', ({ counts }) => counts, { width: 100, required: true }),
] // prettier-ignore

/** `outcomes`: those of the figures of the bulletins' own statistics. */
export function summaryTable(
  { incidents, sanctions }: Facts,
  outcomes: ReadonlyMap<Outcome, number>,
  { jurisdiction }: Pick<ExportInput, 'jurisdiction'>,
): Table {
  const head = {
    name: 'summary',
    sheet: 'Summary',
    description: 'One row a figure; counts incidents and sanctions of counted bulletins, never mentions. Totals come first',
    primaryKey: [],
    foreignKeys: [{ column: 'record_id', table: 'penalties' }],
  } // prettier-ignore
  return tableOf(head, COLUMNS, [
    ...incidentTotals(incidents),
    ...sanctionTotals(sanctions),
    ...incidentsBy(incidents, 'year'),
    ...sanctionsBy(sanctions, 'year'),
    ...incidentsBy(incidents, 'month'),
    ...sanctionsBy(sanctions, 'month'),
    ...sanctionsByKind(sanctions),
    ...articlesOfSanctions(sanctions, jurisdiction),
    ...articlesOfIncidents(incidents, jurisdiction),
    ...placesOfIncidents(incidents, jurisdiction),
    ...sourcesOf(incidents),
    ...statistics(outcomes),
  ])
}

function statistics(outcomes: ReadonlyMap<Outcome, number>): Figure[] {
  const counts = "Figures of the bulletins' own statistics, each once, of counted bulletins, against what we count (sheet Reconciliation)" // prettier-ignore
  return [...outcomes].map(([name, count]) =>
    figureOf({ section: 'statistics', figure: 'own figures of bulletins', name, count, counts }),
  )
}
