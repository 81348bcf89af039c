// What a sanction comes to in tenge: for one who pays, and for all together. Summary, charts and reconciliation reckon by these alone.
import type { SanctionRecord } from '../../records.ts'

/** A sum of which both ends are known. */
export interface Sum {
  readonly min: number
  readonly max: number
}

type Money = Pick<SanctionRecord, 'tenge' | 'per' | 'count'>

/**
 * What one person pays, once, in tenge. Null where it can't be told: no sum in tenge, an open one, a sum by the day, month or year. (A sum
 * owed together is one debt, and taken as such.)
 */
export function tengeOfOne({ tenge, per }: Pick<Money, 'tenge' | 'per'>): Sum | null {
  if (tenge === null || tenge.min === null || tenge.max === null) return null
  return per === null || per === 'person' ? { min: tenge.min, max: tenge.max } : null
}

/** What all persons pay together, in tenge. Null where that of one can't be told, or is for each of an unknown number of persons. */
export function totalTenge(money: Money): Sum | null {
  const one = tengeOfOne(money)
  const times = money.per === null ? 1 : money.count
  return one === null || times === null ? null : { min: one.min * times, max: one.max * times }
}

/** What several sanctions come to. */
export interface Total {
  /** Of those whose sum is known; null where that is none. */
  readonly sum: Sum | null
  /** How many are not in the sum. */
  readonly left: number
}

/** A total to which sanctions are added one by one, in their order. */
export interface Adding {
  add(money: Money): void
  readonly total: Total
}

/** The total of nothing yet. */
export function openTotal(): Adding {
  let sum: Sum | null = null
  let left = 0
  return {
    add(money) {
      const own = totalTenge(money)
      if (own === null) left++
      else sum = { min: (sum?.min ?? 0) + own.min, max: (sum?.max ?? 0) + own.max }
    },
    get total() {
      return { sum, left }
    },
  }
}

/** The middle one of sorted numbers; of an even number the mean of the two in the middle; null of none. */
export function median(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The same of numbers of which it is told how often each is there. */
export function medianOf(counts: ReadonlyMap<number, number>): number | null {
  const numbers = [...counts].sort(([a], [b]) => a - b)
  const all = numbers.reduce((sum, [, count]) => sum + count, 0)
  const at = (place: number): number | undefined => {
    let before = 0
    return numbers.find(([, count]) => (before += count) > place)?.[0]
  }
  const low = at(Math.ceil(all / 2) - 1)
  const high = at(Math.floor(all / 2))
  return low === undefined || high === undefined ? null : (low + high) / 2
}
