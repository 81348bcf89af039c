// What a sentence tells of long ago beside the news: by a bare year, by "last year", and where it comes back to now.
import type { DateDraft, Dating, Segment } from '../../model.ts'
import { calendarDay, firstDay } from '../../text/calendar.ts'
import { beginningIn } from '../../text/nearby.ts'
import { oncePer } from '../../text/once.ts'
import type { Context } from '../context.ts'
import type { Known, ToldPenalty } from '../penalty.ts'
import { says } from '../said.ts'
import type { Ago } from '../years-ago.ts'
import { yearsAgo } from '../years-ago.ts'
import { headingDate } from './date-place.ts'

/** A year alone. */
export const YEAR = /^\d{4}$/u
const NOW = 200 // letters

/** First day of the bulletin's period, or null. */
export const startOf = oncePer(({ period }: Dating): string | null =>
  period === null ? null : firstDay(calendarDay(period.split('/')[0] ?? '')),
)

/** "In 2019 he was fined 50,500 tenge, and on May 12 …", "In April 20 MCI, and now 50": a bare year of long ago leads no item, and what leads it is over by now. */
export function headingOf(
  context: Context,
  known: Known,
  candidate: ToldPenalty['candidate'],
  whole: Segment,
): DateDraft | null {
  const heading = headingDate(context, known.dates, whole)
  if (heading === null || (YEAR.test(heading.value) && isBeforePeriod(known, heading))) return null
  return isOverBy(context, known, heading, candidate) ? null : heading
}

/** "In April he was fined 20 MCI, and now 50"; but "On May 11 the judges lessened it: now it is 300 thousand" tells of that day. */
export function isOverBy(
  context: Context,
  known: Known,
  date: DateDraft,
  { start: from, measure }: ToldPenalty['candidate'],
): boolean {
  if (date.from === date.to || !isBeforePeriod(known, date)) return false
  const start = measure?.start ?? from
  return start - date.end < NOW && says(context, context.language.penalty.ago.now, date.end, start)
}

function isBeforePeriod({ dating }: Known, { to }: DateDraft): boolean {
  const start = startOf(dating)
  return start !== null && to < start
}

/** "last year he was fined", "earlier he was fined" beside a fine of now: what was decided or demanded then, unless a later word of now speaks of it. */
export function agoOf(
  context: Context,
  { dating: { period } }: Known,
  { candidate, staged }: ToldPenalty,
): Ago | 'earlier' | null {
  const plain = (staged.stage === 'imposed' || staged.stage === 'sought') && staged.where === candidate.sentence
  if (!plain || staged.later !== null || (period !== null && YEAR.test(period))) return null
  const ago = yearsAgo(context, candidate.measure ?? candidate)
  return ago === null && staged.past === true && !isDated(context, candidate) ? 'earlier' : ago
}

// "Earlier, on May 3, he was fined", but "on May 12 he came to court: earlier he was fined"
function isDated(context: Context, { sentence, start, end }: ToldPenalty['candidate']): boolean {
  const before = context.document.folded.slice(sentence.start, start)
  const clause = sentence.start + 1 + Math.max(before.lastIndexOf(': '), before.lastIndexOf('; '))
  return beginningIn(context.of('date'), { start: clause, end }).length > 0
}

/** The year before the bulletin's period, or null. */
export function lastYearOf(dating: Dating): string | null {
  const start = startOf(dating)
  return start === null ? null : String(Number(start.slice(0, 4)) - 1)
}
