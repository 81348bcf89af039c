// What stands in quotes. Pages mix “ ”, « », " and ‘ ’, forget one of a pair and put blanks on the wrong side.
import type { Span } from '../model.ts'
import { classAt, LETTER, NUMBER } from './letter-class.ts'
import { firstFrom } from './nearby.ts'

const LONGEST = 400
const OPENS = /[\s([—–-]/u

/** The stretches between quotes, without them, in order; of nested quotes the inner ones. `marks`: where quotes stand in the line. */
export function quotedSpans(line: string, marks: readonly number[]): Span[] {
  const found: Span[] = []
  let open = -1
  for (const index of marks) {
    const mark = line.charAt(index)
    const before = line[index - 1] ?? ' '
    const after = line[index + 1] ?? ' '
    const apostrophe = (mark === '’' || mark === '‘') && isLetter(line, index - 1) && isLetter(line, index + 1)
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

function isLetter(line: string, at: number): boolean {
  return (classAt(line, at) & (LETTER | NUMBER)) !== 0
}

/** The quoted stretch that holds the span, or null. */
export function quoteAround(quotes: readonly Span[], { start, end }: Span): Span | null {
  if (quotes.length === 0) return null
  const quote = quotes[firstFrom(quotes, start + 1) - 1]
  return quote !== undefined && end <= quote.end ? quote : null
}
