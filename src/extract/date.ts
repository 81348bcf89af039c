// Dates: shapes of the language pack, read by the names of their groups. No year is added here: that takes the bulletin.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { DateWords, LanguagePack } from '../lang/pack.ts'
import type { DateValue } from '../model.ts'
import { isInAddress } from '../text/address.ts'
import { isPossible } from '../text/calendar.ts'
import { monthPattern } from '../text/day.ts'
import { lexiconOf } from '../text/search/lexicon.ts'
import { anyOf, compileShape, patternOf } from '../text/shape.ts'
import type { Slots } from '../text/shape.ts'
import { readDate } from './date-value.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'
import { trapFinder } from './trap.ts'

const REACH = 64
const NEVER = /\u{10FFFF}/gu

/** Finds days, months, years, ranges and lists of them, as written. */
export function dateExtractor(pack: LanguagePack, _: JurisdictionPack): Extractor<'date'> {
  const { language, date, number } = pack
  if (date.shapes.length === 0) return { kind: 'date', cue: NEVER, reach: REACH, rules: [] }
  const slots = slotsOf(date, number.ordinals, number.cardinals)
  const isTrapped = trapsOf(pack, slots)
  const words = { date, ordinals: number.ordinals, cardinals: number.cardinals }
  const rules = date.shapes.map(({ name, form, repair }): Rule<'date'> => {
    const pattern = compileShape(form, slots)
    return {
      name: `date.${language}.${name}`,
      pattern,
      read(match) {
        if (
          !isDressed(match, date) ||
          isPartOfNumber(match, date) ||
          isInAddress(match.text, match.start) ||
          isTrapped(match)
        )
          return null
        const values = readDate(match.groups, words)
        if (values === null) return null
        if (typeof values === 'string') return { doubt: { code: 'ambiguous-date', message: values, whole: true } }
        const bad = values.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).find((d) => !isPossible(d))
        if (bad === undefined) return values.map((value) => withRepair(value, repair ?? misprint(match.groups, date)))
        // "May 45 people": a number of something else; with a year it was meant as a day
        if (bad.day !== null && bad.day > 31 && bad.year === null) return null
        return {
          doubt: {
            code: 'impossible-date',
            message: `Expected a day of the calendar, got "${match.quote}"`,
            whole: true,
          },
        }
      },
    }
  })
  return { kind: 'date', cue: cueOf(date), reach: REACH, rules }
}

function cueOf({ months, cues }: DateWords): RegExp {
  return patternOf(`${anyOf([...Object.keys(months), ...cues])}|(?:19|20)\\d\\d|\\d[./]\\d`, 'gu')
}

function slotsOf(
  date: DateWords,
  ordinals: Readonly<Record<string, number>>,
  cardinals: Readonly<Record<string, number>>,
): Slots {
  const suffix = date.daySuffixes.length === 0 ? '' : `(?: ?${anyOf(date.daySuffixes)}(?!\\p{L}))?`
  const day = `\\d{1,2}${suffix}(?!\\d|[.,](?!(?:19|20)\\d\\d(?!\\d))\\d|[:/]\\d| 000)`
  // "5, 7-9 and 12": two days alone are joined by a word, for "May 26, 28 people" is one day
  const item = `${day}(?: ?- ?${day})?`
  const { and = ',' } = date.slots
  const small = Object.entries(cardinals).filter(([, n]) => n >= 1 && n <= 12)
  return {
    month: `(?<!\\p{L})${monthPattern(date)}`,
    monthTail: monthPattern(date),
    weekday: anyOf(date.weekdays),
    day,
    days: `${item}(?:${and}${item}){1,14}`,
    ordinal: anyOf(Object.keys(ordinals).filter((word) => (ordinals[word] ?? 0) <= 31)),
    dayword: anyOf(Object.keys(date.dayWords)),
    year: '(?:19|20)\\d{2}(?!\\d|[.,/]\\d)',
    count: `(?:1[0-2]|[1-9]|${anyOf(small.map(([word]) => word))})`,
    half: anyOf(Object.keys(date.halves)),
    quarter: anyOf(Object.keys(date.quarters)),
    ...date.slots,
  }
}

function withRepair(value: DateValue, repair: string | null): Found<'date'> {
  return repair === null ? { value } : { value, repair }
}

function misprint({ m, m2 }: Match['groups'], { misspelt }: DateWords): string | null {
  const word = [m, m2].find((month) => month !== undefined && misspelt.includes(month))
  return word === undefined ? null : `"${word}" read as the month it resembles`
}

// Months in plain letters: "they may", "the march"; with a year beside it even "1 may 2020" is a date.
function isDressed(match: Match, { capitals, commonMonths }: DateWords): boolean {
  const { groups } = match
  if (!capitals || groups.y !== undefined || groups.y2 !== undefined) return true
  const alone = groups.d === undefined && groups.days === undefined && groups.d2 === undefined && groups.o === undefined
  return ['m', 'm2', 'm3'].every((name) => {
    const at = match.spanOf(name)
    if (at === null || !(alone || commonMonths.includes(groups[name] ?? ''))) return true
    const first = match.text.charAt(at.start)
    return first !== first.toLowerCase()
  })
}

// "18:30 May 5", "COVID-19 May", "No. 12 of November 9": the number before the month belongs to what stands before it.
function isPartOfNumber({ folded, start, quote }: Match, { numbered }: DateWords): boolean {
  if (!/^\d/u.test(quote)) return false
  const before = folded.slice(Math.max(0, start - 24), start)
  if (/(?:\d[.,:/-]|\p{L}[-/])$/u.test(before)) return true
  const last = /(?:^|\P{L})([\p{L}№#]+\.?) ?$/u.exec(before)?.[1]
  return last !== undefined && numbered.includes(last)
}

function trapsOf(pack: LanguagePack, slots: Slots): (match: Match) => boolean {
  const { traps } = pack.date
  const trapsOn = trapFinder(
    traps.map(({ form }) => compileShape(form, slots)),
    lexiconOf(pack),
  )
  return ({ text, folded, start, end }) =>
    trapsOn(folded, start)
      .holding({ start, end })
      .some((trap) => traps[trap.shape]?.capitals !== true || isCapitalised(text.slice(trap.end, trap.reach)))
}

// "2022 World Press Freedom Index" is a name, "in 2022 the ministry changed the code" is not
function isCapitalised(text: string): boolean {
  return text.split(' ').every((word) => word.length < 4 || word !== word.toLowerCase())
}
