// By which mark the items of this bulletin begin. Each publisher has its own, and uses the others inside of items.
import type { Lexicon } from './lexicon.ts'
import type { Line, MarkName } from './line.ts'

/** A mark, or: a headline with a day on the next line; a heading or a short line as headline; each paragraph; the whole page. */
export type Scheme =
  MarkName | 'headline-day' | 'headline' | 'bold-lead' | 'title-line' | 'short-line' | 'paragraph' | 'story'

// Where one line bears two marks, the earlier of these names the scheme.
const ORDER: readonly (MarkName | 'headline-day')[] = [
  'row', 'separator', 'headline-day', 'day-strong', 'number', 'roman', 'dash', 'item', 'day-line', 'day-weak', 'alert',
] // prettier-ignore

/** The scheme of lines[from, to). `opened`: a line said that items follow; `titled`: the page has the title of a bulletin. */
export function schemeOf(lines: readonly Line[], opened: boolean, titled: boolean, lexicon: Lexicon): Scheme {
  const all = ORDER.flatMap((name) => {
    const places = placesOf(lines, name)
    return isRegular(name, places) ? [{ name, first: places[0] ?? 0, count: places.length }] : []
  })
  const found = all.length > 1 ? all.filter(({ name }) => name !== 'alert') : all // an alert may open a list
  const first = found.toSorted((a, b) => a.first - b.first || ORDER.indexOf(a.name) - ORDER.indexOf(b.name))[0]
  const under = first?.name === 'day-line' ? underDays(found, first) : null
  if (under !== null) return under
  if (first !== undefined && /^day-(?:weak|strong)$/u.test(first.name) && underHeadlines(lines, first.name, lexicon))
    return 'headline'
  if (first !== undefined && first.first <= 4) return first.name
  if (first !== undefined && first.count >= 3) return first.name
  return plainScheme(lines, opened, titled, lexicon)
}

interface Found {
  readonly name: MarkName | 'headline-day'
  readonly first: number
  readonly count: number
}

// Days as headings over lists: the items are the lines of the lists.
function underDays(found: readonly Found[], days: Found): Scheme | null {
  const typed = found.find(
    ({ name, first }) => (name === 'dash' || name === 'item' || name === 'number') && first === days.first + 1,
  )
  return typed !== undefined && typed.count >= days.count ? typed.name : null
}

// "Blogger fined" in bold, and below it "On June 3, the court …": the item begins at its headline.
function underHeadlines(lines: readonly Line[], name: MarkName | 'headline-day', { rubric }: Lexicon): boolean {
  const places = placesOf(lines, name)
  return places.filter((at) => isHeadline(lines, at - 1, rubric)).length >= places.length * 0.6
}

function placesOf(lines: readonly Line[], name: MarkName | 'headline-day'): number[] {
  if (name === 'number' || name === 'roman') return numberChain(lines, name)
  const days = lines.flatMap(({ marks }, at) => (marks.has('day-line') ? [at] : []))
  const headlines = lines.flatMap((_, at) => (isDayHeadline(lines, at) ? [at] : []))
  const underHeadlines = days[0] !== 0 && headlines.length > 0 && headlines.length >= days.length * 0.8
  if (name === 'headline-day') return underHeadlines ? headlines : []
  if (name === 'day-line') return underHeadlines ? [] : days
  const places = lines.flatMap(({ marks }, at) => (marks.has(name) ? [at] : []))
  if (name !== 'day-weak') return places
  // Paragraphs of any item may begin with "On June 3, the court …": only where most of them do, these are the items.
  const weak = lines.flatMap(({ marks }, at) => (marks.has('day-weak') || marks.has('day-strong') ? [at] : []))
  return weak.length >= lines.filter(({ heading }) => !heading).length * 0.6 ? weak : []
}

// One "alert" is a page; of other marks one alone may be an accident, unless it stands first.
function isRegular(name: MarkName | 'headline-day', places: readonly number[]): boolean {
  if (name === 'alert') return places.length > 0
  return places.length > 1 || (places.length === 1 && places[0] === 0 && name !== 'day-weak')
}

