// The axis of time: from the first period of a counted bulletin to the last, by month, quarter or year, whichever leaves bars that can be
// seen. What is dated outside of it stands at its ends.
import type { Language } from '../../../model.ts'
import type { Facts, ItemFacts } from './facts.ts'
import type { Months } from './months.ts'
import type { Unit } from './words.ts'
import { WORDS } from './words.ts'

export interface Axis {
  readonly unit: Unit
  /** Keys of the bars in order: `earlier`, numbers of stretches, `later`. */
  readonly bars: readonly string[]
  /** Bars of which there is no bulletin. */
  readonly blank: ReadonlySet<string>
  readonly first: number
  readonly last: number
}

const MONTHS: Readonly<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 }
/** More bars than that don't stand side by side. */
const MOST_BARS = 42

/** The axis for these facts. Without any period or date it has no bars. */
export function axisOf({ counted, items }: Facts): Axis {
  const periods = counted.filter((months) => months !== null)
  const told = periods.length > 0 ? periods : items.map(({ months }) => months).filter((months) => months !== null)
  const from = told.reduce((least, months) => Math.min(least, months.from), Infinity)
  const to = told.reduce((most, months) => Math.max(most, months.to), -Infinity)
  const units: readonly Unit[] = ['month', 'quarter', 'year']
  const unit = units.find((one) => to / MONTHS[one] - from / MONTHS[one] < MOST_BARS) ?? 'year'
  if (told.length === 0) return { unit: 'month', bars: [], blank: new Set(), first: 0, last: -1 }
  const [first, last] = [from, to].map((month) => Math.floor(month / MONTHS[unit])) as [number, number]
  const inner = Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
  const axis = { unit, bars: inner, blank: blankOf(inner, periods, unit), first, last }
  const ends = new Set(items.map((item) => barOf(item, axis)))
  const bars = ['earlier', ...inner, 'later'].filter((bar) => bar === String(Number(bar)) || ends.has(bar))
  return { ...axis, bars }
}

function blankOf(bars: readonly string[], periods: readonly Months[], unit: Unit): Set<string> {
  const covered = new Set<string>()
  for (const { from, to } of periods) {
    for (let month = from; month <= to; month += 1) covered.add(String(Math.floor(month / MONTHS[unit])))
  }
  return new Set(bars.filter((bar) => !covered.has(bar)))
}

/** The bar that all of an item's date (else of its bulletin's period) lies in, or null. */
export function barOf({ months }: ItemFacts, { unit, first, last }: Axis): string | null {
  if (months === null) return null
  const [from, to] = [months.from, months.to].map((month) => Math.floor(month / MONTHS[unit])) as [number, number]
  if (to < first) return 'earlier'
  if (from > last) return 'later'
  return from === to ? String(from) : null
}

/** What stands under a bar; `whole`: with its year always. */
export function labelOf(bar: string, axis: Axis, lang: Language, whole = false): string {
  const words = WORDS[lang]
  if (bar === 'earlier' || bar === 'later') return whole ? words.timeline[bar] : bar === 'earlier' ? '←' : '→'
  const month = Number(bar) * MONTHS[axis.unit]
  const [year, inYear] = [String(Math.floor(month / 12)), month % 12]
  if (axis.unit === 'year') return year
  const part = axis.unit === 'month' ? (words.months[inYear] ?? '') : `${inYear / 3 + 1}`
  if (whole) return axis.unit === 'month' ? `${year}-${String(inYear + 1).padStart(2, '0')}` : words.quarter(year, part)
  const isFirst = inYear === 0 || Number(bar) === axis.first
  if (axis.unit === 'month' && axis.bars.length <= 18) return isFirst ? `${part}\n${year}` : part
  return axis.unit === 'month' ? `${inYear + 1}${isFirst ? `\n${year}` : ''}` : year
}

/** The bars that are named on the axis. */
export function ticksOf({ bars, unit, first }: Axis): readonly string[] {
  if (unit === 'month') return bars
  const every = Math.ceil(bars.length / 24)
  return bars.filter((bar) => {
    if (bar === 'earlier' || bar === 'later') return true
    return unit === 'quarter' ? Number(bar) % 4 === 0 : (Number(bar) - first) % every === 0
  })
}
