// What stands further down a page: it is looked for once, not once a line.
import type { Line } from './line.ts'
import { isHeadline } from './scheme.ts'

export interface Ahead {
  /** Index of the last line that opens items, that bears the mark of a list, that is a headline; -1 where none. */
  readonly lastOpener: number
  readonly lastListed: number
  readonly lastHeadline: number
  /** By line, the index of the next one behind it that opens items, begins with a day or is a row, tells a figure in a list; -1 where none. */
  readonly opener: readonly number[]
  readonly begun: readonly number[]
  readonly figure: readonly number[]
}

/** What stands ahead of each of the lines. */
export function aheadOf(lines: readonly Line[]): Ahead {
  return {
    lastOpener: lines.findLastIndex(({ opener }) => opener),
    lastListed: lines.findLastIndex(({ marks }) => LISTED.some((mark) => marks.has(mark))),
    lastHeadline: lines.findLastIndex((_, at) => isHeadline(lines, at)),
    opener: nextOf(lines, ({ opener }) => opener),
    begun: nextOf(lines, ({ marks }) => marks.has('day-strong') || marks.has('row')),
    figure: nextOf(lines, ({ marks, figureItem, oneItem }) => marks.size > 0 && (figureItem || oneItem)),
  }
}

const LISTED = ['dash', 'item', 'number', 'row'] as const

function nextOf(lines: readonly Line[], isOne: (line: Line) => boolean): readonly number[] {
  const next = new Array<number>(lines.length).fill(-1)
  let last = -1
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = last
    const line = lines[at]
    if (line !== undefined && isOne(line)) last = at
  }
  return next
}
