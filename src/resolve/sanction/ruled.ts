// Days that stand apart from the verb: of the ruling named behind a penalty, and in brackets.
import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Known, ToldPenalty } from '../penalty.ts'
import { inside, isBracketed, isOfOlder, isOfText } from './date-place.ts'

/** "was serving 10 days for swearing on the stage by the ruling of November 16": the ruling that gave them. */
export function ruledBehind(
  context: Context,
  known: Known,
  { candidate: { end, sentence } }: ToldPenalty,
): string | null {
  const date = inside(known.dates, { start: end, end: sentence.end })[0]
  if (date === undefined || date.from !== date.to || date.start - end > RULED || !isOfOlder(context, date)) return null
  const clause = { start: end, end: date.start }
  const parted = /[;:]|, /u.test(context.document.folded.slice(end, date.start))
  return parted || inside(sentence.measures, clause).length > 0 || inside(sentence.stages, clause).length > 0
    ? null
    : date.value
}

const RULED = 90

/** "… was adjudged to her (Ekibastuz, 13 February)": the day of the news, in its own sentence or once in the item. */
export function dateInBrackets(
  context: Context,
  known: Known,
  { candidate }: ToldPenalty,
  incident: Span,
): string | null {
  const days = inside(known.dates, incident).filter(
    (date) => date.from === date.to && isBracketed(context, date) && !isOfText(context, date),
  )
  const own = inside(days, candidate.sentence)
  const [day, more] = own.length > 0 ? own : days
  return more === undefined ? (day?.value ?? null) : null
}
