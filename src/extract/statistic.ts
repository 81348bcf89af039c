// Figures of the statistics: every number of them that counts something, sums of money, percentages; "none of them", "an attack".
// Which time they count (this month, since January) is for resolve to say: it hangs on what stands before.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack, StatisticWords } from '../lang/pack.ts'
import { dayPattern, optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { digitsSlot, numberSlot, readNumber } from '../text/number.ts'
import type { Extractor, Found, Match, Rule, RuleDoubt } from './extractor.ts'

type Read = Found<'statistic'> | { readonly doubt: RuleDoubt } | null

const NEVER = /\u{10FFFF}/gu
const AROUND = 60
const LONGEST_LABEL = 80

/** Finds the figures of the statistics, as written. */
export function statisticExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'statistic'> {
  const words = language.statistic
  const slots = slotsOf(language, jurisdiction)
  const name = (shape: string): string => `statistic.${language.language}.${shape}`
  const uncounted = uncountedOf(language, slots)
  const count = (match: Match, figure: string): Read => countOf(match, figure, language, uncounted)
  const rules: Rule<'statistic'>[] = [
    // "70 million 600 thousand tenge", "KZT 179 millions and 400 thousand"
    { name: name('sum'), pattern: shape(`${slots.sign} ?${slots.number}|${slots.number} ?${slots.currency}`), read: (match) => sumOf(match, slots, language) },
    // "61.5%", "32 per cent"
    { name: name('percent'), pattern: shape(`(?<n>${slots.number}) ?${slots.percent}`), read: (match) => percentOf(match, language) },
    // "attacks on journalists - 2", "passing data-5", "threats – 10 facts"
    { name: name('label-number'), pattern: shape(`(?<label>\\p{L}[\\p{L}'" ]{2,80}) ?- ?(?<n>${slots.number})(?! ?-)`), read: (match) => count(match, match.groups.n ?? '') },
    // "7 criminal charges", "26reports", "(49)"
    { name: name('number'), pattern: shape(`(?<n>${slots.number})`, true), read: (match) => count(match, match.groups.n ?? '') },
    // "none of them"
    { name: name('nought'), pattern: shape(optionOf(words.noughts)), read: (match) => ({ value: valueOf(0, 'count', labelAfter(match, words)) }) },
    // "- An attack on a journalist": only at the beginning of a line
    { name: name('one'), pattern: new RegExp(`(?<=^(?:[-•·▪*] ?){0,3})${optionOf(words.ones)} (?=\\p{L})`, 'dgu'), read: (match) => oneOf(match, words) },
    // "- Report of copyright infringement": a thing without any number
    { name: name('thing'), pattern: new RegExp(`(?<=^(?:[-•·▪*] ?){1,3})(?:\\p{L}+ ){0,2}${optionOf(words.things)}(?!\\p{L})(?=[^\\p{N}\\n]{0,200}$)`, 'dgu'), read: (match) => ({ value: valueOf(1, 'count', match.quote) }) },
  ] // prettier-ignore
  return {
    kind: 'statistic',
    cue: cueOf(language, slots),
    reach: 300,
    within: 'statistics',
    rules: words.stops.length === 0 ? [] : rules,
  }
}

interface Slots {
  readonly number: string
  readonly currency: string
  readonly sign: string
  readonly percent: string
  readonly day: string
  readonly month: string
}

function slotsOf({ number, amount, date, segment, statistic }: LanguagePack, { currency }: JurisdictionPack): Slots {
  const names = Object.keys(amount.currencies).filter((word) => amount.currencies[word] === currency)
  const letters = Object.keys(amount.letters).filter((word) => amount.letters[word] === currency)
  return {
    number: Object.keys(number.cardinals).length === 0 ? digitsSlot() : numberSlot(number),
    currency: `(?:${optionOf(names)}(?!\\p{L}))`,
    sign: `(?:(?<!\\p{L})(?:${optionOf(amount.before.filter((word) => names.includes(word)))}|${optionOf(letters)}(?=\\d)))`,
    percent: `(?:${optionOf(statistic.percents)}(?!\\p{L}))`,
    day: dayPattern(date, segment),
    month: optionOf(Object.keys(date.months)),
  }
}

function shape(form: string, glued = false): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})${glued ? '' : '(?![\\p{L}\\p{N}])'}`, 'dgu')
}

function cueOf({ number, statistic }: LanguagePack, { number: slot }: Slots): RegExp {
  if (statistic.stops.length === 0) return NEVER
  const words = optionOf([
    ...statistic.noughts,
    ...statistic.ones,
    ...statistic.things,
    ...Object.keys(number.cardinals),
  ])
  return new RegExp(`\\d|(?<!\\p{L})${words}(?!\\p{L})|${slot}`, 'gu')
}

function valueOf(value: number, unit: 'count' | 'KZT' | 'percent', label: string): Found<'statistic'>['value'] {
  return { value, unit, scope: null, label: label.trim() }
}

function sumOf(match: Match, slots: Slots, language: LanguagePack): Read {
  const figure = new RegExp(slots.number, 'u').exec(fold(match.quote))?.[0] ?? ''
  const reading = readNumber(figure, language.number)
  if (reading.kind === 'doubt') return { doubt: { code: 'ambiguous-amount', message: reading.message } }
  return reading.kind === 'none' ? null : { value: valueOf(reading.value, 'KZT', labelBefore(match)) }
}

function percentOf(match: Match, language: LanguagePack): Read {
  const reading = readNumber(match.groups.n ?? '', { ...language.number, decimal: '.' })
  return reading.kind === 'value'
    ? { value: valueOf(reading.value, 'percent', labelAfter(match, language.statistic)) }
    : null
}

function countOf(
  match: Match,
  figure: string,
  language: LanguagePack,
  uncounted: (match: Match, figure: Figure) => boolean,
): Read {
  const at = match.spanOf('n')
  if (at === null || uncounted(match, at)) return null
  const reading = readNumber(figure, language.number)
  if (reading.kind === 'doubt') return { doubt: { code: 'unread', message: reading.message } }
  if (reading.kind === 'none' || !Number.isInteger(reading.value)) return null
  if (match.spanOf('label') !== null) return { value: valueOf(reading.value, 'count', match.groups.label ?? '') }
  const label = labelAfter({ ...match, end: at.end }, language.statistic)
  return {
    value: valueOf(reading.value, 'count', label),
    span: { start: at.start, end: at.end + (label === '' ? 0 : nounLength(match.text, at.end, language.statistic)) },
  }
}

function oneOf(match: Match, words: StatisticWords): Read {
  const label = labelAfter(match, words)
  const end = match.end + nounLength(match.text, match.end - 1, words) - 1
  return label === '' ? null : { value: valueOf(1, 'count', label), span: { start: match.start, end } }
}

interface Figure {
  readonly start: number
  readonly end: number
}

// What is a number and counts nothing: days, years, articles, telephones, measures, sums, ordinals, parts of words.
function uncountedOf(language: LanguagePack, slots: Slots): (match: Match, figure: Figure) => boolean {
  const { names, measures } = language.statistic
  const before = new RegExp(
    `(?:(?<!\\p{L})${optionOf(names)}\\.? ?(?:[\\d(),.-]{1,12}(?: and |, | )){0,6}|${slots.sign} ?|[+/№#:]|\\p{L}-|\\d[.,-])$`,
    'u',
  )
  const after = new RegExp(
    `^(?: ?${slots.currency}| ?${slots.percent}|[ -]?${optionOf(measures)}(?!\\p{L})|${optionOf(language.date.daySuffixes)}(?!\\p{L})| ${slots.month}(?!\\p{L})|[/:]\\d|-\\p{L}| ?\\$)`,
    'u',
  )
  // "June 5", "June 5, 7": up to 31 a day
  const afterMonth = new RegExp(`(?<!\\p{L})${slots.month} (?:\\d{1,2}(?:, | and |-| - )){0,6}$`, 'u')
  const day = new RegExp(`(?<![\\p{L}\\p{N}])${slots.day}(?![\\p{L}\\p{N}])`, 'gu')
  return ({ text }, { start, end }) => {
    const from = Math.max(0, start - AROUND)
    const around = fold(text.slice(from, end + AROUND))
    const figure = around.slice(start - from, end - from)
    if (/^(?:19|20)\d\d$/u.test(figure)) return true
    if (Number(figure) <= 31 && afterMonth.test(around.slice(0, start - from))) return true
    if (before.test(around.slice(0, start - from)) || after.test(around.slice(end - from))) return true
    // "In May, 8 judicial acts": after a comma a day has a nought before it ("november, 02") or stands in a list
    if (/\p{L}, $/u.test(around.slice(0, start - from)) && !figure.startsWith('0')) return false
    return around.matchAll(day).some((hit) => hit.index <= start - from && hit.index + hit[0].length >= end - from)
  }
}

// The words after a figure that say what is counted, up to the next mark, figure or word like "including".
function labelAfter({ text, end }: Pick<Match, 'text' | 'end'>, { stops }: StatisticWords): string {
  const rest = /^[^.;:,()\n\d|]{0,80}/u.exec(text.slice(end, end + LONGEST_LABEL))?.[0] ?? ''
  const words = rest.trim().split(' ')
  const stop = words.findIndex((word, at) => at > 0 && stops.includes(fold(word)))
  return (stop < 0 ? words : words.slice(0, stop)).join(' ')
}

function labelBefore({ text, start }: Match): string {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start)
  return /[^.;:()\n\d|]*$/u.exec(before.replace(/[ :]+$/u, ''))?.[0].trim() ?? ''
}

// Of the label, as much as a mention shows: three words.
function nounLength(text: string, end: number, words: StatisticWords): number {
  const label = labelAfter({ text, end }, words)
  const gap = text.startsWith(' ', end) ? 1 : 0
  const shown = label.split(' ').slice(0, 3).join(' ')
  return gap + shown.length
}
