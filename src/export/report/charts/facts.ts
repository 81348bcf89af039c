// What the charts count: the same facts as the Summary. Items of counted bulletins, each with the items that are part of it; sanctions in
// totals: imposed or upheld, no history, not replaced.
import type { Context, Entry } from '../../entry.ts'
import type { ExportInput } from '../../input.ts'
import type { SanctionRecord } from '../../../records.ts'
import { isInTotals } from '../../sanction.ts'
import type { Item } from '../../item.ts'
import { itemsOf } from '../../item.ts'

/** What the charts need beside the records. */
export type ChartInput = Pick<ExportInput, 'index' | 'jurisdiction'>

/** Whom a sanction falls on, in the order in which they are shown. */
export const SIDES = ['monitored', 'other', 'unknown'] as const satisfies readonly SanctionRecord['against'][]
export type Side = (typeof SIDES)[number]

export interface Facts {
  readonly contexts: readonly Context[]
  /** The bulletins that count. */
  readonly counted: readonly Context[]
  readonly items: readonly Item[]
  readonly sanctions: readonly Entry<SanctionRecord>[]
}

const FACTS = new WeakMap<readonly Context[], Facts>()

/** The facts of these bulletins; looked up where they were asked for before (the report draws them in three languages). */
export function factsOf(contexts: readonly Context[]): Facts {
  const known = FACTS.get(contexts)
  if (known !== undefined) return known
  const counted = contexts.filter(({ record }) => record.counted)
  const sanctions = counted.flatMap((context) =>
    context.reading.sanctions.map((record) => ({ record, context, times: context.timesOf(record) })).filter(isInTotals),
  )
  const facts = { contexts, counted, items: counted.flatMap(itemsOf), sanctions }
  FACTS.set(contexts, facts)
  return facts
}
