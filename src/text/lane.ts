// What of each pattern is looked for, so that one pass over a text tells which of many patterns may match, and where.
import type { Anchor } from './extent.ts'
import { chance } from './extent.ts'
import { LazyPattern } from './pattern.ts'

/** A pattern, and what its matches hold. */
export interface Lane {
  readonly pattern: RegExp
  /** The same pattern, where its words are known. */
  readonly lazy: LazyPattern | null
  /** Words that stand between `from` and `to` units behind the beginning of each match; null: it may begin anywhere. */
  readonly anchor: Anchor | null
  /** The anchor stands where a word or a number begins. */
  readonly ofWords: boolean
  /** Words of which one of each list stands in each match. */
  readonly needs: readonly (readonly string[])[]
}

const WIDEST = 64
const COMMON = 0.06
const MOST_NEEDS = 3
const LONGEST = 6

/** The lane of a pattern. */
export function laneOf(pattern: RegExp): Lane {
  if (!(pattern instanceof LazyPattern)) return { pattern, lazy: null, anchor: null, ofWords: false, needs: [] }
  const anchor = leading(pattern.anchors)
  const others = pattern.anchors.filter((one) => one !== anchor && chance(one) < COMMON).slice(0, MOST_NEEDS)
  return {
    pattern,
    lazy: pattern,
    anchor: anchor === null ? null : { ...anchor, words: beginnings(anchor.words) },
    ofWords: anchor?.from === 0 && anchor.to === 0 && pattern.beginsWords,
    needs: others.map(({ words }) => beginnings(words)),
  }
}

// Six letters tell a word well enough, and keep the tree of them small.
function beginnings(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))]
}

// The one that leaves the fewest places to try; words at the beginning of a match count where a word begins alone.
function leading(anchors: readonly Anchor[]): Anchor | null {
  const cost = (one: Anchor) =>
    one.from === 0 && one.to === 0 ? chance(one) / 5 : chance(one) * (1 + (one.to - one.from) / 6)
  const near = anchors.filter(({ from, to }) => to - from <= WIDEST)
  const best = near.reduce<Anchor | null>(
    (least, one) => (least === null || cost(one) < cost(least) ? one : least),
    null,
  )
  return best === null || cost(best) > 4 * COMMON ? null : best
}
