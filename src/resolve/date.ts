// Every date with its year. What the words leave out comes from the period of the bulletin, or from a date beside it.
import type { CalendarDay, DateDraft, DateValue, Dating, Doubt, Mention } from '../model.ts'
import { edtf, firstDay, isPossible, lastDay } from '../text/calendar.ts'
import type { Context } from './context.ts'
import { yearsBehind } from './date-list.ts'
import { anchorOf, yearFor } from './year.ts'
import type { Anchor } from './year.ts'
import { inSameSentence, tenseOf } from './tense.ts'
import type { Resolved } from './result.ts'

const NEAR = 600 // units of text in which a day told alone leans on the date before it

type Known = Pick<DateDraft, 'resolved'> & { readonly from: CalendarDay; readonly to: CalendarDay | null }

/** A date that has its year, as a neighbour of later ones. */
interface Neighbour extends Known {
  readonly mention: Mention<'date'>
}

/** Values of all dates, in text order. What cannot be told becomes a doubt, not a date. */
export function resolveDates(context: Context, dating: Dating): Resolved<DateDraft> {
  const drafts: DateDraft[] = []
  const doubts: Doubt[] = []
  const anchor = anchorOf(dating)
  let before: Neighbour | null = null
  let above: Neighbour | null = null // the month that stands as a heading
  const mentions = context.of('date')
  const listedYears = yearsBehind(context, mentions)
  for (const [at, mention] of mentions.entries()) {
    const listed = listedYears[at] ?? null
    const known: Known | string =
      listed === null
        ? resolveOne(context, mention, anchor, before, above)
        : complete(mention.value, listed, 'explicit')
    if (typeof known !== 'string' && !(isPossible(known.from) && isPossible(known.to ?? known.from))) {
      doubts.push(impossible(mention, known))
      continue
    }
    if (typeof known === 'string') {
      doubts.push(doubtOf(mention, known))
      continue
    }
    drafts.push(draftOf(mention, known))
    before = { ...known, mention }
    if (known.from.day === null && known.to === null && isAlone(context, mention)) above = before
  }
  return { drafts, doubts }
}

function resolveOne(
  context: Context,
  mention: Mention<'date'>,
  anchor: Anchor | null,
  before: Neighbour | null,
  above: Neighbour | null,
): Known | string {
  const { from, to } = mention.value
  const end = to ?? from
  if (end.year !== null && from.year !== null) return { from, to, resolved: 'explicit' }
  if (end.month === null)
    return (
      monthBeside(context, mention, before) ??
      (above?.from.month == null
        ? thisMonth(mention.value, anchor)
        : inMonth(mention.value, above.from, 'from-context'))
    )
  if (mention.value.near === 'same-year') {
    const same = before === null ? null : (before.to ?? before.from).year
    return same === null ? 'no date before it has a year' : complete(mention.value, same, 'from-context')
  }
  const beside = neighbourYear(context, mention, anchor, before)
  if (beside !== null) return complete(mention.value, beside, 'from-context')
  if (anchor === null) {
    const year = before === null ? null : (before.from.year ?? null)
    return year === null
      ? 'no period and no date beside it tell its year'
      : complete(mention.value, year, 'from-context')
  }
  const year = yearFor(end, mention.value.near ?? null, anchor, tenseOf(context, mention))
  return typeof year === 'string' ? year : complete(mention.value, year, anchor.sure ? 'from-period' : 'from-context')
}

// "the 8th of this month", «19-го» where nothing beside it tells the month
function thisMonth({ from, to }: DateValue, anchor: Anchor | null): Known | string {
  if (anchor === null || edtf(anchor.from).slice(0, 7) !== edtf(anchor.to).slice(0, 7))
    return 'no single month is reported on'
  return inMonth({ from, to }, anchor.to, 'from-period')
}

function inMonth({ from, to }: DateValue, { year, month }: CalendarDay, resolved: Known['resolved']): Known {
  return { from: { ...from, year, month }, to: to === null ? null : { ...to, year, month }, resolved }
}

