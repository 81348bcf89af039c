// What the charts count: the same facts as the Summary. Items of counted bulletins, each with the items that are part of it; penalties in
// totals: imposed or upheld, no history, not replaced. Gathered once, drawn in three languages.
import type { Index } from '../../../jurisdiction/pack.ts'
import type { IncidentRecord, SanctionRecord } from '../../../records.ts'
import type { Context, Entry } from '../../material/entry.ts'
import { mostOf, openGroups } from '../../count/figure.ts'
import type { ExportInput } from '../../input.ts'
import type { Deprived as People } from '../../count/liberty.ts'
import { isDeprivation, openDeprived } from '../../count/liberty.ts'
import type { Adding, Total } from '../../count/money.ts'
import { openTotal } from '../../count/money.ts'
import { citedIn } from '../../material/cited.ts'
import { articleName } from '../../material/reference.ts'
import { within } from '../../material/within.ts'
import { isInTotals } from '../../count/sanction.ts'
import { itemsOf } from '../../count/item.ts'
import type { Fines } from './fine-facts.ts'
import { openFines } from './fine-facts.ts'
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
  /** Penalties in totals, by kind and side. */
  readonly sanctions: readonly PenaltySum[]
  readonly fines: Fines
  readonly deprived: Deprived
  /** Doubts of all bulletins. */
  readonly issues: number
}

/** Penalties of one kind on one side. */
export interface PenaltySum {
  readonly kind: SanctionRecord['kind']
  readonly side: Side
  readonly count: number
  readonly total: Total
}

export interface Gathering {
  /** Takes a bulletin, in the order of the rows. */
  add(context: Context): void
  readonly facts: Facts
}

/** The facts of no bulletin yet. */
export function openFacts(index: Index): Gathering {
  const [fines, people, sums] = [openFines(index), openPeople(), openGroups(openPenalties)]
  const facts = { bulletins: 0, counted: [] as (Months | null)[], items: [] as ItemFacts[], issues: 0 }
  return {
    add(context) {
      const { record, told } = context
      facts.bulletins++
      facts.issues += told.issues.length
      if (!record.counted) return
      facts.counted.push(monthsOf(record.period))
      for (const item of itemFacts(context)) facts.items.push(item)
      for (const sanction of inTotalsOf(context)) {
        sums.at([sanction.record.kind, sanction.record.against]).add(sanction.record)
        fines.add(sanction)
        people.add(sanction)
      }
    },
    get facts() {
      const sanctions = sums.told().map(([[kind, side], of]) => ({ kind: kind as SanctionRecord['kind'], side: side as Side, count: of.count, total: of.total }))
      return { ...facts, sanctions, fines: fines.fines, deprived: people.deprived }
    },
  }
} // prettier-ignore

function openPenalties(): Adding & { readonly count: number } {
  const adding = openTotal()
  let count = 0
  return {
    add(money) {
      count++
      adding.add(money)
    },
    get count() {
      return count
    },
    get total() {
      return adding.total
    },
  }
}

function openPeople(): { add(sanction: Entry<SanctionRecord>): void; readonly deprived: Deprived } {
  const all = openDeprived()
  const sides = { monitored: openDeprived(), other: openDeprived(), unknown: openDeprived() }
  const kinds = new Map<string, { count: number; readonly people: People }>()
  return {
    add(sanction) {
      if (!isDeprivation(sanction)) return
      const { kind, against } = sanction.record
      const own = kinds.get(kind) ?? { count: 0, people: openDeprived() }
      own.count++
      kinds.set(kind, own)
      for (const one of [all, sides[against], own.people]) one.add(sanction)
    },
    get deprived() {
      const common = mostOf(new Map([...kinds].map(([kind, { count }]) => [kind, count])))
      return {
        people: all.people,
        sides: { monitored: sides.monitored.people, other: sides.other.people, unknown: sides.unknown.people },
        kinds: common.map(([kind]) => [kind, kinds.get(kind)?.people.people ?? 0] as const),
      }
    },
  }
}

// For sums alone: not in the order of the rows.
function inTotalsOf(context: Context): Entry<SanctionRecord>[] {
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
