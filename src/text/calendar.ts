// The calendar: how long months are, and days as text. No clock, no time zone.
import type { CalendarDay } from '../model.ts'

/** Number of days of a month (1..12); without a year February has 29. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** True where such a day can exist. */
export function isPossible({ year, month, day }: CalendarDay): boolean {
  if (month !== null && (month < 1 || month > 12)) return false
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysIn(month, year)))
}

/** EDTF of a day, month or year of which all that is needed is known. */
export function edtf({ year, month, day }: CalendarDay): string {
  return pad(year ?? 0, 4) + behindDash(month) + behindDash(day)
}

function behindDash(n: number | null): string {
  return n === null ? '' : `-${pad(n, 2)}`
}

/** First day of a day, month or year, YYYY-MM-DD. */
export function firstDay({ year, month, day }: CalendarDay): string {
  return edtf({ year, month: month ?? 1, day: day ?? 1 })
}

/** Last day of a day, month or year, YYYY-MM-DD. */
export function lastDay({ year, month, day }: CalendarDay): string {
  const m = month ?? 12
  return edtf({ year, month: m, day: day ?? daysIn(m, year) })
}

/** Reads a YYYY-MM-DD, YYYY-MM or YYYY. */
export function calendarDay(text: string): CalendarDay {
  const [year = null, month = null, day = null] = text.split('-').map(Number)
  return { year, month, day }
}

/** The day after a YYYY-MM-DD. */
export function dayAfter(text: string): string {
  const { year, month, day } = calendarDay(text)
  if (month === null || day === null) return text
  if (day < daysIn(month, year)) return edtf({ year, month, day: day + 1 })
  return month < 12 ? edtf({ year, month: month + 1, day: 1 }) : edtf({ year: (year ?? 0) + 1, month: 1, day: 1 })
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}
