// What is a number and counts nothing: days, years, articles, telephones, measures, sums, ordinals, parts of words.
import type { LanguagePack } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { dayPattern, monthPattern, optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { patternOf } from '../text/shape.ts'

/** Patterns of sums and shares, which are no counts. */
export interface Units {
  readonly currency: string
  readonly sign: string
  readonly percent: string
}

const AROUND = 60

/** A test for one language. `labelled`: the figure stands behind its label ("passing data-5"), so a hyphen before it is a dash. */
export function uncountedOf(
  language: LanguagePack,
  units: Units,
): (text: string, figure: Span, labelled: boolean) => boolean {
  const before = beforeOf(language, units)
  const after = afterOf(language, units)
  const month = monthPattern(language.date)
  // "June 5", "June 5, 7": up to 31 a day
  const afterMonth = patternOf(
    `(?<!\\p{L})${language.date.monthFirst ? month : '(?!)'} (?:\\d{1,2}(?:, | and |-| - )){0,6}$`,
    'u',
  )
  const day = patternOf(`(?<![\\p{L}\\p{N}])${dayPattern(language.date, language.segment)}(?![\\p{L}\\p{N}])`, 'gu')
  return (text, { start, end }, labelled) => {
    const from = Math.max(0, start - AROUND)
    const around = fold(text.slice(from, end + AROUND))
    const [lead, figure, rest] = [
      around.slice(0, start - from),
      around.slice(start - from, end - from),
      around.slice(end - from),
    ]
    if (/^(?:19|20)\d\d$/u.test(figure)) return true
    if (lead.endsWith('[') && rest.startsWith(']')) return true // a footnote's
    if (Number(figure) <= 31 && afterMonth.test(lead)) return true
    if (before.test(lead) || after.test(rest) || (!labelled && /\p{L}-$/u.test(lead))) return true
    // "In May, 8 judicial acts": after a comma a day has a nought before it ("november, 02") or stands in a list
    if (/\p{L}, $/u.test(lead) && !figure.startsWith('0')) return false
    return around.matchAll(day).some((hit) => hit.index <= start - from && hit.index + hit[0].length >= end - from)
  }
}

// "article 130", "Part 2", "articles 130 and 131", "KZT 5", "+7", "24/7", "covid-19", "1.5"
function beforeOf({ statistic, date }: LanguagePack, { sign }: Units): RegExp {
  const names = optionOf([...statistic.names, ...date.numbered])
  return patternOf(
    `(?:(?<!\\p{L})${names}\\.?[ -]?(?:[\\d(),.-]{1,12}(?: and |, | )){0,6}|${sign} ?|[+/№#:]|\\d[.,-]|(?:\\+\\d{1,3}|(?<!\\d)8) ?\\()$`,
    'u',
  )
}

// "12 tenge", "5 %", "1.5 times", "119th", "26 June", "7:45", "12-year"
function afterOf({ statistic, date }: LanguagePack, { currency, percent }: Units): RegExp {
  const month = monthPattern(date)
  const measure = `[ -]?${optionOf(statistic.measures)}(?!\\p{L})`
  const suffix = `${optionOf(date.daySuffixes)}(?!\\p{L})`
  return patternOf(
    `^(?: ?${currency}| ?${percent}|${measure}|${suffix}| ${month}(?!\\p{L})|[/:]\\d|-\\p{L}|-\\d\\d-| ?\\$)`,
    'u',
  )
}
