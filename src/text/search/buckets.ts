// Thousands of words by a few of their letters: found in a text by numbers made of its letters, without cutting strings out of it.

/** Entries by a number made of letters (`mixed`). Entries of other letters may have the same number: who asks compares them himself. */
export interface Buckets<T> {
  /** In their order, or that in which they were given. */
  of(hash: number): readonly T[]
}

/** What a number becomes by one more letter. Starts from 0. */
export function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The number of so many letters of a text. */
export function keyAt(text: string, at: number, length: number): number {
  let key = 0
  for (let i = at; i < at + length; i++) key = mixed(key, text.charCodeAt(i))
  return key
}

const NONE: readonly never[] = []

/** Puts entries into buckets, some two for each; `order`: in which they stand in one. */
export function bucketsOf<T>(
  entries: readonly T[],
  hashOf: (entry: T) => number,
  order?: (a: T, b: T) => number,
): Buckets<T> {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2))
  const lists = new Array<T[] | null>(size).fill(null)
  const slot = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1)
  for (const entry of entries) {
    const at = slot(hashOf(entry))
    const list = lists[at] ?? []
    list.push(entry)
    lists[at] = list
  }
  if (order !== undefined) for (const list of lists) if (list !== null && list.length > 1) list.sort(order)
  return { of: (hash) => lists[slot(hash)] ?? NONE }
}
