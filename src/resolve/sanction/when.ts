// When a decision or demand fell: the date of its clause, else the day its item is dated by, else what the item told before.
import type { DateDraft, Dating, Segment, Span } from '../../model.ts'
import { calendarDay, lastDay } from '../../text/calendar.ts'
import { nearPart } from '../../text/nearby.ts'
import { oncePer } from '../../text/once.ts'
import type { Context } from '../context.ts'
import type { Known, ToldPenalty } from '../penalty.ts'
import { dateOfDemand } from './asked.ts'
import {
  inside,
  isAside,
  isHistory,
  isOfMonth,
  isOfOlder,
  isOfText,
  isParted,
  isSince,
  startsWith,
} from './date-place.ts'
import { laterDay, nextDay, sameDay } from './later-day.ts'
import { agoOf, headingOf, isOverBy, lastYearOf, startOf, YEAR } from './history.ts'
import { besideSemicolon, isInClause, isOfReplaced } from './own-clause.ts'
import { dateInBrackets, ruledBehind } from './ruled.ts'
import { says } from '../said.ts'

/** EDTF of the decision or demand, or null. `decided`: the item tells a decision, too, so that its day is not the demand's. */
export function dateOfSanction(context: Context, known: Known, told: ToldPenalty, decided: boolean): string | null {
  const { staged, candidate } = told
  if (staged.stage === 'statutory') return null
  const whole = context.segments[candidate.sentence.segment ?? -1]
  if (whole === undefined) return null
  const ago = agoOf(context, known, told)
  if (ago !== null) return ago === 'last-year' ? lastYearOf(known.dating) : null
  const heading = headingOf(context, known, candidate, whole)
  const incident = nearPart(whole, candidate)
  if (staged.stage === 'sought') return dateOfDemand(context, known, told, incident, heading, decided)
  if (isSinceLong(context, known, candidate)) return null
  if (isServed(context, told)) return dateBehind(context, known, told) ?? yearBefore(context, known, candidate)
  const ruled = staged.stage === 'imposed' ? ruledBehind(context, known, told) : null
  if (ruled !== null) return ruled
  const next =
    nextDay(context, known, told, incident) ??
    sameDay(context, known, told) ??
    laterDay(context, known, told) ??
    newsDay(context, known, told, incident)
  if (next !== null) return next
  if (staged.stage === 'overturned' && staged.said?.reach !== 'verdict')
    return (
      dateOfReplaced(context, known, told) ??
      heading?.value ??
      dateInBrackets(context, known, told, incident) ??
      dateBefore(context, known, incident, candidate.sentence) ??
      dayOfChange(context, known, candidate)
    )
  if (heading !== null && startsWith(candidate.sentence, heading) && staged.where === candidate.sentence) {
    const other = isAside(context, heading) ? ownDate(context, known, told, heading) : null
    return other ?? heading.value
  }
  const own = ownDate(context, known, told, heading)
  if (own !== null && heading !== null && staged.stage === 'upheld' && own < heading.value) return heading.value
  return (
    own ??
    heading?.value ??
    dateInBrackets(context, known, told, incident) ??
    dateBefore(context, known, incident, candidate.sentence) ??
    dateOfParent(context, known, whole)
  )
}

// «24 мамырда сот N-нің шағымын қанағаттандырды. 11 сәуірде оған 25 АЕК салынған; енді қаулының күші жойылды»: the news told before.
function newsDay(context: Context, known: Known, { candidate, staged }: ToldPenalty, incident: Span): string | null {
  const { said, where } = staged
  if (said?.reach !== 'verdict' || where !== candidate.sentence || said.start < candidate.end) return null
  if (!context.document.folded.slice(candidate.end, said.start).includes(';')) return null
  return dateBefore(context, known, incident, candidate.sentence)
}

// «11 мамырда айыппұлын азайтты: бұрынғы 50 АЕК айыппұлдың орнына 15 АЕК төлейді»: no day of its own but that of the change.
function dayOfChange(context: Context, known: Known, { sentence, start }: ToldPenalty['candidate']): string | null {
  const before = inside(known.dates, sentence).filter((date) => date.end <= start && date.from === date.to)
  return before.findLast((date) => !isAside(context, date))?.value ?? null
}

