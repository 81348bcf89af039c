// Days told behind the first one: the next day, the day of a later decision.
import type { Span } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import { dayAfter } from '../../text/calendar.ts'
import type { Context } from '../context.ts'
import type { Known, ToldPenalty } from '../penalty.ts'
import { inside, isAside, isOfOlder, isSince } from './date-place.ts'
import { saidIn } from '../said.ts'

/** «5 мамырда ұсталып, ертеңінде 15 тәулікке қамалды»: the day after the last one told before. */
export function nextDay(context: Context, known: Known, { candidate }: ToldPenalty, incident: Span): string | null {
  const { sentence, start } = candidate
  const hit = saidIn(context, context.language.penalty.nextDay, sentence.start, start)
  if (hit === null) return null
  const at = sentence.start + hit.index
  const days = inside(known.dates, incident).filter((date) => date.from === date.to)
  const between = days.some((date) => date.start >= at && date.end <= start)
  const told = between ? undefined : days.findLast((date) => date.end <= at)
  return told === undefined ? null : dayAfter(told.from)
}

/** «26 октября разогнали акцию … В тот же вечер N арестован»: the day told last, which may be that of the rally, in the item or the one before. */
export function sameDay(context: Context, known: Known, { candidate }: ToldPenalty): string | null {
  const { sentence, start, end } = candidate
  const line = context.document.folded.lastIndexOf('\n', start) + 1
  const from = Math.max(line, sentence.start - SAME_DAY)
  const hit = saidIn(context, context.language.penalty.sameDay, from, end)
  if (hit === null) return null
  const at = from + hit.index
  const days = nearby(known.dates, { start: at, end: at }, TOLD_BEFORE).filter((date) => date.from === date.to)
  if (days.some((date) => date.start >= at && date.end <= start)) return null
  return days.findLast((date) => date.end <= at)?.value ?? null
}

const SAME_DAY = 160 // letters: the sentence before may tell it
const TOLD_BEFORE = 1500

/** «3 мамырда … 10 тәулік тағайындаған, 17 мамырда облыстық сот күшінде қалдырды»: the later decision's own day. */
export function laterDay(context: Context, known: Known, { candidate, staged }: ToldPenalty): string | null {
  const { said } = staged
  if (said?.reach !== 'verdict' || said.end <= candidate.end || staged.where !== candidate.sentence) return null
  const between = inside(known.dates, { start: candidate.end, end: said.end })
  const days = between.filter(
    (date) => date.from === date.to && !isAside(context, date) && !isOfOlder(context, date) && !isSince(context, date),
  )
  return days.at(-1)?.value ?? null
}
