// The table Reconciliation: a row a figure of a bulletin's own statistics, as printed, beside what we count.
import type { ScratchList } from '../file/scratch.ts'
import { BULLETIN_KEY, evidence } from '../table/columns.ts'
import type { Reconciled } from './index.ts'
import { OUTCOMES, outcomeOf } from './agreement.ts'
import type { Cell, Column, Table } from '../table/table.ts'
import { computed, rowOf, shown } from '../table/table.ts'

const MEASURES = ['items', 'sanctions', 'persons', 'tenge'] as const

const COUNTS: readonly Column<Reconciled>[] = [
  computed('outcome', 'string', 'How the figure and our count compare. `we count more` is to be looked at first; `bulletin counts more`: many bulletins count more than they tell one by one; `part only`: the figure counts a part of what we count', outcomeOf, { width: 20, required: true, values: OUTCOMES }),
  computed('counted', 'number', 'What we count of the same thing in the same time (of sums: the least); blank where it is not compared', ({ tally }) => tally?.counted ?? null, { width: 13 }),
  computed('difference', 'number', 'The figure less our count (of a range of sums, less its nearer end): above 0, the bulletin counts more', ({ difference }) => difference, { width: 11 }),
  computed('compared', 'string', 'What of ours the figure is held against: items, sanctions, the persons they fall on, or sums in tenge', ({ measure }) => measure, { width: 11, values: MEASURES }),
  computed('counted_persons', 'number', 'Persons on whom the sanctions fall that we count; blank where we count no sanctions', ({ tally }) => tally?.persons ?? null, { width: 10 }),
  computed('counted_max', 'number', 'The most that our sum can be, in tenge; blank of counts', ({ tally, measure }) => (measure === 'tenge' ? (tally?.most ?? null) : null), { width: 13 }),
  computed('explanation', 'string', 'What could explain the difference, or throw doubt on an agreement, or why it is not compared', ({ explanations }) => explanations.map(({ words }) => words).join('; '), { width: 70 }),
  computed('explained_by', 'list', 'The same as codes, for filters (their list stands in the codebook)', ({ explanations }) => explanations.map(({ code }) => code), { width: 28 }),
  computed('counts', 'string', 'What exactly we count', ({ tally }) => tally?.counts ?? null, { width: 50 }),
  computed('counted_from', 'date', 'First day of the time that is compared', ({ window }) => window?.from ?? null),
  computed('counted_to', 'date', 'Last day of the time that is compared', ({ window }) => window?.to ?? null),
  computed('counted_bulletins', 'list', 'Ids of the bulletins that we count in', ({ window }) => window?.bulletins.map(({ record }) => record.id) ?? null, { width: 18 }),
  computed('counted_records', 'list', 'Ids of the records that we count, rows of Incidents or of Penalties; blank of several bulletins (`counted_bulletins`)', ({ tally }) => tally?.records ?? null, { width: 18 }),
] // prettier-ignore

/** `rows`: where they are put aside. */
export function reconciliationTable(figures: Iterable<Reconciled>, rows: ScratchList<readonly Cell[]>): Table {
  const head = {
    name: 'reconciliation',
    sheet: 'Reconciliation',
    description: "One row a figure of the bulletin's own statistics, beside what we count of the same thing in the same time, and what could explain a difference",
    primaryKey: ['id'],
    foreignKeys: [{ column: 'id', table: 'statistics' }, BULLETIN_KEY],
  } // prettier-ignore
  const columns: readonly Column<Reconciled>[] = [
    ...['id', 'bulletin'].map((name) => shown('statistic', name, { width: 16 })),
    computed(
      'label',
      'string',
      'What is counted, in the words of the page; blank where there are none beside the figure: `sentence` has them',
      ({ record: { label } }) => (/\p{L}/u.test(label) ? label : null),
      { width: 40 },
    ),
    computed('sentence', 'string', 'The sentence of the page that the figure stands in', ({ sentence }) => sentence, {
      width: 60,
    }),
    ...['value', 'unit', 'scope'].map((name) => shown('statistic', name)),
    ...COUNTS,
    computed('period', 'string', 'Period of the bulletin', ({ context }) => context.record.period),
    ...evidence('statistic'),
  ]
  for (const figure of figures) rows.push(rowOf(columns, figure))
  return { ...head, columns, rows }
}
