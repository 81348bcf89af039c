// Figures of sanctions: what was imposed, with the sums. History and what was replaced are kept apart, and so are those whom the
// monitor defends from others.
import type { SanctionRecord } from '../../records.ts'
import type { Facts, Sanction, Stretch } from '../count/facts.ts'
import { TIME_OF_SANCTION, stretchOf, timeOfSanction } from '../count/facts.ts'
import { citedUnder } from '../material/cited.ts'
import type { Figure } from '../count/figure.ts'
import { TOP, figureOf, grouped, most } from '../count/figure.ts'
import { LIBERTY_WORDS, isDeprivation, peopleDeprived } from '../count/liberty.ts'
import { articleName } from '../material/reference.ts'
import { isInTotals, standingOf } from '../count/sanction.ts'
import { median, tengeOfOne, totalOf } from '../count/money.ts'
import { titleOf } from './incidents.ts'

const WHAT =
  'imposed or upheld, each once, of counted bulletins; background, superseded and refuted (called wrong by a reviewer) in rows of their own'
const SUMS = 'sums: by person, times the number of persons'
const PEOPLE = `${LIBERTY_WORDS}, of counted bulletins; who is named twice in a bulletin is one, who is named in several bulletins one in each; who is among those of several sides is one in each`

/** All sanctions, all fines, all people deprived of liberty. */
export function sanctionTotals({ imposed }: Facts): Figure[] {
  const fines = imposed.filter(isFine)
  const section = 'totals'
  return [
    ...split(imposed, alike).map(([, sides, of]) => figureOf({ section, figure: 'sanctions', ...sides, count: of.length, counts: `Sanctions of any kind ${WHAT}` })),
    ...summed(fines, alike, () => ({ section, figure: 'fines', counts: `Fines ${WHAT}; ${SUMS}` })),
    ...fineFigures(fines.filter(isInTotals)),
    ...deprived(imposed, alike, () => ({ section, figure: 'people deprived of liberty', counts: PEOPLE })),
  ] // prettier-ignore
}

/** Fines, and people deprived of liberty, by month or year. */
export function sanctionsBy({ imposed }: Facts, stretch: Stretch): Figure[] {
  const section = stretch === 'year' ? 'by year' : 'by month'
  const time = (sanction: Sanction) => stretchOf(timeOfSanction(sanction), stretch)
  const when = `${stretch} ${TIME_OF_SANCTION}`
  return [
    ...summed(imposed.filter(isFine), time, (own) => ({ section, figure: `fines by ${stretch}`, [stretch]: own, counts: `Fines ${WHAT}; ${SUMS}; ${when}` })),
    ...deprived(imposed, time, (own) => ({ section, figure: `people deprived of liberty by ${stretch}`, [stretch]: own, counts: `${PEOPLE}; with sanctions of several ${stretch}s, one in each; ${when}` })),
  ] // prettier-ignore
}

/** Every kind, with its sums. */
export function sanctionsByKind({ imposed }: Facts): Figure[] {
  const kind = ({ record }: Sanction) => record.kind
  return summed(imposed, kind, (name) => ({ section: 'by kind', figure: 'sanctions by kind', name, counts: `Sanctions ${WHAT}; ${SUMS}` })) // prettier-ignore
}

/** The articles under which most were imposed. */
export function articlesOfSanctions({ imposed, jurisdiction }: Facts): Figure[] {
  return grouped(imposed.filter(isInTotals), ({ record }) => [record.against]).flatMap(([, of]) =>
    most(of.flatMap(articlesOf)).map(([name, count]) =>
      figureOf({
        section: 'articles', figure: 'articles of sanctions', name, detail: titleOf(name, jurisdiction), against: of[0]?.record.against ?? null, standing: 'in totals', count,
        counts: `Sanctions imposed or upheld under the article, whatever its part, each once, of counted bulletins, without background, superseded and refuted; the ${TOP} most frequent`,
      }),
    ),
  ) // prettier-ignore
}