function ownDate(context: Context, known: Known, told: ToldPenalty, heading: DateDraft | null): string | null {
  const { staged, candidate } = told
  const end = endOf(known.dating)
  const usable = (date: DateDraft) =>
    date !== heading &&
    isOfMonth(date) &&
    !isAside(context, date) &&
    !isOfReplaced(context, date, candidate) &&
    (end === null || date.from <= end)
  const all = inside(known.dates, staged.where).filter(usable)
  const newer = all.filter((date) => !isOfOlder(context, date))
  const later = staged.stage === 'upheld' || staged.stage === 'overturned' || staged.stage === 'dismissed'
  const here = newer.length > 0 || heading !== null || later ? newer : all // "(judgment of 3 September)" where no other day is told
  if (staged.where !== candidate.sentence) {
    const leads = here.length === 0 && staged.where.end <= candidate.sentence.start // "The verdict came into force. On September 24 the board left him …"
    return leads
      ? ownDate(context, known, { ...told, staged: { ...staged, where: candidate.sentence } }, heading)
      : (here.at(-1)?.value ?? null)
  }
  // «фермер, который 20 апреля выбил телефон, выплатил 90 000 – так решил суд 15 июня»: the day of the deed stands in a clause about the person
  const plain = here.filter((date) => !isInClause(context, date, candidate))
  // «коллегия 25 октября отменила приговор, которым …»: the day of the verb that tells the stage
  const anchor = staged.said?.reach === 'verdict' && staged.said.end <= candidate.start ? staged.said : candidate
  const before = (plain.length > 0 ? plain : here).filter(
    (date) =>
      date.end <= candidate.end + 4 && !isParted(context, date, anchor) && !isOverBy(context, known, date, candidate),
  )
  const behind = here.find(
    (date) =>
      date.start >= candidate.end &&
      (date.from === date.to || isToldAsHistory(context, told)) && // "had been fined for the same in February"
      !isOfText(context, date) &&
      !isSince(context, date),
  )
  // «16 мамырда төрт жылға айырды; … тыйым салды»: a clause without a verb of its own before it shares the day
  const parted = context.language.penalty.verbLast ? here.findLast((date) => date.end <= candidate.start) : undefined
  const year = yearBefore(context, known, candidate)
  const closest = before.at(-1) ?? dateBehind(context, known, told)
  if (year !== null && (closest === null || isNearer(known, candidate, before.at(-1)))) return year // "The decision of March 14 …: in 2018 the court gave a warning"
  return (
    before.at(-1)?.value ??
    dateBehind(context, known, told) ??
    behind?.value ??
    parted?.value ??
    (staged.stage === 'imposed' ? besideSemicolon(context, here, candidate)?.value : undefined) ??
    year
  )
}

// «Напомним, в 2018 году суд уже отказал»: nothing closer is told.
function yearBefore(context: Context, known: Known, candidate: ToldPenalty['candidate']): string | null {
  const { sentence, start } = candidate
  const period = startOf(known.dating)
  const year = inside(known.dates, sentence).findLast(
    (date) =>
      date.end <= start &&
      YEAR.test(date.value) &&
      !isAside(context, date) &&
      !isOverBy(context, known, date, candidate),
  )
  return year !== undefined && period !== null && year.to < period ? year.value : null
}

// A bare year stands between the day and the penalty.
function isNearer(known: Known, { sentence, start }: ToldPenalty['candidate'], day: DateDraft | undefined): boolean {
  return (
    day !== undefined &&
    inside(known.dates, sentence).some(
      (date) => date.start >= day.end && date.end <= start && /^\d{4}$/u.test(date.value),
    )
  )
}

// What was replaced keeps its own date where told: "10 days of arrest, which the first court appointed on May 28, are replaced".
function dateOfReplaced(context: Context, known: Known, { candidate }: ToldPenalty): string | null {
  const { sentence } = candidate
  const next = sentence.measures.find((measure) => measure.start >= candidate.end)?.start ?? sentence.end
  const close = { start: candidate.end, end: Math.min(next, candidate.end + 80) }
  const behind = inside(known.dates, close).find((date) => !isAside(context, date))
  if (behind !== undefined) return behind.value
  const before = inside(known.dates, sentence).filter(
    (date) => date.end <= candidate.start && isOfMonth(date) && !isParted(context, date, candidate),
  )
  return before.at(-1)?.value ?? null
}

// A day, or a hearing of a few days ("on June 22-23").
function isOfDays({ from, to }: DateDraft): boolean {
  return from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) - Number(from.slice(8)) < 4
}

