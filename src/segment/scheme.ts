// By which mark the items of this bulletin begin. Each publisher has its own, and uses the others inside of items.
import type { Line, MarkName } from './line.ts'
import { areRubricsOfDays, secondLevel } from './numbers.ts'
import { placesIn, type Opening, type Places } from './places.ts'

/**
 * A mark, or: a headline with a day on the next line; a heading or a short line as headline; a report in chapters, whose paragraphs
 * and cases are the items; a paragraph that begins with its place; each paragraph; the whole page.
 */
export type Scheme =
  MarkName | 'headline-day' | 'headline' | 'bold-lead' | 'short-line' | 'placed' | 'chapter' | 'paragraph' | 'story'

// Where one line bears two marks, the earlier of these names the scheme.
const ORDER: readonly Opening[] = [
  'row', 'separator', 'headline-day', 'day-strong', 'number', 'roman', 'letter', 'dash', 'item', 'day-line', 'day-weak', 'alert',
] // prettier-ignore

/** The scheme of lines[from, to). `opened`: a line said that items follow; `titled`: the page has the title of a bulletin. */
export function schemeOf(lines: readonly Line[], opened: boolean, titled: boolean): Scheme {
  const placesOf = placesIn(lines)
  const all = ORDER.flatMap((name) => {
    const places = placesOf(name)
    return isRegular(name, places) ? [{ name, first: places[0] ?? 0, count: places.length }] : []
  })
  if (inChapters(lines, all, placesOf)) return 'chapter'
  const rubrics = areRubricsOfDays(lines)
  const found = all.filter(({ name }) => {
    if (name === 'number' || name === 'roman') return !rubrics
    if (name === 'separator') return !areFrames(lines, placesOf)
    return name !== 'alert' || all.length === 1 // an alert may open a list
  })
  const sorted = found.toSorted((a, b) => a.first - b.first || ORDER.indexOf(a.name) - ORDER.indexOf(b.name))
  const first = sorted[0] === undefined ? undefined : oftener(sorted[0], sorted)
  const under = first?.name === 'day-line' ? underDays(lines, found, first, placesOf) : null
  if (under !== null) return under
  const headed =
    first === undefined || first.name === 'headline-day' ? null : underHeadlines(lines, first.name, placesOf)
  if (headed !== null) return headed
  if (first !== undefined && first.first <= 4) return first.name
  if (first !== undefined && first.count >= 3) return first.name
  return plainScheme(lines, opened, titled)
}

// "====" / «ПРЕССА» / "====" over items with a mark of their own
function areFrames(lines: readonly Line[], placesOf: Places): boolean {
  const places = placesOf('separator')
  const over = (at: number): boolean => {
    const [line, next] = [lines[at], lines[at + 1]]
    return line?.heading === true && next !== undefined && (next.heading || next.marks.size > 0)
  }
  return places.filter(over).length * 2 >= places.length
}

// A report in chapters: unless its items bear marks of their own (days, rows), or are lists for the most part.
function inChapters(lines: readonly Line[], all: readonly Found[], placesOf: Places): boolean {
  if (lines.filter(({ chapter }) => chapter).length < 2) return false
  const inRows = (name: Found['name']) => name !== 'row' && placesOf(name).every((at) => lines[at]?.marks.has('row'))
  if (secondLevel(lines).length > 2) return all.every(({ name }) => LISTS.has(name) || inRows(name))
  const paragraphs = lines.filter(({ heading }) => !heading).length
  const heads = lines.filter(({ marks, heading }) => marks.has('row') && heading).length // of tables
  return all.every(
    ({ name, count }) =>
      inRows(name) ||
      (LISTS.has(name) && (name === 'day-weak' || (name === 'row' ? count - heads : count) < paragraphs / 2)),
  )
}

const LISTS: ReadonlySet<Opening> = new Set(['dash', 'item', 'number', 'roman', 'letter', 'day-weak', 'row'])

interface Found {
  readonly name: Opening
  readonly first: number
  readonly count: number
}

// "- June 1. The court …", "- On June 2, …", "- The editor …": what the first line alone bears is not what the items begin with.
function oftener(first: Found, others: readonly Found[]): Found {
  return others.find((other) => first.count === 1 && other.first === first.first && other.count >= 3) ?? first
}

// Days as headings over several stories each: the items are the lines of the lists, the headlines in bold, or the paragraphs that
// begin with their place ("Semey. The court …"). One item a day begins at its day.
function underDays(lines: readonly Line[], found: readonly Found[], days: Found, placesOf: Places): Scheme | null {
  const typed = found.find(
    ({ name, first }) => (name === 'dash' || name === 'item' || name === 'number') && first === days.first + 1,
  )
  if (typed !== undefined && typed.count > days.count) return typed.name
  const under = placesOf('day-line').map((at) => at + 1)
  if (areMoreThan(under, lines, (at) => isHeadline(lines, at))) return 'headline'
  return areMoreThan(under, lines, (at) => lines[at]?.placed === true) ? 'placed' : null
}

