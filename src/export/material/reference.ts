// How records are told in one cell.
import type { ArticleRecord } from '../../records.ts'
import { calendarDay, firstDay, lastDay } from '../../text/calendar.ts'

/** A reference as people cite it: `CC2014:274(4)(2)`; a level that is left out is an empty bracket: `ASSEMBLY2020:4()(2)`. */
export function citation({ code, article, part, clause, subclause }: ArticleRecord): string {
  const levels = [part, clause, subclause]
  const depth = levels.findLastIndex((level) => level !== null) + 1
  const brackets = levels.slice(0, depth).map((level) => `(${level ?? ''})`)
  return `${code}${article === null ? '' : `:${article}`}${brackets.join('')}`
}

/** The article alone: `CC2014:274`. */
export function articleName({ code, article }: ArticleRecord): string {
  return article === null ? code : `${code}:${article}`
}

/** First and last day of an EDTF date or range. */
export function daysOf(value: string | null): { readonly from: string | null; readonly to: string | null } {
  if (value === null) return { from: null, to: null }
  const [first = '', last = first] = value.split('/')
  return { from: firstDay(calendarDay(first)), to: lastDay(calendarDay(last)) }
}

/** The one month (`YYYY-MM`) that all of an EDTF date lies in, or null. */
export function monthOf(value: string | null): string | null {
  const { from, to } = daysOf(value)
  const month = from?.slice(0, 7) ?? null
  return month === to?.slice(0, 7) ? month : null
}

/** The one year (`YYYY`) that all of an EDTF date lies in, or null. */
export function yearOf(value: string | null): string | null {
  const { from, to } = daysOf(value)
  const year = from?.slice(0, 4) ?? null
  return year === to?.slice(0, 4) ? year : null
}