function isFine({ record }: Sanction): boolean {
  return record.kind === 'fine'
}

type Told = Omit<Parameters<typeof figureOf>[0], 'count'>
type KeyOf = (sanction: Sanction) => string | null
type Sides = Pick<Figure, 'against' | 'standing'>

/** One group of all. */
function alike(): null {
  return null
}

// By a key, and then by side and standing: what is in totals goes first.
function split(sanctions: readonly Sanction[], keyOf: KeyOf): (readonly [string | null, Sides, readonly Sanction[]])[] {
  const rank = (sanction: Sanction) => (standingOf(sanction) === 'current' ? '' : standingOf(sanction))
  return grouped(sanctions, (sanction) => [keyOf(sanction), sanction.record.against, rank(sanction)]).map(
    ([[key = null, , standing], of]) => [
      key,
      { against: of[0]?.record.against ?? null, standing: standing === '' ? 'in totals' : (standing ?? null) },
      of,
    ],
  )
}

/** Where a sum that is not told is missing from the totals. Of other kinds only the sums that are told count. */
const MONEY: ReadonlySet<string> = new Set<SanctionRecord['kind']>(['fine', 'compensation', 'court-costs', 'bail'])

function summed(sanctions: readonly Sanction[], keyOf: KeyOf, tell: (key: string | null) => Told): Figure[] {
  return split(sanctions, keyOf).map(([key, sides, of]) =>
    figureOf({ ...tell(key), ...sides, count: of.length, ...sumsOf(of) }),
  )
}

/** The sums of sanctions, and how many are not in them. */
export function sumsOf(of: readonly Sanction[]): Pick<Figure, 'min' | 'max' | 'notSummed'> {
  const { sum, left } = totalOf(of.map(({ record }) => record))
  const isMoney = of.some(({ record }) => record.amount !== null || MONEY.has(record.kind))
  return { min: sum?.min ?? null, max: sum?.max ?? null, notSummed: isMoney ? left : null }
}

function deprived(sanctions: readonly Sanction[], keyOf: KeyOf, tell: (key: string | null) => Told): Figure[] {
  return split(sanctions.filter(isDeprivation), keyOf).map(([key, sides, of]) =>
    figureOf({ ...tell(key), ...sides, count: peopleDeprived(of) }),
  )
}

// What one decision lays on one: the middle one, and the greatest.
function fineFigures(fines: readonly Sanction[]): Figure[] {
  return grouped(fines, ({ record }) => [record.against]).flatMap(([, of]) => {
    const known = of.flatMap(knownSum).sort((a, b) => a.sum - b.sum)
    const last = known.find(({ sum }) => sum === known.at(-1)?.sum)
    if (last === undefined) return []
    const side = { against: of[0]?.record.against ?? null, standing: 'in totals', count: known.length, notSummed: of.length - known.length }
    const counts = 'what one fine is told to be (`tenge_min` of Fines, by person where it is by person), of fines in totals (of counted bulletins, without background, superseded and refuted) with one known sum that is paid once, not by the day, month or year; `count` is their number'
    const middle = median(known.map(({ sum }) => sum))
    return [
      figureOf({ section: 'totals', figure: 'median fine', ...side, min: middle, max: middle, counts: `Median of ${counts}` }),
      figureOf({ section: 'totals', figure: 'largest fine', ...side, min: last.sum, max: last.sum, record: last.id, counts: `Largest of ${counts}; of several equal ones the first` }),
    ]
  })
} // prettier-ignore

function knownSum({ record }: Sanction): { readonly id: string; readonly sum: number }[] {
  const one = tengeOfOne(record)
  return one !== null && one.min === one.max ? [{ id: record.id, sum: one.min }] : []
}

function articlesOf(sanction: Sanction): string[] {
  return [...new Set(citedUnder(sanction).map(articleName))]
}
