// How far a word for a stage ("fined", "asked for", "was refused") reaches to a penalty of its sentence.
import type { Span } from '../../model.ts'
import { leavesBrackets } from '../../text/brackets.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { isReplaced } from './no-penalty.ts'
import type { StagePiece } from './pieces.ts'
import { FIRST } from './staged.ts'

// Letters that a verb's reach loses for each other penalty or clause between it and the penalty.
const PER_CANDIDATE_BETWEEN = 14
const PER_CLAUSE_BETWEEN = 45
const PER_SEMICOLON = 130
const AGAINST_THE_GRAIN = 10 // a verb behind its penalty, where verbs stand before; or before it, where they stand behind

/** No word reaches further, in letters. */
export const FAR = 220
/** How far "refused", "instead of" reach. */
export const NEAR = 60

/** How dear it is that `piece` speaks of `candidate`, in letters; Infinity where it cannot. */
export function reachCost(
  context: Context,
  piece: StagePiece,
  candidate: Candidate,
  candidates: readonly Candidate[],
): number {
  if (isWithin(piece, candidate)) return 0
  const anchor = anchorOf(piece, candidate)
  const forth = piece.end <= anchor.start
  const reach = turnsForth(context, piece, candidate) ? 'forth' : piece.reach
  if (reach === 'forth' && !forth) return Infinity
  if (reach === 'back' && forth) return Infinity
  if (!forth && piece.stage === 'imposed' && isReplaced(context, candidate.measure ?? candidate)) return Infinity
  const gap = forth ? { start: piece.end, end: anchor.start } : { start: anchor.end, end: piece.start }
  if (gap.end < gap.start) return 0
  if (!forth && piece.reach !== 'verdict' && leavesBrackets(context.document.folded.slice(anchor.start, piece.start)))
    return Infinity
  const between = nearby(candidates, gap, 0).filter(
    (other) => other !== candidate && gap.start <= other.start && other.end <= gap.end,
  ).length
  const words = context.document.folded.slice(gap.start, gap.end)
  const clauses =
    (words.match(context.language.penalty.contrasts)?.length ?? 0) + (forth && isClosed(candidate, gap) ? 1 : 0)
  const semicolons = words.match(/;/gu)?.length ?? 0
  return (
    gap.end -
    gap.start +
    between * PER_CANDIDATE_BETWEEN +
    clauses * PER_CLAUSE_BETWEEN +
    semicolons * PER_SEMICOLON +
    piece.handicap +
    (forth === context.language.penalty.verbLast ? AGAINST_THE_GRAIN : 0)
  )
}

// "he must pay her 150 thousand; she had claimed 800 thousand": with a sum of its own right behind, such a verb speaks of that.
function turnsForth(
  { document, language }: Context,
  { reach, stage, end }: StagePiece,
  { sentence }: Candidate,
): boolean {
  if (reach !== 'back' || stage !== 'sought' || language.penalty.verbLast) return false
  return sentence.measures.some(
    ({ start }) => start >= end && start - end <= RIGHT_BEHIND && !/[:;,]/u.test(document.folded.slice(end, start)),
  )
}

const RIGHT_BEHIND = 14

// "his demand of ten million was thrown out, and 136 tenge of costs fell to him": behind such a verb, the demand is over.
function isClosed({ sentence }: Candidate, gap: Span): boolean {
  return nearby(sentence.stages, gap, 0).some(
    (other) => other.reach === 'back' && !FIRST.has(other.stage) && gap.start <= other.start && other.end <= gap.end,
  )
}

// «прекратил выпуск газеты»: the verb is one of the words for the penalty.
function isWithin({ reach, stage, start, end }: StagePiece, { cue }: Candidate): boolean {
  return cue !== null && reach === 'forth' && stage === 'imposed' && cue.start <= start && end <= cue.end
}

// The verb may stand before the kind or between kind and measure ("bail was demanded of five million"),
// or take the kind into itself ("reduced the fine by a third, to 14 MCI").
function anchorOf(piece: StagePiece, candidate: Candidate): Span {
  const measure = candidate.measure ?? candidate
  return piece.end > candidate.start && piece.end <= measure.start ? measure : candidate
}
