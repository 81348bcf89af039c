// Figures of bulletins and incidents. What is reported as part of another item is not counted a second time.
import type { Stretch } from '../count/facts.ts'
import { TIME_OF_ITEM, stretchOf, timeOfItem } from '../count/facts.ts'
import { citedIn } from '../material/cited.ts'
import type { Context } from '../material/entry.ts'
import type { Figure } from '../count/figure.ts'
import { TOP, addTo, figureOf, mostOf, openCounts } from '../count/figure.ts'
import type { ExportInput } from '../input.ts'
import type { Item } from '../count/item.ts'
import { itemsInTotals } from '../count/item.ts'
import { articleName } from '../material/reference.ts'

const ITEMS = 'Items of counted bulletins, without those that are part of another item'
const NESTED = 'Items that are part of another item (not in the figure above), of counted bulletins'
const EACH = 'Items (each once, with the items that are part of it) of counted bulletins'

/** What is counted of bulletins and incidents. */
export interface IncidentCounts {
  bulletins: number
  counted: number
  items: number
  /** Items that are part of another one. */
  nested: number
  readonly year: TimeCounts
  readonly month: TimeCounts
  readonly articles: Map<string, number>
  readonly places: Map<string, number>
  readonly sources: Pick<TimeCounts, 'bulletins' | 'items'>
}

type TimeCounts = ReturnType<typeof openTimes>

function openTimes() {
  return { bulletins: openCounts(), items: openCounts(), nested: openCounts() }
}

/** The counts of no bulletin yet. */
export function openIncidents(): IncidentCounts {
  return { bulletins: 0, counted: 0, items: 0, nested: 0, year: openTimes(), month: openTimes(), articles: new Map(), places: new Map(), sources: openTimes() }
} // prettier-ignore

/** Adds those of a bulletin. */
export function countIncidents(counts: IncidentCounts, context: Context): void {
  const { record } = context
  counts.bulletins++
  if (!record.counted) return
  const source = [record.source, record.publisher]
  counts.counted++
  counts.sources.bulletins.at(source).count++
  for (const stretch of STRETCHES) counts[stretch].bulletins.at([stretchOf(record.period, stretch)]).count++
  for (const item of itemsInTotals([context])) {
    const nested = item.parts.map((part) => ({ context, record: part }))
    counts.items++
    counts.nested += nested.length
    counts.sources.items.at(source).count++
    for (const name of articlesOfItem(item)) addTo(counts.articles, name)
    for (const name of placesOf(item)) addTo(counts.places, name)
    for (const stretch of STRETCHES) {
      counts[stretch].items.at(keyOf(item, stretch)).count++
      for (const part of nested) counts[stretch].nested.at(keyOf(part, stretch)).count++
    }
  }
}

const STRETCHES = ['year', 'month'] as const

function keyOf(item: Omit<Item, 'parts'>, stretch: Stretch): (string | null)[] {
  return [stretchOf(timeOfItem(item), stretch), stretch === 'month' ? item.record.category : null]
}

/** How many there are in all. */
export function incidentTotals({ bulletins, counted, items, nested }: IncidentCounts): Figure[] {
  const total = (figure: string, count: number, counts: string) => figureOf({ section: 'totals', figure, count, counts }) // prettier-ignore
  return [
    total('bulletins', counted, 'Counted bulletins: one of each edition'),
    total('other copies', bulletins - counted, 'Bulletins that are copies of counted bulletins: other languages, other sites; in no figure'),
    total('incidents', items, ITEMS),
    total('nested incidents', nested, NESTED),
  ] // prettier-ignore
}

/** By year, or by month and category. */
export function incidentsBy(all: IncidentCounts, stretch: Stretch): Figure[] {
  const section = stretch === 'year' ? 'by year' : 'by month'
  const { bulletins, items, nested } = all[stretch]
  const counting = (groups: typeof items, figure: string, counts: string): Figure[] =>
    groups.told().map(([[time = null, name = null], { count }]) => figureOf({ section, figure, [stretch]: time, name, count, counts: `${counts}; ${stretch} ${TIME_OF_ITEM}` })) // prettier-ignore
  const by = stretch === 'month' ? 'by month and category' : 'by year'
  return [
    ...bulletins.told().map(([[time = null], { count }]) =>
      figureOf({ section, figure: `bulletins by ${stretch}`, [stretch]: time, count, counts: `Counted bulletins: one of each edition; ${stretch} of the period, blank where it is no single one` }),
    ),
    ...counting(items, `incidents ${by}`, ITEMS),
    ...counting(nested, `nested incidents ${by}`, NESTED),
  ] // prettier-ignore
}

type Jurisdiction = ExportInput['jurisdiction']

/** The articles and the places that most of them name, and how many each publisher told. */
export function articlesOfIncidents({ articles }: IncidentCounts, jurisdiction: Jurisdiction): Figure[] {
  return mostOf(articles).map(([name, count]) =>
    figureOf({ section: 'articles', figure: 'articles of incidents', name, detail: titleOf(name, jurisdiction), count, counts: `${EACH} that cite the article, whatever its part; the ${TOP} most frequent` }),
  ) // prettier-ignore
}

export function placesOfIncidents({ places }: IncidentCounts, jurisdiction: Jurisdiction): Figure[] {
  const region = new Map(jurisdiction.places.map((place) => [place.name, place.region]))
  return mostOf(places).map(([name, count]) =>
    figureOf({ section: 'places', figure: 'places of incidents', name, detail: region.get(name) ?? null, count, counts: `${EACH} that name the place; the ${TOP} most frequent` }),
  ) // prettier-ignore
}

export function sourcesOf({ sources }: IncidentCounts): Figure[] {
  const figures = (figure: string, groups: typeof sources.items, counts: string) =>
    groups.told().map(([[name = null, detail = null], { count }]) => figureOf({ section: 'sources', figure, name, detail, count, counts })) // prettier-ignore
  return [
    ...figures('bulletins by source', sources.bulletins, 'Counted bulletins: one of each edition, under the source of the copy that counts'),
    ...figures('incidents by source', sources.items, ITEMS),
  ] // prettier-ignore
}

/** The title of an article, in English where it is known. */
export function titleOf(name: string, { articles }: Jurisdiction): string | null {
  const title = articles.find(({ code, article }) => `${code}:${article}` === name)?.title
  return title?.en ?? title?.ru ?? title?.kk ?? null
}

function placesOf({ record, parts }: Item): string[] {
  return [...new Set([record, ...parts].flatMap(({ places }) => places))]
}

/** The articles an item cites, each once: `CC2014:274`. */
function articlesOfItem({ context, record, parts }: Item): string[] {
  const cited = [record, ...parts].flatMap(({ id }) => citedIn(id, context))
  return [...new Set(cited.map(articleName))]
}
