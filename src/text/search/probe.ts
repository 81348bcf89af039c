// What of each pattern is looked for, so that one pass over a text tells which of many patterns may match, and where.
import { LazyPattern } from '../pattern.ts'
import type { Anchor } from './extent.ts'
import { chance } from './extent.ts'

/** A pattern, and what its matches hold. */
export interface Probe {
  readonly pattern: RegExp
  /** The same pattern, where its words are known. */
  readonly lazy: LazyPattern | null
  /** Words that stand between `from` and `to` units behind the beginning of each match; null: it may begin anywhere. */
  readonly anchor: Anchor | null
  /** The anchor stands where a word or a number begins. */
  readonly ofWords: boolean
  /** The same for other words: one of each list stands in each match. */
  readonly needs: readonly Anchor[]
}

/** Words that stand by chance at more places than this tell nothing. */
export const COMMON = 0.06

const MOST_NEEDS = 3
const WIDEST = 64
const LONGEST = 6

/** The probe of a pattern. */
export function probeOf(pattern: RegExp): Probe {
  if (!(pattern instanceof LazyPattern)) return { pattern, lazy: null, anchor: null, ofWords: false, needs: [] }
  const anchor = leadOf(pattern.anchors, costOf, 4 * COMMON)
  const others = pattern.anchors.filter((one) => one !== anchor && chance(one) < COMMON).slice(0, MOST_NEEDS)
  return {
    pattern,
    lazy: pattern,
    anchor: anchor === null ? null : beginning(anchor),
    ofWords: anchor?.from === 0 && anchor.to === 0 && pattern.beginsWords,
    needs: others.map(beginning),
  }
}

/** The beginnings of words: six letters tell a word well enough, and there are fewer of them to look for. */
export function beginnings(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))]
}

function beginning({ words, from, to }: Anchor): Anchor {
  return { words: beginnings(words), from, to }
}

/** The anchor that costs least, of those that tell the beginning of a match near enough; null where none costs `most` or less. */
export function leadOf(anchors: readonly Anchor[], cost: (one: Anchor) => number, most: number): Anchor | null {
  let best: Anchor | null = null
  let least = Infinity
  for (const one of anchors) {
    const own = one.to - one.from <= WIDEST ? cost(one) : Infinity
    if (own < least) [best, least] = [one, own]
  }
  return least > most ? null : best
}

/** How many places an anchor leaves to try, as a share of the text. */
export function shareOf(anchor: Anchor): number {
  return chance(anchor) * (1 + (anchor.to - anchor.from) / 6)
}

// Words at the beginning of a match count where a word begins alone.
function costOf(anchor: Anchor): number {
  return anchor.from === 0 && anchor.to === 0 ? chance(anchor) / 5 : shareOf(anchor)
}
