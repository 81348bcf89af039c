// The bulletins that a figure of the statistics can be held against: of the same publisher, from the time that it counts.
import type { Scope } from '../../model.ts'
import { standardScope } from '../../resolve/statistic-scope.ts'
import { calendarDay, lastDay } from '../../text/calendar.ts'
import type { Context } from '../material/entry.ts'
import { compare } from '../material/entry.ts'
import { daysOf } from '../material/reference.ts'

/** Why a figure is not compared, as far as its time goes. */
export type TimeDoubt = 'time-unknown' | 'selection'

/** A stretch of days, and what tells of it. */
export interface Window {
  readonly from: string
  readonly to: string
  readonly contexts: readonly Context[]
  /** Months (`YYYY-MM`) of which some days are in no bulletin at hand. */
  readonly missing: readonly string[]
}

type Days = Pick<Window, 'from' | 'to'>

/** Finds the window of a figure of this scope in this bulletin. */
export type Windows = (scope: Scope, context: Context) => Window | TimeDoubt

/**
 * The bulletins that tell of the time which a figure of a bulletin counts: for the bulletin's own period itself, whether it is the copy that
 * counts or not; for a longer time the bulletins of that time that count. `counted`: all that count.
 */
export function openWindows(counted: readonly Context[]): Windows {
  const series = Map.groupBy(counted.map(dated), ({ context }) => publisherOf(context))
  const known = new Map<Context, Map<Scope, Window | TimeDoubt>>()
  return (scope, context) => {
    const own = known.get(context) ?? new Map<Scope, Window | TimeDoubt>()
    known.set(context, own)
    const found = own.get(scope) ?? windowOf(scope, context, series.get(publisherOf(context)) ?? [])
    own.set(scope, found)
    return found
  }
}

function publisherOf({ record }: Context): string {
  return JSON.stringify(record.publisher ?? ['none', record.id])
}

interface Dated extends Days {
  readonly context: Context
}

function dated(context: Context): Dated {
  const { from, to } = daysOf(context.record.period)
  return { context, from: from ?? '', to: to ?? '' } // without a period it lies in no time
}

function windowOf(scope: Scope, context: Context, series: readonly Dated[]): Window | TimeDoubt {
  if (!context.whole) return 'selection'
  const days = timeOf(scope, context)
  if (days === null) return 'time-unknown'
  if (isOwn(scope, context)) return { ...days, contexts: [context], missing: [] }
  const within = series.filter((other) => isWithin(other, days))
  if (within.some((other) => !other.context.whole)) return 'selection'
  const isThere = within.some((other) => other.context.record.edition === context.record.edition)
  const told = withoutOverlap(isThere ? within : [dated(context), ...within], context)
  return { ...days, contexts: told.map((other) => other.context), missing: missingIn(days, told) }
}

// Bulletins of months, and where there is none those of a half-year or of weeks: of each day one bulletin. Those of the same length as the
// bulletin's own go first, then the longer ones.
function withoutOverlap(all: readonly Dated[], own: Context): Dated[] {
  const isLike = ({ context }: Dated) => standardScope(context.record.period) === standardScope(own.record.period)
  const chosen: Dated[] = []
  for (const one of [...all.filter(isLike), ...all.filter((other) => !isLike(other)).sort(byLength)])
    if (!chosen.some((other) => one.from <= other.to && other.from <= one.to)) chosen.push(one)
  return chosen.sort((a, b) => compare(a.from, b.from))
}

function byLength(a: Dated, b: Dated): number {
  return lengthOf(b) - lengthOf(a) || compare(a.context.record.id, b.context.record.id)
}

function lengthOf({ from, to }: Days): number {
  return Date.parse(to) - Date.parse(from)
}

function isOwn(scope: Scope, { record }: Context): boolean {
  return scope !== 'other' && scope === standardScope(record.period)
}

// "Since January" ends with the period. A quarter, half or year is known by its end alone: "in the first quarter" in a bulletin of
// April may be any.
function timeOf(scope: Scope, context: Context): Days | null {
  const { from, to } = daysOf(context.record.period)
  if (from === null || to === null) return null
  if (isOwn(scope, context)) return { from, to }
  const year = to.slice(0, 4)
  if (scope === 'year-to-date') return from.startsWith(year) ? { from: `${year}-01-01`, to } : null
  const length = { quarter: 3, 'half-year': 6, year: 12, month: null, week: null, other: null }[scope]
  const month = Number(to.slice(5, 7))
  if (length === null || month % length !== 0 || to !== lastDay(calendarDay(to.slice(0, 7)))) return null
  const first = String(month - length + 1).padStart(2, '0')
  return { from: `${year}-${first}-01`, to }
}

function isWithin(own: Dated, { from, to }: Days): boolean {
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
