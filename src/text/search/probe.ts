// What of each pattern is looked for, so that one pass over a text tells which of many patterns may match, and where.
import type { Anchor } from './extent.ts'
import { chance } from './extent.ts'
import { beginnings, COMMON, leadOf, triesOf } from './lead.ts'
import { LazyPattern } from '../pattern.ts'

/** A pattern, and what its matches hold. */
export interface Probe {
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

const MOST_NEEDS = 3

/** The probe of a pattern. */
export function probeOf(pattern: RegExp): Probe {
  if (!(pattern instanceof LazyPattern)) return { pattern, lazy: null, anchor: null, ofWords: false, needs: [] }
  const anchor = leadOf(pattern.anchors, costOf, 4 * COMMON)
  const others = pattern.anchors.filter((one) => one !== anchor && chance(one) < COMMON).slice(0, MOST_NEEDS)
  return {
    pattern,
    lazy: pattern,
    anchor: anchor === null ? null : { ...anchor, words: beginnings(anchor.words) },
    ofWords: anchor?.from === 0 && anchor.to === 0 && pattern.beginsWords,
    needs: others.map(({ words }) => beginnings(words)),
  }
}

// Words at the beginning of a match count where a word begins alone.
function costOf(one: Anchor): number {
  return one.from === 0 && one.to === 0 ? chance(one) / 5 : triesOf(one)
}
