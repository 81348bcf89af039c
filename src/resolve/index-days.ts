// The days on which the index may have to be taken for a sum.
import type { AmountWords } from '../lang/pack.ts'
import type { ArticleDraft, DateDraft, Dating, Mention, Span } from '../model.ts'
import { calendarDay, firstDay, lastDay } from '../text/calendar.ts'
import { beginningIn, firstFrom, holdersAmong, nearby } from '../text/nearby.ts'
import { oncePer } from '../text/once.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { Context } from './context.ts'
import { says } from './said.ts'
import { inSameSentence } from './tense.ts'
import { yearsAgo } from './years-ago.ts'

type Amount = Mention<'amount'>

/** First and last day, YYYY-MM-DD. */
export type Stretch = readonly [from: string, to: string]

/**
 * The days on which the index may have to be taken. For ranges and bounds (they are what a law provides for) the period. Under a code that
 * counts from the act, the day the item tells of the act ("in the post of May 3"). Else all days from the first to the last that the sentence
 * tells, or the item has told before it (else tells behind it) within a year before the end of the period: the act, the opening of the case
 * and the decision may be any of them. Where none is told, the period. "Last year" in its clause is that year,
 * "two years ago" no day that is known.
 */
export function possibleDays(
  context: Context,
  { period, published }: Dating,
  dates: readonly DateDraft[],
  articles: readonly ArticleDraft[],
): (mention: Amount) => Stretch | null {
  const whole = stretchOf(period) ?? stretchOf(published)
  const actsAround = holdersAmong(context.of('article'))
  const told = dates.filter((date) => actsAround(date).length === 0 && date.from <= (whole?.[1] ?? date.from))
  const byIncident = Map.groupBy(told, (date) => context.incidentOf(date))
  const since = whole === null ? '' : yearBefore(whole[1])
  const sofar = new Map([...byIncident].map(([incident, near]) => [incident, recentOnes(near, since)]))
  const actOf = daysOfActs(context, byIncident, articles)
  return (mention) => {
    const incident = context.incidentOf(mention)
    const { min, max } = mention.value
    if (incident === null || min !== max) return whole
    const act = actOf(incident, mention)
    if (act !== null) return act
    const ago = isOfYear(period) ? null : yearsAgo(context, mention)
    if (ago !== null) return ago === 'last-year' ? lastYearOf(whole) : null
    const near = nearby(byIncident.get(incident) ?? [], mention, PAGE)
    const all = besideOnes(context, near, mention)
    const beside = all.filter((date) => !isOfSumBefore(context, date, all, mention))
    if (beside.length > 0) return hull(beside)
    return hullBefore(sofar.get(incident) ?? [], mention) ?? whole
  }
}

function isOfYear(period: string | null): boolean {
  return period !== null && /^\d{4}$/u.test(period)
}

// "last year he was fined 100 MCI": any day of it
function lastYearOf(whole: Stretch | null): Stretch | null {
  return whole === null ? null : stretchOf(yearBefore(whole[0]).slice(0, 4))
}

const toldBy = oncePer(({ acts }: AmountWords) => patternOf(`(?<![\\p{L}\\p{N}])${anyOf(acts)}`, 'u'))

/** The days of the acts of an item, where the law cited nearest to the sum counts from the act and all of them fall into one year. */
function daysOfActs(
  context: Context,
  byIncident: ReadonlyMap<number | null, readonly DateDraft[]>,
  articles: readonly ArticleDraft[],
): (incident: number, mention: Amount) => Stretch | null {
  const fromAct = new Set(
    context.jurisdiction.codes.filter(({ indexOn }) => indexOn === 'act').map(({ key }) => key as string | null),
  )
  const told = toldBy(context.language.amount)
  const cited = Map.groupBy(articles, (article) => context.incidentOf(article))
  const days = new Map<number, Stretch | null>()
  const daysOf = (incident: number): Stretch | null => {
    const known = days.get(incident)
    if (known !== undefined) return known
    const all = byIncident.get(incident) ?? []
    const near = all.filter((date, at) => isOfAct(context, date, all[at - 1], told))
    const one =
      near.length > 0 && new Set(near.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)])).size === 1
    const found = one ? hull(near) : null
    days.set(incident, found)
    return found
  }
  return (incident, mention) => {
    const law = nearestTo(mention, cited.get(incident) ?? [])
    return law !== null && fromAct.has(law.code) ? daysOf(incident) : null
  }
}

