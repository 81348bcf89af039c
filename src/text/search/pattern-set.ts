// Many patterns held against one text at once: each is run only where its rarest words stand, and if the others that it needs stand
// somewhere in the text. Hundreds of shapes cost little more than one pass.
import type { Anchor } from './extent.ts'
import { chance } from './extent.ts'
import { finderOf } from './finder.ts'
import { beginnings, COMMON, leadOf, triesOf } from './lead.ts'
import type { LazyPattern } from '../pattern.ts'

export interface PatternSet {
  /** Visits the patterns that match in the text: the number of each in the list, and where its first match begins. In no order. */
  visit(text: string, found: (pattern: number, at: number) => void): void
}

interface One {
  readonly number: number
  readonly pattern: LazyPattern
  /** The words near which a match begins; null: it may begin anywhere. */
  readonly lead: Anchor | null
  /** Of each of these lists of words one stands in the text. */
  readonly needs: readonly Anchor[]
}

/** A set of patterns that match no empty place. */
export function patternSet(patterns: readonly LazyPattern[]): PatternSet {
  const all = patterns.map((pattern, number): One => {
    const lead = leadOf(pattern.anchors, triesOf, COMMON)
    const others = pattern.anchors.filter((one) => one !== lead && chance(one) < COMMON)
    return { number, pattern, lead: lead === null ? null : beginning(lead), needs: others.slice(0, 2).map(beginning) }
  })
  const numbers = numbered(all.flatMap(({ lead, needs }) => [...needs, ...(lead === null ? [] : [lead])]))
  const find = finderOf([...numbers.keys()])
  const led = [...numbers.keys()].map((): One[] => [])
  for (const one of all) for (const word of one.lead?.words ?? []) led[numbers.get(word) ?? 0]?.push(one)
  const needs = all.map((one) => one.needs.map(({ words }) => words.map((word) => numbers.get(word) ?? 0)))
  const anywhere = all.filter(({ lead }) => lead === null)
  const stands = new Uint32Array(numbers.size) // by word, the text in which it was seen last
  let round = 0
  return {
    visit(text, found) {
      const { words, places, count } = find(text, 0, text.length)
      round++
      for (let i = 0; i < count; i++) stands[words[i] ?? 0] = round
      const mayMatch = ({ number }: One) =>
        needs[number]?.every((need) => need.some((word) => stands[word] === round)) ?? true
      const search = searchIn(text, patterns.length, mayMatch, found)
      for (let i = 0; i < count; i++) for (const one of led[words[i] ?? 0] ?? []) search(one, places[i] ?? 0)
      for (const one of anywhere) {
        const hit = mayMatch(one) ? one.pattern.matchFrom(text, 0) : null
        if (hit !== null) found(one.number, hit.index)
      }
    },
  }
}

function beginning({ words, from, to }: Anchor): Anchor {
  return { words: beginnings(words), from, to }
}

function numbered(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  const words = new Set(anchors.flatMap((anchor) => anchor.words))
  return new Map(Array.from(words, (word, number) => [word, number]))
}

// Trying at a place is dear beside looking on from there: what has failed so often is run over the rest of the text.
const MOST_TRIES = 16
const DONE = Infinity

// Runs a pattern at the places near one of its words where a match may begin, until one does. Words come in the order of the text.
function searchIn(
  text: string,
  count: number,
  mayMatch: (one: One) => boolean,
  found: (pattern: number, at: number) => void,
): (one: One, place: number) => void {
  const next = new Float64Array(count)
  const tries = new Uint8Array(count)
  const end = (number: number, hit: RegExpExecArray | null): void => {
    next[number] = DONE
    if (hit !== null) found(number, hit.index)
  }
  return (one, place) => {
    const { number, pattern, lead } = one
    const last = place - (lead?.from ?? 0)
    if ((next[number] ?? DONE) > last) return
    if (tries[number] === 0 && !mayMatch(one)) {
      end(number, null)
      return
    }
    for (let at = Math.max(next[number] ?? 0, place - (lead?.to ?? 0)); at <= last; at++) {
      if (at > 0 && !pattern.mayFollow(text.charCodeAt(at - 1))) continue
      const isLast = (tries[number] ?? 0) >= MOST_TRIES
      const hit = isLast ? pattern.matchFrom(text, at) : pattern.matchAt(text, at)
      if (hit !== null || isLast) {
        end(number, hit)
        return
      }
      tries[number] = (tries[number] ?? 0) + 1
    }
    next[number] = last + 1
  }
}
