// The day a bulletin was published, as its page prints it.
import type { Mention, Span } from '../model.ts'
import { edtf } from '../text/calendar.ts'
import type { Context } from './context.ts'

const HEAD = 8 // lines of the head of a page in which a date alone is its date line

/** The day in the date line (YYYY-MM-DD), or in a line of its own near the title, which begins at `first`; null where none is told in full. */
export function publishedOf(context: Context, first: number, dateLines: readonly Span[]): string | null {
  const head = context.document.blocks.filter(({ start, role }) => start >= first && role === 'body').slice(0, HEAD)
  const lines = [...dateLines, ...head.filter((line) => isDateLine(context, line))]
  const day = mentionsIn(context, lines).find(
    ({ value: { from, to } }) => to === null && from.year !== null && from.day !== null,
  )
  return day === undefined ? null : edtf(day.value.from)
}

// "1 june 2020"; "Published: 20 October 2023, 15:30"
function isDateLine(context: Context, line: Span): boolean {
  if (line.end - line.start > 60) return false
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