// "wrote on November 14, 2018", «датирован 19 декабря», "2016 жылы 17 қыркүйекте жариялаған": in one clause with what was done, and no
// other date between
function isOfAct({ document }: Context, { start, end }: Span, last: Span | undefined, told: RegExp): boolean {
  const before =
    document.folded
      .slice(Math.max(0, start - CLAUSE, last?.end ?? 0), start)
      .split(BREAK)
      .at(-1) ?? ''
  const behind = document.folded.slice(end, end + CLAUSE).split(BREAK)[0] ?? ''
  return told.test(before) || told.test(behind)
}

const CLAUSE = 60
const BREAK = /[.!?;:] |\n|\p{N}{4}/u

function nearestTo(mention: Span, sorted: readonly ArticleDraft[]): ArticleDraft | null {
  const at = firstFrom(sorted, mention.start)
  const [before, behind] = [sorted[at - 1], sorted[at]]
  if (before === undefined || behind === undefined) return before ?? behind ?? null
  return mention.start - before.end <= behind.start - mention.end ? before : behind
}

// No sentence is longer: further off, a date is not looked at one by one.
const PAGE = 1200

interface Recent extends Span {
  /** From the first to the last day of this date and of those before it. */
  readonly hull: Stretch
}

function recentOnes(near: readonly DateDraft[], since: string): readonly Recent[] {
  const ones: Recent[] = []
  for (const { start, end, from, to } of near) {
    if (from < since || spanOfDays(from, to) > 31) continue
    const [first, last] = ones.at(-1)?.hull ?? [from, to]
    ones.push({ start, end, hull: [from < first ? from : first, to > last ? to : last] })
  }
  return ones
}

// Of the days told before the sum; of all, where none is.
function hullBefore(ones: readonly Recent[], mention: Span): Stretch | null {
  return (ones[firstFrom(ones, mention.start) - 1] ?? ones.at(-1))?.hull ?? null
}

// From the sum outwards: behind the end of a sentence no other date is beside it.
function besideOnes(context: Context, near: readonly DateDraft[], mention: Amount): readonly DateDraft[] {
  const isHere = (date: DateDraft | undefined) => date !== undefined && isBeside(context, date, mention)
  let from = firstFrom(near, mention.start)
  let to = from
  while (isHere(near[from - 1])) from--
  while (isHere(near[to])) to++
  return near.slice(from, to)
}

// "In 2019 he was fined 20 MCI, and now 50 MCI": a year with a sum of its own, where a day or a word of now stands before this one.
function isOfSumBefore(context: Context, date: DateDraft, all: readonly DateDraft[], { start }: Amount): boolean {
  if (date.end > start || spanOfDays(date.from, date.to) <= 31) return false
  const between = { start: date.end, end: start }
  if (beginningIn(context.of('amount'), between).length === 0) return false
  return beginningIn(all, between).length > 0 || says(context, context.language.penalty.ago.now, date.end, start)
}

function isBeside(context: Context, date: DateDraft, mention: Amount): boolean {
  return date.start < mention.start ? inSameSentence(context, date, mention) : inSameSentence(context, mention, date)
}

function hull(dates: readonly DateDraft[]): Stretch {
  const first = dates.reduce((a, b) => (b.from < a.from ? b : a), dates[0] as DateDraft)
  const last = dates.reduce((a, b) => (b.to > a.to ? b : a), dates[0] as DateDraft)
  return [first.from, last.to]
}

function stretchOf(value: string | null): Stretch | null {
  if (value === null) return null
  const [from = '', to = from] = value.split('/')
  return [firstDay(calendarDay(from)), lastDay(calendarDay(to))]
}

function spanOfDays(from: string, to: string): number {
  const [a, b] = [from, to].map(
    (day) => Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8)),
  )
  return (b ?? 0) - (a ?? 0) + 1
}

function yearBefore(day: string): string {
  const { year, month, day: d } = calendarDay(day)
  return firstDay({ year: (year ?? 0) - 1, month, day: d })
}
