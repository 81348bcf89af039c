// The tables of mentions: a row an expression, with its value and where it stands.
import type { Reading } from '../../model.ts'
import type { ArticleRecord } from '../../records.ts'
import { BULLETIN_KEY, INCIDENT_KEY, evidence, keys } from './columns.ts'
import type { Entry } from '../material/entry.ts'
import { entriesOf } from '../material/entry.ts'
import { citation } from '../material/reference.ts'
import type { BulletinTable } from './bulletin-table.ts'
import type { Column, ForeignKey } from './table.ts'
import { bulletinTable } from './bulletin-table.ts'
import { computed, shown } from './table.ts'

interface MentionSpec<R extends object> {
  readonly name: string
  readonly sheet: string
  readonly record: string
  readonly description: string
  readonly list: (reading: Reading) => readonly R[]
  readonly columns: readonly Column<Entry<R>>[]
  readonly foreignKeys?: readonly ForeignKey[]
}

interface Mentioned {
  readonly id: string
  readonly start: number
}

function mentionTable<R extends Mentioned>(spec: MentionSpec<R>): BulletinTable {
  const { name, sheet, record, description, list, columns, foreignKeys = [] } = spec
  const head = {
    name,
    sheet,
    description,
    primaryKey: ['id'],
    foreignKeys: [BULLETIN_KEY, INCIDENT_KEY, ...foreignKeys],
  }
  const all: Column<Entry<R>>[] = [...keys(record), ...columns, ...evidence(record)]
  return bulletinTable(head, all, (context) => entriesOf(context, list, ({ start }) => start))
}

export function articlesTable(): BulletinTable {
  return mentionTable({
    name: 'articles',
    sheet: 'Articles',
    record: 'article',
    description: 'One row a reference to a numbered provision of law, wherever it stands',
    list: (reading) => reading.articles,
    columns: [
      computed('reference', 'string', 'The reference in one piece: code:article(part)(clause)(subclause)', ({ record }: Entry<ArticleRecord>) => citation(record), { width: 22, required: true }),
      ...['code', 'article', 'part', 'clause', 'subclause'].map((name) => shown('article', name, { width: 10 })),
      shown('article', 'title', { width: 40 }),
      shown('article', 'in_force'),
      shown('article', 'url', { as: 'official_url', width: 30, link: true }),
    ],
  }) // prettier-ignore
}

export function amountsTable(): BulletinTable {
  return mentionTable({
    name: 'amounts',
    sheet: 'Amounts',
    record: 'amount',
    description:
      'One row a sum of money, wherever it stands. A sum told twice stands twice: totals of fines are in Summary',
    list: (reading) => reading.amounts,
    columns: [
      shown('amount', 'min', { as: 'amount_min' }),
      shown('amount', 'max', { as: 'amount_max' }),
      shown('amount', 'currency', { width: 9 }),
      shown('amount', 'approximate'),
      shown('amount', 'tenge.min'),
      shown('amount', 'tenge.max'),
      shown('amount', 'tenge.basis'),
      shown('amount', 'restates', { width: 16 }),
      shown('amount', 'part_of', { width: 16 }),
    ],
    foreignKeys: [{ column: 'restates', table: 'amounts' }],
  })
}

export function datesTable(): BulletinTable {
  return mentionTable({
    name: 'dates',
    sheet: 'Dates',
    record: 'date',
    description: 'One row a calendar date (of a list of days: a row a day)',
    list: (reading) => reading.dates,
    columns: ['value', 'from', 'to', 'resolved'].map((name) => shown('date', name)),
  })
}

export function peopleTable(): BulletinTable {
  return mentionTable({
    name: 'people',
    sheet: 'People',
    record: 'person',
    description: 'One row a mention of a named person',
    list: (reading) => reading.people,
    columns: [shown('person', 'name', { width: 26 }), shown('person', 'role')],
  })
}

export function outletsTable(): BulletinTable {
  return mentionTable({
    name: 'outlets',
    sheet: 'Outlets',
    record: 'outlet',
    description: 'One row a mention of a media outlet',
    list: (reading) => reading.outlets,
    columns: [shown('outlet', 'name', { width: 26 })],
  })
}

export function placesTable(): BulletinTable {
  return mentionTable({
    name: 'places',
    sheet: 'Places',
    record: 'place',
    description: 'One row a mention of a place',
    list: (reading) => reading.places,
    columns: [
      shown('place', 'name', { width: 26 }),
      ...['region', 'lat', 'lon'].map((name) => shown('place', name, { width: 10 })),
    ],
  })
}

export function statisticsTable(): BulletinTable {
  return mentionTable({
    name: 'statistics',
    sheet: 'Statistics',
    record: 'statistic',
    description: "One row a figure of the bulletin's own statistics, as printed: not counted by us",
    list: (reading) => reading.statistics,
    columns: [
      shown('statistic', 'label', { width: 40 }),
      ...['value', 'unit', 'scope'].map((name) => shown('statistic', name)),
    ],
  })
}
