// A day as it stands at the beginning of lines: for telling where items begin, not for reading its value (that is extract/date.ts).
import type { DateWords, SegmentWords } from '../lang/pack.ts'
import { anyOf } from './shape.ts'

/** Source of a pattern for a day, a range or a list of days, with or without a year, in folded text. It has no groups. */
export function dayPattern(date: DateWords, { betweenDays, afterYear }: SegmentWords): string {
  const month = monthPattern(date)
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
  // «Ноябрь, 03»; «маусымның 5-і»
  const behind = date.monthFirst ? `,? ${d}` : `(?:, ${d}| \\d{1,2}${optionOf(date.daySuffixes)})`
  return `(?:(?:${month}${behind}${more}|${d}${more}${of} ${month})(?:${other})?(?!\\p{N})${year}|${numeric}|${yearFirst})`
}

/** Source of a pattern for a month in any of its spellings and cases, in folded text. It has no groups. */
export function monthPattern({ months, monthEndings }: DateWords): string {
  const words = optionOf(Object.keys(months))
  return monthEndings === '' ? words : `${words}(?:${monthEndings})?`
}

/** Number of a month (1..12) as `monthPattern` finds it, or null. */
export function monthNumber(word: string | undefined, { months, monthEndings }: DateWords): number | null {
  if (word === undefined) return null
  const own = months[word]
  if (own !== undefined || monthEndings === '') return own ?? null
  // the longest spelling that the word begins with: «мамырдағы»
  const stems = Object.keys(months).filter((stem) => word.startsWith(stem))
  const [stem] = stems.sort((a, b) => b.length - a.length)
  return stem === undefined ? null : (months[stem] ?? null)
}

/** An alternation of the words, or what never matches where there are none. */
export function optionOf(words: readonly string[]): string {
  return words.length === 0 ? '(?:(?!))' : anyOf(words)
}
