// Figures of bulletins and incidents. What is reported as part of another item is not counted a second time.
import type { Facts, Stretch } from '../count/facts.ts'
import { TIME_OF_ITEM, stretchOf, timeOfItem } from '../count/facts.ts'
import { citedIn } from '../material/cited.ts'
import type { Figure } from '../count/figure.ts'
import { TOP, figureOf, grouped, most } from '../count/figure.ts'
import type { Item } from '../count/item.ts'
import { articleName } from '../material/reference.ts'

const ITEMS = 'Items of counted bulletins, without those that are part of another item'
const NESTED = 'Items that are part of another item (not in the figure above), of counted bulletins'
const EACH = 'Items (each once, with the items that are part of it) of counted bulletins'

/** How many there are in all. */
export function incidentTotals({ contexts, counted, items, nested }: Facts): Figure[] {
  const total = (figure: string, count: number, counts: string) => figureOf({ section: 'totals', figure, count, counts }) // prettier-ignore
  return [
    total('bulletins', counted.length, 'Counted bulletins: one of each edition'),
    total('other copies', contexts.length - counted.length, 'Bulletins that are copies of counted bulletins: other languages, other sites; in no figure'),
    total('incidents', items.length, ITEMS),
    total('nested incidents', nested.length, NESTED),
  ] // prettier-ignore
}

/** By year, or by month and category. */
export function incidentsBy({ counted, items, nested }: Facts, stretch: Stretch): Figure[] {
  const section = stretch === 'year' ? 'by year' : 'by month'
  const bulletins = grouped(counted, ({ record }) => [stretchOf(record.period, stretch)]).map(([[time = null], of]) =>
    figureOf({ section, figure: `bulletins by ${stretch}`, [stretch]: time, count: of.length, counts: `Counted bulletins: one of each edition; ${stretch} of the period, blank where it is no single one` }),
  ) // prettier-ignore
  const counting = (all: readonly Omit<Item, 'parts'>[], figure: string, counts: string): Figure[] =>
    grouped(all, (item) => [stretchOf(timeOfItem(item), stretch), stretch === 'month' ? item.record.category : null]).map(
      ([[time = null, name = null], of]) => figureOf({ section, figure, [stretch]: time, name, count: of.length, counts: `${counts}; ${stretch} ${TIME_OF_ITEM}` }),
    ) // prettier-ignore
  const by = stretch === 'month' ? 'by month and category' : 'by year'
  return [
    ...bulletins,
    ...counting(items, `incidents ${by}`, ITEMS),
    ...counting(nested, `nested incidents ${by}`, NESTED),
  ]
}

/** The articles and the places that most of them name, and how many each publisher told. */
export function articlesOfIncidents({ items, jurisdiction }: Facts): Figure[] {
  return most(items.flatMap(articlesOfItem)).map(([name, count]) =>
    figureOf({ section: 'articles', figure: 'articles of incidents', name, detail: titleOf(name, jurisdiction), count, counts: `${EACH} that cite the article, whatever its part; the ${TOP} most frequent` }),
  ) // prettier-ignore
}

export function placesOfIncidents({ items, jurisdiction }: Facts): Figure[] {
  const region = new Map(jurisdiction.places.map((place) => [place.name, place.region]))
  return most(items.flatMap(placesOf)).map(([name, count]) =>
    figureOf({ section: 'places', figure: 'places of incidents', name, detail: region.get(name) ?? null, count, counts: `${EACH} that name the place; the ${TOP} most frequent` }),
  ) // prettier-ignore
}

export function sourcesOf({ counted, items }: Facts): Figure[] {
  const source = ({ context: { record } }: Pick<Item, 'context'>) => [record.source, record.publisher]
  const figures = (figure: string, all: readonly Pick<Item, 'context'>[], counts: string) =>
    grouped(all, source).map(([[name = null, detail = null], of]) => figureOf({ section: 'sources', figure, name, detail, count: of.length, counts })) // prettier-ignore
  return [
    ...figures('bulletins by source', counted.map((context) => ({ context })), 'Counted bulletins: one of each edition, under the source of the copy that counts'),
    ...figures('incidents by source', items, ITEMS),
  ] // prettier-ignore
}

/** The title of an article, in English where it is known. */
export function titleOf(name: string, { articles }: Facts['jurisdiction']): string | null {
  const title = articles.find(({ code, article }) => `${code}:${article}` === name)?.title
  return title?.en ?? title?.ru ?? title?.kk ?? null
}

function placesOf({ record, parts }: Item): string[] {
  return [...new Set([record, ...parts].flatMap(({ places }) => places))]
}

/** The articles an item cites, each once: `CC2014:274`. */
export function articlesOfItem({ context, record, parts }: Item): string[] {
  const cited = [record, ...parts].flatMap(({ id }) => citedIn(id, context))
  return [...new Set(cited.map(articleName))]
}
