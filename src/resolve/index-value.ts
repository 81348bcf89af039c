// The index (MCI) by day: which rows of the table were in force, and what units of it are worth.
import type { Index, IndexValue } from '../jurisdiction/pack.ts'

/** Rows in force on at least one day of a stretch (YYYY-MM-DD); empty where a part of it has no value. */
export function rowsBetween({ values, gaps }: Index, from: string, to: string): readonly IndexValue[] {
  const first = values.findLastIndex((row) => row.from <= from)
  if (first === -1 || gaps.some((gap) => gap.from <= to && (gap.to ?? '9999') >= from)) return []
  return values.filter((row, i) => i >= first && row.from <= to)
}

/** Rows by which someone may have reckoned in those days: the years around them too. */
export function rowsAround(index: Index, from: string, to: string): readonly IndexValue[] {
  const [first, last] = [yearOf(from), yearOf(to)]
  return index.values.filter((row, i) => {
    const ends = index.values[i + 1]?.from ?? '9999'
    return yearOf(row.from) < last + 2 && yearOf(ends) >= first - 2
  })
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** Units of the index in money, to the hundredth. */
export function worth(units: number | null, row: IndexValue): number | null {
  return units === null ? null : Math.round(units * row.value * 100) / 100
}

/** Name of the rows in records: `mci:2020-04-01`, or `mci:2019-01-01/2020-01-01` where two were possible. */
export function basisOf({ code }: Index, rows: readonly IndexValue[]): string {
  const days = [...new Set([rows[0], rows.at(-1)].map((row) => row?.from ?? ''))]
  return `${code.toLowerCase()}:${days.join('/')}`
}

/** A sum in units of the index by rows that it may have been reckoned by, in money: the least by the lowest of them, the most by the highest; null where there are none. */
export function worthBetween(
  { min, max }: { readonly min: number | null; readonly max: number | null },
  index: Index,
  rows: readonly IndexValue[],
): { readonly min: number | null; readonly max: number | null; readonly basis: string } | null {
  const [first, ...others] = rows
  if (first === undefined) return null
  const least = others.reduce((a, b) => (b.value < a.value ? b : a), first)
  const most = others.reduce((a, b) => (b.value > a.value ? b : a), first)
  return { min: worth(min, least), max: worth(max, most), basis: basisOf(index, rows) }
}

/** The rows that a name made by `basisOf` stands for; empty where it is none of this index. */
export function rowsOfBasis({ code, values }: Index, basis: string): readonly IndexValue[] {
  const [name, days = ''] = basis.split(':')
  if (name !== code.toLowerCase()) return []
  const [first, last = first] = days.split('/')
  const [start, end] = [first, last].map((day) => values.findIndex(({ from }) => from === day))
  return start === undefined || end === undefined || start < 0 || end < 0 ? [] : values.slice(start, end + 1)
}
