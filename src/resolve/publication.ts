// The day a bulletin was published, as its page prints it.
import type { Block, Mention, Span } from '../model.ts'
import { edtf } from '../text/calendar.ts'
import type { Context } from './context.ts'
import { introEnd } from './segments.ts'

const HEAD = 8 // lines of the head of a page in which a date alone is its date line
const FOOT = 4 // lines at its end
const LONGEST = 60
const LONGEST_SIGNATURE = 160

/** The day in the date line (YYYY-MM-DD), or in a line of its own near the title, which begins at `first`; null where none is told in full. */
export function publishedOf(context: Context, first: number, dateLines: readonly Span[]): string | null {
  const stop = introEnd(context.segments)
  const head = bodyOf(context).filter(({ start }) => start >= first && start < stop)
  return dayIn(context, [...dateLines, ...head.slice(0, HEAD).filter((line) => isDateLine(context, line))])
}

/** The day beside the signature, or in one of the last lines alone, where it lies after the period; null where there is none. */
export function signedOn(context: Context, after: string): string | null {
  const foot = bodyOf(context).slice(-FOOT)
  const signatures = context.segments.filter(
    ({ role, start, end }) => role === 'signature' && end - start <= LONGEST_SIGNATURE,
  )
  const day = dayIn(context, [...foot.filter((line) => isDateLine(context, line)), ...signatures])
  return day !== null && day > after ? day : null
}

function bodyOf({ document }: Context): readonly Block[] {
  return document.blocks.filter(({ role }) => role === 'body')
}

function dayIn(context: Context, lines: readonly Span[]): string | null {
  const day = mentionsIn(context, lines).find(
    ({ value: { from, to } }) => to === null && from.year !== null && from.day !== null,
  )
  return day === undefined ? null : edtf(day.value.from)
}

// "1 june 2020"; "Published: 20 October 2023, 15:30"
function isDateLine(context: Context, line: Span): boolean {
  if (line.end - line.start > LONGEST) return false
  const [mention, ...more] = mentionsIn(context, [line])
  if (mention === undefined || more.length > 0) return false
  const { folded } = context.document
  const rest = folded.slice(line.start, mention.start) + ' ' + folded.slice(mention.end, line.end)
  const words = rest.match(/\p{L}+/gu) ?? []
  return words.every((word) => context.language.date.published.some((known) => known.split(' ').includes(word)))
}

/** Dates within one of the spans. */
export function mentionsIn(context: Context, spans: readonly Span[]): Mention<'date'>[] {
  return context.of('date').filter((m) => spans.some((span) => span.start <= m.start && m.end <= span.end))
}