// Most of these lines are of the kind, and many others are too.
function areMoreThan(under: readonly number[], lines: readonly Line[], isOne: (at: number) => boolean): boolean {
  const all = lines.filter((_, at) => isOne(at)).length
  return all >= under.length * 1.3 && under.filter(isOne).length >= under.length * 0.8
}

// "Blogger fined" in bold, and below it "On June 3, the court …": the item begins at its headline.
function underHeadlines(lines: readonly Line[], name: Opening, placesOf: Places): Scheme | null {
  const places = placesOf(name).filter((at) => !(name === 'row' && lines[at]?.heading === true))
  const share = name.startsWith('day-') ? 0.6 : 0.8
  if (places.length > 1 && places.filter((at) => isHeadline(lines, at - 1)).length >= places.length * share)
    return 'headline'
  // the same without bold
  return name === 'day-strong' && places.filter((at) => isShortHeadline(lines, at - 1)).length >= places.length * 0.8
    ? 'short-line'
    : null
}

// One "alert" is a page; of other marks one alone may be an accident, unless it stands first.
function isRegular(name: Opening, places: readonly number[]): boolean {
  if (name === 'alert') return places.length > 0
  return places.length > 1 || (places.length === 1 && places[0] === 0 && name !== 'day-weak')
}

function plainScheme(lines: readonly Line[], opened: boolean, titled: boolean): Scheme {
  if (areHeadlines(lines)) return 'headline'
  const leads = lines.filter(({ block }) => block.boldLead === true).length
  if (leads > 1 && lines.slice(0, 2).some(({ block }) => block.boldLead === true) && leads >= lines.length / 4)
    return 'bold-lead'
  if (!opened && !titled) return 'story'
  const short = lines.filter((_, at) => isShortHeadline(lines, at)).length
  const first = isShortHeadline(lines, 0) || (isShort(lines[0]) && isShortHeadline(lines, 1))
  return short > 1 && short >= lines.length / 5 && first ? 'short-line' : 'paragraph'
}

// Headings are headlines where they are sentences, or stand over a paragraph or two each; over many paragraphs they are rubrics.
function areHeadlines(lines: readonly Line[]): boolean {
  const places = lines.flatMap((_, at) => (isHeadline(lines, at) ? [at] : []))
  const before = lines.slice(0, places[0] ?? 0)
  if (places.length < 2) return false
  // an intro of a line or two may stand above them
  if (!before.every(({ heading }) => heading) && (places.length < 3 || before.length > 2)) return false
  const words = places.reduce((sum, at) => sum + (lines[at]?.folded.split(' ').length ?? 0), 0)
  const paragraphs = lines.filter(({ heading }) => !heading).length
  return words >= places.length * 5 || paragraphs <= places.length * 2.5
}

/** How many short lines ("outlet", "headline") stand above each of the lines `below`, at least. */
export function linesAbove(lines: readonly Line[], below: readonly number[]): number {
  let least = 3
  for (const at of below) {
    if (at === 0) continue
    let above = 0
    while (above < least && isShort(lines[at - above - 1])) above++
    least = Math.min(least, above)
  }
  return below.length > 1 ? Math.max(1, least) : 1
}

/** The starts moved up to the labels ("Almaty", "Radio X") that stand above nearly every one of them: then the labels belong to the items. */
export function withLabels(lines: readonly Line[], starts: readonly number[]): readonly number[] {
  const labelled = starts.filter((at) => isLabel(lines[at - 1]))
  if (labelled.length < 4 || labelled.length < starts.length * 0.8) return starts
  const above = labelled.every((at) => isLabel(lines[at - 2])) ? 2 : 1
  return starts.map((at) => (isLabel(lines[at - 1]) ? at - above : at))
}

/** A short line without mark and full stop, and no rubric. */
export function isLabel(line: Line | undefined): boolean {
  if (line === undefined || line.opener || line.rubric || line.folded.length > 80) return false
  return isShort(line) && !/[.!?]$|^\p{L}{3,15}: /u.test(line.folded) // "Source: N" ends an item
}

function isShort(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.marks.size === 0 &&
    line.folded.length <= 120 &&
    line.sentences < 2 &&
    !/[:;]$/u.test(line.folded)
  )
}

/** How many lines above an alert are its headline, and its day: "Editor fined", "3 June 2010". */
export function headlineAbove(lines: readonly Line[], at: number): number {
  const day = lines[at - 1]?.marks.has('day-line') === true ? 1 : 0
  const line = lines[at - 1 - day]
  if (line === undefined || line.opener || line.folded.length > 120 || line.sentences > 1) return 0
  return line.heading || /[^.:;!?]$/u.test(line.folded) ? day + 1 : 0
}

/** A heading that is no rubric, with a paragraph after it. */
export function isHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined) return false
  return (
    line.heading && !line.rubric && line.figures < 3 && [...line.marks].every((mark) => mark === 'row') && !next.heading
  )
}

/** A short line of one sentence, with a longer paragraph after it: "Four bloggers are acquitted". */
export function isShortHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || line.folded.length > 160 || /[:;,]$/u.test(line.folded)) return false
  if (line.folded.split(' ').length < 3) return false
  return line.sentences < 2 && next.folded.length > line.folded.length * 1.3 && next.folded.length > 80
}
