// The year of a day that is written without one, from the period of the bulletin.
import type { CalendarDay, DateValue, Dating } from '../model.ts'
import { calendarDay } from '../text/calendar.ts'

/** The stretch to which dates without a year belong. `sure`: it is the period; else the day of publication. */
export interface Anchor {
  readonly from: CalendarDay
  readonly to: CalendarDay
  readonly sure: boolean
  /** The day of publication, where it can be one. */
  readonly published: CalendarDay | null
}

/** `term`: the end of something ("until May 12"). */
export type Tense = 'future' | 'term' | 'past' | null

/** The period, else the day of publication, else null. */
export function anchorOf({ period, published, publishedDoubtful }: Dating): Anchor | null {
  const day = published === null ? null : calendarDay(published)
  if (period === null) return day === null ? null : { from: day, to: day, sure: false, published: day }
  const [from = '', to = from] = period.split('/')
  return { from: calendarDay(from), to: calendarDay(to), sure: true, published: publishedDoubtful ? null : day }
}

/** The year of a month or day without one; a string says why it is not told. */
export function yearFor(
  date: CalendarDay,
  near: DateValue['near'] | null,
  anchor: Anchor,
  tense: Tense,
): number | string {
  const year = anchor.to.year ?? 0
  const month = date.month ?? 1
  if (near === 'this-year') return year
  if (near === 'last-year') return year - 1
  if (near === 'next-year') return year + 1
  const start = index(anchor.from.year, anchor.from.month ?? 1)
  const end = index(year, anchor.to.month ?? 12)
  if (near === 'past') return index(year, month) < start ? year : year - 1
  if (near === 'future') return index(year, month) > end ? year : year + 1
  const at = [year, year - 1].find((y) => index(y, month) >= start && index(y, month) <= end)
  if (at !== undefined) return at
  if (near === 'event') return eventYear(month, year, end)
  return index(year, month) < start
    ? earlier(month, year, end, tense)
    : later(month, year, end, tense, anchor.published)
}

function index(year: number | null, month: number): number {
  return (year ?? 0) * 12 + month
}

// "the January events" are a name as soon as January is long past
function eventYear(month: number, year: number, end: number): number | string {
  const recent = [year, year - 1].find((y) => end - index(y, month) >= 0 && end - index(y, month) <= 2)
  return recent ?? 'a month that has become the name of an event'
}

const LONG_AGO: Readonly<Record<'future' | 'term', number>> = { future: 3, term: 6 }

// A month before the period: this year. "until February 3" in a November bulletin, "will enter into force on January 1" in a May one: the next.
function earlier(month: number, year: number, end: number, tense: Tense): number | string {
  if (tense === null && end - index(year, month) >= 10)
    return `${end - index(year, month)} months before the period or ${12 - end + index(year, month)} after it`
  if (tense !== 'future' && tense !== 'term') return year
  return end - index(year, month) >= LONG_AGO[tense] ? year + 1 : year
}

// A month after the period is still to come, or was last year.
function later(month: number, year: number, end: number, tense: Tense, published: CalendarDay | null): number | string {
  const ahead = index(year, month) - end
  if (tense === 'future' || tense === 'term') return year
  if (published !== null && index(published.year, published.month ?? 1) >= index(year, month)) return year
  if (ahead <= 1) return year
  if (tense === 'past' || ahead >= 9) return year - 1
  return ahead === 2 ? year : `${ahead} months after the period or ${12 - ahead} before it`
}
