// The lines of a bulletin: what each shows alone, and what the lines around make of it (chapters that a table of contents or numbers
// name, figures under a figure).
import type { Document } from '../model.ts'
import { patternOf } from '../text/shape.ts'
import type { Lexicon } from './lexicon.ts'
import { withContents } from './contents.ts'
import { withBoldSentences, withoutSubheadings } from './headlines.ts'
import { lineOf, SIGN, type Line, type Lone } from './line.ts'
import { withLists } from './lists.ts'
import { withHeadsOfFigures } from './table.ts'

const LONE = patternOf(`^${SIGN}$`, 'u')
const LONE_NUMBER = /^(?:№ ?|#)?(?<number>\d{1,2})[.)]?$/u
const SEPARATOR = /^(?:[*_=~•-] ?){3,}$/u

/** The lines of the bulletin proper. A mark that stands alone on a line is given to the next one. */
export function linesOf(document: Document, lexicon: Lexicon): Line[] {
  const lines: Line[] = []
  let lone: Lone | null = null
  for (const block of document.blocks) {
    if (block.role !== 'body') continue
    const folded = document.folded.slice(block.start, block.end)
    const number = LONE_NUMBER.exec(folded)
    if (LONE.test(folded)) lone = { mark: 'dash' }
    else if (SEPARATOR.test(folded))
      lone = lines.at(-1)?.heading === true ? null : { mark: 'separator' } // «КОЛОНИИ» / «-------»
    else if (number !== null) lone = { mark: 'number', number: Number(number.groups?.number), start: block.start }
    else {
      const line = lineOf(document, block, lone, lexicon)
      const dayOnTwoLines = lone?.mark === 'number' && lexicon.monthLine.test(folded)
      lines.push(dayOnTwoLines ? { ...line, number: null, marks: new Set(['day-line']) } : line)
      lone = null
    }
  }
  return withLists(withoutSubheadings(withContents(withBoldSentences(withHeadsOfFigures(lines)))), lexicon)
}
