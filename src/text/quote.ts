// What stands in quotes. Pages mix “ ”, « », " and ‘ ’, forget one of a pair and put blanks on the wrong side.
import type { Span } from '../model.ts'

const MARK = /["“”„‟«»‹›‘’]/gu
const LONGEST = 400
const OPENS = /[\s([—–-]/u
const LETTER = /[\p{L}\p{N}]/u

/** The stretches between quotes, without them, in order; of nested quotes the inner ones. */
export function quotedSpans(line: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (const { 0: mark, index } of line.matchAll(MARK)) {
    const before = line[index - 1] ?? ' '
    const after = line[index + 1] ?? ' '
    const apostrophe = (mark === '’' || mark === '‘') && LETTER.test(before) && LETTER.test(after)
    if (apostrophe || (mark === '’' && (open < 0 || line[open - 1] !== '‘'))) continue
    const opening = '“«„‹‘'.includes(mark) || (mark !== '»' && OPENS.test(before) && !/\s/u.test(after))
    if (opening || open < 0) {
      open = opening ? index + 1 : -1
      continue
    }
    if (index > open && index - open <= LONGEST) found.push({ start: open, end: index })
    open = -1
  }
  return found
}

/** The quoted stretch that holds the span, or null. */
export function quoteAround(quotes: readonly Span[], { start, end }: Span): Span | null {
  const quote = quotes[quotes.findLastIndex((one) => one.start <= start)]
  return quote !== undefined && end <= quote.end ? quote : null
}
