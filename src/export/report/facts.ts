// What the filters ask of a row: the same facts of an incident and of a sanction.
import type { ArticleRecord, IncidentRecord, SanctionRecord } from '../../records.ts'
import { timeOfSanction } from '../count/facts.ts'
import { isItemInTotals } from '../count/item.ts'
import { isDeprivation } from '../count/liberty.ts'
import type { Sum } from '../count/money.ts'
import { LOW } from '../count/low.ts'
import { totalTenge } from '../count/money.ts'
import { isInTotals } from '../count/sanction.ts'
import { citedIn, citedUnder } from '../material/cited.ts'
import type { Context, Entry } from '../material/entry.ts'
import { articleName, citation, daysOf } from '../material/reference.ts'
import { escaped } from './html.ts'

export interface Facts {
  /** First and last day (`YYYY-MM-DD`): of the date, else of the period (not of what is told as history); null where that is not told. */
  readonly from: string | null
  readonly to: string | null
  readonly category: string | null
  readonly places: readonly string[]
  /** Articles without their parts: `CC2014:274`. */
  readonly articles: readonly string[]
  /** Its penalties: `fine/monitored`; what deprives of liberty also as `liberty/monitored`. */
  readonly penalties: readonly string[]
  readonly language: string
  readonly source: string
  readonly counted: boolean
  /** Whether it is one of what totals count: of incidents as well as of penalties. */
  readonly totals: boolean
  /** What the totals add up of it, in tenge. */
  readonly tenge: Sum | null
  readonly low: boolean
}

/** What is filtered by, of an incident: its own articles and sanctions, not those of its parts. */
export function incidentFacts({ record, context }: Entry<IncidentRecord>, sanctions: readonly Entry<SanctionRecord>[]): Facts {
  const { from, to } = daysOf(record.date ?? context.record.period)
  return {
    from,
    to,
    category: record.category,
    places: record.places,
    articles: distinct(citedIn(record.id, context).map(articleName)),
    penalties: distinct(sanctions.flatMap(penaltyNames)),
    ...ofBulletin(context),
    totals: isItemInTotals({ record, context }),
    tenge: null,
    low: record.confidence < LOW,
  }
} // prettier-ignore

/** The same of a sanction; category and places are those of its incident. */
export function sanctionFacts(entry: Entry<SanctionRecord>): Facts {
  const { record, context } = entry
  const { from, to } = daysOf(timeOfSanction(entry))
  const totals = isInTotals(entry)
  const incident = context.incidents.get(record.incident ?? '')
  return {
    from,
    to,
    category: incident?.category ?? null,
    places: incident?.places ?? [],
    articles: distinct(citedUnder(entry).map(articleName)),
    penalties: penaltyNames(entry),
    ...ofBulletin(context),
    totals,
    tenge: totals ? totalTenge(record) : null,
    low: record.confidence < LOW,
  }
}

/** A name for all kinds that deprive of liberty, beside those of the kinds. */
export const LIBERTY_KIND = 'liberty'

function penaltyNames({ record }: Entry<SanctionRecord>): string[] {
  const { kind, against } = record
  return [`${kind}/${against}`, ...(isDeprivation({ record }) ? [`${LIBERTY_KIND}/${against}`] : [])]
}

function ofBulletin({ record }: Context): Pick<Facts, 'language' | 'source' | 'counted'> {
  return { language: record.language, source: record.source, counted: record.counted }
}

/** References as HTML, each once, with its title to point at. */
export function articleCell(articles: readonly ArticleRecord[]): string {
  const titles = new Map(articles.map((article) => [citation(article), article.title]))
  return [...titles].map(([name, title]) => `<span${title === null ? '' : ` title="${escaped(title)}"`}>${escaped(name)}</span>`).join(', ') // prettier-ignore
}

/** Each once, in the order of first appearance. */
export function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

/** The facts as attributes of a row; lists are parted by line feeds. */
export function dataOf({ from, to, category, places, articles, penalties, language, source, counted, totals, tenge, low }: Facts): string {
  const flags = `${counted ? 'c' : ''}${totals ? 't' : ''}${low ? 'l' : ''}`
  const data = { from, to, c: category, p: places.join('\n'), a: articles.join('\n'), k: penalties.join('\n'), l: language, s: source, f: flags, t: tenge === null ? null : [...new Set([tenge.min, tenge.max])].join(' ') }
  return Object.entries(data).map(([name, value]) => (value === null || value === '' ? '' : ` data-${name}="${escaped(value)}"`)).join('')
} // prettier-ignore
