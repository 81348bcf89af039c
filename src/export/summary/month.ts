// Summary by month: a row a month, to be read across, and to be drawn: no month between the first and the last bulletin is missing, and one
// of which there is no bulletin has no zeros: it is not known. The last row, with a blank month, has what belongs to no single month: so that
// the columns add up to the totals (but for persons: who has sanctions of several months is one in each).
import type { SanctionRecord } from '../../records.ts'
import type { Sanction } from '../count/facts.ts'
import { stretchOf, timeOfItem, timeOfSanction } from '../count/facts.ts'
import { addTo } from '../count/figure.ts'
import { itemsInTotals } from '../count/item.ts'
import type { Context } from '../material/entry.ts'
import { compare } from '../material/entry.ts'
import { daysOf, monthOf } from '../material/reference.ts'
import { isInTotals } from '../count/sanction.ts'
import { schemaOf } from '../table/schema.ts'
import type { Sums } from './sanctions.ts'
import { openSums } from './sanctions.ts'
import type { Column, Table } from '../table/table.ts'
import { computed, tableOf } from '../table/table.ts'

/** What is counted by month; null stands for what belongs to no single one. */
export interface MonthCounts {
  /** Counted bulletins on that month alone. */
  readonly own: Map<string | null, number>
  /** Bulletins of several months, this one among them. */
  readonly across: Map<string, number>
  /** Items by category. */
  readonly items: Map<string | null, Map<string, number>>
  /** What is in totals, by side. */
  readonly sides: Map<string | null, Map<SanctionRecord['against'], Side>>
}

interface Month {
  readonly month: string | null
  readonly bulletins: number
  readonly across: number
  readonly items: ReadonlyMap<string, number>
  readonly sides: ReadonlyMap<SanctionRecord['against'], Side>
}

/** What falls on one side in a month: fines, and all that deprives of liberty. */
interface Side {
  readonly fines: Sums
  readonly all: Sums
}

/** The categories of incidents, in the order of the schema. */
export const CATEGORIES: readonly string[] = schemaOf('incident').fields.get('category')?.values ?? []

const ITEMS = 'of counted bulletins, without those that are part of another item; month of its date, else of the period'
const OF =
  'imposed or upheld, in totals (no history, not replaced, not called wrong by a reviewer); month of the decision, else of the period'
const UNKNOWN = 'Blank: no bulletin of that month is at hand, it is not known'

/** A row a month. */
export function summaryByMonthTable(counts: MonthCounts): Table {
  const head = {
    name: 'summary_by_month',
    sheet: 'Summary by month',
    description: 'One row a month, from the first to the last of which there is a bulletin (others where something is told of them): incidents by category, fines and people deprived of liberty. Where no bulletin of a month is at hand, what is not told is blank: unknown, not zero. The row without a month has what belongs to no single one',
    primaryKey: [],
    foreignKeys: [],
  } // prettier-ignore
  return tableOf(head, columns(), monthsOf(counts))
}

function columns(): Column<Month>[] {
  return [
    computed('month', 'string', 'Month (YYYY-MM); blank: no single month is told', ({ month }) => month, { width: 10 }),
    computed('bulletins', 'integer', 'Counted bulletins, one of each edition, on that month alone; without a month: on several months, or on a time that is not told', ({ bulletins }) => bulletins, { required: true }),
    computed('bulletins_across', 'integer', 'Counted bulletins on several months, this one among them (a quarter, a half-year): each stands in every of its months, and once in `bulletins` of the row without a month. What they tell without a day is in that row, too', ({ across }) => across, { required: true }),
    counted('incidents', `Items ${ITEMS}`, ({ items }) => totalOf(items)),
    ...ofSide('monitored'),
    ...CATEGORIES.map((category) =>
      counted(category.replaceAll('-', '_'), `Items of category ${category} ${ITEMS}`, ({ items }) => items.get(category) ?? 0, 12),
    ),
    ...ofSide('other'),
    ...ofSide('unknown'),
  ] // prettier-ignore
}

