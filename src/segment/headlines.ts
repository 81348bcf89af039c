// Which of the lines in bold are headlines, and which headings stand inside of an item.
import type { Line } from './line.ts'

const LEAST = 3
const LONGEST_SENTENCE = 160
// Words of a heading that stands inside of an item: in bold, or by an element of its own.
const LONGEST_IN_BOLD = 3
const LONGEST_ELEMENT = 5

/** "**An editor was fined.**" over its story, again and again: sentences in bold are headlines though a full stop ends them. */
export function withBoldSentences(lines: readonly Line[]): readonly Line[] {
  const headlines = new Set(lines.filter((line, at) => isBoldSentence(line, lines[at + 1])))
  return headlines.size < LEAST ? lines : lines.map((line) => (headlines.has(line) ? { ...line, heading: true } : line))
}

function isBoldSentence(line: Line, next: Line | undefined): boolean {
  const sentence = line.block.bold && line.sentences === 1 && line.marks.size === 0 && !line.opener
  return (
    sentence &&
    line.figures < 3 &&
    /\p{L}["»”)]?[.!?]$/u.test(line.folded) &&
    line.folded.length <= LONGEST_SENTENCE &&
    next?.block.bold === false &&
    !next.heading
  )
}

/** «Дело N» as <h3>, and in it «Суд», «Позиция защиты» as <h5>: short headings between paragraphs, of a lower rank than the headlines. */
export function withoutSubheadings(lines: readonly Line[]): readonly Line[] {
  const over = lines.filter((line, at) => line.heading && !line.rubric && lines[at + 1]?.heading === false)
  const ranks = Map.groupBy(over, rankOf)
  const top = Math.min(...[...ranks].filter(([, group]) => group.length >= LEAST).map(([rank]) => rank))
  const lower = new Set(lines.filter((line, at) => rankOf(line) > top && isInside(lines, at)))
  if (lower.size > (ranks.get(top)?.length ?? 0)) return lines
  return lines.map((line) => (lower.has(line) ? { ...line, heading: false, rubric: false } : line))
}

// A short heading between two paragraphs.
function isInside(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line?.heading !== true || before?.heading !== false || next?.heading !== false) return false
  const longest = rankOf(line) === BOLD ? LONGEST_IN_BOLD : LONGEST_ELEMENT
  return line.marks.size === 0 && line.folded.split(' ').length <= longest && line.figures < 3
}

const BOLD = 7

// Headings by their elements, then those that are nothing but bold or in capitals.
function rankOf({ block: { element } }: Line): number {
  const level = /^h([1-6])$/u.exec(element)?.[1]
  if (level !== undefined) return Number(level)
  return /^(?:button|summary|legend|dt|caption)$/u.test(element) ? 6 : BOLD
}
