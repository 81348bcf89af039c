// Which rules may match in a window, and where: told by the words that stand in every match of a pattern, found in one pass for all rules.
// Thousands of runs of a pattern over a window become a few tries at a place.
import type { Document, Kind, Span } from '../model.ts'
import { chance } from '../text/extent.ts'
import type { Anchor } from '../text/extent.ts'
import { finderOf } from '../text/finder.ts'
import type { Finder } from '../text/finder.ts'
import { LazyPattern } from '../text/pattern.ts'
import type { Extractor, Rule } from './extractor.ts'

/** A rule, and what its matches hold. */
export interface Lane {
  readonly rule: Rule<Kind>
  readonly pattern: LazyPattern | null
  /** A match begins between `from` and `to` units before a place of it; null: anywhere. */
  readonly anchor: Anchor | null
  /** Places of the anchor in the window that was looked at last. */
  readonly places: number[]
  readonly needs: readonly number[]
}

/** The rules that may match in a window of the folded text, in their order. */
export type LanesIn = (folded: string, window: Span) => readonly Lane[]

const WIDEST = 64
const COMMON = 0.06

const made = new WeakMap<Extractor<Kind>, LanesIn>()

/** The lanes of an extractor, made once. */
export function lanesOf(extractor: Extractor<Kind>): LanesIn {
  const known = made.get(extractor)
  if (known !== undefined) return known
  const lanes = reader(extractor.rules)
  made.set(extractor, lanes)
  return lanes
}

// By word: the lanes of which it is the anchor, and the needs it meets.
interface Uses {
  readonly anchors: number[]
  readonly needs: number[]
}

function reader(rules: readonly Rule<Kind>[]): LanesIn {
  const uses = new Map<string, Uses>()
  const needs = new Map<string, number>()
  const lanes = rules.map((rule, i) => laneOf(rule, i, uses, needs))
  const unled = lanes.flatMap(({ anchor }, i) => (anchor === null ? [i] : []))
  const find: Finder = finderOf([...uses.keys()])
  const used = [...uses.values()]
  const met = new Int32Array(needs.size)
  let round = 0
  return (folded, { start, end }) => {
    round++
    for (const { places } of lanes) places.length = 0
    const led: number[] = []
    const { words, places, count } = find(folded, start, end)
    for (let i = 0; i < count; i++) {
      const use = used[words[i] ?? 0]
      if (use === undefined) continue
      for (const need of use.needs) met[need] = round
      for (const one of use.anchors) {
        const lane = lanes[one]
        if (lane?.places.push(places[i] ?? 0) === 1) led.push(one)
      }
    }
    const active = [...unled, ...led].sort((a, b) => a - b).map((i) => lanes[i])
    return active.filter((lane) => lane?.needs.every((need) => met[need] === round) === true) as Lane[]
  }
}

// The lane of a rule of which nothing is known.
function anywhere(rule: Rule<Kind>): Lane {
  return { rule, pattern: null, anchor: null, places: [], needs: [] }
}

function laneOf(rule: Rule<Kind>, index: number, uses: Map<string, Uses>, needs: Map<string, number>): Lane {
  const { pattern } = rule
  if (rule.plain === true || !(pattern instanceof LazyPattern)) return anywhere(rule)
  const anchor = leading(pattern.anchors)
  for (const word of anchor?.words ?? []) usesOf(uses, word).anchors.push(index)
  const others = pattern.anchors.filter((one) => one !== anchor && chance(one) < COMMON)
  const own = others.map(({ words }) => {
    const key = words.join('\n')
    const known = needs.get(key)
    const id = known ?? needs.size
    if (known === undefined) {
      needs.set(key, id)
      for (const word of words) usesOf(uses, word).needs.push(id)
    }
    return id
  })
  return { rule, pattern, anchor, places: [], needs: [...new Set(own)] }
}

function usesOf(uses: Map<string, Uses>, word: string): Uses {
  let known = uses.get(word)
  if (known === undefined) {
    known = { anchors: [], needs: [] }
    uses.set(word, known)
  }
  return known
}

// The one that leaves the fewest places to try.
function leading(anchors: readonly Anchor[]): Anchor | null {
  const cost = (one: Anchor) => chance(one) * (1 + (one.to - one.from) / 6)
  const near = anchors.filter(({ from, to }) => to - from <= WIDEST)
  const best = near.reduce<Anchor | null>(
    (least, one) => (least === null || cost(one) < cost(least) ? one : least),
    null,
  )
  return best === null || cost(best) > COMMON ? null : best
}

/** Gives each match of a lane in a window to `take`, from left to right; none of them is empty. Its index is counted from the window's start. */
export function eachHit(
  lane: Lane,
  { text, folded }: Pick<Document, 'text' | 'folded'>,
  window: Span,
  take: (hit: RegExpExecArray) => void,
): void {
  const slice = (lane.rule.plain === true ? text : folded).slice(window.start, window.end)
  if (lane.pattern !== null && lane.anchor !== null)
    tryPlaces(lane, lane.pattern, lane.anchor, slice, window.start, take)
  else search(lane, slice, take)
}

// not matchAll: it makes a new RegExp each time, and copying a pattern of 20,000 letters costs more than running it
function search({ rule, pattern }: Lane, slice: string, take: (hit: RegExpExecArray) => void): void {
  for (let at = 0; ;) {
    rule.pattern.lastIndex = at
    const hit = pattern === null ? rule.pattern.exec(slice) : pattern.matchFrom(slice, at)
    if (hit === null) return
    at = hit.index + Math.max(1, hit[0].length)
    if (hit[0] !== '') take(hit)
  }
}

function tryPlaces(
  { places }: Lane,
  pattern: LazyPattern,
  { from, to }: Anchor,
  slice: string,
  offset: number,
  take: (hit: RegExpExecArray) => void,
): void {
  let at = 0
  for (const place of places) {
    const last = place - offset - from
    for (at = Math.max(at, place - offset - to); at <= last; at++) {
      if (at > 0 && !pattern.mayFollow(slice.charCodeAt(at - 1))) continue
      const hit = pattern.matchAt(slice, at)
      if (hit === null || hit[0] === '' || hit.index !== at) continue
      take(hit)
      at += hit[0].length - 1
    }
  }
}