// Of a month without a bulletin, a count is what others tell of it; none is not zero.
function counted(name: string, description: string, count: (month: Month) => number, width?: number): Column<Month> {
  const value = (month: Month): number | null => {
    const found = count(month)
    const isKnown = month.month === null || month.bulletins + month.across > 0
    return found === 0 && !isKnown ? null : found
  }
  return computed(name, 'integer', `${description}. ${UNKNOWN}`, value, width === undefined ? {} : { width })
}

const SIDES = {
  monitored: 'those whom the monitor defends',
  other: 'others',
  unknown: 'persons of whom the text does not tell which',
}

function ofSide(side: keyof typeof SIDES): Column<Month>[] {
  const on = ({ sides }: Month): Side | undefined => sides.get(side)
  return [
    counted(`fines_${side}`, `Fines on ${SIDES[side]}, ${OF}`, (month) => on(month)?.fines.count ?? 0),
    computed(`fines_${side}_tenge_min`, 'number', 'Least that those with a known sum come to, in tenge', (month) => on(month)?.fines.sums.min ?? null, { width: 14 }),
    computed(`fines_${side}_tenge_max`, 'number', 'Most that those with a known sum come to, in tenge', (month) => on(month)?.fines.sums.max ?? null, { width: 14 }),
    counted(`fines_${side}_not_summed`, 'How many of them are not in the sums', (month) => on(month)?.fines.sums.notSummed ?? 0),
    counted(`deprived_${side}`, `Persons deprived of liberty (as in Summary), of ${SIDES[side]}, ${OF}; with sanctions of several months, one in each`, (month) => on(month)?.all.people ?? 0),
  ] // prettier-ignore
}

function totalOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** The counts of no bulletin yet. */
export function openMonths(): MonthCounts {
  return { own: new Map(), across: new Map(), items: new Map(), sides: new Map() }
}

/** Adds those of a bulletin; `sanctions` are its own. */
export function countMonths({ own, across, items, sides }: MonthCounts, context: Context, sanctions: readonly Sanction[]): void {
  const { counted, period } = context.record
  if (!counted) return
  const month = monthOf(period)
  own.set(month, (own.get(month) ?? 0) + 1)
  if (month === null) for (const one of monthsIn(period)) addTo(across, one)
  for (const item of itemsInTotals([context])) addTo(madeAt(items, stretchOf(timeOfItem(item), 'month'), () => new Map<string, number>()), item.record.category)
  for (const sanction of sanctions.filter(isInTotals)) {
    const home = madeAt(sides, stretchOf(timeOfSanction(sanction), 'month'), () => new Map<SanctionRecord['against'], Side>())
    const side = madeAt(home, sanction.record.against, () => ({ fines: openSums(), all: openSums() }))
    side.all.add(sanction)
    if (sanction.record.kind === 'fine') side.fines.add(sanction)
  }
} // prettier-ignore

function madeAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

function monthsOf({ own, across, items, sides }: MonthCounts): Month[] {
  const told = [...own.keys(), ...between(own.keys(), across.keys()), ...items.keys(), ...sides.keys()]
  const order = [...new Set(told)].sort((a, b) => Number(a === null) - Number(b === null) || compare(a ?? '', b ?? ''))
  return order.map((month) => ({
    month,
    bulletins: own.get(month) ?? 0,
    across: (month === null ? undefined : across.get(month)) ?? 0,
    items: items.get(month) ?? new Map(),
    sides: sides.get(month) ?? new Map(),
  }))
}

/** All months from the first to the last of which there is a bulletin. */
function between(own: Iterable<string | null>, across: Iterable<string>): string[] {
  const months = [...own, ...across].filter((month) => month !== null).sort(compare)
  const [first, last] = [months.at(0), months.at(-1)]
  return first === undefined || last === undefined ? [] : monthsIn(`${first}/${last}`)
}

/** The months that an EDTF period lies in; none where it is not told. */
function monthsIn(period: string | null): string[] {
  const { from, to } = daysOf(period)
  if (from === null || to === null) return []
  const [first, last] = [numberOf(from), numberOf(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => nameOf(first + index))
}

function numberOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function nameOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
