// Which time a figure counts: the latest cue before it ("In June", "since the beginning of the year"), in a table the head of its column.
import type { StatisticWords } from '../lang/pack.ts'
import type { Dating, Document, Mention, Scope, Span, StatisticDraft } from '../model.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { firstFrom, nearby } from '../text/nearby.ts'
import { oncePer } from '../text/once.ts'
import { lean } from '../text/shape.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'
import { cuesIn, standardScope, type Cue } from './statistic-scope.ts'

/** Figures of the statistics with their scope. Those that turn out to be a day, an article or a part of a story are left out. */
export function resolveStatistics(context: Context, dating: Dating): Resolved<StatisticDraft> {
  const taken: readonly (readonly Span[])[] = [context.of('date'), context.of('article')]
  const blocks = context.segments
    .filter(({ role }) => role === 'statistics')
    .map((segment) => ({ segment, cues: cuesIn(context, segment, dating.period) }))
  const standard = standardScope(dating.period)
  const drafts = context
    .of('statistic')
    .filter((mention) => context.incidentOf(mention) === null)
    .flatMap((mention) => withoutPart(mention, taken, context.document))
    .map(({ key, rule, repair, start, end, value: { value, unit, label, scope } }): StatisticDraft => {
      const cues = blocks.find(({ segment }) => segment.start <= start && end <= segment.end)?.cues ?? []
      const told =
        scope ??
        columnScope({ start, end }, context, cues, dating.period) ??
        scopeOf(
          { start, end },
          context.document,
          isDifference(context, { start, end }, unit) ? cues.filter(isOwn) : cues,
        )
      return { key, rule, repair, start, end, value, unit, label, scope: told ?? standard }
    })
    .map(withWhole(context))
  return { drafts, doubts: [] }
}

interface Patterns {
  /** What says of a figure that it is a difference: right behind a count; behind a share, or ahead of it. */
  readonly more: RegExp
  readonly behind: RegExp
  readonly ahead: RegExp
  /** What stands before a figure that is a part of another one. */
  readonly part: RegExp
}

const patternsOf = oncePer(({ differences, parts }: StatisticWords): Patterns => {
  const words = optionOf(differences)
  const made = (source: string): RegExp => new RegExp(lean(source), 'u')
  return {
    more: made(`^\\S{1,12} ${words}(?!\\p{L})`),
    behind: made(`^[, ]{0,2}(?:\\p{L}{1,3} )?${words}(?!\\p{L})`),
    ahead: made(`(?<!\\p{L})${words}(?: \\p{L}{2,7})? $`),
    part: made(`(?:[(]|(?<!\\p{L})${optionOf(parts)}) ?$`),
  }
})

// "12% more than in the same months", "9 more than in May": not a figure of those months
function isDifference({ document, language }: Context, { start, end }: Span, unit: StatisticDraft['unit']): boolean {
  const { more, behind, ahead } = patternsOf(language.statistic)
  const { folded } = document
  if (unit !== 'percent') return more.test(folded.slice(start, start + 30))
  return behind.test(folded.slice(end, end + 30)) || ahead.test(folded.slice(start - 25, start))
}

function isOwn({ scope }: Cue): boolean {
  return scope !== 'other'
}

// "7 criminal charges, including 2 in court. Three of them …": a label that says nothing alone gets what was counted before it.
function withWhole({ document, language }: Context): (draft: StatisticDraft) => StatisticDraft {
  const { statistic, page } = language
  const { part } = patternsOf(statistic)
  let whole = { label: '', end: -1 }
  return (draft) => {
    const label = fold(draft.label)
    const leans =
      label === '' ||
      page.functionWords.includes(label.split(' ')[0] ?? '') ||
      statistic.ofThem.some((phrase) => label.startsWith(phrase))
    const isWhole =
      draft.unit === 'count' && !leans && !part.test(document.folded.slice(Math.max(0, draft.start - 20), draft.start))
    if (isWhole) whole = { label: draft.label, end: draft.end }
    const near = whole.end >= 0 && !document.text.slice(whole.end, draft.start).includes('\n')
    return leans && near ? { ...draft, label: [whole.label, draft.label].filter(Boolean).join(': ') } : draft
  }
}

