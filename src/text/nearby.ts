import type { Span } from '../model.ts'

/** Those of a list sorted by start that begin within `reach` units of the span, to either side. Found by halving: the list may be long. */
export function nearby<T extends Span>(list: readonly T[], { start, end }: Span, reach: number): readonly T[] {
  return list.slice(firstFrom(list, start - reach), firstFrom(list, end + reach + 1))
}

// Letters. The longest items of people are shorter.
const FARTHEST = 5000

/** What of an item is near enough to say something of a penalty in it: all of it, where people wrote it. */
export function nearPart<T extends Span>(item: T, { start, end }: Span): T {
  return { ...item, start: Math.max(item.start, start - FARTHEST), end: Math.min(item.end, end + FARTHEST) }
}

/** Those of a list sorted by start that begin inside of the stretch. */
export function beginningIn<T extends Span>(list: readonly T[], { start, end }: Span): readonly T[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end))
}

/** Finds those of the spans (in any order) that hold a stretch. Made once, asked often: only those near enough are looked at. */
export function holdersAmong<T extends Span>(spans: readonly T[]): (inner: Span) => readonly T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return ({ start, end }) => {
    let found: T[] | null = null // most stretches have none
    for (let at = firstFrom(sorted, end - longest); at < sorted.length; at++) {
      const span = sorted[at]
      if (span === undefined || span.start > start) break
      if (end <= span.end) (found ??= []).push(span)
    }
    return found ?? NONE
  }
}

const NONE: readonly never[] = []

/** Index of the first one of a list sorted by start that begins at `at` or behind it. */
export function firstFrom(list: readonly Span[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of sorted numbers that is `least` or more. */
export function firstNumberFrom(sorted: readonly number[], least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
