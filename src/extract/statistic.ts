// Figures of the statistics: every number of them that counts something, sums of money, percentages; "none of them", "an attack".
// Which time they count (this month, since January) is for resolve to say: it hangs on what stands before.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { StatisticValue } from '../model.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { digitsSlot, numberSlot } from '../text/number-form.ts'
import { readNumber } from '../text/number.ts'
import { rateTest } from './amount-rate.ts'
import type { Extractor, Found, Match, Rule, RuleDoubt } from './extractor.ts'
import { trieOf } from '../text/trie.ts'
import { uncountedOf, type Units } from './statistic-count.ts'
import { labelAfter, labelBefore, shownLength } from './statistic-label.ts'
import { compileShape, patternOf } from '../text/shape.ts'

type Read = Found<'statistic'> | { readonly doubt: RuleDoubt } | null

const NEVER = /\u{10FFFF}/gu
const REACH = 300

/** Finds the figures of the statistics, as written. */
export function statisticExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'statistic'> {
  const { statistic: words, number } = language
  if (words.stops.length === 0) return { kind: 'statistic', cue: NEVER, reach: REACH, within: 'statistics', rules: [] }
  const numeral = Object.keys(number.cardinals).length === 0 ? digitsSlot() : numberSlot(number)
  const units = unitsOf(language, jurisdiction)
  const rules = [...sumRules(language, numeral, units), ...countRules(language, numeral, units), ...wordRules(language)]
  const spelt = optionOf([...words.noughts, ...words.ones, ...words.things])
  const cue = patternOf(`${numeral}|(?<!\\p{L})${spelt}(?!\\p{L})`, 'gu')
  const isRate = rateTest(language, jurisdiction)
  const named = rules.map((rule) => ({
    ...rule,
    name: `statistic.${language.language}.${rule.name}`,
    read: (match: Match) => (isRate(match) ? null : rule.read(match)),
  }))
  return { kind: 'statistic', cue, reach: REACH, within: 'statistics', rules: named }
}

function unitsOf({ amount, statistic }: LanguagePack, { currency }: JurisdictionPack): Units {
  const names = Object.keys(amount.currencies).filter((word) => amount.currencies[word] === currency)
  const letters = Object.keys(amount.letters).filter((word) => amount.letters[word] === currency)
  const signs = optionOf(amount.before.filter((word) => names.includes(word)))
  return {
    currency: `(?:${trieOf(names)}(?!\\p{L}))`,
    sign: `(?:(?<!\\p{L})(?:${signs}|${optionOf(letters)}(?=\\d)))`,
    percent: `(?:${optionOf(statistic.percents)}(?!\\p{L}))`,
  }
}

function valueOf(value: number, unit: StatisticValue['unit'], label: string): StatisticValue {
  return { value, unit, scope: null, label: label.trim() }
}

function sumRules(language: LanguagePack, numeral: string, { currency, sign, percent }: Units): Rule<'statistic'>[] {
  const figures = patternOf(numeral, 'u')
  return [
    // "70 million 600 thousand tenge", "KZT 179 millions and 400 thousand"
    {
      name: 'sum',
      pattern: compileShape('{sign} ?{n:numeral}|{n2:numeral} ?{currency}', { sign, numeral, currency }),
      read: ({ text, folded, start, end }): Read => {
        const figure = figures.exec(folded.slice(start, end))?.[0] ?? ''
        const reading = readNumber(figure, language.number)
        if (reading.kind === 'doubt') return { doubt: { code: 'ambiguous-amount', message: reading.message } }
        return reading.kind === 'none'
          ? null
          : { value: valueOf(reading.value, 'KZT', labelBefore(text, start, language)) }
      },
    },
    // "61.5%", "32 per cent"
    {
      name: 'percent',
      pattern: compileShape('{n:numeral} ?{percent}', { numeral, percent }),
      read: ({ text, end, groups }): Read => {
        const reading = readNumber(groups.n ?? '', language.number)
        return reading.kind === 'value'
          ? { value: valueOf(reading.value, 'percent', labelAfter(text, end, language)) }
          : null
      },
    },
  ]
}

