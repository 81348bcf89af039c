// The parts of a date as numbers: its day, its month, its year.
import type { DateWords } from '../lang/pack.ts'
import { monthNumber } from '../text/day.ts'

/** The words of a language of which dates are made. */
export interface Words {
  readonly date: DateWords
  readonly ordinals: Readonly<Record<string, number>>
  readonly cardinals: Readonly<Record<string, number>>
}

/** A month in words or digits. */
export function monthOf(text: string | undefined, words: DateWords): number | null {
  return text === undefined ? null : (monthNumber(text, words) ?? Number(text))
}

/** A day of the month in digits or words. */
export function dayOf(text: string | undefined, { date, ordinals }: Words): number | null {
  return text === undefined ? null : (ordinals[text] ?? date.dayWords[text] ?? Number.parseInt(text, 10))
}

/** A year of four digits or two. */
export function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : text.length === 2 ? shortYear(text) : Number(text)
}

/** 19/IV-2021; the roman digits may be Cyrillic letters */
export function romanMonth(text: string | undefined): number | null {
  if (text === undefined) return null
  const at = ROMANS.indexOf(text.replaceAll('і', 'i').replaceAll('х', 'x'))
  return at < 0 ? null : at + 1
}

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

/** «две тысячи двадцать второго года»: the thousands are in the shape */
export function wordYear(text: string | undefined, { ordinals }: Words): number | null {
  const n = text === undefined ? undefined : ordinals[text]
  return n === undefined ? null : 2000 + n
}

/** 23.03.15: the sites are of this century */
export function shortYear(text: string | undefined): number | null {
  return text === undefined || Number(text) > 45 ? null : 2000 + Number(text)
}

/** The end of «2010-14». */
export function inCentury(text: string | undefined, year: number | null): number | null {
  return text === undefined || year === null ? null : Math.floor(year / 100) * 100 + Number(text)
}
