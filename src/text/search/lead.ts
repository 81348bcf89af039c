// Which of the words that a pattern needs are worth looking for, and how much of them.
import type { Anchor } from './extent.ts'
import { chance } from './extent.ts'

/** Words that stand by chance at more places than this tell nothing. */
export const COMMON = 0.06

const WIDEST = 64
const LONGEST = 6

/** The beginnings of words: six letters tell a word well enough, and there are fewer of them to look for. */
export function beginnings(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))]
}

/** How many places an anchor leaves to try, as a share of the text. */
export function triesOf(anchor: Anchor): number {
  return chance(anchor) * (1 + (anchor.to - anchor.from) / 6)
}

/** The anchor that costs least, of those that tell the beginning of a match near enough; null where none costs `most` or less. */
export function leadOf(anchors: readonly Anchor[], cost: (one: Anchor) => number, most: number): Anchor | null {
  const near = anchors.filter(({ from, to }) => to - from <= WIDEST)
  const best = near.reduce<Anchor | null>(
    (least, one) => (least === null || cost(one) < cost(least) ? one : least),
    null,
  )
  return best === null || cost(best) > most ? null : best
}