// What the item told before: its last date that is no "since"; for a lead line that tells first, the first one of the period behind it.
function dateBefore(context: Context, known: Known, incident: Span, sentence: Span): string | null {
  const plain = inside(known.dates, incident).filter(
    (date) =>
      date.from.slice(0, 7) === date.to.slice(0, 7) &&
      !isAside(context, date) &&
      !isHistory(context, date) &&
      !isSince(context, date),
  )
  const start = startOf(known.dating)
  const earlier = plain.filter((date) => date.end <= sentence.start)
  const news = earlier.filter((date) => start === null || date.to >= start) // "On May 21 the court heard the appeal of N. In February … It softened the punishment"
  const before = news.at(-1) ?? earlier.at(-1)
  if (before !== undefined) return before.value
  const later = plain.filter((date) => date.start >= sentence.end && (start === null || date.from >= start))
  const filed = (date: DateDraft) => says(context, context.language.penalty.filedBehind, date.end, date.end + 60)
  const first = sentence.start - incident.start < 4 ? (later.find((date) => !filed(date)) ?? later[0]) : undefined
  const days = new Set(later.filter(isOfDays).map((date) => date.value))
  return first?.value ?? (days.size === 1 ? ([...days][0] ?? null) : null) // "Date of the ruling is September 24"
}

// An item within another: the day told last before it ("three were detained on the 15th": "on the same day the court …").
function dateOfParent(context: Context, known: Known, { start, parent }: Segment): string | null {
  const outer = context.segments[parent ?? -1]
  if (outer === undefined) return null
  const told = inside(known.dates, { start: outer.start, end: start })
  return (
    told.findLast((date) => date.from === date.to && !isAside(context, date) && !isHistory(context, date))?.value ??
    null
  )
}

// "was given seven years in 2017", "three years of the verdict of 2013".
function dateBehind(context: Context, known: Known, { candidate, staged }: ToldPenalty): string | null {
  const { sentence } = candidate
  const from =
    staged.said !== null && staged.where === sentence ? Math.max(candidate.end, staged.said.end) : candidate.end
  const [behind] = inside(known.dates, { start: from, end: sentence.end })
  if (behind === undefined) return null
  const gap = context.document.folded.slice(from, behind.start)
  return gap.length <= 40 && context.language.penalty.dateBehind.test(gap) ? behind.value : null
}

// "political prisoner N, 3 years' imprisonment, was put into a punishment cell": an old sentence that he serves.
function isServed(context: Context, { candidate, staged }: ToldPenalty): boolean {
  if ((candidate.kind !== 'imprisonment' && candidate.kind !== 'restriction-of-freedom') || staged.stage !== 'imposed')
    return false
  const { start, end } = candidate.sentence
  return says(context, context.language.penalty.serving, start, end)
}

/** «2022 жылғы қаңтардан бері үш рет ұсталған: әуелі он тәулік отырған»: history that began before the period, with no day of its own ("in custody since 27 January" has one). */
export function isSinceLong(
  context: Context,
  known: Known,
  { sentence, start, end }: ToldPenalty['candidate'],
): boolean {
  const period = startOf(known.dating)
  const all = inside(known.dates, sentence)
  const told = all.filter((date) => date.end <= start)
  // "have been under house arrest since August 30"
  const before = told.length === 0 && all.length === 1 && (all[0]?.start ?? 0) - end <= SINCE_BEHIND ? all : told
  return (
    before.length === 1 &&
    before.every((date) => date.from !== date.to && isSince(context, date) && period !== null && date.from < period)
  )
}

const SINCE_BEHIND = 12 // letters: " since "

/** A suit of last month is news of this one, unless it is recalled. */
export function isToldAsHistory(context: Context, { candidate: { sentence } }: ToldPenalty): boolean {
  return says(context, context.language.penalty.history, sentence.start, sentence.end)
}

/** True where the decision was taken before the bulletin's period, or is told as history. */
export function isBackground(context: Context, known: Known, told: ToldPenalty, date: string | null): boolean {
  if (told.staged.stage === 'statutory') return false
  if (isServed(context, told) || isSinceLong(context, known, told.candidate) || agoOf(context, known, told) !== null)
    return true
  const start = startOf(known.dating)
  if (start === null) return false
  if (told.staged.stage === 'sought' && date !== null && !isToldAsHistory(context, told)) return false
  if (date !== null) return lastDay(calendarDay(date.split('/').at(-1) ?? date)) < start
  if (told.staged.stage !== 'sought') return false
  const { sentence, start: at } = told.candidate
  return inside(known.dates, sentence).some(
    (one) => one.from === one.to && one.to < start && one.end <= at && !isAside(context, one),
  )
}

// What lies a month and more behind the period is no decision yet: a deadline, a rally to come.
const endOf = oncePer(({ period, published, publishedDoubtful }: Dating): string | null => {
  if (published !== null && !publishedDoubtful) return published
  return period === null ? null : lastDay(calendarDay(period.split('/').at(-1) ?? ''))
})
