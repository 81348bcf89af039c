// Anchors first: one cheap pass finds where something can be; only there the shapes of a kind run.
import type { Span } from '../../model.ts'

/**
 * The stretches around each match of `cue` (a global RegExp that never matches the empty string), widened by `reach` units to
 * either side, then to the next blank, and cut at the borders of the block; merged where they touch. `blocks` are sorted and do
 * not overlap; what lies between them is not searched. One pass over the text, whatever the number of blocks.
 */
export function windows(text: string, cue: RegExp, blocks: readonly Span[], reach: number): Span[] {
  const around = widening(text, blocks, reach)
  for (let at = around.next(0); at !== null; at = around.next(at)) {
    cue.lastIndex = at
    const match = cue.exec(text)
    if (match === null) break
    at = match.index + match[0].length
    around.add(match.index, match[0].length)
  }
  return around.found
}

/** The same around places of one letter each, in text order. */
export function windowsAt(text: string, places: readonly number[], blocks: readonly Span[], reach: number): Span[] {
  const around = widening(text, blocks, reach)
  for (const place of places) if (!around.add(place, 1)) break
  return around.found
}

interface Widening {
  readonly found: Span[]
  /** False: no block lies behind this place. */
  add(place: number, length: number): boolean
  /** The first place from there on that can widen a window or open one; null: none. */
  next(place: number): number | null
}

function widening(text: string, blocks: readonly Span[], reach: number): Widening {
  const found: { start: number; end: number }[] = []
  let at = 0
  const add = (place: number, length: number): boolean => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= place) at++
    const block = blocks[at]
    if (block === undefined) return false
    if (place < block.start) return true
    const end = widenRight(text, place + length + reach, block.end)
    const last = found.at(-1)
    const open = last !== undefined && last.end > block.start ? last : null
    // near the last window nothing needs be known of where this one would begin
    if (open !== null && (place - reach <= open.end || widenLeft(text, place - reach, block.start) <= open.end))
      open.end = Math.max(open.end, end)
    else found.push({ start: widenLeft(text, place - reach, block.start), end })
    return true
  }
  const next = (place: number): number | null => {
    const full = found.at(-1)?.end ?? 0
    for (let i = at; i < blocks.length; i++) {
      const { start, end } = blocks[i] ?? { start: 0, end: 0 }
      if (end > Math.max(place, full)) return Math.max(place, start)
    }
    return null
  }
  return { found, add, next }
}

// Glued pages have no blank for thousands of letters: a word's end is looked for no further than this.
const LONGEST_WORD = 80

function widenLeft(text: string, at: number, limit: number): number {
  for (let p = at; p > limit && at - p < LONGEST_WORD; p--) if (text[p - 1] === ' ') return p
  return at - LONGEST_WORD <= limit ? limit : at
}

function widenRight(text: string, at: number, limit: number): number {
  for (let p = at; p < limit && p - at < LONGEST_WORD; p++) if (text[p] === ' ') return p
  return at + LONGEST_WORD >= limit ? limit : at
}
