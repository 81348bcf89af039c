// Tables inside of a report: their captions and heads, and those that hold figures alone.
import type { Line } from './line.ts'

const LONGEST_CAPTION = 120

/** The lines with the head of a table of figures ("Figure | 2017 | 2018") as one of its rows: it is no item. */
export function withHeadsOfFigures(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const [before, below] = [lines[at - 1], lines[at + 1]]
    const heads =
      line.marks.has('row') && (before === undefined || !isRow(before)) && below !== undefined && isFigureRow(below)
    return heads
      ? { ...line, marks: new Set([...line.marks].filter((mark) => mark !== 'row')), figures: 3, figureItem: true }
      : line
  })
}

/** A row of figures, the head or the caption above it, or a paragraph of figures right below. */
export function isOfTableOfFigures(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || (line.heading && !isRow(line))) return false
  if (isFigureRow(line)) return true
  const below = bodyBelow(lines, at)
  if (below !== null) return isFigureRow(below)
  const before = lines[at - 1]
  return before !== undefined && isFigureRow(before) && !isRow(line) && !line.names && /\p{N}/u.test(line.folded)
}

/** Places of figures in a list or a table right below a heading, two or more: "The month in figures" between the items. */
export function headedFigures(lines: readonly Line[]): ReadonlySet<number> {
  const isFigure = (line: Line | undefined): boolean =>
    line !== undefined && line.figureItem && (line.marks.size > 0 || isRow(line))
  const found = new Set<number>()
  for (let from = 0; from < lines.length;) {
    let to = from
    while (isFigure(lines[to])) to++
    if (to - from > 1 && lines[from - 1]?.heading === true) for (let at = from; at < to; at++) found.add(at)
    from = Math.max(to, from + 1)
  }
  return found
}

/** The caption or the head of a table whose rows are items. */
export function isOverTable(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  return line !== undefined && (isRow(line) || !line.heading) && bodyBelow(lines, at) !== null
}

// The first row of the table of which this line is the caption or the head, or null.
function bodyBelow(lines: readonly Line[], at: number): Line | null {
  const [line, next, second] = [lines[at], lines[at + 1], lines[at + 2]]
  if (line === undefined || next === undefined || !isRow(next)) return null
  if (isRow(line)) return isHead(lines, at) ? next : null
  if (line.folded.length > LONGEST_CAPTION || line.sentences > 2 || line.marks.has('dash')) return null
  return isHead(lines, at + 1) ? (second ?? null) : next
}

// The first row, which tells what stands below: no day, and no figure but a year.
function isHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const [before, next] = [lines[at - 1], lines[at + 1]]
  if (line === undefined || next === undefined || !isRow(line) || !isRow(next) || isFigureRow(line)) return false
  if (before !== undefined && isRow(before)) return false
  return !/\p{N}/u.test(line.folded.replace(/(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu, ''))
}

function isRow({ block }: Line): boolean {
  return block.element === 'tr'
}

function isFigureRow({ block, marks }: Line): boolean {
  return block.element === 'tr' && !marks.has('row')
}
