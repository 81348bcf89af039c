// What a later word of the sentence made of a penalty: upheld, overturned, dismissed, replaced.
import type { Span, Stage } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Sentence, StagePiece } from './pieces.ts'
import { isInsteadOfClaim, isRefusedClaim } from './claim.ts'
import { isOwnRestraint, isSwapped, replacedBefore } from './exchanged.ts'
import { FAR, NEAR, reachCost } from './reach.ts'
import { FIRST } from './staged.ts'
import type { Staged } from './staged.ts'
import { says } from '../said.ts'

/** What a later word made of it, in the same sentence: "this ruling was cancelled", "refused him recovery of", "instead of three years". */
export function outcome(
  context: Context,
  where: Sentence,
  candidate: Candidate,
  candidates: readonly Candidate[],
  base: Staged,
): Staged {
  if (base.stage === 'statutory') return base
  if (
    base.stage !== 'sought' &&
    !isOwnRestraint(candidate, base) &&
    replacedBefore(context, where, candidate, candidates)
  )
    return { ...base, stage: 'overturned' }
  if (isSwapped(context, where, candidate, candidates)) return { ...base, stage: 'overturned', said: null }
  let best: { cost: number; piece: StagePiece } | null = null
  for (const piece of nearby(where.stages, candidate, FAR)) {
    if (FIRST.has(piece.stage)) continue
    const cost = outcomeCost(context, piece, candidate, candidates, base)
    if (cost < (best?.cost ?? FAR)) best = { cost, piece }
  }
  if (best === null) return base
  const { piece } = best
  if (isInsteadOfClaim(where, piece, candidate)) return { stage: 'sought', later: null, said: piece, where }
  if (isNewMeasure(context, piece, candidate, candidates))
    return { stage: 'imposed', later: null, said: { ...piece, stage: 'imposed', changes: true }, where }
  if (base.stage === 'sought' && piece.stage === 'overturned' && piece.reach === 'forth') return base // "a fine instead of the three years demanded by"
  if (base.stage === 'sought' && piece.reach !== 'forth' && !isRefusedClaim(context, piece, candidate, base))
    return isEnded(context, piece, candidate)
      ? { stage: 'dismissed', later: null, said: piece, where }
      : { ...base, later: combined('sought', piece.stage) }
  return { stage: combined(base.stage, piece.stage), later: null, said: piece, where }
}

// «10 миллион теңге өндіріп бермек болған, сот қанағаттандырмады»: what is claimed is told with its end in view, where verbs stand last.
// Behind «бірақ» it is news of its own.
function isEnded({ document, language }: Context, { stage, start }: StagePiece, { kind, end }: Candidate): boolean {
  const { contrasts, verbLast } = language.penalty
  if (!verbLast || stage !== 'dismissed' || (kind !== 'compensation' && kind !== 'other')) return false
  return document.folded.slice(end, start).search(contrasts) === -1
}

// "was cut from 100 to 70 MCI": what "from" said of the first is not said of the second.
function isNewMeasure(
  context: Context,
  piece: StagePiece,
  candidate: Candidate,
  candidates: readonly Candidate[],
): boolean {
  if (piece.stage !== 'overturned' || piece.reach !== 'forth') return false
  const previous = candidates[candidates.indexOf(candidate) - 1]
  if (previous?.measure == null || candidate.measure === null || previous.measure.start < piece.end) return false
  const gap = context.document.folded.slice(previous.measure.end, candidate.measure.start)
  return context.language.penalty.changedTo.test(gap)
}

