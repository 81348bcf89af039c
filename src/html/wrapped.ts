// Plain text broken at a fixed width (mail, old files): its line feeds are blanks, or "June" and "26" stand on two lines.

const WIDEST = 110
const NARROWEST = 50
// Wrapping counted double blanks, or bytes of letters.
const SLACK = 8
const ITEM = /^\s*(?:[-–—•·▪*]|\d{1,3}[.)]|\[\d)/u

/** The text with the line feeds of wrapping made blanks, the same length; the text itself where it is not wrapped. */
export function unwrap(text: string): string {
  const lines = text.split('\n')
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  if (width < NARROWEST || width > WIDEST) return text
  const soft = lines.map((line, at) => isSoft(line, lines[at + 1], width))
  const pairs = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '').length
  const count = soft.filter(Boolean).length
  if (count < 5 || count < pairs / 2) return text
  return lines.map((line, at) => (at === lines.length - 1 ? line : line + (soft[at] === true ? ' ' : '\n'))).join('')
}

// The line ends there because the next word would not have fitted.
function isSoft(line: string, next: string | undefined, width: number): boolean {
  if (next === undefined || line.trim() === '' || next.trim() === '' || ITEM.test(next)) return false
  const word = /^\s*(?<word>\S+)/u.exec(next)?.groups?.word ?? ''
  return line.trimEnd().length + 1 + word.length > width - SLACK
}
