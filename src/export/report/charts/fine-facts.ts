// Fines as the strip shows them: what one person pays, in tenge and in units of the index of the day, by year and by whom it falls on.
import type { Index } from '../../../jurisdiction/pack.ts'
import type { SanctionRecord } from '../../../records.ts'
import { compare } from '../../material/entry.ts'
import type { Entry } from '../../material/entry.ts'
import { timeOfSanction } from '../../count/facts.ts'
import { yearOf } from '../../material/reference.ts'
import type { Sum } from '../../count/money.ts'
import { tengeOfOne } from '../../count/money.ts'
import { unitsOfDay } from '../../count/comparable.ts'
import type { Side } from './sides.ts'

export interface Fine {
  /** Of the sanction. */
  readonly id: string
  readonly side: Side
  /** Of the decision, else of the period; null where that is not one year. */
  readonly year: string | null
  readonly date: string | null
  readonly tenge: Sum
  /** In units of the index; null where the index of the day is not known. */
  readonly units: Sum | null
  readonly byPerson: boolean
}

export interface Fines {
  readonly drawn: readonly Fine[]
  /** How many have no sum in tenge, an open one, one that is paid again and again, or one of 0. */
  readonly noSum: number
}

/** Fines in the making. */
export interface FineFacts {
  /** Takes a sanction in totals; others than fines are passed over. */
  add(sanction: Entry<SanctionRecord>): void
  /** In the order of their sums. */
  readonly fines: Fines
}

/** No fine yet. */
export function openFines(index: Index): FineFacts {
  const drawn: Fine[] = []
  let noSum = 0
  return {
    add(sanction) {
      if (sanction.record.kind !== 'fine') return
      const fine = fineOf(sanction, index)
      if (fine === null) noSum++
      else drawn.push(fine)
    },
    get fines() {
      return { drawn: drawn.toSorted((a, b) => a.tenge.min - b.tenge.min || a.tenge.max - b.tenge.max || compare(a.id, b.id)), noSum } // prettier-ignore
    },
  }
}

function fineOf(entry: Entry<SanctionRecord>, index: Index): Fine | null {
  const { record } = entry
  const tenge = drawable(tengeOfOne(record))
  if (tenge === null) return null
  return {
    id: record.id,
    side: record.against,
    year: yearOf(timeOfSanction(entry)),
    date: record.date,
    tenge,
    units: drawable(unitsOfDay(entry, index)),
    byPerson: record.per === 'person',
  }
}

// A logarithm knows no zero.
function drawable(sum: { readonly min: number | null; readonly max: number | null } | null): Sum | null {
  if (sum === null || sum.min === null || sum.max === null || sum.min <= 0 || sum.max < sum.min) return null
  return { min: sum.min, max: sum.max }
}
