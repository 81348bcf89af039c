// Which sum says another one again in another unit: "50 MCI (153,150 tenge)", "43 755 tenge to the budget (15 MCI)".
import type { Mention } from '../model.ts'
import type { Context } from './context.ts'
import { rowsAround, worth } from './index-value.ts'

type Amount = Mention<'amount'>

const NEAR = 24
const SAME_ITEM = 260 // how far apart two sums that fit to the unit may stand

/** The stretch of a sum of which no day is told. */
export const WHENEVER: readonly [string, string] = ['0000-01-01', '9998-12-31']

/**
 * By key of the sum that restates: the key of the one it says again. Each sum is said again once, and says one again; so 466 720 tenge
 * may stand between 160 MCI and 1,095 dollars. Pairs with the index come first: they can be reckoned.
 */
export function restatementsOf(
  context: Context,
  around: (mention: Amount) => readonly [string, string],
): Map<number, number> {
  const found = new Map<number, number>()
  const repeated = new Set<number>()
  const amounts = context.of('amount')
  const link = (first: Amount, second: Amount): void => {
    found.set(second.key, first.key)
    repeated.add(first.key)
  }
  const isLone = ({ key }: Amount): boolean => !repeated.has(key) && !found.has(key)
  const beside = (index: boolean): void => {
    for (const [i, second] of amounts.entries()) {
      const first = amounts[i - 1]
      if (first === undefined || isIndexPair(context, first, second) !== index) continue
      if (repeated.has(first.key) || found.has(second.key) || (index && !isLone(first))) continue
      if (isBeside(context, first, second, around)) link(first, second)
    }
  }
  beside(true)
  for (const [i, second] of amounts.entries()) {
    const first = amounts.slice(Math.max(0, i - 3), i).findLast((a) => isLone(a) && fits(context, a, second, around))
    if (first !== undefined && isLone(second)) link(first, second)
  }
  beside(false)
  return found
}

// Right beside it: a bracket or a word; with a word that may also join two sums, the numbers have to fit.
function isBeside(
  context: Context,
  first: Amount,
  second: Amount,
  around: (mention: Amount) => readonly [string, string],
): boolean {
  if (first.value.currency === second.value.currency) return false
  if (isRoughly(context, first, second)) return true
  if (second.start - first.end > NEAR) return false
  const between = context.document.folded.slice(first.end, second.start).trim()
  const { restating, restatingIndex } = context.language.amount
  // "50 MCI (about 360 dollars)": no table says what the index was worth in dollars
  if (restating.includes(between))
    return !isIndexPair(context, first, second) || isPlausible(context, first, second, around)
  if (!restatingIndex.includes(between)) return false
  return (
    isPlausible(context, first, second, around) || (/\p{L}/u.test(between) && isWorth(context, first, second, around))
  )
}

const OF_ORDER = 0.35 // a yearly average says of what order a sum is

// «145 850 тенге или 340 долларов»: one sum, where the rate of that year makes it so.
function isWorth(
  { jurisdiction: { currency, rates } }: Context,
  first: Amount,
  second: Amount,
  around: (mention: Amount) => readonly [string, string],
): boolean {
  if (around(first) === WHENEVER || around(second) === WHENEVER) return false
  const [own, other] = first.value.currency === currency ? [first, second] : [second, first]
  const [from, to] = around(own)
  const [sum, worth] = [own.value.max, other.value.max]
  if (own.value.currency !== currency || sum === null || worth === null) return false
  return rates.some(
    (rate) =>
      rate.currency === other.value.currency &&
      from <= `${String(rate.year)}-12-31` &&
      `${String(rate.year)}-01-01` <= to &&
      Math.abs(sum / (worth * rate.value) - 1) < OF_ORDER,
  )
}

const ASIDE = 40

// "20,000,000 tenge is to be paid, approximately 135,500 US dollars"
function isRoughly({ document, jurisdiction }: Context, first: Amount, second: Amount): boolean {
  if (!second.value.approximate || first.value.currency !== jurisdiction.currency || second.start - first.end > ASIDE)
    return false
  return (
    second.value.currency !== jurisdiction.index.code &&
    /^[^.;:\n\d]*[,(-] ?$/u.test(document.folded.slice(first.end, second.start))
  )
}

// Further off in the same item: only where the sum is the units times a value of the index, to the unit.
function fits(
  context: Context,
  first: Amount,
  second: Amount,
  around: (mention: Amount) => readonly [string, string],
): boolean {
  const gap = second.start - first.end
  if (around(first) === WHENEVER || around(second) === WHENEVER) return false // some row of thirty years fits anything
  if (gap < 0 || gap > SAME_ITEM || context.incidentOf(first) !== context.incidentOf(second)) return false
  return deviation(context, first, second, around) === 0
}

function isPlausible(
  context: Context,
  first: Amount,
  second: Amount,
  around: (mention: Amount) => readonly [string, string],
): boolean {
  const off = deviation(context, first, second, around)
  return off !== null && off < 0.5
}

function isIndexPair({ jurisdiction: { index, currency } }: Context, first: Amount, second: Amount): boolean {
  const both = [first.value.currency, second.value.currency]
  return both.includes(index.code) && both.includes(currency)
}

/** How far a sum is from the units beside it (0: it fits to the unit; 0.1: ten percent off), or null where the two are no such pair. */
export function deviation(
  { jurisdiction: { index, currency } }: Context,
  a: Amount,
  b: Amount,
  around: (mention: Amount) => readonly [string, string],
): number | null {
  const [units, sum] = a.value.currency === index.code ? [a, b] : [b, a]
  if (units.value.currency !== index.code || sum.value.currency !== currency) return null
  const [from, to] = around(units)
  const offs = rowsAround(index, from, to).flatMap((row) => {
    const ends = (['min', 'max'] as const).map((end) => [worth(units.value[end], row), sum.value[end]] as const)
    if (ends.some(([want, is]) => (want === null) !== (is === null))) return []
    return [Math.max(...ends.map(([want, is]) => (want === null || is === null ? 0 : Math.abs(is / want - 1))))]
  })
  return offs.length === 0 ? null : Math.min(...offs)
}
