// When what is counted happened.
import { monthOf, yearOf } from '../material/reference.ts'
import type { IncidentRecord, SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'

export type Sanction = Entry<SanctionRecord>

/** When an item happened: its date, or where none is told the period. */
export function timeOfItem({
  record,
  context,
}: {
  readonly record: IncidentRecord
  readonly context: Context
}): string | null {
  // prettier-ignore
  return record.date ?? context.record.period
}

/** When a sanction was decided: its date; where none is told the period, but of history, which was decided before. */
export function timeOfSanction({ record, context }: Pick<Sanction, 'record' | 'context'>): string | null {
  return record.date ?? (record.background ? null : context.record.period)
}

/** The words for it, beside a figure. */
export const TIME_OF_ITEM = 'of its date, or where none is told of the period; blank where that is not one alone'
export const TIME_OF_SANCTION =
  'of the decision, or where none is told of the period; blank where that is not one alone'

/** Month and year of a figure, of which one is asked for. */
export type Stretch = 'month' | 'year'

/** The one month or year that all of an EDTF date lies in, or null. */
export function stretchOf(value: string | null, stretch: Stretch): string | null {
  return stretch === 'month' ? monthOf(value) : yearOf(value)
}
