// `--from --to --category --place --article --lang --source` of `bulletins export`: what is asked for, as the exporter takes it.
import { BulletinError } from '../errors.ts'
import type { Selection } from '../export/input.ts'
import { schemaOf } from '../export/table/schema.ts'
import type { Packs } from '../packs.ts'
import { calendarDay, firstDay, isPossible, lastDay } from '../text/calendar.ts'

/** As commander gives them. */
export interface SelectionOptions {
  readonly from?: string
  readonly to?: string
  readonly category?: readonly string[]
  readonly place?: readonly string[]
  readonly article?: readonly string[]
  readonly lang?: readonly string[]
  readonly source?: readonly string[]
}

/** The selection, or undefined where everything is asked for. Throws `usage` for a date, a category or an article that is none. */
export function selectionOf(options: SelectionOptions, packs: Packs): Selection | undefined {
  const { from, to, category = [], place = [], article = [], lang = [], source = [] } = options
  const lists = [category, place, article, lang, source]
  if (from === undefined && to === undefined && lists.every(({ length }) => length === 0)) return undefined
  const selection = {
    from: from === undefined ? null : firstDay(dayIn(from, '--from')),
    to: to === undefined ? null : lastDay(dayIn(to, '--to')),
    categories: category.map(categoryIn),
    places: place.map((name) => placeIn(name, packs)),
    articles: article.map(articleIn),
    languages: lang,
    sources: source,
  }
  if (selection.from === null || selection.to === null || selection.from <= selection.to) return selection
  throw new BulletinError('usage', `Expected a first day before the last, got ${selection.from} and ${selection.to}, in --from and --to`) // prettier-ignore
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

function dayIn(text: string, option: string): ReturnType<typeof calendarDay> {
  const day = calendarDay(text)
  if (DATE.test(text) && isPossible(day)) return day
  throw new BulletinError('usage', `Expected a day, month or year (2021-05-12, 2021-05, 2021), got ${JSON.stringify(text)}, in ${option}`) // prettier-ignore
}

function categoryIn(text: string): string {
  const known = schemaOf('incident').fields.get('category')?.values ?? []
  if (known.includes(text)) return text
  throw new BulletinError('usage', `Expected one of ${known.join(', ')}, got ${JSON.stringify(text)}, in --category`)
}

const ARTICLE = /^(?:[\p{L}\p{N}:-]+:)?\p{N}[\p{L}\p{N}-]*(?:\([^()]*\)){0,3}$/u

function articleIn(text: string): string {
  const given = text.trim()
  if (ARTICLE.test(given)) return given
  throw new BulletinError('usage', `Expected an article (274, CC2014:274, CC2014:274(4)(2)), got ${JSON.stringify(text)}, in --article`) // prettier-ignore
}

// By any of its names («Алма-Ата»); one that the table doesn't know is looked for as it is written.
function placeIn(text: string, { jurisdiction }: Packs): string {
  const given = text.trim()
  if (/^\p{L}{2}-\p{L}*\p{N}*$/u.test(given)) return given.toUpperCase()
  const wanted = given.toLowerCase()
  const isIt = (name: string): boolean => name.toLowerCase() === wanted
  const found = jurisdiction.places.find(({ name }) => isIt(name)) ?? jurisdiction.places.find(({ names }) => Object.values(names).flat().some(isIt)) // prettier-ignore
  return found?.name ?? given
}
