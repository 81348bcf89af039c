// Summary by month: a row a month, to be read across. The last row, with a blank month, has what belongs to no single month: so that the
// columns add up to the totals (but for persons: who has sanctions of several months is one in each).
import type { Facts, Sanction } from '../count/facts.ts'
import { stretchOf, timeOfItem, timeOfSanction } from '../count/facts.ts'
import { compare } from '../material/entry.ts'
import { peopleDeprived } from '../count/liberty.ts'
import type { Item } from '../count/item.ts'
import { monthOf } from '../material/reference.ts'
import { isInTotals } from '../count/sanction.ts'
import { schemaOf } from '../table/schema.ts'
import { sumsOf } from './sanctions.ts'
import type { Column, Table } from '../table/table.ts'
import { computed, tableOf } from '../table/table.ts'

interface Month {
  readonly month: string | null
  readonly bulletins: number
  readonly items: readonly Item[]
  /** In totals. */
  readonly sanctions: readonly Sanction[]
}

/** The categories of incidents, in the order of the schema. */
export const CATEGORIES: readonly string[] = schemaOf('incident').fields.get('category')?.values ?? []

const ITEMS = 'of counted bulletins, without those that are part of another item; month of its date, else of the period'
const OF = 'imposed or upheld, in totals (no history, not replaced); month of the decision, else of the period'

export function summaryByMonthTable(facts: Facts): Table {
  const head = {
    name: 'summary_by_month',
    sheet: 'Summary by month',
    description: 'One row a month: incidents by category, fines and people deprived of liberty. The row without a month has what belongs to no single one',
    primaryKey: [],
    foreignKeys: [],
  } // prettier-ignore
  return tableOf(head, columns(), monthsOf(facts))
}

function columns(): Column<Month>[] {
  return [
    computed('month', 'string', 'Month (YYYY-MM); blank: no single month is told', ({ month }) => month, { width: 10 }),
    computed('bulletins', 'integer', 'Counted bulletins, one of each edition, on that month', ({ bulletins }) => bulletins, { required: true }),
    computed('incidents', 'integer', `Items ${ITEMS}`, ({ items }) => items.length, { required: true }),
    ...ofSide('monitored'),
    ...CATEGORIES.map((category) =>
      computed<Month>(category.replaceAll('-', '_'), 'integer', `Items of category ${category} ${ITEMS}`, ({ items }) => items.filter(({ record }) => record.category === category).length, { required: true, width: 12 }),
    ),
    ...ofSide('other'),
    ...ofSide('unknown'),
  ] // prettier-ignore
}

const SIDES = {
  monitored: 'those whom the monitor defends',
  other: 'others',
  unknown: 'persons of whom the text does not tell which',
}

function ofSide(side: keyof typeof SIDES): Column<Month>[] {
  const on = ({ sanctions }: Month) => sanctions.filter(({ record }) => record.against === side)
  const fines = (month: Month) => on(month).filter(({ record }) => record.kind === 'fine')
  return [
    computed(`fines_${side}`, 'integer', `Fines on ${SIDES[side]}, ${OF}`, (month) => fines(month).length, { required: true }),
    computed(`fines_${side}_tenge_min`, 'number', 'Least that those with a known sum come to, in tenge', (month) => sumsOf(fines(month)).min, { width: 14 }),
    computed(`fines_${side}_tenge_max`, 'number', 'Most that those with a known sum come to, in tenge', (month) => sumsOf(fines(month)).max, { width: 14 }),
    computed(`fines_${side}_not_summed`, 'integer', 'How many of them are not in the sums', (month) => sumsOf(fines(month)).notSummed ?? 0, { required: true }),
    computed(`deprived_${side}`, 'integer', `Persons deprived of liberty (as in Summary), of ${SIDES[side]}, ${OF}; with sanctions of several months, one in each`, (month) => peopleDeprived(on(month)), { required: true }),
  ] // prettier-ignore
}

function monthsOf({ counted, items, imposed }: Facts): Month[] {
  const bulletins = Map.groupBy(counted, ({ record }) => monthOf(record.period))
  const itemsIn = Map.groupBy(items, (item) => stretchOf(timeOfItem(item), 'month'))
  const sanctionsIn = Map.groupBy(imposed.filter(isInTotals), (sanction) => stretchOf(timeOfSanction(sanction), 'month')) // prettier-ignore
  const months = [...new Set([...bulletins.keys(), ...itemsIn.keys(), ...sanctionsIn.keys()])]
  const order = months.sort((a, b) => Number(a === null) - Number(b === null) || compare(a ?? '', b ?? ''))
  return order.map((month) => ({
    month,
    bulletins: bulletins.get(month)?.length ?? 0,
    items: itemsIn.get(month) ?? [],
    sanctions: sanctionsIn.get(month) ?? [],
  }))
}
