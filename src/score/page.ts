// One annotated page against what was read from it.
import type { AmountRecord } from '../records.ts'
import type { Reading } from '../model.ts'
import { emptyLists, mentionsIn } from '../record/kinds.ts'
import type { Count, PageScore } from './count.ts'
import { share } from './count.ts'
import type { GoldPage, GoldSpan } from './gold.ts'
import type { IncidentMatch } from './incident.ts'
import { matchIncidents } from './incident.ts'
import type { FoundItem, GoldItem, Type } from './item.ts'
import { foundItems, goldItems, LEVELS, TYPES } from './item.ts'
import type { Pairing } from './pair.ts'
import { pair } from './pair.ts'
import { shared } from './quote.ts'
import { rangeOf, rangeText } from './value.ts'

/** What is scored of a reading: all of it, or nothing where the page could not be read. */
export const NOTHING_READ: Answer = { bulletin: null, ...emptyLists() }

export type Answer = Omit<Reading, 'bulletin' | 'issues' | 'rejected'> & {
  readonly bulletin: Pick<Reading['bulletin'], 'period' | 'published' | 'language' | 'text'> | null
}

const RESTATED = 'restated amounts'

/** The rows that come after the others, as they were added later. */
export const LATER_ROWS = ['person: span and role', 'incident: extent', 'membership', 'offsets true', RESTATED]

/** Rows that no table has where the annotations have no case of them. */
export const OPTIONAL_ROWS = [RESTATED]

/** Scores one page. */
export function scorePage(page: string, gold: GoldPage, answer: Answer): PageScore {
  const incidents = matchIncidents(gold.spans, answer.incidents)
  const misses = [...incidents.misses]
  const rows = new Map<string, Count>()
  let membership: Count = share(0, 0)
  for (const type of TYPES) {
    const strict = scoreType(type, gold, answer, incidents, rows)
    misses.push(...missesOf(type, strict))
    if (!MEMBERS.has(type)) continue
    const inside = membersOf(type, strict, incidents, misses)
    membership = share(membership.hits + inside.hits, membership.gold + inside.gold)
  }
  for (const [name, count] of incidentRows(incidents, answer)) rows.set(name, count)
  for (const [name, count] of bulletinRows(gold, answer)) rows.set(name, count)
  const found = [...incidents.ours.values()]
  rows.set('incident: extent', share(found.filter(({ extent }) => extent).length, found.length))
  rows.set('membership', membership)
  rows.set('offsets true', offsetsOf(answer))
  rows.set(RESTATED, restatedOf(gold.spans, answer.amounts))
  return { page, rows, misses }
}

const MEMBERS: ReadonlySet<Type> = new Set(['date', 'law', 'money', 'penalty'])

function scoreType(
  type: Type,
  { spans }: GoldPage,
  answer: Answer,
  incidents: IncidentMatch,
  rows: Map<string, Count>,
): Pairing {
  const wanted = spans.filter((span) => span.type === type).flatMap((span) => goldItems(type, span))
  const got = foundItems(type, answer)
  const pairings = LEVELS[type].map((name, level) => {
    const pairing = pair(type, wanted, got, level, (item) => homeOf(item, incidents))
    rows.set(`${type}: ${name}`, { hits: pairing.pairs.length, gold: wanted.length, found: got.length })
    return pairing
  })
  return pairings[0] ?? { pairs: [], missed: [], spurious: [] }
}

function homeOf({ span }: GoldItem, { ours }: IncidentMatch): string | null {
  return span.incident === null ? null : (ours.get(span.incident)?.id ?? null)
}

function missesOf(type: Type, { missed, spurious }: Pairing): string[] {
  const words = (what: string, { keys, quote }: GoldItem | FoundItem): string =>
    `${type} ${what} ${keys[0] ?? ''}  «${quote.slice(0, 120)}»`
  return [...missed.map((item) => words('missed  ', item)), ...spurious.map((item) => words('spurious', item))]
}

// Of the pairs inside an incident, those whose record stands in the incident that was matched to the innermost annotated one.
function membersOf(type: Type, { pairs }: Pairing, incidents: IncidentMatch, misses: string[]): Count {
  const inside = pairs.filter(([gold]) => gold.span.incident !== null)
  const wrong = inside.filter(([gold, found]) => {
    const home = homeOf(gold, incidents)
    return home === null || found.incident !== home
  })
  for (const [{ keys, quote, span }] of wrong)
    misses.push(
      `membership ${type} ${keys[0] ?? ''} of ${span.incident?.attributes.id ?? ''}  «${quote.slice(0, 120)}»`,
    )
  return share(inside.length - wrong.length, inside.length)
}

function incidentRows({ wanted, ours }: IncidentMatch, { incidents }: Answer): [string, Count][] {
  const right = [...ours.values()].filter(({ category }) => category).length
  return [
    ['incident: start', { hits: ours.size, gold: wanted.length, found: incidents.length }],
    ['incident: category, of those found', share(right, ours.size)],
  ]
}

function bulletinRows({ meta }: GoldPage, { bulletin }: Answer): [string, Count][] {
  const pairs = [
    ['period', meta.period, bulletin?.period],
    ['published', meta.published, bulletin?.published],
    ['language', meta.lang, bulletin?.language],
  ] as const
  return pairs.flatMap(([name, gold = '', answer]): [string, Count][] => {
    const found = answer ?? ''
    if (gold === '' && found === '') return []
    const hit = gold !== '' && gold === found
    return [[`bulletin: ${name}`, { hits: Number(hit), gold: Number(gold !== ''), found: Number(found !== '') }]]
  })
}

function offsetsOf({ bulletin, ...answer }: Answer): Count {
  const all = mentionsIn(answer)
  const right = all.filter(({ quote, start, end }) => quote !== '' && bulletin?.text.slice(start, end) === quote)
  return share(right.length, all.length)
}

// Either of the two may name the other; a pair counts once.
function restatedOf(spans: readonly GoldSpan[], amounts: readonly AmountRecord[]): Count {
  const wanted = spans.flatMap(({ attributes: { restates, value = '', cur = '' } }) => {
    const [other = '', currency = ''] = restates?.split(' ') ?? []
    return restates === undefined ? [] : [couple(`${rangeText(value)} ${cur}`, `${rangeText(other)} ${currency}`)]
  })
  const byId = new Map(amounts.map((record) => [record.id, record]))
  const found = new Map<string, string>()
  for (const record of amounts) {
    const other = record.restates === null ? undefined : byId.get(record.restates)
    if (other !== undefined) found.set(couple(record.id, other.id), couple(sumOf(record), sumOf(other)))
  }
  return { hits: shared(wanted, [...found.values()]).length, gold: wanted.length, found: found.size }
}

function couple(a: string, b: string): string {
  return [a, b].sort().join(' = ')
}

function sumOf({ min, max, currency }: AmountRecord): string {
  return `${rangeOf(min, max)} ${currency}`
}
