// Plain text broken at a fixed width (mail, old files): its line feeds are blanks, or "June" and "26" stand on two lines.

const WIDEST = 110
const NARROWEST = 50
const ITEM = /^\s*(?:[-–—•·▪*]|\d{1,3}[.)]|\[\d)/u

/** The text with the line feeds of wrapping made blanks, the same length; the text itself where it is not wrapped. */
export function unwrap(text: string): string {
  const lines = text.split('\n')
  const soft = lines.map((line, at) => isSoft(line, lines[at + 1]))
  const hard = lines.filter(
    (line, at) => !soft[at] && line.trim().length >= NARROWEST && (lines[at + 1] ?? '').trim() !== '',
  )
  const count = soft.filter(Boolean).length
  const wide = lines.filter((line) => line.trimEnd().length > WIDEST).length
  if (count < 5 || hard.length > count / 2 || wide > lines.length / 20) return text
  // where empty lines part the paragraphs, a full line ends none
  const parted = lines.filter((line) => line.trim() === '').length > 3
  const joins = (line: string, at: number): boolean =>
    soft[at] === true ||
    (parted &&
      line.trimEnd().length >= NARROWEST &&
      (lines[at + 1] ?? '').trim() !== '' &&
      !ITEM.test(lines[at + 1] ?? ''))
  return lines.map((line, at) => (at === lines.length - 1 ? line : line + (joins(line, at) ? ' ' : '\n'))).join('')
}

// A line of about full width, not at the end of a sentence or in front of an item, with another right below it.
function isSoft(line: string, next: string | undefined): boolean {
  const length = line.trimEnd().length
  if (next === undefined || next.trim() === '' || length < NARROWEST || length > WIDEST || ITEM.test(next)) return false
  return /^\s*\p{Ll}/u.test(next) || !/[.!?:;]["”»)]?\s*$/u.test(line)
}
