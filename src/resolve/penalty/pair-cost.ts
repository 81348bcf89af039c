// What it costs to pair a word for a penalty with a measure, in letters of text between the two.
import type { Span } from '../../model.ts'
import { leavesBrackets } from '../../text/brackets.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import { gapOf, REACH, STRONG_REACH } from './measure-kind.ts'
import type { KindPiece, Measure, Sentence, StagePiece } from './pieces.ts'
import { says } from '../said.ts'

const PER_MEASURE_BETWEEN = 30
const PER_MEASURE_CROSSED = 8 // the same for a verb that measures nothing itself
const PER_CLAUSE_BETWEEN = 25
const GENERIC = 45 // "pay", "recover", "in favour of" give way to a word that names the kind
const BACK_REACH = 12 // how far such a verb reaches back to a measure before it
const SPELT_OUT = 20 // "arrest FOR 15 days", "a fine OF 20 MCI" beats a nearer word on the other side

/** How dear it is that this word is measured by this sum or term, in letters. */
export function costOf(context: Context, sentence: Sentence, cue: KindPiece, measure: Measure): number {
  if (isConditional(context, sentence, cue, measure)) return BEFORE_ALL
  const generic = cue.generic ? GENERIC : 0
  if (cue.start < measure.end && measure.start < cue.end) return generic
  const gap = gapOf(cue, measure)
  const inside = (span: Span) => gap.start <= span.start && span.end <= gap.end
  const between = notListed(context, nearby(sentence.measures, gap, 0).filter(inside), measure)
  const others = nearby(sentence.kinds, gap, 0).filter(
    (other) => other !== cue && other.takes === cue.takes && !other.generic && inside(other),
  ).length
  const words = context.document.folded.slice(gap.start, gap.end)
  const { clauses: breaks, leadIn, leadOut, verbLast } = context.language.penalty
  const clauses = words.match(breaks)?.length ?? 0
  const forth = cue.start < measure.start
  const exchanged = nearby(sentence.stages, gap, 0).some((stage) => stage.changes && inside(stage)) // «год колонии заменили на год …»
  const deferred = measure.term !== null && isDeferral(context, sentence, measure) // «год колонии с отсрочкой на пять лет»
  const leads =
    !deferred && forth && !cue.generic && !exchanged && leadIn.test(words) && !isOfPrevious(sentence, cue, words)
  const spelt = leads ? SPELT_OUT : 0
  const crossed = exchanged && !forth && !verbLast ? PER_MEASURE_BETWEEN * 2 : 0 // "1 year and 4 months, was replaced by restriction of freedom"
  const loose = (forth ? verbLast && !leadIn.test(words) : !leadOut.test(words)) ? 12 : 0 // "3 years with a ban for 5": the 3 years are not the ban's
  return Math.max(
    0,
    words.length -
      namesIn(sentence, gap) +
      (between + others) * PER_MEASURE_BETWEEN +
      clauses * PER_CLAUSE_BETWEEN +
      generic +
      crossed +
      (deferred ? 10 : 0) +
      loose -
      spelt,
  )
}

function isDeferral({ document, language }: Context, sentence: Span, { start }: Span): boolean {
  return says({ document, language }, language.penalty.deferred, Math.max(sentence.start, start - 40), start)
}

// «лишение свободы сроком на два года, условно», "three years of imprisonment, suspended": right behind its measure, or the prison told
// of there, the word for a suspended sentence is the kind.
function isConditional(
  { document, language }: Context,
  { kinds }: Sentence,
  { kind, start, end }: KindPiece,
  measure: Measure,
): boolean {
  if (kind !== 'suspended-sentence' || start <= measure.start || end <= measure.end) return false
  if (start < measure.end || RIGHT_BEHIND.test(document.folded.slice(measure.end, start))) return true
  const prison = kinds.find((one) => one.kind === 'imprisonment' && measure.end <= one.start && one.end <= start)
  return (
    prison !== undefined &&
    RIGHT_BEHIND.test(document.folded.slice(prison.end, start)) &&
    says({ document, language }, language.penalty.leadOut, measure.end, prison.start)
  )
}

const RIGHT_BEHIND = /^,? ?$/u

const BEFORE_ALL = -1

// «вместо трёх лет колонии – два года ограничения свободы»: a word right behind its own measure does not lead over a mark to the next.
function isOfPrevious({ measures }: Sentence, cue: KindPiece, gap: string): boolean {
  return /[,:-]/u.test(gap) && measures.some((one) => one.end <= cue.start && cue.start - one.end <= 1)
}

// Letters of names, references and restated sums in a gap do not count: "fined the director of the paper «Name Name» 25 460 tenge".
function namesIn({ names }: Sentence, gap: Span): number {
  return nearby(names, gap, 0)
    .filter((name) => gap.start <= name.start && name.end <= gap.end)
    .reduce((sum, name) => sum + name.end - name.start, 0)
}

/** Letters from the nearest strong verb ("sentenced … to", "demanded", "… they had asked for") to the measure, null where none reaches it. */
export function strongVerb(context: Context, sentence: Sentence, measure: Measure): number | null {
  const { verbLast } = context.language.penalty
  const costs = nearby(sentence.stages, measure, REACH).flatMap((stage: StagePiece) => {
    if (
      !stage.strong ||
      (stage.ofSums && measure.sum === null) ||
      (stage.ofTerms && measure.sum !== null) ||
      (stage.reach === 'back') === stage.end <= measure.start
    )
      return []
    const gap = gapOf(stage, measure)
    const most = stage.reach === 'back' && !verbLast ? BACK_REACH : STRONG_REACH
    const letters = Math.max(0, gap.end - gap.start) - namesIn(sentence, gap)
    if (letters > most) return [] // what else stands between makes it no cheaper
    const words = context.document.folded.slice(gap.start, Math.max(gap.start, gap.end))
    if (stage.start >= measure.end && leavesBrackets(words)) return []
    const clauses = words.match(context.language.penalty.clausesOfVerb)?.length ?? 0
    const others = nearby(sentence.measures, gap, 0).filter(
      (one) => gap.start <= one.start && one.end <= gap.end,
    ).length
    const cost = letters + clauses * PER_CLAUSE_BETWEEN + (verbLast ? 0 : others * PER_MEASURE_CROSSED)
    return cost <= most ? [cost] : []
  })
  return costs.length === 0 ? null : Math.min(...costs)
}

// "for 15, 10 and 5 days": how many measures stand between that are no part of the same list.
function notListed({ document }: Context, between: readonly Measure[], measure: Measure): number {
  let next = measure
  let own = between.length
  while (own > 0) {
    const previous = between[own - 1]
    if (previous === undefined || !AND.test(document.folded.slice(previous.end, next.start))) break
    next = previous
    own--
  }
  return own
}

/** Between two of a list of measures: "15, 10 and 5". */
export const AND = /^(?:,| \p{L}{1,5}) $/u
