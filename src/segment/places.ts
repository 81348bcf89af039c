// Where on a page each kind of mark stands, as far as it can open items.
import type { Line, MarkName } from './line.ts'
import { numberChain } from './numbers.ts'

/** What an item can begin with: a mark, or a headline with a day on the next line. */
export type Opening = MarkName | 'headline-day'

/** The lines that an opening begins. */
export type Places = (name: Opening) => readonly number[]

/** The places of all openings, each looked for once. */
export function placesIn(lines: readonly Line[]): Places {
  const known = new Map<Opening, readonly number[]>()
  const days = daysOf(lines)
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const places = name === 'headline-day' ? days.headlines : name === 'day-line' ? days.alone : markedBy(lines, name)
    known.set(name, places)
    return places
  }
}

// Days on lines of their own belong to the headlines above them, or stand for themselves.
function daysOf(lines: readonly Line[]): { readonly headlines: readonly number[]; readonly alone: readonly number[] } {
  const days = lines.flatMap(({ marks }, at) => (marks.has('day-line') ? [at] : []))
  const headlines = days.flatMap((day) => (isDayHeadline(lines, day - 1) ? [day - 1] : []))
  // a day before the first headline is the day of publication: D H D P H D P
  const own = days[0] === 0 && isDayHeadline(lines, 1) ? days.slice(1) : days
  const underHeadlines = own[0] !== 0 && headlines.length > 0 && headlines.length >= own.length * 0.8
  return underHeadlines ? { headlines, alone: [] } : { headlines: [], alone: days }
}

function markedBy(lines: readonly Line[], name: MarkName): readonly number[] {
  if (name === 'number' || name === 'roman' || name === 'letter') return numberChain(lines, name)
  if (name === 'day-weak') return dayBegun(lines)
  // «НАПАДЕНИЯ – 3» over a list is no item of it
  return lines.flatMap(({ marks, heading, labelled }, at) => (marks.has(name) && !(heading && labelled) ? [at] : []))
}

// Paragraphs of any item may begin with "On June 3, the court …": only where most of them do, these are the items.
function dayBegun(lines: readonly Line[]): readonly number[] {
  const begun = lines.flatMap(({ marks }, at) => (marks.has('day-weak') || marks.has('day-strong') ? [at] : []))
  return begun.length >= lines.filter(({ heading }) => !heading).length * 0.6 ? begun : []
}

/** True where the line is a headline with its day on the next line. */
export function isDayHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.marks.size > 0 || line.folded.length > 200 || line.folded.endsWith(':')) return false
  if (line.sentences > 2) return false
  return lines[at + 1]?.marks.has('day-line') === true
}
