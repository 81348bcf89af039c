// Which time a figure counts: the latest cue before it ("In June", "since the beginning of the year"), compared with the bulletin's period.
import type { LanguagePack } from '../lang/pack.ts'
import type { Dating, Document, Mention, Scope, Segment, Span, StatisticDraft } from '../model.ts'
import { optionOf } from '../text/day.ts'
import { digitsSlot, numberOf, numberSlot } from '../text/number.ts'
import { compileShape } from '../text/shape.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'

/** Figures of the statistics with their scope. Those that turn out to be a day, an article or a part of a story are left out. */
export function resolveStatistics(context: Context, dating: Dating): Resolved<StatisticDraft> {
  const taken: readonly Span[] = [...context.of('date'), ...context.of('article')]
  const segments = context.segments.filter(({ role }) => role === 'statistics')
  const cues = new Map(segments.map((segment) => [segment, cuesIn(context, segment, dating)]))
  const standard = standardScope(dating.period)
  const drafts = context
    .of('statistic')
    .filter((mention) => context.incidentOf(mention) === null && !isPart(mention, taken))
    .map(({ key, value, ...span }): StatisticDraft => {
      const home = segments.find((segment) => segment.start <= span.start && span.end <= segment.end)
      const column = columnScope(span, context, (home && cues.get(home)) ?? [])
      const scope = value.scope ?? column ?? scopeOf(span, context.document, (home && cues.get(home)) ?? []) ?? standard
      return { key, rule: span.rule, repair: span.repair, start: span.start, end: span.end, value: value.value, unit: value.unit, scope, label: value.label } // prettier-ignore
    })
  return { drafts, doubts: [] }
}

function isPart({ start, end }: Mention<'statistic'>, taken: readonly Span[]): boolean {
  return taken.some((span) => (span.start <= start && start < span.end) || (span.start < end && end <= span.end))
}

interface Cue extends Span {
  readonly scope: Scope
  readonly local: 'before' | 'beside' | null
}

interface CompiledScope {
  readonly pattern: RegExp
  readonly scope: Scope
  readonly local: 'before' | 'beside' | null
}

const known = new WeakMap<LanguagePack, readonly CompiledScope[]>()

function scopesOf(language: LanguagePack): readonly CompiledScope[] {
  const before = known.get(language)
  if (before !== undefined) return before
  const spelt = Object.keys(language.number.cardinals).length > 0
  const slots = {
    month: optionOf(Object.keys(language.date.months)),
    year: '(?:19|20)\\d\\d',
    number: spelt ? numberSlot(language.number) : digitsSlot(),
  }
  const scopes = language.statistic.scopes.map(({ form, scope, local }) => ({
    pattern: compileShape(form, slots),
    scope,
    local: local ?? null,
  }))
  known.set(language, scopes)
  return scopes
}

// Longer cues win: in "from January to June" there is no "from January".
function cuesIn(context: Context, { start, end }: Segment, dating: Dating): Cue[] {
  const folded = context.document.folded.slice(start, end)
  const found = scopesOf(context.language).flatMap(({ pattern, scope, local }) =>
    Array.from(folded.matchAll(pattern), (hit): Cue => {
      const real = scopeOfGroups(scope, hit.groups ?? {}, context.language, dating.period)
      return {
        start: start + hit.index,
        end: start + hit.index + hit[0].length,
        scope: real,
        local: local ?? (real === 'other' ? 'beside' : null),
      }
    }),
  )
  const kept = found.filter((cue) => !found.some((other) => other !== cue && holds(other, cue)))
  return kept.toSorted((a, b) => a.start - b.start)
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

// In a table the head of the column tells: "Indicator | In June | Since the beginning of the year".
function columnScope({ start }: Span, { document: { blocks, folded } }: Context, cues: readonly Cue[]): Scope | null {
  const at = blocks.findIndex((block) => block.start <= start && start < block.end)
  const row = blocks[at]
  if (row?.element !== 'tr') return null
  const column = cellsIn(folded.slice(row.start, start)) - 1
  for (let above = at - 1; blocks[above]?.element === 'tr'; above--) {
    const head = blocks[above]
    if (head === undefined) break
    const cue = cues.find(
      (one) =>
        one.start >= head.start && one.end <= head.end && cellsIn(folded.slice(head.start, one.start)) - 1 === column,
    )
    if (cue !== undefined) return cue.scope
  }
  return null
}

function cellsIn(text: string): number {
  return text.split(' | ').length
}

// A cue holds for what follows it, a local one ("against") up to the end of its sentence; "29 a year before" has it behind.
function scopeOf({ start, end }: Span, { folded }: Document, cues: readonly Cue[]): Scope | null {
  const behind = cues.find(
    (cue) =>
      cue.local === 'beside' &&
      cue.start >= end &&
      cue.start - end < 30 &&
      !/[.;,():\n\d]/u.test(folded.slice(end, cue.start)),
  )
  if (behind !== undefined) return behind.scope
  const before = cues.findLast(
    (cue) => cue.start < end && (cue.local === null || !/[.;\n)](?!\d)/u.test(folded.slice(cue.end, start))),
  )
  return before?.scope ?? null
}

function standardScope(period: string | null): Scope {
  const months = monthsOf(period)
  if (months === null) return 'month'
  const { from, to, days } = months
  if (days !== null && days <= 10) return 'week'
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

// A cue with another year, or with a month that is not the bulletin's, tells of a time of comparison.
function scopeOfGroups(
  scope: Scope,
  groups: Readonly<Record<string, string | undefined>>,
  language: LanguagePack,
  period: string | null,
): Scope {
  const own = monthsOf(period)
  const year = groups.year ?? groups.y3 ?? groups.yq
  if (own !== null && year !== undefined && Number(year) !== own.year) return 'other'
  const first = language.date.months[groups.month ?? '']
  const last = language.date.months[groups.m2 ?? '']
  if (first !== undefined && last !== undefined) return scopeOfLength(first, last)
  if (groups.number !== undefined) {
    const count = numberOf(groups.number, language.number)
    return count === null ? scope : scopeOfLength(1, count)
  }
  if (scope === 'month' && first !== undefined && own !== null && (first < own.from || first > own.to)) return 'other'
  if (scope === 'year' && year !== undefined && own !== null && own.to - own.from < 11) return 'year-to-date'
  return scope
}
