// Durations as penalties tell them: "three years and two months", "a two-year …", "from 15 to 20 days", "half a year", "up to 5 years".
import type { Range } from '../model.ts'
import { anyOf } from './shape.ts'
import type { Slots } from './shape.ts'

/** What a language pack says of durations; all in folded form. */
export interface DurationWords {
  /** Words of each unit, with the letter ISO 8601 has for it (`H` for hours). */
  readonly units: Readonly<Record<string, 'Y' | 'M' | 'W' | 'D' | 'H'>>
  /** Words that count: `{ three: 3, a: 1 }`. */
  readonly counts: Readonly<Record<string, number>>
  readonly halves: Readonly<Record<string, number>>
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

// "1)5 days", "1·5 days": half of a number would be a term that looks right. Not "10-15 days", "on May 16 120 hours".
const WHOLE = '(?<!\\p{N}(?!.?[-/=(.,])[^\\s\\p{L}\\p{N}]{1,2})'

/** Slots for shapes of durations: `{count}` ("3", "2,5", "4½", "twenty five"), `{unit}`, `{half}`. */
export function durationSlots(words: DurationWords): Slots {
  const between = (least: number, most: number) =>
    Object.keys(words.counts).filter((word) => (words.counts[word] ?? 0) >= least && (words.counts[word] ?? 0) <= most)
  const any = anyOf(Object.keys(words.counts))
  const tens = `${anyOf(between(10, 90))}[ \\-]${anyOf(between(1, 9))}` // "twenty five"
  const hundreds = between(100, 900)
  const compound = hundreds.length === 0 ? tens : `${anyOf(hundreds)}[ \\-](?:${tens}|${any})|${tens}` // «сто двадцать»
  const halves = Object.keys(words.halves)
  return {
    count:
      Object.keys(words.counts).length === 0
        ? '\\d{1,4}'
        : `(?:${WHOLE}(?:\\d,\\d{3}(?!\\d)|\\d{1,4}(?:[.,]\\d{1,2})?[½¼¾]?)|[½¼¾]|${compound}|${any})`,
    unit: anyOf(Object.keys(words.units)),
    half: halves.length === 0 ? '(?!)' : anyOf(halves),
  }
}

/** The number behind a `{count}`, or null. */
export function countOf(text: string, words: DurationWords): number | null {
  if (/^\d,\d{3}$/u.test(text)) return Number(text.replace(',', '')) // "1,200 hours"
  const digits = /^(?<whole>\d*)(?:[.,](?<tenths>\d{1,2}))?(?<fraction>[½¼¾])?$/u.exec(text)
  if (digits !== null && text !== '') {
    const { whole = '', tenths, fraction } = digits.groups ?? {}
    return Number(`${whole || '0'}.${tenths ?? '0'}`) + (fraction === undefined ? 0 : (FRACTIONS[fraction] ?? 0))
  }
  const parts = text.split(/[ -]/u).map((part) => words.counts[part])
  if (parts.some((part) => part === undefined)) return null
  // «екі жүз қырық»: units before a hundred multiply it
  return parts.reduce<number>((sum, part = 0) => (part === 100 && sum > 0 && sum < 10 ? sum * part : sum + part), 0)
}

/** ISO 8601 of counted units, the greater first; halves and tenths of years become months (`1.5 years` → `P1Y6M`). Null where it does not come out even. */
export function isoDuration(
  parts: readonly { readonly count: number; readonly unit: 'Y' | 'M' | 'W' | 'D' | 'H' }[],
): string | null {
  const sums = { Y: 0, M: 0, W: 0, D: 0, H: 0 }
  for (const { count, unit } of parts) {
    const whole = Math.floor(count)
    const rest = count - whole
    sums[unit] += whole
    if (rest === 0) continue
    if (unit === 'Y' && Number.isInteger(Math.round(rest * 1200) / 100)) sums.M += Math.round(rest * 12)
    else return null
  }
  const date = (['Y', 'M', 'W', 'D'] as const).map((unit) => (sums[unit] > 0 ? `${sums[unit]}${unit}` : '')).join('')
  const text = `P${date}${sums.H > 0 ? `T${sums.H}H` : ''}`
  return text === 'P' ? null : text
}

/** Days of a duration, a month counted as 30 and a year as 365: to compare, never to print. */
export function roughDays(range: Range<string>): number {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/u.exec(range.max ?? range.min ?? '')
  if (parts === null) return 0
  const [years, months, weeks, days, hours] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0))
  return (years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0) + (hours ?? 0) / 24
}

/** The unit a duration is told in (`Y` … `H`), the greatest one. */
export function unitOf(range: Range<string>): string {
  return /[YMWDH]/u.exec((range.max ?? range.min ?? '').replace('T', ''))?.[0] ?? ''
}
