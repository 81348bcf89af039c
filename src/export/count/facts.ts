// What every figure of the Summary counts: the bulletins that count, their items, their sanctions.
import { monthOf, yearOf } from '../material/reference.ts'
import type { IncidentRecord, SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import type { ExportInput } from '../input.ts'
import type { Item } from './item.ts'
import { itemsInTotals } from './item.ts'
import { isImposed } from './sanction.ts'

export type Sanction = Entry<SanctionRecord>

export interface Facts {
  readonly contexts: readonly Context[]
  readonly counted: readonly Context[]
  readonly items: readonly Item[]
  /** Items that are part of another one. */
  readonly nested: readonly Pick<Item, 'context' | 'record'>[]
  /** Those imposed or upheld, of bulletins that count; background and superseded among them. */
  readonly imposed: readonly Sanction[]
  readonly jurisdiction: ExportInput['jurisdiction']
}

/** The facts of these bulletins. `sanctions`: all of them, as the Penalties table has them. */
export function factsOf(
  contexts: readonly Context[],
  sanctions: readonly Sanction[],
  { jurisdiction }: Pick<ExportInput, 'jurisdiction'>,
): Facts {
  const counted = contexts.filter(({ record }) => record.counted)
  const items = itemsInTotals(counted)
  const nested = items.flatMap(({ context, parts }) => parts.map((record) => ({ context, record })))
  const imposed = sanctions.filter(({ record, context }) => context.record.counted && isImposed(record))
  return { contexts, counted, items, nested, imposed, jurisdiction }
}

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