// "January" or "March 2016" on a line of its own
function isAlone({ document: { text } }: Context, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  return /(?:^|\n)[^\p{L}\p{N}]*$/u.test(before) && /^[^\p{L}\p{N}]{0,3}(?:\n|$)/u.test(text.slice(end, end + 4))
}

// «17 апреля … 19-го»: a day told alone is of the month of the date before it, in the same item
function monthBeside(context: Context, mention: Mention<'date'>, before: Neighbour | null): Known | null {
  if (before === null || context.incidentOf(mention) !== context.incidentOf(before.mention)) return null
  const { year, month, day } = before.to ?? before.from
  if (month === null || day === null || mention.start - before.mention.end > NEAR) return null
  return inMonth(mention.value, { year, month, day: null }, 'from-context')
}

// The year belongs to the end: a range that runs over New Year began the year before.
function complete({ from, to }: DateValue, year: number, resolved: Known['resolved']): Known {
  if (to === null) return { from: { ...from, year }, to, resolved }
  const turns = from.month !== null && to.month !== null && from.month > to.month ? 1 : 0
  return { from: { ...from, year: from.year ?? year - turns }, to: { ...to, year: to.year ?? year }, resolved }
}

// "In 2019 he was detained on June 6"; "arrested on February 2, 2019 and on March 5 sentenced": the story goes on in its year.
function neighbourYear(
  context: Context,
  mention: Mention<'date'>,
  anchor: Anchor | null,
  before: Neighbour | null,
): number | null {
  if (before === null || anchor === null || before.resolved === 'from-period' || mention.value.near !== undefined)
    return null
  const last = before.to ?? before.from
  const { year } = last
  if (year === null || year >= (anchor.from.year ?? 0)) return null
  if (context.incidentOf(mention) !== context.incidentOf(before.mention)) return null
  const end = mention.value.to ?? mention.value.from
  const together = inSameSentence(context, before.mention, mention)
  if (last.month === null) return together && end.day !== null && leads(context, before.mention) ? year : null
  const inYear = { ...end, year }
  if (together && before.resolved === 'from-context' && firstDay(inYear) >= firstDay(last)) return year
  if (isWithin(end, anchor) || firstDay(inYear) < firstDay(last)) return null
  // in the next sentence only where the story is plainly still there: the same half-year, and not the months before the period
  return together ||
    (isNear(context, before.mention, mention) && firstDay(inYear) <= plusMonths(last, 6) && !isRecent(end, anchor))
    ? year
    : null
}

function leads({ document }: Context, { start }: Mention): boolean {
  return /(?:^|\n|[.!?]\s)\p{L}+ $/u.test(document.text.slice(Math.max(0, start - 24), start))
}

function isNear({ document }: Context, a: Mention, b: Mention): boolean {
  const between = document.text.slice(a.end, b.start)
  return between.length < 240 && !between.includes('\n')
}

function isWithin({ month }: CalendarDay, { from, to }: Anchor): boolean {
  return month !== null && month >= (from.month ?? 1) && month <= (to.month ?? 12)
}

function isRecent({ month }: CalendarDay, { from }: Anchor): boolean {
  const ago = ((from.month ?? 1) - (month ?? 1) + 12) % 12
  return ago <= 2
}

function plusMonths({ year, month }: CalendarDay, n: number): string {
  const index = (year ?? 0) * 12 + (month ?? 1) - 1 + n
  return lastDay({ year: Math.floor(index / 12), month: (index % 12) + 1, day: null })
}

function draftOf({ key, start, end, rule, repair }: Mention, { from, to, resolved }: Known): DateDraft {
  const value = to === null ? edtf(from) : `${edtf(from)}/${edtf(to)}`
  return { key, start, end, rule, repair, value, from: firstDay(from), to: lastDay(to ?? from), resolved }
}

function doubtOf({ start, end, rule }: Mention, why: string): Doubt {
  return {
    code: why.startsWith('no ') ? 'unresolved-date' : 'ambiguous-date',
    rule,
    start,
    end,
    message: `The year is not told: ${why}`,
  }
}

// February 29 of a year that has none
function impossible({ start, end, rule }: Mention, { from }: Known): Doubt {
  const message = `Expected a day of the calendar, got ${edtf(from)}`
  return { code: 'impossible-date', rule, start, end, message }
}
