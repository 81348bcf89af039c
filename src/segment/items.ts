// The lines of the items → items.
import { chapterStarts } from './chapter-start.ts'
import type { Lexicon } from './lexicon.ts'
import type { Line, MarkName } from './line.ts'
import { headedFigures, isOfTableOfFigures, isOverTable } from './table.ts'
import { isShortNumbered, numberChain } from './numbers.ts'
import { isDayHeadline } from './places.ts'
import { headlineAbove, isHeadline, isShortHeadline, withLabels, linesAbove, type Scheme } from './scheme.ts'

/** lines[from, to) are one item. `mark`: what opened it. */
export interface Item {
  readonly from: number
  to: number
  readonly mark: string
  readonly children: Item[]
}

/** A heading between items, a line before the first one, or an item. */
export type Part =
  | { readonly kind: 'heading' | 'intro' | 'statistics'; readonly at: number }
  | { readonly kind: 'item'; readonly item: Item }

/** Cuts lines[from, to) by the scheme. */
export function cutItems(lines: readonly Line[], from: number, to: number, scheme: Scheme, lexicon: Lexicon): Part[] {
  const region = lines.slice(from, to)
  const parts: Part[] = []
  const starts = startsOf(region, scheme, lexicon)
  const after = afterHeadings(region, scheme)
  const headed = headedFigures(region)
  let open: Item | null = null
  let seen = false // an item
  for (const [at, line] of region.entries()) {
    const figures = scheme === 'chapter' && (isChapterFigures(region, at) || isOfTableOfFigures(region, at))
    if (figures || (seen && headed.has(at))) {
      open = null
      parts.push({ kind: 'statistics', at: from + at })
    } else if (scheme === 'chapter' && isOverTable(region, at)) {
      open = null
      parts.push({ kind: 'heading', at: from + at })
    } else if (starts.has(at)) {
      open = { from: from + at, to: from + at + 1, mark: scheme, children: [] }
      parts.push({ kind: 'item', item: open })
      seen = true
    } else if (isRubric(region, at, after[at + 1] ?? -1, starts, scheme) || line.opener) {
      open = null
      parts.push({ kind: 'heading', at: from + at })
    } else if (open === null && seen && isUnheaded(line, scheme)) {
      open = { from: from + at, to: from + at + 1, mark: scheme, children: [] }
      parts.push({ kind: 'item', item: open })
    } else if (open === null) parts.push({ kind: seen ? 'heading' : 'intro', at: from + at })
    else open.to = from + at + 1
  }
  return parts
}

function startsOf(region: readonly Line[], scheme: Scheme, lexicon: Lexicon): ReadonlySet<number> {
  const isStart = startTest(region, scheme, lexicon)
  const starts =
    scheme === 'number' || scheme === 'roman' || scheme === 'letter'
      ? numberChain(region, scheme)
      : region.flatMap((line, at) => (isStart(line, at) ? [at] : []))
  if (scheme === 'headline-day' || scheme === 'headline' || scheme === 'short-line') {
    const above = linesAbove(region, starts.map((at) => at + 1)) // prettier-ignore
    return new Set(starts.map((at) => Math.max(0, at + 1 - above)))
  }
  if (scheme === 'alert') return new Set(alertStarts(region, starts))
  return new Set(withLabels(region, starts))
}

// An alert begins at its headline; the first line of the region is one only where it is no headline of the next.
function alertStarts(region: readonly Line[], starts: readonly number[]): number[] {
  const alerts = starts.filter((at) => region[at]?.marks.has('alert') === true)
  const shifted = alerts.map((at) => at - headlineAbove(region, at))
  return starts[0] === 0 && shifted[0] !== 0 && alerts[0] !== 0 && (shifted[0] ?? 1) > 3
    ? [0, ...shifted]
    : shifted.length > 0
      ? shifted
      : [...starts]
}

type StartTest = (line: Line, at: number) => boolean

function startTest(region: readonly Line[], scheme: Scheme, lexicon: Lexicon): StartTest {
  const test = scheme === 'paragraph' ? paragraphTest(region) : testOf(region, scheme, lexicon)
  return (line, at) => !(line.aside && line.marks.size === 0) && test(line, at)
}

function testOf(region: readonly Line[], scheme: Exclude<Scheme, 'paragraph'>, { scopeStart }: Lexicon): StartTest {
  switch (scheme) {
    case 'headline-day':
      return (_, at) => isDayHeadline(region, at)
    case 'headline':
      return (_, at) => isHeadline(region, at)
    case 'short-line':
      return (_, at) => isShortHeadline(region, at)
    case 'chapter': {
      const starts = chapterStarts(region)
      return (_, at) => starts(at)
    }
    case 'story':
      return (_, at) => at === 0
    case 'placed':
      return ({ placed }) => placed
    case 'bold-lead':
      return ({ block }) => block.boldLead === true
    case 'day-weak':
      return ({ marks, block, folded }) =>
        marks.has('day-weak') || marks.has('day-strong') || (block.gapBefore && scopeStart.test(folded))
    default:
      return ({ marks }, at) => isMarked(region, at, scheme, marks)
  }
}

