import type { Span } from '../model.ts'

/** Those of a list sorted by start that begin within `reach` units of the span, to either side. Found by halving: the list may be long. */
export function nearby<T extends Span>(list: readonly T[], { start, end }: Span, reach: number): readonly T[] {
  return list.slice(firstFrom(list, start - reach), firstFrom(list, end + reach + 1))
}

// Index of the first one that begins at `at` or behind it.
function firstFrom(list: readonly Span[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
