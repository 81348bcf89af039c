// Figures of bulletins and incidents. What is reported as part of another item is not counted a second time.
import type { IncidentRecord } from '../records.ts'
import type { Context } from './entry.ts'
import { articleName, monthOf } from './reference.ts'
import type { Figure } from './figure.ts'
import type { Item } from './item.ts'
import { itemsOf } from './item.ts'
import { TOP, grouped, most } from './figure.ts'

const NONE = { against: null, standing: null, min: null, max: null, notSummed: null }
const MONTH = 'month of its date, or where none is told that of the period; blank where that is no single month'

/** `contexts`: the bulletins that count. */
export function incidentFigures(contexts: readonly Context[]): Figure[] {
  const items = contexts.flatMap(itemsOf)
  const nested = items.flatMap(({ context, parts }) => parts.map((record) => ({ context, record })))
  const reach = 'Items (each once, with the items that are part of it) of counted bulletins'
  return [
    ...grouped(contexts, ({ record }) => [monthOf(record.period)]).map(([[month = null], of]) => ({
      ...NONE, figure: 'bulletins by month', month, name: null, count: of.length, counts: 'Counted bulletins: one of each edition; month of the period, blank where it is no single month',
    })),
    ...byMonth(items, 'incidents by month and category', `Items of counted bulletins, without those that are part of another item; ${MONTH}`),
    ...byMonth(nested, 'nested incidents by month and category', `Items that are part of another item (not in the figure above), of counted bulletins; ${MONTH}`),
    ...most(items.flatMap(placesOf)).map(([name, count]) => ({
      ...NONE, figure: 'places of incidents', month: null, name, count, counts: `${reach} that name the place; the ${TOP} most frequent`,
    })),
    ...most(items.flatMap(articlesOfItem)).map(([name, count]) => ({
      ...NONE, figure: 'articles of incidents', month: null, name, count, counts: `${reach} that cite the article, whatever its part; the ${TOP} most frequent`,
    })),
  ] // prettier-ignore
}

function byMonth(items: readonly Omit<Item, 'parts'>[], figure: string, counts: string): Figure[] {
  return grouped(items, ({ record, context }) => [monthOfIncident(record, context), record.category]).map(
    ([[month = null, name = null], of]) => ({ ...NONE, figure, month, name, count: of.length, counts }),
  )
}

function monthOfIncident({ date }: IncidentRecord, { record }: Context): string | null {
  return monthOf(date ?? record.period)
}

function placesOf({ record, parts }: Item): string[] {
  return [...new Set([record, ...parts].flatMap(({ places }) => places))]
}

/** The articles an item cites, each once: `CC2014:274`. */
export function articlesOfItem({ context, record, parts }: Item): string[] {
  const ids = new Set<string | null>([record, ...parts].map(({ id }) => id))
  return [...new Set(context.reading.articles.filter(({ incident }) => ids.has(incident)).map(articleName))]
}
