// Sums that can be compared across years: in units of the index (MCI) of the day, and in dollars of the year. Each with its basis.
import type { Index, Rate } from '../../jurisdiction/pack.ts'
import { basisOf, rowsBetween } from '../../resolve/index-value.ts'
import type { SanctionRecord } from '../../records.ts'
import type { Entry } from '../material/entry.ts'
import { daysOf } from '../material/reference.ts'
import { indexSum } from './sanction.ts'

/** A sum in another unit, and the row of the table it was reckoned by. */
export interface Converted {
  readonly min: number | null
  readonly max: number | null
  readonly basis: string
}

type Sanction = Pick<Entry<SanctionRecord>, 'record' | 'context'>

/**
 * A sanction in units of the index. Where the text tells them, they are those (basis `stated`): by law the index of another day than that of
 * the decision may apply. Else its tenge by the row that they were reckoned by; else by that of its day (of its period), to the hundredth.
 * Null where that day is not known, or has no one value.
 */
export function unitsOfDay(sanction: Entry<SanctionRecord>, index: Index): Converted | null {
  const told = indexSum(sanction, index.code)
  if (told !== null) return { min: told.min, max: told.max, basis: 'stated' }
  const used = index.values.find((row) => basisOf(index, [row]) === sanction.record.tenge?.basis)
  if (used !== undefined) return converted(sanction.record, used.value, hundredth, basisOf(index, [used]))
  const { from, to } = daysOf(dayOf(sanction))
  if (from === null || to === null) return null
  const [row, ...others] = rowsBetween(index, from, to)
  if (row === undefined || others.length > 0) return null
  return converted(sanction.record, row.value, hundredth, basisOf(index, [row]))
}

/**
 * The tenge of a sanction in dollars, by the average rate of the year of its decision (else of its period), to the whole dollar: of what order it
 * is, no exact sum. Null where that is no single year, or one without a rate that is vouched for.
 */
export function dollarsOf(sanction: Sanction, rates: readonly Rate[]): Converted | null {
  const { from, to } = daysOf(dayOf(sanction))
  const year = from?.slice(0, 4)
  if (year === undefined || year !== to?.slice(0, 4)) return null
  const rate = rates.find((row) => row.currency === 'USD' && row.year === Number(year) && row.verified)
  if (rate === undefined) return null
  return converted(sanction.record, rate.value, whole, rateBasis(rate))
}

/** `usd:2021 425.9`; says where the rate broke within the year, and where it is the user's own. */
function rateBasis({ currency, year, value, brokeWithin, source }: Rate): string {
  const warning = brokeWithin ? ', rate broke within the year' : ''
  const own = source.startsWith('configuration: ') ? `, ${source}` : ''
  return `${currency.toLowerCase()}:${year} ${value}${warning}${own}`
}

// What is told as history was decided before the period: without a date of its own its day is not known.
function dayOf({ record, context }: Sanction): string | null {
  return record.date ?? (record.background ? null : context.record.period)
}

function converted(
  { tenge }: SanctionRecord,
  value: number,
  round: (units: number) => number,
  basis: string,
): Converted | null {
  if (tenge === null || (tenge.min === null && tenge.max === null)) return null
  const units = (sum: number | null): number | null => (sum === null ? null : round(sum / value))
  return { min: units(tenge.min), max: units(tenge.max), basis }
}

function hundredth(units: number): number {
  return Math.round(units * 100) / 100
}

// Less than a dollar is not nothing.
function whole(units: number): number {
  return units < 1 ? hundredth(units) : Math.round(units)
}
