// Anchors first: one cheap pass finds where something can be; only there the shapes of a kind run.
import type { Span } from '../model.ts'

/**
 * The stretches around each match of `cue` (a global RegExp that never matches the empty string), widened by `reach` units to
 * either side, then to the next blank, and cut at the borders of the block; merged where they touch. `blocks` are sorted and do
 * not overlap; what lies between them is not searched. One pass over the text, whatever the number of blocks.
 */
export function windows(text: string, cue: RegExp, blocks: readonly Span[], reach: number): Span[] {
  const found: { start: number; end: number }[] = []
  let at = 0
  cue.lastIndex = 0
  for (let match = cue.exec(text); match !== null; match = cue.exec(text)) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= match.index) at++
    const block = blocks[at]
    if (block === undefined) break
    if (match.index < block.start) continue
    const start = widenLeft(text, match.index - reach, block.start)
    const end = widenRight(text, match.index + match[0].length + reach, block.end)
    const last = found.at(-1)
    if (last !== undefined && start <= last.end && last.end > block.start) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
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