function countRules(language: LanguagePack, numeral: string, units: Units): Rule<'statistic'>[] {
  const uncounted = uncountedOf(language, units)
  const currency = patternOf(`(?<!\\p{L})${units.currency}`, 'u')
  const unitOf = (label: string): 'KZT' | 'count' => (currency.test(fold(label)) ? 'KZT' : 'count')
  const year = `(?:19|20)\\d\\d (?=\\d|${optionOf(Object.keys(language.number.cardinals))}(?!\\p{L}))`
  const joined = patternOf(`^(?<first>\\S+)(?<between> ${optionOf(language.number.joiners)} )(?<last>\\S+)$`, 'u')
  const facts = '(?: \\p{Ll}{3,20}){0,2}(?=[.;,)]|$)'
  return [
    // "attacks on journalists - 2", "passing data-5", "threats – 10 facts"
    {
      name: 'label-number',
      pattern: compileShape(`(?<label>\\p{L}[\\p{L}'" ]{2,80}) ?- ?{n:numeral}${facts}`, { numeral }),
      read: (match): Read => {
        const label = match.text.slice(match.start, match.start + (match.groups.label ?? '').trim().length)
        const value = countOf(match, language, uncounted, label.includes(' '))
        if (typeof value !== 'number') return value
        const unit = unitOf(label)
        if (unit === 'KZT' || !isScaled(match, language)) return { value: valueOf(value, unit, label) }
        return isOfMoney(match, currency) ? { value: valueOf(value, 'KZT', label) } : doubtOf(match.quote)
      },
    },
    // "7 criminal charges", "26reports", "(49)"; "In February, 2017 seven judicial acts": the year belongs to the month
    {
      name: 'number',
      pattern: compileShape(`(?:${year})?{n:numeral}`, { numeral }, ''), // letters may follow
      read: (match): Read | Found<'statistic'>[] => {
        const pair = pairIn(match, language, uncounted, joined)
        if (pair !== null) return pair
        const value = countOf(match, language, uncounted, false)
        return typeof value === 'number' ? numberOf(match, value, language, unitOf, currency) : value
      },
    },
  ]
}

// "compared with 58 and 97 in the second quarter": two figures that make no number together
function pairIn(
  match: Match,
  language: LanguagePack,
  uncounted: ReturnType<typeof uncountedOf>,
  joined: RegExp,
): Found<'statistic'>[] | null {
  const { groups, text, end } = match
  const at = match.spanOf('n')
  const parts = joined.exec(groups.n ?? '')
  if (at === null || parts?.groups === undefined || uncounted(text, at, false)) return null
  if (readNumber(groups.n ?? '', language.number).kind === 'value') return null
  const label = labelAfter(text, end, language)
  const { first = '', between = '', last = '' } = parts.groups
  return [
    { figure: first, start: at.start },
    { figure: last, start: at.start + first.length + between.length },
  ].flatMap(({ figure, start }): Found<'statistic'>[] => {
    const reading = readNumber(figure, language.number)
    if (reading.kind !== 'value' || !Number.isInteger(reading.value)) return []
    return [{ value: valueOf(reading.value, 'count', label), span: { start, end: start + figure.length } }]
  })
}