// «2024 [года – 31 нарушение]», «[17 в июне] 2023 года»: the figure without the words of a date; [] where it is a part of one itself
function withoutPart(
  mention: Mention<'statistic'>,
  taken: readonly (readonly Span[])[],
  { text }: Document,
): readonly Mention<'statistic'>[] {
  let { start, end } = mention
  for (const span of taken.flatMap((list) => nearby(list, mention, LONGEST))) {
    if (span.start <= start && start < span.end) start = span.end
    else if (start < span.start && span.start < end && end <= span.end) end = span.start
  }
  if (start === mention.start && end === mention.end) return [mention]
  const lead = /^[^\p{L}\p{N}]*/u.exec(text.slice(start, end))?.[0].length ?? 0
  const left = text
    .slice(start + lead, end)
    .trimEnd()
    .replace(/ \p{L}{1,2}$/u, '')
  const counts = /\p{N}/u.test(text.slice(mention.start, mention.end))
  if (left === '' || (counts && !/\p{N}/u.test(left))) return []
  return [{ ...mention, start: start + lead, end: start + lead + left.length }]
}

const LONGEST = 500 // letters of a date or a reference

// In a table the head of the column tells: "Indicator | In June | Since the beginning of the year".
function columnScope(
  { start }: Span,
  { document: { blocks, folded } }: Context,
  cues: readonly Cue[],
  period: string | null,
): Scope | null {
  const at = firstFrom(blocks, start + 1) - 1
  const row = blocks[at]
  if (row?.element !== 'tr' || start >= row.end) return null
  const column = cellsIn(folded.slice(row.start, start)) - 1
  for (let above = at - 1; blocks[above]?.element === 'tr'; above--) {
    const head = blocks[above]
    if (head === undefined) break
    const cue = cues.find(
      (one) =>
        one.start >= head.start && one.end <= head.end && cellsIn(folded.slice(head.start, one.start)) - 1 === column,
    )
    if (cue !== undefined) return cue.scope
    const year = /^(?:19|20)\d\d(?!\d)/u.exec(
      ` ${folded.slice(head.start, head.end)}`.split(' | ')[column]?.trim() ?? '',
    )
    if (year !== null && period !== null && !period.startsWith(year[0])) return 'other' // "Figure | 2017 | 2018"
  }
  return null
}

// The first cell of a head may be empty: "| H1 2020 | H1 2021".
function cellsIn(text: string): number {
  return ` ${text}`.split(' | ').length
}

// "There have been 83 detentions since January", "41 of them in October": behind the figure, with nothing counted after it in the clause.
function isClosing(cue: Cue, { start, end }: Span, folded: string): boolean {
  if (cue.start <= start || cue.start - end > 60) return false
  return (
    /^[^.;:,()\n\d]*$/u.test(folded.slice(end, cue.start)) &&
    /^ ?(?:[.;,)\n]|$)/u.test(folded.slice(cue.end, cue.end + 2))
  )
}

// "compared with 58 for the whole year": said of the figure behind it
function isComparing(cue: Cue, start: number, folded: string): boolean {
  return cue.local === 'before' && cue.end <= start && !/[.;\n)](?!\d)/u.test(folded.slice(cue.end, start))
}

// A cue holds for what follows it, a local one ("against") up to the end of its sentence; "29 a year before" has it behind.
function scopeOf({ start, end }: Span, { folded }: Document, cues: readonly Cue[]): Scope | null {
  const behind = cues.find(
    (cue) =>
      cue.local === 'beside' &&
      cue.start > start &&
      cue.start - end < 30 &&
      !/[.;,():\n\d]/u.test(folded.slice(end, cue.start)),
  )
  if (behind !== undefined) return behind.scope
  const compared = cues.some((cue) => isComparing(cue, start, folded))
  const own = compared ? undefined : cues.find((cue) => cue.local === null && isClosing(cue, { start, end }, folded))
  if (own !== undefined) return own.scope
  const before = cues.findLast(
    (cue) => cue.start < end && (cue.local === null || !/[.;\n)](?!\d)/u.test(folded.slice(cue.end, start))),
  )
  return before?.scope ?? null
}
