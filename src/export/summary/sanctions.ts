// Figures of sanctions: what was imposed, with the sums. History and what was replaced are kept apart, and so are those whom the
// monitor defends from others.
import type { SanctionRecord } from '../../records.ts'
import type { Sanction, Stretch } from '../count/facts.ts'
import { TIME_OF_SANCTION, stretchOf, timeOfSanction } from '../count/facts.ts'
import { citedUnder } from '../material/cited.ts'
import type { Figure, Groups } from '../count/figure.ts'
import { TOP, addTo, figureOf, mostOf, openGroups } from '../count/figure.ts'
import type { ExportInput } from '../input.ts'
import { LIBERTY_WORDS, isDeprivation, openDeprived } from '../count/liberty.ts'
import { articleName } from '../material/reference.ts'
import { isImposed, isInTotals, standingOf } from '../count/sanction.ts'
import { medianOf, openTotal, tengeOfOne } from '../count/money.ts'
import { titleOf } from './incidents.ts'

const WHAT =
  'imposed or upheld, each once, of counted bulletins; background, superseded and refuted (called wrong by a reviewer) in rows of their own'
const SUMS = 'sums: by person, times the number of persons'
const PEOPLE = `${LIBERTY_WORDS}, of counted bulletins; who is named twice in a bulletin is one, who is named in several bulletins one in each; who is among those of several sides is one in each`

/** Sanctions of one sort, added up. */
export interface Sums {
  add(sanction: Sanction): void
  readonly count: number
  /** The sums, and how many are not in them. */
  readonly sums: Pick<Figure, 'min' | 'max' | 'notSummed'>
  /** Persons deprived of liberty. */
  readonly people: number
}

/** Where a sum that is not told is missing from the totals. Of other kinds only the sums that are told count. */
const MONEY: ReadonlySet<string> = new Set<SanctionRecord['kind']>(['fine', 'compensation', 'court-costs', 'bail'])

/** The sums of no sanction yet. */
export function openSums(): Sums {
  const [money, deprived] = [openTotal(), openDeprived()]
  let count = 0
  let isMoney = false
  return {
    add(sanction) {
      count++
      isMoney ||= sanction.record.amount !== null || MONEY.has(sanction.record.kind)
      money.add(sanction.record)
      deprived.add(sanction)
    },
    get count() {
      return count
    },
    get sums() {
      const { sum, left } = money.total
      return { min: sum?.min ?? null, max: sum?.max ?? null, notSummed: isMoney ? left : null }
    },
    get people() {
      return deprived.people
    },
  }
}

/** What is counted of sanctions that were imposed or upheld, of bulletins that count; background and superseded among them. */
export interface SanctionSums {
  /** By a key (nothing, time, kind), and then by side and standing. */
  readonly all: Groups<Sums>
  readonly fines: Readonly<Record<Stretch | 'all', Groups<Sums>>>
  readonly deprived: Readonly<Record<Stretch | 'all', Groups<Sums>>>
  readonly kinds: Groups<Sums>
  /** Of what is in totals, by side: what one fine is told to be, and the articles. */
  readonly single: Groups<SingleFines>
  readonly articles: Groups<Map<string, number>>
}

/** What one decision lays on one: how often each sum, and the first of the largest. */
interface SingleFines {
  fines: number
  readonly sums: Map<number, number>
  largest: { readonly id: string; readonly sum: number } | null
}

const splits = () => ({ all: openGroups(openSums), year: openGroups(openSums), month: openGroups(openSums) })

/** The sums of no sanction yet. */
export function openSanctions(): SanctionSums {
  return {
    all: openGroups(openSums),
    fines: splits(),
    deprived: splits(),
    kinds: openGroups(openSums),
    single: openGroups(() => ({ fines: 0, sums: new Map(), largest: null })),
    articles: openGroups(() => new Map<string, number>()),
  }
}

/** Adds sanctions, those that do not count among them, in the order of the rows. */
export function addSanctions(sums: SanctionSums, sanctions: readonly Sanction[]): void {
  for (const sanction of sanctions) {
    if (sanction.context.record.counted && isImposed(sanction.record)) addSanction(sums, sanction)
  }
}

// What is in totals goes first.
function addSanction({ all, fines, deprived, kinds, single, articles }: SanctionSums, sanction: Sanction): void {
  const { record } = sanction
  const rank = standingOf(sanction) === 'current' ? '' : standingOf(sanction)
  const under = (groups: Groups<Sums>, key: string | null) => groups.at([key, record.against, rank]).add(sanction)
  under(all, null)
  under(kinds, record.kind)
  for (const [is, groups] of [[isFine(sanction), fines], [isDeprivation(sanction), deprived]] as const) {
    if (!is) continue
    under(groups.all, null)
    for (const stretch of ['year', 'month'] as const) under(groups[stretch], stretchOf(timeOfSanction(sanction), stretch))
  }
  if (!isInTotals(sanction)) return
  if (isFine(sanction)) addSingle(single.at([record.against]), record)
  for (const name of articlesOf(sanction)) addTo(articles.at([record.against]), name)
} // prettier-ignore

