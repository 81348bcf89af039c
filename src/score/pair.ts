// Which record stands for which annotation: as many pairs as possible, and within that records of the right incident first,
// since the same date or sum often stands in several incidents.
import type { FoundItem, GoldItem, Type } from './item.ts'
import { fits } from './quote.ts'

export interface Pairing {
  readonly pairs: readonly (readonly [gold: GoldItem, found: FoundItem])[]
  readonly missed: readonly GoldItem[]
  readonly spurious: readonly FoundItem[]
}

interface Candidate {
  readonly index: number
  /** The record stands in the incident that was matched to the annotation's. */
  readonly near: boolean
}

/** Pairs at one level of strictness. `homeOf` gives our id of an annotation's incident, or null. */
export function pair(
  type: Type,
  gold: readonly GoldItem[],
  found: readonly FoundItem[],
  level: number,
  homeOf: (item: GoldItem) => string | null,
): Pairing {
  const candidates = gold.map((item) => candidatesFor(type, item, found, level, homeOf(item)))
  const taken = new Map<number, number>()
  const placed = new Set<number>()
  for (const onlyNear of [true, false]) {
    for (const item of gold.keys()) {
      if (!placed.has(item) && place(candidates, taken, item, onlyNear, new Set())) placed.add(item)
    }
  }
  return {
    pairs: [...taken].flatMap(([index, item]) => {
      const [a, b] = [gold[item], found[index]]
      return a === undefined || b === undefined ? [] : [[a, b] as const]
    }),
    missed: gold.filter((_, item) => !placed.has(item)),
    spurious: found.filter((_, index) => !taken.has(index)),
  }
}

function candidatesFor(
  type: Type,
  gold: GoldItem,
  found: readonly FoundItem[],
  level: number,
  home: string | null,
): Candidate[] {
  const keyOf = ({ keys }: { readonly keys: readonly string[] }): string | undefined =>
    gold.any ? keys.at(-1) : keys[level]
  return found
    .map((item, index) => ({ item, index, near: item.incident === home }))
    .filter(({ item }) => keyOf(item) === keyOf(gold) && fits(type, gold, item))
    .sort((a, b) => Number(b.near) - Number(a.near))
}

// Augmenting paths: a record that is taken is given up where its annotation finds another.
function place(
  candidates: readonly (readonly Candidate[])[],
  taken: Map<number, number>,
  item: number,
  onlyNear: boolean,
  seen: Set<number>,
): boolean {
  for (const { index, near } of candidates[item] ?? []) {
    if (seen.has(index) || (onlyNear && !near)) continue
    seen.add(index)
    const holder = taken.get(index)
    if (holder !== undefined && !place(candidates, taken, holder, onlyNear, seen)) continue
    taken.set(index, item)
    return true
  }
  return false
}
