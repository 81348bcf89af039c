// What the groups of a date shape say: m m2 m3 months, d d2 days, o an ordinal word, days a list, y y2 y3 years, yy yy2 short
// years, yo the last of a year in words, rm a roman month, o2 a second ordinal, w another word for a day,
// half, quarter, count (months), end, and (a list, not a range), this last next same (year), past future event, mark, glued.
import type { DateWords } from '../lang/pack.ts'
import type { CalendarDay, DateValue } from '../model.ts'
import { dayOf, inCentury, monthOf, romanMonth, shortYear, wordYear, yearOf } from './date-part.ts'
import type { Words } from './date-part.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** The days a shape names; null where it names none after all; a string says why there are two readings. */
export function readDate(groups: Groups, words: Words): readonly DateValue[] | string | null {
  const near = nearOf(groups)
  const values = valuesOf(groups, words)
  return near === null || values === null || typeof values === 'string'
    ? values
    : values.map((value) => ({ ...value, near }))
}

function nearOf(groups: Groups): NonNullable<DateValue['near']> | null {
  if (groups.this !== undefined) return 'this-year'
  if (groups.same !== undefined) return 'same-year'
  if (groups.last !== undefined) return 'last-year'
  if (groups.next !== undefined) return 'next-year'
  return groups.past !== undefined
    ? 'past'
    : groups.future !== undefined
      ? 'future'
      : groups.event !== undefined
        ? 'event'
        : null
}

function valuesOf(groups: Groups, words: Words): readonly DateValue[] | string | null {
  if (groups.glued !== undefined) return `"${groups.glued}" names two months`
  const year = yearOf(groups.y) ?? shortYear(groups.yy) ?? wordYear(groups.yo, words)
  if (groups.yy !== undefined && year === null) return null
  const months = monthsOfYear(groups, year, words)
  if (months !== null) return [months]
  const [m, m2, m3] = [groups.m, groups.m2, groups.m3].map((month) => monthOf(month, words.date))
  const month = m ?? romanMonth(groups.rm)
  if (groups.days !== undefined) return listOf(groups.days, month, year)
  const d = dayOf(groups.d ?? groups.o ?? groups.w, words)
  const d2 = dayOf(groups.d2 ?? groups.o2, words)
  const y2 = yearOf(groups.y2) ?? inCentury(groups.yy2, year)
  const first = { year, month, day: d }
  const second = { year: y2, month: m2 ?? null, day: d2 }
  if (groups.and !== undefined) return membersOf(first, second, m3 ?? null, yearOf(groups.y3))
  if (m2 != null || d2 !== null || y2 !== null || groups.yy2 !== undefined) return rangeOf(first, second)
  return groups.mark === undefined ? [{ from: first, to: null }] : numeric(first, groups.mark, words.date)
}

// "first half of 2024", "third quarter of 2023", "first seven months of 2024", "the last six months of 2020"
function monthsOfYear({ half, quarter, count, end }: Groups, year: number | null, words: Words): DateValue | null {
  const span = (first: number, last: number): DateValue => ({
    from: { year, month: first, day: null },
    to: { year, month: last, day: null },
  })
  if (half !== undefined) {
    const n = words.date.halves[half] ?? Number(half)
    return span(6 * n - 5, 6 * n)
  }
  if (quarter !== undefined) {
    const n = words.date.quarters[quarter] ?? Number(quarter)
    return span(3 * n - 2, 3 * n)
  }
  if (count === undefined) return null
  const n = words.cardinals[count] ?? Number(count)
  return end === undefined ? span(1, n) : span(13 - n, 12)
}

// "26, 28, 31"; "5, 7-9 and 12"
function listOf(days: string, month: number | null, year: number | null): readonly DateValue[] | null {
  const words = days.match(/ \p{L}+(?= )|&/gu) // a word joins them ("and", «и»); suffixes are joined to their number
  const items = Array.from(days.matchAll(/(\d+)[^\d,&-]{0,4}(?: ?- ?(\d+))?/gu))
  if (items.length === 2 && words === null && year === null) return null
  return items.map(([, from, to]) => ({
    from: { year, month, day: Number(from) },
    to: to === undefined ? null : { year, month, day: Number(to) },
  }))
}

// "April 29 and May 8, 2019", "in April and May", "in 2018, 2019 and 2020"
function membersOf(
  first: CalendarDay,
  second: CalendarDay,
  month3: number | null,
  year3: number | null,
): readonly DateValue[] {
  const year = first.year ?? second.year
  const members = [{ ...first, year }]
  if (month3 !== null) members.push({ year, month: month3, day: null })
  if (year3 !== null) members.push({ year: year3, month: null, day: null })
  members.push({
    ...second,
    year: second.year ?? year,
    month: second.month ?? (second.day === null ? null : first.month),
  })
  return members.map((from) => ({ from, to: null }))
}

// The end lends what the start leaves out ("December 25 to January 2, 2023" begins in 2022), and the other way round.
function rangeOf(first: CalendarDay, second: CalendarDay): readonly DateValue[] | null {
  const month = first.month ?? second.month
  const turns = month !== null && second.month !== null && month > second.month ? 1 : 0
  const from = { ...first, month, year: first.year ?? (second.year === null ? null : second.year - turns) }
  const to = {
    ...second,
    month: second.month ?? month,
    year: second.year ?? (first.year === null ? null : first.year + turns),
  }
  if (from.year !== null && to.year !== null && order(from) > order(to)) return null
  if (turns === 0 && from.month === to.month && (from.day ?? 0) > (to.day ?? 31)) return null
  if (from.day !== null && to.day === null) return null
  return [{ from, to }]
}

function order({ year, month, day }: CalendarDay): number {
  return (year ?? 0) * 10000 + (month ?? 0) * 100 + (day ?? 0)
}

// 21.12.2020 is day first; 5/6/2020 is either, 6/22/2020 can only be month first
function numeric(date: CalendarDay, mark: string, words: DateWords): readonly DateValue[] | string {
  const { year, month, day } = date
  if (month === null || day === null || mark !== '/') return [{ from: date, to: null }]
  if (month > 12 && day <= 12) return [{ from: { year, month: day, day: month }, to: null }]
  if (words.slashDoubtful && day <= 12 && day !== month) return 'day and month could be either way round'
  return [{ from: date, to: null }]
}
