// What a rule sees of a match of its pattern.
import type { Document } from '../model.ts'
import type { Match } from './extractor.ts'

/** The match of a pattern in a window that begins at `offset` of the document. */
export function matchOf(hit: RegExpExecArray, { text, folded }: Document, offset: number): Match {
  const start = hit.index + offset
  const end = start + hit[0].length
  return {
    text,
    folded,
    start,
    end,
    quote: text.slice(start, end),
    groups: hit.groups ?? {},
    spanOf(group) {
      const at = hit.indices?.groups?.[group]
      return at === undefined ? null : { start: at[0] + offset, end: at[1] + offset }
    },
  }
}
