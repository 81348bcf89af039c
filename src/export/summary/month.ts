// Summary by month: a row a month, to be read across, and to be drawn: no month between the first and the last bulletin is missing, and one
// of which there is no bulletin has no zeros: it is not known. The last row, with a blank month, has what belongs to no single month: so that
// the columns add up to the totals (but for persons: who has sanctions of several months is one in each).
import type { SanctionRecord } from '../../records.ts'
import type { Facts, Sanction } from '../count/facts.ts'
import { stretchOf, timeOfItem, timeOfSanction } from '../count/facts.ts'
import { compare } from '../material/entry.ts'
import { peopleDeprived } from '../count/liberty.ts'
import type { Item } from '../count/item.ts'
import { daysOf, monthOf } from '../material/reference.ts'
import { isInTotals } from '../count/sanction.ts'
import { schemaOf } from '../table/schema.ts'
import { sumsOf } from './sanctions.ts'
import type { Column, Table } from '../table/table.ts'
import { computed, tableOf } from '../table/table.ts'

interface Month {
  readonly month: string | null
  readonly bulletins: number
  /** Bulletins of several months, this one among them. */
  readonly across: number
  readonly items: readonly Item[]
  /** In totals. */
  readonly sides: ReadonlyMap<SanctionRecord['against'], Side>
}

/** What falls on one side in a month. */
interface Side extends ReturnType<typeof sumsOf> {
  readonly fines: number
  readonly deprived: number
}

/** The categories of incidents, in the order of the schema. */
export const CATEGORIES: readonly string[] = schemaOf('incident').fields.get('category')?.values ?? []

const ITEMS = 'of counted bulletins, without those that are part of another item; month of its date, else of the period'
const OF =
  'imposed or upheld, in totals (no history, not replaced, not called wrong by a reviewer); month of the decision, else of the period'
const UNKNOWN = 'Blank: no bulletin of that month is at hand, it is not known'

export function summaryByMonthTable(facts: Facts): Table {
  const head = {
    name: 'summary_by_month',
    sheet: 'Summary by month',
    description: 'One row a month, from the first to the last of which there is a bulletin (others where something is told of them): incidents by category, fines and people deprived of liberty. Where no bulletin of a month is at hand, what is not told is blank: unknown, not zero. The row without a month has what belongs to no single one',
    primaryKey: [],
    foreignKeys: [],
  } // prettier-ignore
  return tableOf(head, columns(), monthsOf(facts))
}

function columns(): Column<Month>[] {
  return [
    computed('month', 'string', 'Month (YYYY-MM); blank: no single month is told', ({ month }) => month, { width: 10 }),
    computed('bulletins', 'integer', 'Counted bulletins, one of each edition, on that month alone; without a month: on several months, or on a time that is not told', ({ bulletins }) => bulletins, { required: true }),
    computed('bulletins_across', 'integer', 'Counted bulletins on several months, this one among them (a quarter, a half-year): each stands in every of its months, and once in `bulletins` of the row without a month. What they tell without a day is in that row, too', ({ across }) => across, { required: true }),
    counted('incidents', `Items ${ITEMS}`, ({ items }) => items.length),
    ...ofSide('monitored'),
    ...CATEGORIES.map((category) =>
      counted(category.replaceAll('-', '_'), `Items of category ${category} ${ITEMS}`, ({ items }) => items.filter(({ record }) => record.category === category).length, 12),
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
    counted(`fines_${side}`, `Fines on ${SIDES[side]}, ${OF}`, (month) => on(month)?.fines ?? 0),
    computed(`fines_${side}_tenge_min`, 'number', 'Least that those with a known sum come to, in tenge', (month) => on(month)?.min ?? null, { width: 14 }),
    computed(`fines_${side}_tenge_max`, 'number', 'Most that those with a known sum come to, in tenge', (month) => on(month)?.max ?? null, { width: 14 }),
    counted(`fines_${side}_not_summed`, 'How many of them are not in the sums', (month) => on(month)?.notSummed ?? 0),
    counted(`deprived_${side}`, `Persons deprived of liberty (as in Summary), of ${SIDES[side]}, ${OF}; with sanctions of several months, one in each`, (month) => on(month)?.deprived ?? 0),
  ] // prettier-ignore
}

function sidesOf(sanctions: readonly Sanction[]): Month['sides'] {
  const sides = Map.groupBy(sanctions, ({ record }) => record.against)
  return new Map([...sides].map(([side, of]) => [side, sideOf(of)]))
}

function sideOf(sanctions: readonly Sanction[]): Side {
  const fines = sanctions.filter(({ record }) => record.kind === 'fine')
  return { ...sumsOf(fines), fines: fines.length, deprived: peopleDeprived(sanctions) }
}

function monthsOf({ counted: bulletins, items, imposed }: Facts): Month[] {
  const own = Map.groupBy(bulletins, ({ record }) => monthOf(record.period))
  const across = Map.groupBy(
    (own.get(null) ?? []).flatMap(({ record }) => monthsIn(record.period)),
    (month) => month,
  )
  const itemsIn = Map.groupBy(items, (item) => stretchOf(timeOfItem(item), 'month'))
  const sanctionsIn = Map.groupBy(imposed.filter(isInTotals), (sanction) => stretchOf(timeOfSanction(sanction), 'month')) // prettier-ignore
  const told = [...own.keys(), ...between(own.keys(), across.keys()), ...itemsIn.keys(), ...sanctionsIn.keys()]
  const order = [...new Set(told)].sort((a, b) => Number(a === null) - Number(b === null) || compare(a ?? '', b ?? ''))
  return order.map((month) => ({
    month,
    bulletins: own.get(month)?.length ?? 0,
    across: (month === null ? undefined : across.get(month))?.length ?? 0,
    items: itemsIn.get(month) ?? [],
    sides: sidesOf(sanctionsIn.get(month) ?? []),
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
