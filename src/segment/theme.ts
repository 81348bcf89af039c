// Headings: which lines are some, and which of them name nothing but a theme.
import type { Block } from '../model.ts'
import type { Lexicon } from './lexicon.ts'

/** True for a heading: "I. COURT CASES", "НАПАДЕНИЯ", "Detentions and arrests" in bold. */
export function isHeading(text: string, block: Block): boolean {
  if (text.length > 120 || /[.;,]$/u.test(text.replace(/\.{3}$/u, ''))) return false
  const letters = text.replace(/\P{L}/gu, '')
  if (letters.length < 3) return false
  if (
    LETTERED.test(text) ||
    /^(?:h[2-6]|button|summary|legend|dt|caption)$/u.test(block.element) ||
    block.bold ||
    isTableHead(text, block)
  )
    return true
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

// «а) Клевета» over paragraphs
const LETTERED = /^\p{L}\) \p{L}[^.;:!?,]{2,60}$/u

// "No. | Date | City | Event"
function isTableHead(text: string, { element }: Block): boolean {
  const cells = text.split(' | ')
  return element === 'tr' && cells.length > 1 && !/\d/u.test(text) && cells.every((cell) => cell.length <= 20)
}

const NUMBERED = /^(?:[ivx]{1,5}[.)]|\p{L}[.)]|\p{N}{1,2}[.)]) /u
const MOST_WORDS = 8

/** True where a folded heading names nothing but a theme: "2. Criminal cases". */
export function namesTheme(folded: string, { rubrics, functionWords }: Lexicon): boolean {
  let words = 0
  let named = false
  for (let from = NUMBERED.exec(folded)?.[0].length ?? 0, to = from; to < folded.length; from = to + 1) {
    to = folded.indexOf(' ', from)
    if (to === -1) to = folded.length
    const word = folded.slice(from, to).replace(/[^\p{L}-]/gu, '')
    if (word === '') continue
    const isTheme = rubrics.has(word)
    if (!isTheme && !functionWords.has(word)) return false
    named ||= isTheme
    if (++words > MOST_WORDS) return false
  }
  return named
}

/** True for «а) Клевета» over paragraphs. */
export function isLettered(text: string): boolean {
  return LETTERED.test(text)
}
