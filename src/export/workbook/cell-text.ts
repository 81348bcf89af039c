// Text as a spreadsheet cell can hold it.

const MOST = 32_767
const MOST_LINES = 253
/** Stands at the end of a text that was cut. */
export const CUT_MARK = ' … [cut: the whole text is in the CSV and JSON Lines files]'

// What XML 1.0 can't hold, beside lone surrogates: control characters but tab and line feed, and two codes that are no characters.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/gu
// `_x000D_` in a text is read as an escaped character; the escape of its first sign makes it text again.
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/gu

/** The text that is written, and whether it was cut. */
export function cellText(text: string): { readonly written: string; readonly cut: boolean } {
  const clean = text.toWellFormed().replace(/\r\n?/gu, '\n').replace(FORBIDDEN, '\uFFFD')
  const escaped = clean.replace(LOOKS_ESCAPED, '_x005F_')
  const end = lineEnd(clean)
  if (escaped.length <= MOST && end === clean.length) return { written: escaped, cut: false }
  // The escapes take room, too; how much of it lies before the cut doesn't matter.
  const room = Math.max(0, Math.min(end, MOST - CUT_MARK.length - (escaped.length - clean.length)))
  const kept = clean.slice(0, room).replace(/[\uD800-\uDBFF]$/u, '')
  return { written: kept.replace(LOOKS_ESCAPED, '_x005F_') + CUT_MARK, cut: true }
}

/** Where the last line ends that a cell can hold. */
function lineEnd(text: string): number {
  let at = -1
  for (let lines = 0; lines < MOST_LINES; lines++) {
    at = text.indexOf('\n', at + 1)
    if (at < 0) return text.length
  }
  const next = text.indexOf('\n', at + 1)
  return next < 0 ? text.length : next
}