// Numbers of items count on from 1, or begin anew under each rubric: "19 February" and "2. Article" inside of items do not,
// and those of rubrics are no items.
function numberChain(lines: readonly Line[], name: 'number' | 'roman'): number[] {
  const chain: number[] = []
  let expected = 1
  for (const [at, line] of lines.entries()) {
    if (!isNext(line, name, expected, lines[at + 1])) continue
    chain.push(at)
    expected = (line[name] ?? 0) + 1
  }
  return name === 'roman' && chain.length < 3 ? [] : chain // two may be initials
}

/** True where the line bears the number that is due, or 1 again, and is no rubric. */
export function isNext(line: Line, name: 'number' | 'roman', expected: number, next: Line | undefined): boolean {
  if (line[name] !== expected && !(name === 'number' && line.number === 1 && expected > 2)) return false
  return !(line.heading && next !== undefined && (next.heading || [...next.marks].some((mark) => mark !== 'day-weak')))
}

/** True where the line is a headline with its day on the next line. */
export function isDayHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.marks.size > 0 || line.folded.length > 200 || line.folded.endsWith(':')) return false
  if (/[.!?] \p{Lu}/u.test(line.text)) return false
  return lines[at + 1]?.marks.has('day-line') === true
}

function plainScheme(lines: readonly Line[], opened: boolean, titled: boolean, { rubric }: Lexicon): Scheme {
  if (areTitled(lines, rubric)) return 'title-line'
  const headlines = lines.filter((_, at) => isHeadline(lines, at, rubric))
  const rubrics = lines.filter(({ heading }) => heading).length - headlines.length
  if (
    headlines.length > 1 &&
    headlines.length >= rubrics &&
    isHeadline(lines, lines[0]?.heading === true && headlines[0] !== lines[0] ? 1 : 0, rubric)
  )
    return 'headline'
  const leads = lines.filter(({ block }) => block.boldLead === true).length
  if (leads > 1 && lines[0]?.block.boldLead === true && leads >= lines.length / 4) return 'bold-lead'
  if (!opened && !titled) return 'story'
  const short = lines.filter((_, at) => isShortHeadline(lines, at)).length
  return short > 1 && short >= lines.length / 5 && isShortHeadline(lines, 0) ? 'short-line' : 'paragraph'
}

// "ALMATY" and one paragraph, "ORAL" and one paragraph: not rubrics, for each has one item only.
function areTitled(lines: readonly Line[], rubric: RegExp): boolean {
  const headings = lines.flatMap(({ heading }, at) => (heading ? [at] : []))
  if (headings.length < 4 || headings[0] !== 0 || lines.length !== headings.length * 2) return false
  return headings.every((at, index) => at === index * 2 && !rubric.test(lines[at]?.folded ?? ''))
}

/** How many short lines ("outlet", "headline") stand before each day, at least. */
export function linesAboveDays(lines: readonly Line[]): number {
  const isShort = (line: Line | undefined): boolean =>
    line !== undefined && !line.marks.has('day-line') && line.folded.length <= 120 && !/[.:;]$/u.test(line.folded)
  let least = 3
  for (const [at, line] of lines.entries()) {
    if (!line.marks.has('day-line')) continue
    let above = 0
    while (above < least && isShort(lines[at - above - 1])) above++
    least = Math.min(least, above)
  }
  return Math.max(1, least)
}

/** A heading that says a sentence rather than a rubric, with a paragraph after it. */
export function isHeadline(lines: readonly Line[], at: number, rubric: RegExp): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || !line.heading || next.heading || line.marks.size > 0) return false
  const words = line.folded.split(' ').length
  if (/^[ivx]{1,4}\. /u.test(line.folded)) return false
  return words >= 5 || (words >= 2 && !rubric.test(line.folded))
}

/** A short line of one sentence, with a longer paragraph after it: "Four bloggers are acquitted". */
export function isShortHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || line.folded.length > 160 || /[:;,]$/u.test(line.folded)) return false
  if (line.folded.split(' ').length < 3) return false
  return !/[.!?] \p{Lu}/u.test(line.text) && next.folded.length > line.folded.length * 1.3 && next.folded.length > 80
}
