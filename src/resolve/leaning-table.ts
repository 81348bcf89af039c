// The words that lean, laid out side by side: each word of each incident asks for them.
import type { CategoryWords } from '../lang/pack.ts'
import type { Category } from '../model.ts'
import { keyAt } from '../text/search/buckets.ts'

export interface LeaningTable {
  readonly categories: readonly Category[]
  /** How many stems there are. */
  readonly size: number
  /** The number of the stem of so many letters that stands at a place of a folded text; -1 where none does. */
  readonly stemAt: (folded: string, at: number, length: number) => number
  /** What stem n leans to stands from[n] to from[n + 1] in both lists: the number of a category, and how much. */
  readonly from: Uint32Array
  readonly towards: Uint8Array
  readonly odds: Float64Array
}

/** Lays out the leanings of a language, each of them so many votes worth. */
export function leaningTable({ leanings }: CategoryWords, votes: number): LeaningTable {
  const all = Object.entries(leanings)
  const categories = [...new Set(all.flatMap(([, odds]) => Object.keys(odds) as Category[]))]
  const from = new Uint32Array(all.length + 1)
  all.forEach(([, odds], n) => (from[n + 1] = (from[n] ?? 0) + Object.keys(odds).length))
  return {
    categories,
    size: all.length,
    stemAt: stemFinder(all.map(([stem]) => stem)),
    from,
    towards: Uint8Array.from(
      all.flatMap(([, odds]) => Object.keys(odds).map((one) => categories.indexOf(one as Category))),
    ),
    odds: Float64Array.from(all.flatMap(([, odds]) => Object.values(odds).map((one) => votes * one))),
  }
}

// By the number that the letters make, in a list with more room than stems; where two meet, the second stands behind the first.
function stemFinder(stems: readonly string[]): LeaningTable['stemAt'] {
  const room = 2 ** Math.ceil(Math.log2(stems.length * 2 + 2))
  const slots = new Uint16Array(room) // counted from 1
  const keys = Int32Array.from(stems, (stem) => keyAt(stem, 0, stem.length))
  const slotOf = (key: number): number => (key ^ (key >>> 15)) & (room - 1)
  keys.forEach((key, n) => {
    let slot = slotOf(key)
    while (slots[slot] !== 0) slot = (slot + 1) & (room - 1)
    slots[slot] = n + 1
  })
  return (folded, at, length) => {
    const key = keyAt(folded, at, length)
    for (let slot = slotOf(key); slots[slot] !== 0; slot = (slot + 1) & (room - 1)) {
      const n = (slots[slot] ?? 0) - 1
      const stem = keys[n] === key ? (stems[n] ?? '') : ''
      if (stem.length === length && folded.startsWith(stem, at)) return n
    }
    return -1
  }
}
