// What says the time that figures count, and which time that is for a bulletin of this period.
import type { LanguagePack } from '../lang/pack.ts'
import type { Scope, Segment, Span } from '../model.ts'
import { monthNumber, monthPattern } from '../text/day.ts'
import { oncePer } from '../text/once.ts'
import { digitsSlot, numberSlot } from '../text/number-form.ts'
import { numberOf } from '../text/number.ts'
import { lexiconOf } from '../text/search/lexicon.ts'
import { searchOf } from '../text/search/search.ts'
import { compileShape } from '../text/shape.ts'
import type { Context } from './context.ts'

/** A phrase that says which time the figures count. */
export interface Cue extends Span {
  readonly scope: Scope
  readonly local: 'before' | 'beside' | null
}

const searchOfScopes = oncePer((language: LanguagePack) => {
  const spelt = Object.keys(language.number.cardinals).length > 0
  const slots = {
    month: monthPattern(language.date),
    year: '(?:19|20)\\d\\d',
    number: spelt ? numberSlot(language.number) : digitsSlot(),
  }
  return searchOf(
    language.statistic.scopes.map(({ form }) => compileShape(form, slots)),
    lexiconOf(language),
  )
})

/** The cues of a part, in text order. Longer ones win: in "from January to June" there is no "from January". */
export function cuesIn({ document, language }: Context, segment: Segment, period: string | null): Cue[] {
  const { scopes } = language.statistic
  const folded = document.folded.slice(segment.start, segment.end)
  const inDays = (monthsOf(period)?.days ?? null) !== null
  const [hits = []] = searchOfScopes(language)(document.folded, [segment])
  const found = hits.map(({ hit, index }): Cue => {
    const { scope = 'other', local = null } = scopes[index] ?? {}
    const said = scopeOfGroups(scope, hit.groups ?? {}, language, period)
    const real = said === 'month' && inDays && isOfDay(folded, hit) ? standardScope(period) : said
    const start = segment.start + hit.index
    return { start, end: start + hit[0].length, scope: real, local: local ?? (real === 'other' ? 'beside' : null) }
  })
  const kept = found.filter(
    (cue, at) => !found.some((other, index) => holds(other, cue) || (index < at && isSame(other, cue))),
  )
  return kept.toSorted((a, b) => a.start - b.start)
}

// "From 16 to 23 May", "May 16-23": in the bulletin of a week the month of a day says nothing of a month
function isOfDay(folded: string, { 0: cue, index }: RegExpExecArray): boolean {
  const end = index + cue.length
  return (
    /(?<!\d)\d{1,2} ?$/u.test(folded.slice(Math.max(0, index - 4), index)) ||
    /^ \d{1,2}(?!\d)/u.test(folded.slice(end, end + 4))
  )
}

// «с января» is a month too: the earlier shape has it
function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

/** The time that figures count where nothing is said: that of the bulletin. */
export function standardScope(period: string | null): Scope {
  const months = monthsOf(period)
  if (months === null) return 'month'
  const { from, to, days } = months
  if (days !== null && days <= 10) return 'week'
  if (days !== null && days < 27) return 'other' // half of a month
  return scopeOfLength(from, to)
}

function scopeOfLength(from: number, to: number): Scope {
  const length = to - from + 1
  if (length === 1) return 'month'
  if (length === 3 && from % 3 === 1) return 'quarter'
  if (length === 6 && from % 6 === 1) return 'half-year'
  return length === 12 ? 'year' : 'year-to-date'
}

interface Months {
  readonly year: number
  readonly from: number
  readonly to: number
  /** Length in days, where the period is written in days. */
  readonly days: number | null
}

// "2020-06", "2020", "2014-01/2014-06", "2022-09-22/2022-09-29"
function monthsOf(period: string | null): Months | null {
  const hit = /^(?<year>\d{4})(?:-(?<from>\d\d)(?:-(?<d>\d\d))?)?(?:\/\d{4}-(?<to>\d\d)(?:-(?<e>\d\d))?)?$/u.exec(
    period ?? '',
  )?.groups
  if (hit === undefined) return null
  const from = Number(hit.from ?? 1)
  const to = Number(hit.to ?? hit.from ?? 12)
  const days = hit.d === undefined || hit.e === undefined ? null : (to - from) * 30 + Number(hit.e) - Number(hit.d) + 1
  return { year: Number(hit.year), from, to, days }
}

// The months of "the second quarter", "the first half" (groups q1 to q4, h1 and h2).
function partOfYear(groups: Readonly<Record<string, string | undefined>>): readonly [number, number] | null {
  for (const [letter, length] of [
    ['q', 3],
    ['h', 6],
  ] as const)
    for (let rank = 1; rank * length <= 12; rank++)
      if (groups[`${letter}${String(rank)}`] !== undefined) return [(rank - 1) * length + 1, rank * length]
  return null
}

// A cue with another year, or with a month that is not the bulletin's, tells of a time of comparison.
function scopeOfGroups(
  scope: Scope,
  groups: Readonly<Record<string, string | undefined>>,
  language: LanguagePack,
  period: string | null,
): Scope {
  if (scope === 'other') return scope
  const own = monthsOf(period)
  const year = groups.year ?? groups.y3 ?? groups.yq
  if (own !== null && year !== undefined && Number(year) !== own.year) return 'other'
  const first = monthNumber(groups.month, language.date)
  const last = monthNumber(groups.m2, language.date)
  const part = partOfYear(groups)
  const [from, to] = part ?? [first, last]
  if (from !== null && to !== null) {
    const apart = own !== null && own.to > own.from && (to < own.from || from > own.to)
    return apart ? 'other' : part === null ? scopeOfLength(from, to) : scope
  }
  if (groups.number !== undefined) {
    const count = numberOf(groups.number, language.number)
    return count === null ? scope : scopeOfLength(1, count)
  }
  if (scope === 'month' && first !== null && own !== null && (first < own.from || first > own.to)) return 'other'
  if (scope === 'year' && year !== undefined && own !== null && own.to - own.from < 11) return 'year-to-date'
  return scope
}