function outcomeCost(
  context: Context,
  piece: StagePiece,
  candidate: Candidate,
  candidates: readonly Candidate[],
  base: Staged,
): number {
  if (piece.stage === 'upheld' && base.stage === 'sought') return Infinity
  const { cue } = candidate
  if (cue !== null && cue.start <= piece.start && piece.end <= cue.end) return Infinity // «свидетельство газеты аннулировано»: the word names the penalty
  const toldBare =
    piece.reach === 'back' &&
    ((base.said === null && candidate.cue?.stage == null) || // "two million for sufferings were refused"
      isNearerVerb(context, piece, candidate, base)) // «айыппұл салмады, ескертумен шектелді»
  if (piece.stage === 'dismissed' && base.stage === 'imposed' && piece.reach !== 'forth' && !toldBare) return Infinity
  if (isPastNext(context, piece, candidate, candidates, base) || isNewer(piece, candidate, candidates, base))
    return Infinity
  const cost = reachCost(context, piece, candidate, candidates)
  // "was struck down and replaced by a warning", "replaced the colony with two years and cancelled the ban": the warning and the two years stand
  const { said: change } = base
  const newer =
    change?.changes === true &&
    piece.reach === 'verdict' &&
    (piece.end <= change.start || (piece.start >= candidate.end && isFirstBehind(change, candidate, candidates)))
  if (newer || isOfEarlier(context, piece, candidate, base)) return Infinity
  if (piece.reach !== 'forth') {
    const ahead = context.language.penalty.verbLast && piece.reach === 'back' // «50 АЕК-тің орнына 15 АЕК»: it speaks of what stands before
    const nearer = nearby(candidates, piece, FAR).some(
      (other) =>
        other !== candidate &&
        !(ahead && (other.measure ?? other).start >= piece.end) &&
        distance(piece, other) < distance(piece, candidate),
    )
    return nearer && piece.reach === 'back' ? Infinity : cost
  }
  if (cost > NEAR || isOfOtherKind(context, piece, candidate)) return Infinity
  const crossed = nearby(candidates, { start: piece.end, end: candidate.start }, 0)
    .filter((other) => other !== candidate && piece.end <= other.start && other.end <= candidate.start)
    .at(-1)
  if (crossed !== undefined && !says(context, context.language.penalty.joined, crossed.end, candidate.start))
    return Infinity
  const { said } = base
  const tookOver =
    said !== null &&
    said.start >= piece.end &&
    said.end <= candidate.end &&
    (base.stage !== 'sought' || said.start - piece.end > NEAR / 2)
  return tookOver ? Infinity : cost
}

// «айыппұлды алып тастап, ескертумен шектелді»: before a penalty with a verb of its own, what is told of a decision is told of the old one.
function isOfEarlier(
  { language }: Context,
  { reach, end }: StagePiece,
  candidate: Candidate,
  { said }: Staged,
): boolean {
  return (
    language.penalty.verbLast &&
    reach === 'verdict' &&
    end <= candidate.start &&
    said !== null &&
    said.start >= end &&
    said.end >= candidate.end
  )
}

// «үш жыл шектеу тағайындалды, бес жылдық тыйым сол күйі қалды»: behind its own verb and another penalty, a word speaks of that other.
function isPastNext(
  { language }: Context,
  piece: StagePiece,
  { end }: Candidate,
  candidates: readonly Candidate[],
  { said }: Staged,
): boolean {
  if (!language.penalty.verbLast || said === null || said.start < end) return false
  return candidates.some((other) => other.start >= said.end && other.end <= piece.start)
}

function isFirstBehind({ end }: Span, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    end <= candidate.start &&
    !candidates.some((other) => other !== candidate && other.start >= end && other.end <= candidate.start)
  )
}

// «условный срок отменён, назначены два года колонии»: behind a penalty that was cancelled and a verb of its own, it is the new one.
function isNewer(
  { reach, stage, start, end }: StagePiece,
  candidate: Candidate,
  candidates: readonly Candidate[],
  base: Staged,
): boolean {
  if (reach !== 'verdict' || stage !== 'overturned' || base.stage !== 'imposed' || base.said === null) return false
  if (base.said.start < end || base.said.end > candidate.end) return false
  return candidates.some((other) => other !== candidate && other.end <= start)
}

// Where verbs close their clause, the first one behind the penalty speaks of it.
function isNearerVerb({ language }: Context, piece: StagePiece, { end }: Candidate, { said }: Staged): boolean {
  return language.penalty.verbLast && said !== null && end <= piece.start && piece.end <= said.start
}

// "instead of the colony, with 100 hours of work": the word for what was lifted stands between.
function isOfOtherKind(
  { document, language }: Context,
  piece: StagePiece,
  { sentence, cue, kind, start }: Candidate,
): boolean {
  const lifted = sentence.kinds.find(
    (one) => one !== cue && one.kind !== kind && one.end > piece.end && one.end <= start,
  )
  if (lifted === undefined || piece.stage !== 'overturned') return false
  return (
    !sentence.measures.some((one) => piece.end <= one.start && one.end <= start) &&
    !says({ document, language }, language.penalty.joined, lifted.end, start)
  )
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))
}

/** What a penalty of one stage becomes by a word of another: a refused demand is dismissed, a refused appeal leaves it upheld. */
export function combined(base: Stage, later: Stage): Stage {
  if (later === 'upheld') return base === 'sought' ? 'sought' : 'upheld'
  if (later === 'dismissed' || later === 'overturned') return base === 'sought' ? 'dismissed' : later
  return later
}