// The label is what follows the number ("7 criminal charges"), else what stands before it ("Late answers: 5").
function numberOf(
  match: Match,
  value: number,
  language: LanguagePack,
  unitOf: (label: string) => 'KZT' | 'count',
  currency: RegExp,
): Read {
  const { text, end, quote } = match
  const start = match.spanOf('n')?.start ?? match.start
  const label = labelAfter(text, end, language)
  if (label === '') {
    const before = labelBefore(text, start, language)
    const unit = unitOf(before)
    const factor = unit === 'KZT' && !isScaled(match, language) ? scaleBefore(before, language, currency) : 1
    if (unit === 'KZT' || !isScaled(match, language)) return { value: valueOf(value * factor, unit, before) }
    return isOfMoney(match, currency) ? { value: valueOf(value, 'KZT', before) } : doubtOf(quote)
  }
  const [first = ''] = fold(label).split(' ')
  if (isScaled(match, language) && language.page.functionWords.includes(first)) {
    return isOfMoney(match, currency)
      ? { value: valueOf(value, 'KZT', labelBefore(text, start, language)) }
      : doubtOf(quote)
  }
  // "2.4 million recovered", behind a sum of the same line
  if (isScaled(match, language) && language.statistic.ofMoney.includes(first) && isOfMoney(match, currency))
    return { value: valueOf(value, 'KZT', label) }
  // «4 миллион 370 мың берді»: no thing that is counted, in a line about money
  const isThing = language.statistic.counted.some((thing) => fold(label).startsWith(thing))
  if (isScaled(match, language) && !isThing && isOfMoney(match, currency)) return doubtOf(quote)
  return { value: valueOf(value, 'count', label), span: { start, end: end + shownLength(text, end, language) } }
}

// "Claims, million tenge | 25": the scale stands in the label, before the currency
function scaleBefore(label: string, { number }: LanguagePack, currency: RegExp): number {
  const folded = fold(label)
  const at = currency.exec(folded)?.index ?? 0
  const word = /\p{L}+(?=\.? ?$)/u.exec(folded.slice(0, at))?.[0] ?? ''
  return number.scales[word] ?? 1
}

// «потребовали 30 млн. тенге, суды присудили 4 млн. 370 тыс.»: the line names the currency once
function isOfMoney({ text, start, end }: Match, currency: RegExp): boolean {
  const line = text.slice(
    text.lastIndexOf('\n', start - 1) + 1,
    (text.indexOf('\n', end) + text.length + 1) % (text.length + 1),
  )
  return currency.test(fold(line))
}

function doubtOf(quote: string): Read {
  return { doubt: { code: 'ambiguous-amount', message: `"${quote}" may be a sum, but names no currency` } }
}

// "70 million": of people or of money?
function isScaled({ groups }: Match, { number }: LanguagePack): boolean {
  return (groups.n ?? '').split(/[ -]/u).some((word) => number.scales[word.replace(/\.$/u, '')] !== undefined)
}

/** The whole number in the group `n`; null where it counts nothing. */
function countOf(
  match: Match,
  language: LanguagePack,
  uncounted: ReturnType<typeof uncountedOf>,
  labelled: boolean,
): number | { readonly doubt: RuleDoubt } | null {
  const at = match.spanOf('n')
  if (at === null || uncounted(match.text, at, labelled)) return null
  const reading = readNumber(match.groups.n ?? '', language.number)
  if (reading.kind === 'doubt') return { doubt: { code: 'unread', message: reading.message } }
  return reading.kind === 'none' || !Number.isInteger(reading.value) ? null : reading.value
}

function wordRules(language: LanguagePack): Rule<'statistic'>[] {
  const { noughts, ones, things } = language.statistic
  const begin = (least: number): string => `(?<=^(?:[-•·▪*] ?){${String(least)},3})`
  const thing = `(?:[\\p{L}-]+ ){0,2}${optionOf(things)}(?!\\p{L})`
  const one = ({ text, start, end }: Match): Read => {
    const span = { start, end: end + shownLength(text, end, language) }
    return { value: valueOf(1, 'count', labelAfter(text, end, language)), span }
  }
  return [
    {
      name: 'nought',
      pattern: compileShape('{nought}', { nought: optionOf(noughts) }),
      read: ({ text, end }): Read => ({ value: valueOf(0, 'count', labelAfter(text, end, language)) }),
    },
    // "An attack on a journalist", at the beginning of a line
    { name: 'one', pattern: patternOf(`${begin(0)}${optionOf(ones)}(?= ${thing})`, 'dgu'), read: one },
    // "- Report of copyright infringement": a thing, and no number on its line
    {
      name: 'thing',
      pattern: patternOf(`${begin(1)}${thing}(?=[^\\p{N}\\n]{0,200}$)`, 'dgu'),
      read: ({ quote }): Read => ({ value: valueOf(1, 'count', quote) }),
    },
  ]
}
