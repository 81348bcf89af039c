// By which mark the items of this bulletin begin. Each publisher has its own, and uses the others inside of items.
import type { Line, MarkName } from './line.ts'

/** A mark, or: a headline with a day on the next line; a heading or a short line as headline; each paragraph; the whole page. */
export type Scheme = MarkName | 'headline-day' | 'headline' | 'short-line' | 'paragraph' | 'story'

// Where one line bears two marks, the earlier of these names the scheme.
const ORDER: readonly (MarkName | 'headline-day')[] = [
  'row',
  'headline-day',
  'day-strong',
  'number',
  'dash',
  'item',
  'day-line',
  'day-weak',
  'alert',
]

/** The scheme of lines[from, to). `opened`: a line said that items follow; `titled`: the page has the title of a bulletin. */
export function schemeOf(lines: readonly Line[], opened: boolean, titled: boolean): Scheme {
  const all = ORDER.flatMap((name) => {
    const places = placesOf(lines, name)
    return isRegular(name, places) ? [{ name, first: places[0] ?? 0, count: places.length }] : []
  })
  const found = all.length > 1 ? all.filter(({ name }) => name !== 'alert') : all // an alert may open a list
  const first = found.toSorted((a, b) => a.first - b.first || ORDER.indexOf(a.name) - ORDER.indexOf(b.name))[0]
  if (first !== undefined && first.first <= 4) return first.name
  if (first !== undefined && first.count >= 3) return first.name
  return plainScheme(lines, opened, titled)
}

function placesOf(lines: readonly Line[], name: MarkName | 'headline-day'): number[] {
  if (name === 'number') return numberChain(lines)
  const days = lines.flatMap(({ marks }, at) => (marks.has('day-line') ? [at] : []))
  const headlines = lines.flatMap((_, at) => (isDayHeadline(lines, at) ? [at] : []))
  const underHeadlines = headlines.length > 0 && headlines.length >= days.length * 0.8
  if (name === 'headline-day') return underHeadlines ? headlines : []
  if (name === 'day-line') return underHeadlines ? [] : days
  return lines.flatMap(({ marks }, at) => (marks.has(name) && !(name === 'day-weak' && marks.has('dash')) ? [at] : []))
}

// One "alert" is a page; of other marks one alone may be an accident, unless it stands first.
function isRegular(name: MarkName | 'headline-day', places: readonly number[]): boolean {
  if (name === 'alert') return places.length > 0
  return places.length > 1 || (places.length === 1 && places[0] === 0 && name !== 'day-weak')
}

// Numbers of items count on from 1: "19 February" and "2. Article" inside of items do not, and those of rubrics are no items.
function numberChain(lines: readonly Line[]): number[] {
  const chain: number[] = []
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const rubric =
      line.heading && next !== undefined && (next.heading || [...next.marks].some((mark) => mark !== 'day-weak'))
    if (line.number === chain.length + 1 && !rubric) chain.push(at)
  }
  return chain
}

/** True where the line is a headline with its day on the next line. */
export function isDayHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.marks.size > 0 || line.folded.length > 200 || line.folded.endsWith(':')) return false
  return lines[at + 1]?.marks.has('day-line') === true
}

function plainScheme(lines: readonly Line[], opened: boolean, titled: boolean): Scheme {
  const headlines = lines.filter((line, at) => isHeadline(lines, at))
  if (headlines.length > 1 && lines[0] !== undefined && headlines.includes(lines[0])) return 'headline'
  if (!opened && !titled) return 'story'
  const short = lines.filter((_, at) => isShortHeadline(lines, at)).length
  return short > 1 && short >= lines.length / 5 && isShortHeadline(lines, 0) ? 'short-line' : 'paragraph'
}

/** A heading, or a short line in bold, that says a sentence rather than a rubric, with a paragraph after it. */
export function isHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || !line.heading || next.heading) return false
  return line.folded.split(' ').length >= 4 && line.text !== line.text.toUpperCase()
}

/** A short line of one sentence, with a longer paragraph after it: "Four bloggers are acquitted". */
export function isShortHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || line.folded.length > 160 || /[:;,]$/u.test(line.folded)) return false
  return !/[.!?] \p{Lu}/u.test(line.text) && next.folded.length > line.folded.length * 1.3 && next.folded.length > 80
}
