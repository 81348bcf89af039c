// What our records count of a thing that a figure of the statistics counts: how many, of how many persons, or what sum.
import type { Addable } from '../../lang/pack.ts'
import type { IncidentRecord, SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import { isRefuted } from '../material/entry.ts'
import { itemsOf, topOf } from '../count/item.ts'
import { LOW } from '../count/low.ts'
import type { Reckoned } from './label.ts'
import { isImposed, personsOf, standingOf } from '../count/sanction.ts'
import { totalTenge } from '../count/money.ts'

/** A count of ours, and what there is to know of it. */
export interface Tally {
  /** How many, or the least sum in tenge. */
  readonly counted: number
  /** The most that the sum can be; as `counted` where it is no sum. */
  readonly most: number
  /** Persons on whom the sanctions fall; null of items and sums. */
  readonly persons: number | null
  /** What exactly was counted, in words. */
  readonly counts: string
  /** Ids of the records that were counted; empty where several bulletins were counted, of which they would be too many for a cell. */
  readonly records: readonly string[]
  /** Records among them that are not sure. */
  readonly unsure: number
  /** Items among them that are parts of others. */
  readonly nested: number
  /** Sums that are not told, and so not added. */
  readonly notSummed: number
  /** Sanctions among those counted that fall on others than those whom the monitor defends. */
  readonly otherSides: number
  /** Items of other categories that tell such a case too. */
  readonly otherCategory: number
}

const NONE = { persons: null, nested: 0, notSummed: 0, otherSides: 0, otherCategory: 0 }

/** Counts of ours in several bulletins: first it is asked for them, then the bulletins pass by, then they are told. */
export interface Tallies {
  /** `alone`: in no other bulletin for the same figure, so that the ids of the records are told. */
  ask(reckoned: Reckoned, bulletin: string, alone: boolean): void
  /** Ids of the bulletins that it was asked for. */
  readonly asked: ReadonlySet<string>
  /** Counts what was asked for in a bulletin. */
  count(context: Context): void
  of(reckoned: Reckoned, bulletins: readonly string[]): Tally
}

/** Keeps numbers alone, none of the bulletins. Each thing is counted once a bulletin, however many figures ask for it. */
export function openTallies(): Tallies {
  const asked = new Map<string, Map<string, { readonly reckoned: Reckoned; readonly alone: boolean }>>()
  const known = new Map<string, Map<string, Tally>>()
  return {
    ask(reckoned, bulletin, alone) {
      const own = asked.get(bulletin) ?? new Map<string, { readonly reckoned: Reckoned; readonly alone: boolean }>()
      const key = keyOf(reckoned)
      asked.set(bulletin, own.set(key, { reckoned, alone: alone || own.get(key)?.alone === true }))
    },
    get asked() {
      return new Set(asked.keys())
    },
    count(context) {
      const own = [...(asked.get(context.record.id) ?? [])]
      known.set(context.record.id, new Map(own.map(([key, { reckoned, alone }]) => [key, alone ? tallyOf(reckoned, context) : { ...tallyOf(reckoned, context), records: [] }]))) // prettier-ignore
    },
    of: (reckoned, bulletins) => added(bulletins.map((id) => passed(id, known.get(id)?.get(keyOf(reckoned))))),
  }
}

// None is not zero: it would say that the page counts more than we do.
function passed(id: string, tally: Tally | undefined): Tally {
  if (tally === undefined) throw new RangeError(`Expected the bulletin ${id} to pass a second time, got it not`)
  return tally
}

/** What tells things that are counted apart. */
export function keyOf({ what, sum, defended }: Reckoned): string {
  return JSON.stringify([what, sum, defended])
}

/** What a bulletin's records count of a thing. */
export function tallyOf({ what, sum, defended }: Reckoned, context: Context): Tally {
  if (sum !== null) return sumTally(sum, context)
  const kinds = what.filter((one) => one.startsWith('sanction:')).map((one) => one.slice('sanction:'.length))
  return kinds.length > 0 ? sanctionTally(kinds, defended, context) : itemTally(what, context)
}

function added(tallies: readonly Tally[]): Tally {
  const total = (of: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + of(tally), 0)
  return {
    counted: total(({ counted }) => counted),
    most: total(({ most }) => most),
    persons: tallies.some(({ persons }) => persons === null) ? null : total(({ persons }) => persons ?? 0),
    counts: tallies[0]?.counts ?? '',
    records: tallies.length === 1 ? (tallies[0]?.records ?? []) : [],
    unsure: total(({ unsure }) => unsure),
    nested: total(({ nested }) => nested),
    notSummed: total(({ notSummed }) => notSummed),
    otherSides: total(({ otherSides }) => otherSides),
    otherCategory: total(({ otherCategory }) => otherCategory),
  }
}

function evidenceOf(
  records: readonly { readonly id: string; readonly confidence: number }[],
): Pick<Tally, 'records' | 'unsure'> {
  return {
    records: records.map(({ id }) => id),
    unsure: records.filter(({ confidence }) => confidence < LOW).length,
  }
}

// Bulletins count cases: five detentions told as parts of one item are five. So an item with parts of the same category counts by them.
function itemTally(what: Reckoned['what'], context: Context): Tally {
  const isCounted = ({ category }: { readonly category: string }): boolean =>
    what.includes('items') || (what as readonly string[]).includes(`item:${category}`)
  const own = context.told.incidents.filter(isCounted)
  const wholes = wholesOf(own, context)
  const records = own.filter(({ id }) => !wholes.has(id))
  const homes = new Set(records.map((record) => topOf(record, context).id))
  const telling = tellingCases(what, context)
  const others = itemsOf(context).filter(({ record }) => !homes.has(record.id) && telling.has(record.id))
  const categories = what.map((one) => one.replace('item:', '')).join(', ')
  return {
    ...NONE,
    counted: records.length,
    most: records.length,
    counts: `${what.includes('items') ? 'Items' : `Items of category ${categories}`}; one with parts of that sort counts by its parts`,
    ...evidenceOf(records),
    nested: records.filter(({ parent }) => parent !== null).length,
    otherCategory: others.length,
  } // prettier-ignore
}

/** Ids of all incidents that some of these are parts of, however deep. */
function wholesOf(parts: readonly IncidentRecord[], { incidents }: Context): ReadonlySet<string> {
  const wholes = new Set<string>()
  for (const part of parts) {
    let { parent } = part
    while (parent !== null && !wholes.has(parent)) {
      wholes.add(parent)
      parent = incidents.get(parent)?.parent ?? null
    }
  }
  return wholes
}

// Sanctions by which an item of another category is such a case too: a detention that ends with an arrest is an administrative case.
const TELLING: Readonly<Record<string, readonly SanctionRecord['kind'][]>> = {
  'item:administrative-case': ['administrative-arrest', 'fine', 'warning'],
  'item:criminal-case': ['imprisonment', 'restriction-of-freedom', 'suspended-sentence', 'detention-on-remand', 'house-arrest'],
  'item:civil-suit': ['compensation'],
  'item:detention': ['administrative-arrest', 'detention-on-remand'],
} // prettier-ignore

/** Ids of the incidents that tell such a case by a sanction, though no history. */
function tellingCases(what: Reckoned['what'], { told }: Context): ReadonlySet<string | null> {
  const kinds = new Set(what.flatMap((one) => TELLING[one] ?? []))
  return new Set(told.sanctions.filter(({ kind, background }) => kinds.has(kind) && !background).map(({ incident }) => incident))
} // prettier-ignore

function sanctionTally(kinds: readonly string[], defended: boolean, context: Context): Tally {
  const imposed = current(context).filter(({ record }) => kinds.includes(record.kind) && isImposed(record))
  const records = imposed.map(({ record }) => record).filter(({ against }) => !defended || against === 'monitored')
  return {
    ...NONE,
    counted: records.length,
    most: records.length,
    persons: records.reduce((sum, record) => sum + personsOf(record), 0),
    counts: `Sanctions of kind ${kinds.join(', ')}, imposed or upheld${defended ? ', on those whom the monitor defends' : ''}, without background and superseded`,
    ...evidenceOf(records),
    otherSides: records.filter(({ against }) => against !== 'monitored').length,
  } // prettier-ignore
}

const SUMS: Readonly<Record<Addable, { readonly counts: string; readonly takes: (record: SanctionRecord) => boolean }>> = {
  claimed: { counts: 'Compensation that is sought, or was sought and refused, in tenge', takes: ({ kind, stage }) => kind === 'compensation' && (stage === 'sought' || stage === 'dismissed') },
  awarded: { counts: 'Compensation imposed or upheld, in tenge', takes: (record) => record.kind === 'compensation' && isImposed(record) },
  fined: { counts: 'Fines imposed or upheld, in tenge', takes: (record) => record.kind === 'fine' && isImposed(record) },
} // prettier-ignore

function sumTally(sum: Addable, context: Context): Tally {
  const { counts, takes } = SUMS[sum]
  // what a court decided takes the place of a demand, and the demand was made all the same
  const all = sum === 'claimed' ? ownDemands(context) : current(context)
  const records = all.map(({ record }) => record).filter(takes)
  const sums = records.map(totalTenge).filter((one) => one !== null)
  return {
    ...NONE,
    counted: sums.reduce((total, { min }) => total + min, 0),
    most: sums.reduce((total, { max }) => total + max, 0),
    counts: `${counts}, times the persons where it is by person, without background${sum === 'claimed' ? '' : ' and superseded'}`,
    ...evidenceOf(records),
    notSummed: records.length - sums.length,
    otherSides: sum === 'fined' ? records.filter(({ against }) => against !== 'monitored').length : 0,
  }
}

// Not history, and not changed by a later demand.
function ownDemands(context: Context): Entry<SanctionRecord>[] {
  const all = entries(context)
  const stages = new Map(all.map(({ record }) => [record.id, record.stage]))
  return all.filter(({ record }) => {
    const later = stages.get(context.replacedBy.get(record.id) ?? '')
    return !record.background && later !== 'sought' && later !== 'dismissed'
  })
}

// Of records before names were left out: persons who are named are counted by their names. Without what a reviewer called wrong.
function entries(context: Context): Entry<SanctionRecord>[] {
  const told = context.unredacted.sanctions.filter((record) => !isRefuted(record, context))
  return told.map((record) => ({ record, context, times: context.timesOf(record) }))
}

function current(context: Context): Entry<SanctionRecord>[] {
  return entries(context).filter((entry) => standingOf(entry) === 'current')
}
