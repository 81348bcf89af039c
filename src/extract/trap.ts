// What only looks like a value ("9 May Street", "1 USD = 476 tenge"): shapes of a pack with a group `trap`, looked for on a line when
// something was found there. Most lines are never asked about, and of the others each is searched once.
import type { Span } from '../model.ts'
import { ofLastText } from '../text/memory.ts'
import { holdersAmong } from '../text/nearby.ts'
import { lexicon } from '../text/search/lexicon.ts'
import { searchOf } from '../text/search/search.ts'

/** The stretch that a trap names, in units of the text. */
export interface Trap extends Span {
  /** Which of the shapes. */
  readonly shape: number
  /** Where the whole match ends. */
  readonly reach: number
}

/** The traps of one line. */
export interface LineTraps {
  readonly line: Span
  readonly all: readonly Trap[]
  /** Those that hold a stretch of the text. */
  holding(inner: Span): readonly Trap[]
}

/**
 * Finds the traps on the line of a folded text that a place lies on; no shape goes over the end of a line. The last text's are kept.
 * `words`: the lexicon of all who search in the same texts.
 */
export function trapFinder(shapes: readonly RegExp[], words = lexicon()): (folded: string, at: number) => LineTraps {
  const search = searchOf(shapes, words)
  const linesIn = ofLastText((folded) => {
    const lines = new Map<number, LineTraps>()
    let last: LineTraps | null = null
    return (at: number): LineTraps => {
      if (last !== null && at >= last.line.start && at <= last.line.end) return last
      const line = lineAround(folded, at)
      last = lines.get(line.start) ?? trapsOn(line, search(folded, [line])[0] ?? [])
      lines.set(line.start, last)
      return last
    }
  })
  return (folded, at) => linesIn(folded)(at)
}

function lineAround(folded: string, at: number): Span {
  const end = folded.indexOf('\n', at)
  return { start: at === 0 ? 0 : folded.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? folded.length : end }
}

function trapsOn(line: Span, hits: ReturnType<ReturnType<typeof searchOf>>[number]): LineTraps {
  const all = hits.flatMap(({ hit, index }): Trap[] => {
    const at = hit.indices?.groups?.trap
    const { start } = line
    return at === undefined
      ? []
      : [{ start: at[0] + start, end: at[1] + start, shape: index, reach: hit.index + hit[0].length + start }]
  })
  return { line, all, holding: all.length === 0 ? () => all : holdersAmong(all) }
}