function addSingle(single: SingleFines, record: SanctionRecord): void {
  const one = tengeOfOne(record)
  single.fines++
  if (one === null || one.min !== one.max) return
  single.sums.set(one.min, (single.sums.get(one.min) ?? 0) + 1)
  if (single.largest === null || one.min > single.largest.sum) single.largest = { id: record.id, sum: one.min }
}

/** All sanctions, all fines, all people deprived of liberty. */
export function sanctionTotals({ all, fines, deprived, single }: SanctionSums): Figure[] {
  const section = 'totals'
  return [
    ...split(all, (_key, of) => ({ section, figure: 'sanctions', count: of.count, counts: `Sanctions of any kind ${WHAT}` })),
    ...split(fines.all, (_key, of) => ({ section, figure: 'fines', ...summed(of), counts: `Fines ${WHAT}; ${SUMS}` })),
    ...fineFigures(single),
    ...split(deprived.all, (_key, of) => ({ section, figure: 'people deprived of liberty', count: of.people, counts: PEOPLE })),
  ] // prettier-ignore
}

/** Fines, and people deprived of liberty, by month or year. */
export function sanctionsBy({ fines, deprived }: SanctionSums, stretch: Stretch): Figure[] {
  const section = stretch === 'year' ? 'by year' : 'by month'
  const when = `${stretch} ${TIME_OF_SANCTION}`
  return [
    ...split(fines[stretch], (own, of) => ({ section, figure: `fines by ${stretch}`, [stretch]: own, ...summed(of), counts: `Fines ${WHAT}; ${SUMS}; ${when}` })),
    ...split(deprived[stretch], (own, of) => ({ section, figure: `people deprived of liberty by ${stretch}`, [stretch]: own, count: of.people, counts: `${PEOPLE}; with sanctions of several ${stretch}s, one in each; ${when}` })),
  ] // prettier-ignore
}

/** Every kind, with its sums. */
export function sanctionsByKind({ kinds }: SanctionSums): Figure[] {
  return split(kinds, (name, of) => ({ section: 'by kind', figure: 'sanctions by kind', name, ...summed(of), counts: `Sanctions ${WHAT}; ${SUMS}` })) // prettier-ignore
}

/** The articles under which most were imposed. */
export function articlesOfSanctions({ articles }: SanctionSums, jurisdiction: ExportInput['jurisdiction']): Figure[] {
  return articles.told().flatMap(([[against = null], counts]) =>
    mostOf(counts).map(([name, count]) =>
      figureOf({
        section: 'articles', figure: 'articles of sanctions', name, detail: titleOf(name, jurisdiction), against: against as Side, standing: 'in totals', count,
        counts: `Sanctions imposed or upheld under the article, whatever its part, each once, of counted bulletins, without background, superseded and refuted; the ${TOP} most frequent`,
      }),
    ),
  ) // prettier-ignore
}

function isFine({ record }: Sanction): boolean {
  return record.kind === 'fine'
}

type Side = Figure['against']
type Told = Parameters<typeof figureOf>[0]

function split(groups: Groups<Sums>, tell: (key: string | null, of: Sums) => Told): Figure[] {
  return groups.told().map(([[key = null, against = null, standing = null], of]) =>
    figureOf({ ...tell(key, of), against: against as Side, standing: standing === '' ? 'in totals' : standing }),
  ) // prettier-ignore
}

function summed({ count, sums }: Sums): Pick<Figure, 'count' | 'min' | 'max' | 'notSummed'> {
  return { count, ...sums }
}

// The middle one, and the greatest.
function fineFigures(single: Groups<SingleFines>): Figure[] {
  return single.told().flatMap(([[against = null], { fines, sums, largest }]) => {
    if (largest === null) return []
    const known = [...sums.values()].reduce((sum, count) => sum + count, 0)
    const side = { against: against as Side, standing: 'in totals', count: known, notSummed: fines - known }
    const counts = 'what one fine is told to be (`tenge_min` of Fines, by person where it is by person), of fines in totals (of counted bulletins, without background, superseded and refuted) with one known sum that is paid once, not by the day, month or year; `count` is their number'
    const middle = medianOf(sums)
    return [
      figureOf({ section: 'totals', figure: 'median fine', ...side, min: middle, max: middle, counts: `Median of ${counts}` }),
      figureOf({ section: 'totals', figure: 'largest fine', ...side, min: largest.sum, max: largest.sum, record: largest.id, counts: `Largest of ${counts}; of several equal ones the first` }),
    ]
  })
} // prettier-ignore

function articlesOf(sanction: Sanction): string[] {
  return [...new Set(citedUnder(sanction).map(articleName))]
}
