// Whether a date of the sentence stands in a clause of its own.
import type { DateDraft, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { ToldPenalty } from '../penalty.ts'
import { isOfOlder } from './date-place.ts'
import { says } from '../said.ts'

/** «фермер, который 20 апреля выбил телефон, выплатил 90 000»: the day of a deed, in a clause about the person. */
export function isInClause(
  { document, language }: Context,
  { start, end }: Span,
  { sentence, start: at }: ToldPenalty['candidate'],
): boolean {
  const comma = sentence.start + document.folded.slice(sentence.start, start + 1).lastIndexOf(',')
  if (comma < sentence.start || at < end || !document.folded.slice(end, at).includes(',')) return false
  return says({ document, language }, language.penalty.relative, comma, start)
}

/** "instead of the 590,720 tenge to which she was fined on April 10, she will pay 295,360": the day of what is gone. */
export function isOfReplaced(
  context: Context,
  date: Span,
  { sentence, start, measure }: ToldPenalty['candidate'],
): boolean {
  const own = measure?.start ?? start
  if (date.end > own || date.start < sentence.start) return false
  const changed = sentence.stages.some((said) => said.changes && said.start >= date.end && said.start < own)
  if (changed && isOfOlder(context, date)) return true // "the seven days received on May 30 were replaced with a fine"
  const { document, language } = context
  return says({ document, language }, language.penalty.instead, Math.max(sentence.start, date.start - 80), date.start)
}

/** «5 марта приостановил выпуск газеты; конфискован весь тираж»: what a semicolon alone parts shares the day. */
export function besideSemicolon(
  { document, language }: Context,
  dates: readonly DateDraft[],
  { start }: Span,
): DateDraft | undefined {
  const date = dates.findLast((one) => one.end <= start)
  const gap = date === undefined ? '' : document.folded.slice(date.end, start)
  const clause = /^[^;]*; (?<clause>[^;,:]*)$/u.exec(gap)?.groups?.['clause']
  return clause !== undefined && language.penalty.formerly?.test(clause) !== true ? date : undefined
}