// What stands above the first of the headings, and names nobody, is a lead: "Long sentences marked the quarter. Partners documented 37 cases."
function paragraphTest(region: readonly Line[]): StartTest {
  const gaps = region.slice(1).some(({ block }) => block.gapBefore)
  const first = region.findIndex(({ heading }) => heading)
  return ({ block, heading, opener, names }, at) =>
    (at === 0 || block.gapBefore || !gaps) && !heading && !opener && !(at < first && !names)
}

function isMarked(region: readonly Line[], at: number, scheme: MarkName, marks: ReadonlySet<MarkName>): boolean {
  if (scheme === 'alert') return at === 0 || (marks.has('alert') && !repeats(region, at))
  if (scheme === 'separator') return at === 0 || marks.has('separator')
  if (scheme === 'day-line') return marks.has('day-line') && region[at - 1]?.marks.has('day-line') !== true
  if (scheme === 'row') return marks.has('row') && region[at]?.heading !== true
  return marks.has(scheme)
}

// An alert prints its first paragraph twice, the first time cut short: "(…/IFEX) – … […]".
function repeats(region: readonly Line[], at: number): boolean {
  return region[at - 1]?.folded.slice(0, 60) === region[at]?.folded.slice(0, 60)
}

// For each line: the first one from there on that is no heading, or -1.
function afterHeadings(region: readonly Line[], scheme: Scheme): readonly number[] {
  const after = new Array<number>(region.length).fill(-1)
  for (let at = region.length - 1; at >= 0; at--) {
    const line = region[at]
    after[at] = line !== undefined && isOverItems(line, scheme) ? (after[at + 1] ?? -1) : at
  }
  return after
}

// A heading, or «1.1. Судебные иски» in plain letters over days.
function isOverItems(line: Line, scheme: Scheme): boolean {
  return line.heading || (scheme === 'day-line' && isShortNumbered(line))
}

// «С января по июнь предъявлено 24 обвинения.», the first paragraph of a chapter: figures, no incident.
function isChapterFigures(region: readonly Line[], at: number): boolean {
  const [before, line, next] = [region[at - 1], region[at], region[at + 1]]
  if (before?.chapter !== true || line === undefined || next === undefined || line.heading) return false
  if (line.figures >= 3 && !line.names && line.sentences < 3 && line.marks.size === 0) return true // "During the month, 11 claims were filed."
  if (next.heading) return false
  return (
    line.figures >= 2 && !line.names && (line.folded.match(/(?<![\p{N}.,])\d{1,4}(?= \p{L}|[.,;])/gu)?.length ?? 0) > 1
  )
}

// A paragraph right under a rubric or a day, where the others have a headline.
function isUnheaded({ heading, rubric, folded }: Line, scheme: Scheme): boolean {
  return UNDER_DAYS.has(scheme) && !heading && !rubric && folded.length > 80
}

// Items that may stand under days as headings, each with a headline or a place of its own.
const UNDER_DAYS: ReadonlySet<Scheme> = new Set<Scheme>(['headline', 'placed'])

// "Wednesday, 3 February" as a heading over a list: what begins by another mark does not end with the next day.
function isDayOver(region: readonly Line[], at: number, starts: ReadonlySet<number>, scheme: Scheme): boolean {
  const line = region[at]
  if (line?.marks.has('day-line') !== true || BY_DAYS.has(scheme) || !starts.has(at + 1)) return false
  return line.heading
}

const BY_DAYS: ReadonlySet<Scheme> = new Set<Scheme>(['headline-day', 'day-line', 'day-strong', 'day-weak'])

// `next`: the first line behind it that is no heading
function isRubric(
  region: readonly Line[],
  at: number,
  next: number,
  starts: ReadonlySet<number>,
  scheme: Scheme,
): boolean {
  const line = region[at]
  if (line === undefined) return false
  const label = line.heading && line.labelled // «НАПАДЕНИЯ – 3» over a list
  if (line.chapter && scheme === 'chapter') return true
  if (UNDER_DAYS.has(scheme) && (line.marks.has('day-line') ? starts.has(at + 1) : line.heading && line.rubric))
    return true
  if (isDayOver(region, at, starts, scheme)) return true
  if (!label && [...line.marks].some((mark) => mark !== 'number' && mark !== 'roman' && mark !== 'row')) return false
  if (!starts.has(at + 1) && !starts.has(next)) return false
  if (isOverItems(line, scheme)) return true
  const words = line.folded.split(' ').length
  return scheme !== 'paragraph' && words <= 5 && /[\p{L})]$/u.test(line.folded)
}
