// The pieces of one sentence, sorted: what a penalty is put together from.
import type { AmountDraft, Mention, PenaltyKindCue, PenaltyStageCue, Per, Range, Span } from '../../model.ts'
import { beginningIn, nearby } from '../../text/nearby.ts'
import { unitOf } from '../../text/duration.ts'
import { sentencesOf } from '../../text/sentence.ts'
import type { Context } from '../context.ts'
import { says } from '../said.ts'

export interface KindPiece extends Span, PenaltyKindCue {
  readonly key: number
  readonly rule: string
}

export interface StagePiece extends Span, PenaltyStageCue {
  readonly rule: string
}

/** A sum or a term: what a penalty is measured in. */
export interface Measure extends Span {
  readonly key: number
  readonly rule: string
  readonly sum: AmountDraft | null
  readonly term: Range<string> | null
  /** True for a sum in units of the index, or restated in them: only fines are told so. */
  readonly inUnits: boolean
  /** True for a term whose unit is told before it: the word for its penalty is, too. */
  readonly elided: boolean
}

/** One sentence with its pieces. */
export interface Sentence extends Span {
  /** Index of the segment of its incident, or null. */
  readonly segment: number | null
  readonly kinds: readonly KindPiece[]
  readonly stages: readonly StagePiece[]
  readonly measures: readonly Measure[]
  readonly pers: readonly (Span & { readonly per: Per })[]
  /** Names, references, dates and sums, sorted: their letters do not count between a penalty and its measure. */
  readonly names: readonly Span[]
}

/** All sentences of incidents, in text order, each with the pieces that lie in it. */
export function sentencesWithPieces(context: Context, amounts: readonly AmountDraft[]): Sentence[] {
  const pieces = context.of('penalty')
  const whole = [
    ...context.of('date'),
    ...context.of('article'),
    ...context.of('person'),
    ...context.of('outlet'),
    ...amounts,
  ]
  const named = [...whole, ...context.of('place')].sort((a, b) => a.start - b.start)
  const abbreviations = new Set(context.language.sentence.abbreviations)
  const restated = new Map(
    amounts.filter(({ restates }) => restates !== null).map((amount) => [amount.restates, amount.currency]),
  )
  const sentences: Sentence[] = []
  const incidents = context.segments.filter(({ role }) => role === 'incident')
  for (const incident of incidents.filter(({ parent }) => parent === null)) {
    const near = within(named, incident)
    for (const line of sentencesOf(context.document.text, incident, near, abbreviations)) {
      const span = withoutMark(incidents, line)
      const inside = within(pieces, span)
      sentences.push({
        ...span,
        segment: context.incidentOf(span),
        ...sorted(inside),
        measures: measuresOf(
          (context.language.penalty.verbLast ? changedTerms(inside) : inside).filter(
            (piece) => !isOfNobody(context, piece),
          ),
          within(amounts, span).filter((sum) => sum.restates === null || isAnother(context, sum, span)),
          restated,
          context.jurisdiction.index.code,
        ),
        names: within(named, span),
      })
    }
  }
  return sentences
}

// «Такой же штраф, 153 150 тенге, …»: the sum of one more fine, though it says another one's again.
function isAnother(context: Context, sum: AmountDraft, sentence: Span): boolean {
  if (within(context.of('amount'), sentence).some(({ key }) => key === sum.restates)) return false
  return says(context, context.language.penalty.again, Math.max(sentence.start, sum.start - 40), sum.start)
}

// «в зале было журналистов – пять»: a number behind a dash is somebody's term only behind a name, or a word in his case.
function isOfNobody(context: Context, { start, value }: Mention<'penalty'>): boolean {
  if (value.cue !== 'duration' || !value.elided) return false
  const { elided } = context.language.penalty
  const before = context.document.folded.slice(Math.max(0, start - BEFORE_DASH), start)
  const dash = /["»]? - $/u.exec(before)
  const at = start - (dash?.[0].length ?? 0)
  const named = dash !== null && [...context.of('person'), ...context.of('outlet')].some(({ end }) => end === at)
  return !named && elided?.test(before) !== true
}

const BEFORE_DASH = 24

// «бес жылдан үш жылға дейін азайтты»: before such a verb, "up to" tells the new term.
function changedTerms(pieces: readonly Mention<'penalty'>[]): Mention<'penalty'>[] {
  const changes = pieces.filter(({ value }) => value.cue === 'stage' && value.changes)
  return pieces.map((piece) => {
    const { value, end } = piece
    if (value.cue !== 'duration' || value.duration.min !== null) return piece
    const changed = changes.some((verb) => verb.start >= end && verb.start - end < NEXT_WORD)
    return changed ? { ...piece, value: { ...value, duration: { ...value.duration, min: value.duration.max } } } : piece
  })
}

const NEXT_WORD = 12

// A nested item begins behind its dash: so does its first sentence.
function withoutMark(incidents: readonly Span[], { start, end }: Span): Span {
  const [item] = beginningIn(incidents, { start: start + 1, end: Math.min(end, start + LONGEST_MARK + 1) })
  return { start: item?.start ?? start, end }
}

const LONGEST_MARK = 6

function sorted(pieces: readonly Mention<'penalty'>[]): Pick<Sentence, 'kinds' | 'stages' | 'pers'> {
  const kinds: KindPiece[] = []
  const stages: StagePiece[] = []
  const pers: (Span & { per: Per })[] = []
  for (const { start, end, key, rule, value } of pieces) {
    if (value.cue === 'kind') kinds.push({ ...value, start, end, key, rule })
    else if (value.cue === 'stage') stages.push({ ...value, start, end, rule })
    else if (value.cue === 'per') pers.push({ start, end, per: value.per })
  }
  return { kinds, stages, pers }
}

function measuresOf(
  pieces: readonly Mention<'penalty'>[],
  amounts: readonly AmountDraft[],
  restated: ReadonlyMap<number | null, string>,
  index: string,
): Measure[] {
  const sums = amounts.map((sum): Measure => {
    const inUnits = sum.currency === index || restated.get(sum.key) === index
    return { start: sum.start, end: sum.end, key: sum.key, rule: sum.rule, sum, term: null, inUnits, elided: false }
  })
  const pers = pieces.filter(({ value }) => value.cue === 'per' && value.per !== 'person')
  const terms = pieces.flatMap(({ start, end, key, rule, value }): Measure[] =>
    value.cue === 'duration' &&
    !isPer(pieces, pers, { start, end }) &&
    !nearby(sums, { start, end }, LONGEST_SUM).some((sum) => sum.start < end && start < sum.end)
      ? [{ start, end, key, rule, sum: null, term: value.duration, inUnits: false, elided: value.elided }]
      : [],
  )
  return [...sums, ...terms].sort((a, b) => a.start - b.start)
}

// "100 hours of work a year": what hours are counted by is no term.
function isPer(pieces: readonly Mention<'penalty'>[], pers: readonly Span[], { start, end }: Span): boolean {
  return (
    pers.some((per) => per.start <= start && end <= per.end) &&
    pieces.some(
      (piece) =>
        piece.value.cue === 'duration' &&
        unitOf(piece.value.duration) === 'H' &&
        piece.end <= start &&
        start - piece.end <= HOURS_OF,
    )
  )
}

const HOURS_OF = 50

// "KZT two hundred and ninety nine million and three hundred and thousand" begins no further away than this.
const LONGEST_SUM = 120

// Of a sorted list, those that lie within the span.
function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  return nearby(list, span, 0).filter((one) => span.start <= one.start && one.end <= span.end)
}
