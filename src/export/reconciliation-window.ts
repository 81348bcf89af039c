// The bulletins that a figure of the statistics can be held against: of the same publisher, from the time that it counts.
import type { Scope } from '../model.ts'
import { standardScope } from '../resolve/statistic-scope.ts'
import { calendarDay, lastDay } from '../text/calendar.ts'
import type { Context } from './entry.ts'
import { compare } from './entry.ts'
import { daysOf } from './reference.ts'

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
  const series = Map.groupBy(counted.map(dated), ({ context }) => seriesOf(context))
  const known = new Map<Context, Map<Scope, Window | TimeDoubt>>()
  return (scope, context) => {
    const own = known.get(context) ?? new Map<Scope, Window | TimeDoubt>()
    known.set(context, own)
    const found = own.get(scope) ?? windowOf(scope, context, series.get(seriesOf(context)) ?? [])
    own.set(scope, found)
    return found
  }
}

// A month is not held against bulletins of weeks: their items would be counted with those of its own bulletin.
function seriesOf({ record }: Context): string {
  return JSON.stringify([record.publisher ?? ['none', record.id], standardScope(record.period)])
}

interface Dated extends ReturnType<typeof daysOf> {
  readonly context: Context
}

function dated(context: Context): Dated {
  return { context, ...daysOf(context.record.period) }
}

function windowOf(scope: Scope, context: Context, series: readonly Dated[]): Window | TimeDoubt {
  if (!context.whole) return 'selection'
  const days = timeOf(scope, context)
  if (days === null) return 'time-unknown'
  if (isOwn(scope, context)) return { ...days, contexts: [context], missing: [] }
  const others = series.filter((other) => isWithin(other, days))
  if (others.some((other) => !other.context.whole)) return 'selection'
  const isThere = others.some((other) => other.context.record.edition === context.record.edition)
  const told = isThere ? others : [...others, dated(context)]
  return { ...days, contexts: told.map((other) => other.context), missing: missingIn(days, told) }
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
  return own.from !== null && own.to !== null && own.from >= from && own.to <= to
}

// The days that no bulletin tells of: from the end of what is told so far to the beginning of the next.
function missingIn({ from, to }: Days, contexts: readonly Dated[]): string[] {
  const told = contexts.toSorted((a, b) => compare(a.from ?? '', b.from ?? ''))
  const bare = new Set<string>()
  let next = from
  for (const days of [...told, { from: dayAfter(to), to }]) {
    for (let day = next; day < (days.from ?? day); day = dayAfter(day)) bare.add(day.slice(0, 7))
    if (days.to !== null && dayAfter(days.to) > next) next = dayAfter(days.to)
  }
  return [...bare]
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
