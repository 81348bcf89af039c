// A day as it stands at the beginning of lines: for telling where items begin, not for reading its value (that is extract/date.ts).
import type { DateWords, SegmentWords } from '../lang/pack.ts'
import { anyOf } from './shape.ts'

/** Source of a pattern for a day, a range or a list of days, with or without a year, in folded text. It has no groups. */
export function dayPattern(date: DateWords, { betweenDays, afterYear }: SegmentWords): string {
  const month = optionOf(Object.keys(date.months))
  const d = `(?:0?[1-9]|[12]\\d|3[01])(?!\\d)${optionOf(date.daySuffixes)}?`
  // "june 9-12", "may 1 and 9", "april 29 and may 8"
  const between = `(?: ?- ?| ${optionOf(betweenDays)} )`
  const more = `(?:(?:${between}|, )${d}(?!\\d|:\\d)){0,4}`
  const other = `${between}(?:${month},? ${d}|${d} ${month})`
  // "june 29, 2020", "29 июня 2020 года"
  const year = `(?:,? ?(?:19|20)\\d\\d(?: ${optionOf(afterYear)})?)?`
  // "1st of june", "29.05.2009", "2020 жылғы 1 маусым"
  const of = `(?: ${optionOf(betweenDays)})?`
  const numeric = '\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d\\d'
  const yearFirst = `(?:19|20)\\d\\d ${optionOf(afterYear)} ${d} ${month}`
  return `(?:(?:${month},? ${d}${more}|${d}${more}${of} ${month})(?:${other})?(?!\\p{N})${year}|${numeric}|${yearFirst})`
}

/** An alternation of the words, or what never matches where there are none. */
export function optionOf(words: readonly string[]): string {
  return words.length === 0 ? '(?:(?!))' : anyOf(words)
}
