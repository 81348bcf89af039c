// Which patterns have any business in a stretch of a text. Rules ask dozens of patterns of every sentence, and nearly all say no: here the
// words that they need are found in one pass over the text, and an answer costs a look-up, or a try where the words stand.
import { anchorsOf } from './anchor.ts'
import type { Anchor } from './extent.ts'
import { chance } from './extent.ts'
import { lexicon } from './lexicon.ts'
import { beginnings, COMMON, leadOf, shareOf } from './probe.ts'
import { firstNumberFrom } from '../nearby.ts'
import { lean } from '../shape.ts'
import { fold } from '../fold.ts'

/** Asks a pattern of a text. Both ask line[start, end), where the line is the folded text, or the text as it is printed: of the same length. */
export interface Sieve {
  /** False where the pattern can match nothing there. */
  readonly mayMatch: (pattern: RegExp, start: number, end: number) => boolean
  /** The first match there, as if nothing stood around it, its index counted from `start`; or null. */
  readonly first: (pattern: RegExp, line: string, start: number, end: number) => RegExpExecArray | null
}

interface Sifted {
  readonly number: number
  /** The words that stand between `from` and `to` units behind the beginning of each match; null: somewhere in it. */
  readonly lead: Anchor | null
  /** The pattern as it is run, lean, and the same tried at one place alone; each made when it is first run. */
  whole: RegExp | null
  sticky: RegExp | null
}

/**
 * Sieves of folded texts for those patterns, which match folded or printed text; of others they know nothing. Words are found in their
 * folded form: capitals as small letters, and no Latin ones that stand glued to Cyrillic letters. `words`: the lexicon of all who search
 * in the same texts.
 */
export function sieveOf(patterns: readonly RegExp[], words = lexicon()): (folded: string) => Sieve {
  const needing: (number[] | undefined)[] = []
  const known = new Map<RegExp, Sifted>()
  for (const pattern of patterns) {
    const anchors = known.has(pattern) ? [] : anchorsOf(pattern.source)
    const lead = leadOf(anchors.filter(isNear), shareOf, COMMON)
    const anchor = lead ?? anchors[0]
    if (anchor === undefined || chance(anchor) > COMMON) continue
    for (const word of beginnings(anchor.words.map(fold))) (needing[words.add(word, true)] ??= []).push(known.size)
    known.set(pattern, { number: known.size, lead, whole: null, sticky: null })
  }
  return (folded) => {
    const places = Array.from(known, (): number[] => [])
    const found = words.in(folded)
    for (let i = 0; i < found.count; i++)
      for (const number of needing[found.words[i] ?? 0] ?? []) places[number]?.push(found.places[i] ?? 0)
    return {
      mayMatch: (pattern, start, end) => {
        const own = places[known.get(pattern)?.number ?? -1]
        return own === undefined || (own[firstNumberFrom(own, start)] ?? end) < end
      },
      first: (pattern, line, start, end) => {
        const sifted = known.get(pattern)
        if (sifted === undefined) return pattern.exec(line.slice(start, end))
        const own = places[sifted.number] ?? []
        const at = firstNumberFrom(own, start)
        return (own[at] ?? end) < end ? firstNear(pattern, sifted, line.slice(start, end), start, own, at) : null
      },
    }
  }
}

// What may begin at more places than these is run over the stretch: each try costs as much as a look at some twenty letters.
const NEAREST = 3
const MOST_TRIES = 6

function isNear({ from, to }: Anchor): boolean {
  return to - from < NEAREST
}

// The first match in a stretch of which the places of the pattern's words are known, from that place of the list on.
function firstNear(
  pattern: RegExp,
  sifted: Sifted,
  stretch: string,
  start: number,
  places: readonly number[],
  from: number,
): RegExpExecArray | null {
  const { lead } = sifted
  if (lead === null) return (sifted.whole ??= leanOf(pattern)).exec(stretch)
  const sticky = (sifted.sticky ??= leanOf(pattern, 'y'))
  let [next, tries] = [0, 0]
  for (let i = from; i < places.length; i++) {
    const place = (places[i] ?? 0) - start
    if (place >= stretch.length) return null
    for (let at = Math.max(next, place - lead.to); at <= place - lead.from; at++) {
      if (tries++ === MOST_TRIES) return (sifted.whole ??= leanOf(pattern)).exec(stretch)
      sticky.lastIndex = at
      const hit = sticky.exec(stretch)
      if (hit !== null) return hit
      next = at + 1
    }
  }
  return null
}

function leanOf({ source, flags }: RegExp, sticky = ''): RegExp {
  return new RegExp(lean(source), flags.replace(/[gd]/gu, '') + sticky)
}
