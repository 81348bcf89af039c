// Time counted in months, to place a date or a period on an axis.
import { daysOf } from '../../material/reference.ts'

/** First and last month, counted from the year 0. */
export interface Months {
  readonly from: number
  readonly to: number
}

/** The months that an EDTF date or period lies in, or null. */
export function monthsOf(value: string | null): Months | null {
  const { from, to } = daysOf(value)
  return from === null || to === null ? null : { from: monthNumber(from), to: monthNumber(to) }
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
