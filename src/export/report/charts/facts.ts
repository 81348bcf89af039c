// What the charts count: the same facts as the Summary. Items of counted bulletins, each with the items that are part of it; penalties in
// totals: imposed or upheld, no history, not replaced. Gathered once, drawn in three languages.
import type { Index } from '../../../jurisdiction/pack.ts'
import type { IncidentRecord, SanctionRecord } from '../../../records.ts'
import type { Context, Entry } from '../../material/entry.ts'
import { most } from '../../count/figure.ts'
import type { ExportInput } from '../../input.ts'
import { isDeprivation, peopleDeprived } from '../../count/liberty.ts'
import { citedIn } from '../../material/cited.ts'
import { articleName } from '../../material/reference.ts'
import { within } from '../../material/within.ts'
import { isInTotals } from '../../count/sanction.ts'
import { itemsOf } from '../../count/item.ts'
import type { Fines } from './fine-facts.ts'
import { fineFacts } from './fine-facts.ts'
import type { Months } from './months.ts'
import { monthsOf } from './months.ts'
import type { Side } from './sides.ts'

/** What the charts need beside the records. */
export interface ChartInput extends Pick<ExportInput, 'index' | 'jurisdiction'> {
  /** Whether the page has a row of that sanction, to link to; absent: of all. */
  readonly hasRow?: (id: string) => boolean
}

/** An item with what it and the items that are part of it tell, each once. */
export interface ItemFacts {
  readonly category: IncidentRecord['category']
  /** Of its date, else of its bulletin's period; null where neither is told. */
  readonly months: Months | null
  /** How many items are part of it. */
  readonly parts: number
  /** ISO 3166-2. */
  readonly regions: readonly string[]
  /** `CC2014:274`. */
  readonly articles: readonly string[]
}

/** People deprived of liberty, or restricted in it. */
export interface Deprived {
  readonly people: number
  readonly sides: Readonly<Record<Side, number>>
  /** How many by each kind of penalty, the most frequent first: who stands under two kinds is in both. */
  readonly kinds: readonly (readonly [kind: string, count: number])[]
}

export interface Facts {
  readonly bulletins: number
  /** Bulletins that count, by the months of their periods (null where none is told). */
  readonly counted: readonly (Months | null)[]
  readonly items: readonly ItemFacts[]
  readonly sanctions: readonly SanctionRecord[]
  readonly fines: Fines
  readonly deprived: Deprived
  /** Doubts of all bulletins. */
  readonly issues: number
}

const KNOWN = new WeakMap<readonly Context[], { readonly index: Index; readonly facts: Facts }>()

/** The facts of these bulletins; looked up where they were asked for before (the report asks in three languages). */
export function factsOf(contexts: readonly Context[], index: Index): Facts {
  const known = KNOWN.get(contexts)
  if (known !== undefined && known.index === index) return known.facts
  const facts = gathered(contexts, index)
  KNOWN.set(contexts, { index, facts })
  return facts
}

function gathered(contexts: readonly Context[], index: Index): Facts {
  const counted = contexts.filter(({ record }) => record.counted)
  const sanctions = counted.flatMap(sanctionsOf)
  return {
    bulletins: contexts.length,
    counted: counted.map(({ record }) => monthsOf(record.period)),
    items: counted.flatMap(itemFacts),
    sanctions: sanctions.map(({ record }) => record),
    fines: fineFacts(sanctions, index),
    deprived: deprivedOf(sanctions.filter(isDeprivation)),
    issues: contexts.reduce((sum, { told }) => sum + told.issues.length, 0),
  }
}

function deprivedOf(sanctions: readonly Entry<SanctionRecord>[]): Deprived {
  const on = (side: Side): number => peopleDeprived(sanctions.filter(({ record }) => record.against === side))
  return {
    people: peopleDeprived(sanctions),
    sides: { monitored: on('monitored'), other: on('other'), unknown: on('unknown') },
    kinds: most(sanctions.map(({ record }) => record.kind)).map(
      ([kind]) => [kind, peopleDeprived(sanctions.filter(({ record }) => record.kind === kind))] as const,
    ),
  }
}

function sanctionsOf(context: Context): Entry<SanctionRecord>[] {
  const entries = context.told.sanctions.map((record) => ({ record, context, times: context.timesOf(record) }))
  return entries.filter(isInTotals)
}

function itemFacts(context: Context): ItemFacts[] {
  return itemsOf(context).map(({ record, parts }) => {
    const all = [record, ...parts]
    const regions = all.flatMap(({ id }) => within(id, context.told.places)).map(({ region }) => region)
    return {
      category: record.category,
      months: monthsOf(record.date ?? context.record.period),
      parts: parts.length,
      regions: [...new Set(regions.filter((region) => region !== null))],
      articles: [...new Set(all.flatMap(({ id }) => citedIn(id, context)).map(articleName))],
    }
  })
}
