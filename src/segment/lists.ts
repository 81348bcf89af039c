// Lists whose lines are no items: the points of an item ("- to release them;"), figures under a figure.
import type { Lexicon } from './lexicon.ts'
import type { Line, MarkName } from './line.ts'

const LONGEST_POINT = 90
const LONGEST_FIGURE = 120

/** The lines, with the marks taken from lists of points and with the figures that only their list shows to be some. */
export function withLists(given: readonly Line[], lexicon: Lexicon): Line[] {
  const lines = withListRubrics(withSubFigures(given, lexicon))
  const changed = [...lines]
  for (let from = 0; from < lines.length;) {
    let to = from
    while (isListed(lines[to]) && (to === from || isSame(lines[to - 1], lines[to]))) to++
    const list = lines.slice(from, to)
    const mended = arePoints(list, lexicon) ? withoutMarks : areFigures(list, lexicon) ? asFigure : null
    if (mended !== null) for (const [at, line] of list.entries()) changed[from + at] = mended(line)
    from = Math.max(to, from + 1)
  }
  return changed
}

// <li>Almaty<ul><li>On 3 October …</li>…: where all members of a list stand over lists of their own, they are rubrics
function withListRubrics(lines: readonly Line[]): readonly Line[] {
  const depthOf = (line: Line | undefined): number => (line?.marks.has('item') === true ? line.block.listDepth : 0)
  const top = lines.filter((line) => depthOf(line) === 1)
  const over = new Set(lines.filter((line, at) => line.heading && depthOf(line) === 1 && depthOf(lines[at + 1]) === 2))
  return over.size < 2 || over.size < top.length
    ? lines
    : lines.map((line) => (over.has(line) ? withoutMarks(line) : line))
}

function isListed(line: Line | undefined): boolean {
  return line !== undefined && !line.heading && (line.marks.has('dash') || line.marks.has('item'))
}

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return a?.marks.has('item') === b?.marks.has('item') && a?.block.listDepth === b?.block.listDepth
}

// "restore the night pay;" "replace the masks;" "leave the foreman alone.": clauses, not sentences; "- Marat Iztai – five years;" tells more
function arePoints(list: readonly Line[], { member, number }: Lexicon): boolean {
  const points = list.slice(0, -1)
  const tells = (line: Line): boolean => !/^\p{Ll}/u.test(line.text) && number.test(line.folded)
  return (
    points.length > 0 &&
    points.every(({ folded }) => /[;,]$/u.test(folded)) &&
    list.every(
      (line) =>
        line.folded.length <= LONGEST_POINT &&
        !line.figureItem &&
        !member.test(line.folded) &&
        !isDated(line) &&
        !tells(line),
    )
  )
}

function isDated({ marks }: Line): boolean {
  return marks.has('day-strong') || marks.has('day-weak') || marks.has('day-line')
}

function withoutMarks(line: Line): Line {
  const marks = new Set<MarkName>([...line.marks].filter((mark) => mark !== 'dash' && mark !== 'item'))
  return { ...line, marks }
}

function asFigure(line: Line): Line {
  return { ...line, figureItem: true }
}

// "9 labour conflicts;" "4 cases;" "unpaid wages of 61 million tenge."
function areFigures(list: readonly Line[], { number }: Lexicon): boolean {
  const sure = list.filter(({ figureItem }) => figureItem).length
  return (
    sure >= 2 &&
    sure < list.length &&
    sure >= list.length * 0.6 &&
    list.every(
      (line) => line.folded.length <= LONGEST_FIGURE && number.test(line.folded) && !isDated(line) && !line.names,
    )
  )
}

// "11 reports of violations, including:" / "- 3 incidents of interference": in a list under a figure a figure counts, whatever its noun.
function withSubFigures(lines: readonly Line[], { figureStart, day }: Lexicon): Line[] {
  let under = false
  return lines.map((line) => {
    const counts = figureStart.test(line.folded) && line.folded.length < 200 && !day.test(line.folded)
    under = under && line.marks.size > 0 && counts
    const given = under && !line.figureItem ? { ...line, figureItem: true } : line
    under ||= line.folded.endsWith(':') && !line.opener && (line.figures >= 3 || line.figureItem)
    return given
  })
}
