// The bulletins that a figure of the statistics can be held against: of the same publisher, from the time that it counts.
import type { Scope } from '../model.ts'
import { standardScope } from '../resolve/statistic-scope.ts'
import { calendarDay, lastDay } from '../text/calendar.ts'
import type { Context } from './entry.ts'
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

/**
 * The bulletins that tell of the time which a figure of `context` counts: for the bulletin's own period itself, whether it is the copy that
 * counts or not; for a longer time the bulletins of that time that count. `counted`: all that count.
 */
export function windowOf(scope: Scope, context: Context, counted: readonly Context[]): Window | TimeDoubt {
  if (!context.whole) return 'selection'
  const days = timeOf(scope, context)
  if (days === null) return 'time-unknown'
  if (isOwn(scope, context)) return { ...days, contexts: [context], missing: [] }
  const others = counted.filter((other) => isOfSeries(other, context) && isWithin(other, days))
  if (others.some(({ whole }) => !whole)) return 'selection'
  const isThere = others.some(({ record }) => record.edition === context.record.edition)
  const contexts = isThere ? others : [...others, context]
  return { ...days, contexts, missing: missingIn(days, contexts) }
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

// A month is not held against bulletins of weeks: their items would be counted with those of its own bulletin.
function isOfSeries({ record }: Context, own: Context): boolean {
  if (record.id === own.record.id) return true
  return record.publisher !== null && record.publisher === own.record.publisher && standardScope(record.period) === standardScope(own.record.period) // prettier-ignore
}

function isWithin({ record }: Context, { from, to }: Days): boolean {
  const days = daysOf(record.period)
  return days.from !== null && days.to !== null && days.from >= from && days.to <= to
}

function missingIn({ from, to }: Days, contexts: readonly Context[]): string[] {
  const told = contexts.map(({ record }) => daysOf(record.period))
  const bare = new Set<string>()
  for (let day = from; day <= to; day = dayAfter(day))
    if (!told.some((days) => (days.from ?? day) <= day && day <= (days.to ?? ''))) bare.add(day.slice(0, 7))
  return [...bare]
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
