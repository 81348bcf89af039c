// Which of the lines in bold are headlines, and which headings stand inside of an item.
import type { Line } from './line.ts'

const LEAST = 3
const LONGEST_SENTENCE = 160
const LONGEST_SUBHEADING = 3 // words

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
  const ranks = [...Map.groupBy(over, rankOf)].filter(([, group]) => group.length >= LEAST).map(([rank]) => rank)
  const top = Math.min(...ranks)
  return lines.map((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]]
    const inside = before?.heading === false && next?.heading === false && line.marks.size === 0
    const lower = line.heading && rankOf(line) > top && line.folded.split(' ').length <= LONGEST_SUBHEADING
    return inside && lower && !line.titlesFigures && line.figures < 3
      ? { ...line, heading: false, rubric: false, subheading: true }
      : line
  })
}

// Headings by their elements, then those that are nothing but bold or in capitals.
function rankOf({ block: { element } }: Line): number {
  const level = /^h([1-6])$/u.exec(element)?.[1]
  if (level !== undefined) return Number(level)
  return /^(?:button|summary|legend|dt|caption)$/u.test(element) ? 6 : 7
}
