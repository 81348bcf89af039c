// The bulletins that a figure of the statistics can be held against: of the same publisher, from the time that it counts.
import type { Scope } from '../../model.ts'
import { standardScope } from '../../resolve/statistic-scope.ts'
import { calendarDay, lastDay } from '../../text/calendar.ts'
import { compare } from '../material/entry.ts'
import type { Head } from '../material/head.ts'
import { daysOf } from '../material/reference.ts'

/** Why a figure is not compared, as far as its time goes. */
export type TimeDoubt = 'time-unknown' | 'selection'

/** A stretch of days, and the bulletins that tell of it. */
export interface Window {
  readonly from: string
  readonly to: string
  readonly bulletins: readonly Head[]
  /** Months (`YYYY-MM`) of which some days are in no bulletin at hand. */
  readonly missing: readonly string[]
}

type Days = Pick<Window, 'from' | 'to'>

/** Finds the window of a figure of this scope in this bulletin. */
export type Windows = (scope: Scope, bulletin: Head) => Window | TimeDoubt

/**
 * The bulletins that tell of the time which a figure of a bulletin counts: for the bulletin's own period itself, whether it is the copy that
 * counts or not; for a longer time the bulletins of that time that count. `counted`: all that count.
 */
export function openWindows(counted: readonly Head[]): Windows {
  const series = new Map([...Map.groupBy(counted.map(dated), ({ bulletin }) => publisherOf(bulletin))].map(([publisher, all]) => [publisher, seriesOf(all)])) // prettier-ignore
  // figures of a bulletin come one after the other: those of the last one are known
  let last: Head | null = null
  let known = new Map<Scope, Window | TimeDoubt>()
  return (scope, bulletin) => {
    if (bulletin !== last) known = new Map()
    last = bulletin
    const found = known.get(scope) ?? windowOf(scope, bulletin, series.get(publisherOf(bulletin)) ?? (() => []))
    known.set(scope, found)
    return found
  }
}

function publisherOf({ record }: Head): string {
  return JSON.stringify(record.publisher ?? ['none', record.id])
}

interface Dated extends Days {
  readonly bulletin: Head
}

function dated(bulletin: Head): Dated {
  const { from, to } = daysOf(bulletin.record.period)
  return { bulletin, from: from ?? '', to: to ?? '' } // without a period it lies in no time
}

/** The bulletins of a publisher that lie within a stretch of days, in the order of all. */
type Series = (days: Days) => readonly Dated[]

// By day: of twenty years a figure of one is held against those of that year alone.
function seriesOf(all: readonly Dated[]): Series {
  const byDay = all.map((one, order) => ({ one, order })).sort((a, b) => compare(a.one.from, b.one.from))
  const firstFrom = (day: string): number => {
    let [low, high] = [0, byDay.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((byDay[middle]?.one.from ?? '') < day) low = middle + 1
      else high = middle
    }
    return low
  }
  return (days) =>
    byDay
      .slice(firstFrom(days.from), firstFrom(dayAfter(days.to)))
      .filter(({ one }) => isWithin(one, days))
      .sort((a, b) => a.order - b.order)
      .map(({ one }) => one)
}

function windowOf(scope: Scope, bulletin: Head, series: Series): Window | TimeDoubt {
  const days = timeOf(scope, bulletin)
  if (typeof days === 'string') return days
  if (isOwn(scope, bulletin)) return { ...days, bulletins: [bulletin], missing: [] }
  const within = series(days)
  if (within.some((other) => !other.bulletin.whole)) return 'selection'
  const isThere = within.some((other) => other.bulletin.record.edition === bulletin.record.edition)
  const told = withoutOverlap(isThere ? within : [dated(bulletin), ...within], bulletin)
  return { ...days, bulletins: told.map((other) => other.bulletin), missing: missingIn(days, told) }
}

// Bulletins of months, and where there is none those of a half-year or of weeks: of each day one bulletin. Those of the same length as the
// bulletin's own go first, then the longer ones.
function withoutOverlap(all: readonly Dated[], own: Head): Dated[] {
  const isLike = ({ bulletin }: Dated) => standardScope(bulletin.record.period) === standardScope(own.record.period)
  const chosen: Dated[] = []
  for (const one of [...all.filter(isLike), ...all.filter((other) => !isLike(other)).sort(byLength)])
    if (!chosen.some((other) => one.from <= other.to && other.from <= one.to)) chosen.push(one)
  return chosen.sort((a, b) => compare(a.from, b.from))
}

function byLength(a: Dated, b: Dated): number {
  return lengthOf(b) - lengthOf(a) || compare(a.bulletin.record.id, b.bulletin.record.id)
}

function lengthOf({ from, to }: Days): number {
  return Date.parse(to) - Date.parse(from)
}

/** True where it counts the very period of its bulletin: no other one is looked at. */
export function isOwn(scope: Scope, { record }: Pick<Head, 'record'>): boolean {
  return scope !== 'other' && scope === standardScope(record.period)
}

// "Since January" ends with the period. A quarter, half or year is known by its end alone: "in the first quarter" in a bulletin of
// April may be any.
function timeOf(scope: Scope, bulletin: Head): Days | TimeDoubt {
  if (!bulletin.whole) return 'selection'
  const { from, to } = daysOf(bulletin.record.period)
  if (from === null || to === null) return 'time-unknown'
  if (isOwn(scope, bulletin)) return { from, to }
  const year = to.slice(0, 4)
  if (scope === 'year-to-date') return from.startsWith(year) ? { from: `${year}-01-01`, to } : 'time-unknown'
  const length = { quarter: 3, 'half-year': 6, year: 12, month: null, week: null, other: null }[scope]
  const month = Number(to.slice(5, 7))
  if (length === null || month % length !== 0 || to !== lastDay(calendarDay(to.slice(0, 7)))) return 'time-unknown'
  const first = String(month - length + 1).padStart(2, '0')
  return { from: `${year}-${first}-01`, to }
}

function isWithin(own: Days, { from, to }: Days): boolean {
  return own.from !== '' && own.from >= from && own.to <= to
}

// The days that no bulletin tells of: from the end of what is told so far to the beginning of the next.
function missingIn({ from, to }: Days, told: readonly Days[]): string[] {
  const bare = new Set<string>()
  let next = from
  for (const days of [...told, { from: dayAfter(to), to }]) {
    for (let day = next; day < days.from; day = dayAfter(day)) bare.add(day.slice(0, 7))
    if (dayAfter(days.to) > next) next = dayAfter(days.to)
  }
  return [...bare]
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
