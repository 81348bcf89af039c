// How far a penalty has come: imposed, sought, statutory; and what a later word made of it: upheld, overturned, dismissed.
import type { Span, Stage } from '../../model.ts'
import { leavesBrackets } from '../../text/brackets.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import { isReplaced } from './attach.ts'
import type { Candidate } from './attach.ts'
import type { Sentence, StagePiece } from './pieces.ts'

/** The stage as its own sentence tells it, and what became of it. */
export interface Staged {
  readonly stage: Stage
  /** What a later clause or sentence made of a demand that this one tells ("…, it was rejected"): the sanction's stage, or null. */
  readonly later: Stage | null
  /** The piece that said so (null: none did), and the sentence it stands in. */
  readonly said: StagePiece | null
  readonly where: Sentence
}

// Letters that a verb's reach loses for each other penalty or clause between it and the penalty.
const PER_CANDIDATE_BETWEEN = 14
const PER_CLAUSE_BETWEEN = 45
const PER_SEMICOLON = 130
const FAR = 220
const OWN = 8 // "fined" says "imposed" by itself; only a verb right beside it says more
const IN_A_BILL = 4 // in an item about a law, "is to be fined" is what the law says
const AGAINST_THE_GRAIN = 10 // a verb behind its penalty, where verbs stand before; or before it, where they stand behind
const NEAR = 60 // how far "refused", "instead of" reach

const FIRST: ReadonlySet<Stage> = new Set<Stage>(['imposed', 'sought', 'statutory'])

/** Stages of the candidates of one sentence, in their order. `usual` is what a penalty is here that no word stages. */
export function stagesOf(
  context: Context,
  sentence: Sentence,
  candidates: readonly Candidate[],
  usual: Stage,
): Staged[] {
  const found: Staged[] = []
  for (const [index, candidate] of candidates.entries()) {
    const base = firstStage(context, sentence, candidate, candidates, usual)
    const own = outcome(context, sentence, candidate, candidates, base)
    const before = found[index - 1]
    found.push(
      own === base && before !== undefined && shares(context, candidates[index - 1], candidate, before, base)
        ? { ...before, later: null }
        : own,
    )
  }
  return alternatives(context, candidates, sharedBack(context, candidates, found))
}

// «штраф в 100 МРП или арест до 30 суток»: a court gives one, a law lets it choose.
function alternatives(context: Context, candidates: readonly Candidate[], found: readonly Staged[]): Staged[] {
  const { alternative } = context.language.penalty
  const chosen = candidates.map((candidate, at) => {
    const next = candidates[at + 1]
    return next !== undefined && alternative.test(context.document.folded.slice(candidate.end, next.start))
  })
  return found.map((one, at) =>
    one.stage === 'imposed' && (chosen[at] === true || chosen[at - 1] === true) ? { ...one, stage: 'statutory' } : one,
  )
}

// The same where the verb stands behind all that it refuses ("the claim for 9 million and a refutation was dismissed").
function sharedBack(context: Context, candidates: readonly Candidate[], found: readonly Staged[]): Staged[] {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [own, next] = [shared[i], shared[i + 1]]
    const [candidate, behind] = [candidates[i], candidates[i + 1]]
    if (own === undefined || next?.said === undefined || candidate === undefined || behind === undefined) continue
    if (!FIRST.has(own.stage) || own.stage === 'statutory' || FIRST.has(next.stage) || next.said?.reach !== 'back')
      continue
    if (own.said !== null && own.said.end <= behind.start) continue // its own verb stands between
    if (context.language.penalty.joined.test(context.document.folded.slice(candidate.end, behind.start)))
      shared[i] = { ...next, later: null }
  }
  return shared
}

// "rejected the claim for 9 million and a refutation": what is joined to a refused demand is refused with it.
function shares(
  context: Context,
  previous: Candidate | undefined,
  candidate: Candidate,
  before: Staged,
  base: Staged,
): boolean {
  if (
    previous === undefined ||
    before.said === null ||
    FIRST.has(before.stage) ||
    before.said.reach !== 'forth' ||
    base.stage === 'statutory'
  )
    return false
  return context.language.penalty.joined.test(context.document.folded.slice(previous.end, candidate.start))
}

function firstStage(
  context: Context,
  where: Sentence,
  candidate: Candidate,
  candidates: readonly Candidate[],
  usual: Stage,
): Staged {
  let best: { cost: number; piece: StagePiece } | null = null
  for (const piece of nearby(where.stages, candidate, FAR)) {
    if (!FIRST.has(piece.stage)) continue
    const cost = reachCost(context, piece, candidate, candidates)
    if (usual === 'statutory' && piece.stage !== 'statutory' && cost > IN_A_BILL) continue
    if (cost < (best?.cost ?? FAR)) best = { cost, piece }
  }
  const own = usual === 'statutory' && candidate.cue?.stage === 'imposed' ? null : (candidate.cue?.stage ?? null)
  if (isOfLaw(candidate) && own === null && best?.piece.stage !== 'sought' && (best?.cost ?? FAR) > NEAR / 3)
    return { stage: 'statutory', later: null, said: null, where }
  const near = best !== null && best.cost <= NEAR / 3 && !isLimit(candidate, best.piece)
  if (best?.piece.stage !== 'sought' && !near && isUpTo(candidate))
    return { stage: 'statutory', later: null, said: null, where }
  if (own !== null && (best === null || best.cost > OWN)) return { stage: own, later: null, said: null, where }
  return { stage: best?.piece.stage ?? usual, later: null, said: best?.piece ?? null, where }
}

// "a fine from 20 to 100 MCI", "two to seven years": a court gives one measure, a law a range.
function isOfLaw({ measure }: Candidate): boolean {
  const range = measure?.sum ?? measure?.term ?? null
  return range !== null && range.min !== null && range.max !== null && range.min !== range.max
}

// "closed for up to three months", where no verb says who does it.
function isUpTo({ measure }: Candidate): boolean {
  const range = measure?.sum ?? measure?.term ?? null
  return range !== null && range.min === null
}

// «рецидив обойдётся арестом до десяти суток»: a court gives no "up to", unless it cuts something to that.
function isLimit({ kind }: Candidate, { stage, changes }: StagePiece): boolean {
  return EXACT.has(kind) && stage === 'imposed' && !changes
}

const EXACT: ReadonlySet<string> = new Set([
  'fine', 'imprisonment', 'restriction-of-freedom', 'administrative-arrest', 'community-service',
]) // prettier-ignore

/** How dear it is that `piece` speaks of `candidate`, in letters; Infinity where it cannot. */
function reachCost(
  context: Context,
  piece: StagePiece,
  candidate: Candidate,
  candidates: readonly Candidate[],
): number {
  if (isWithin(piece, candidate)) return 0
  const anchor = anchorOf(piece, candidate)
  const forth = piece.end <= anchor.start
  if (piece.reach === 'forth' && !forth) return Infinity
  if (piece.reach === 'back' && forth) return Infinity
  if (!forth && piece.stage === 'imposed' && isReplaced(context, candidate.measure ?? candidate)) return Infinity
  const gap = forth ? { start: piece.end, end: anchor.start } : { start: anchor.end, end: piece.start }
  if (gap.end < gap.start) return 0
  if (!forth && leavesBrackets(context.document.folded.slice(anchor.start, piece.start))) return Infinity
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

// What a later word made of it, in the same sentence: "this ruling was cancelled", "refused him recovery of", "instead of three years".
function outcome(
  context: Context,
  where: Sentence,
  candidate: Candidate,
  candidates: readonly Candidate[],
  base: Staged,
): Staged {
  if (base.stage === 'statutory') return base
  if (base.stage !== 'sought' && !isOwnRestraint(candidate, base) && replacedBefore(where, candidate, candidates))
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
    return { ...base, later: combined('sought', piece.stage) }
  return { stage: combined(base.stage, piece.stage), later: null, said: piece, where }
}

// «удовлетворил иск частично: 150 тысяч вместо пяти миллионов»: beside a suit, damages stand instead of what was claimed.
function isInsteadOfClaim({ stages }: Sentence, piece: StagePiece, { kind, measure, start }: Candidate): boolean {
  const instead = piece.stage === 'overturned' && piece.reach === 'forth' && piece.end <= start
  return instead && kind === 'compensation' && measure !== null && piece.strong && stages.some(({ filing }) => filing)
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

// "Its claim for recovery of 100 million was left without satisfaction": the claim itself is told as refused.
function isRefusedClaim(context: Context, piece: StagePiece, candidate: Candidate, { said }: Staged): boolean {
  const named = said?.reach === 'back' && said.end <= piece.start // "the asked 15 days were refused"
  const gap = context.document.folded.slice(candidate.end, piece.start)
  if (!named && candidate.kind !== 'compensation' && candidate.kind !== 'other') return false
  return piece.start >= candidate.end && !/[,;.:]/u.test(gap)
}

// "10 days of arrest … are replaced with a fine": what stands before such a verb, and is told in the same sentence, is gone.
function replacedBefore(where: Sentence, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  return nearby(where.stages, candidate, FAR).some((piece) => {
    if (!piece.changes) return false
    if (piece.start <= candidate.start && (candidate.measure ?? candidate).end <= piece.end) return true // "replaced custody with house arrest"
    if (piece.start < candidate.end) return false
    const around = nearby(candidates, piece, FAR)
    if (piece.reach === 'back')
      return (
        around.filter((other) => other.end <= piece.start + 1).at(-2) === candidate &&
        !isParted(where, candidate, piece)
      )
    const nearest = around.filter((other) => other.end <= piece.start).at(-1)
    return nearest === candidate && around.some((other) => other.start >= piece.end)
  })
}

/** «6-го арестован на два месяца, 24-го мера изменена на домашний арест»: what restrained him till then had been decided, and is not undone. */
export function isOwnRestraint({ kind, measure, cue }: Candidate, { said, stage }: Staged): boolean {
  if (kind !== 'detention-on-remand' || stage !== 'imposed' || measure === null) return false
  return (said !== null && !said.changes) || cue?.stage === 'imposed'
}

// «заменил десять суток ареста штрафом»: of two penalties behind the verb the first is gone.
function isSwapped(context: Context, where: Sentence, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  return nearby(where.stages, candidate, NEAR).some((piece) => {
    if (!piece.swaps || piece.end > candidate.start) return false
    const [first, second] = nearby(candidates, piece, FAR).filter((other) => other.start >= piece.end)
    if (first !== candidate || second === undefined) return false
    return context.language.penalty.swapped.test(context.document.folded.slice(first.end, second.start))
  })
}

// "gave 10 days, the board replaced the fine with a warning": another verb stands between what was given and the exchange.
function isParted({ stages }: Sentence, candidate: Candidate, change: StagePiece): boolean {
  return stages.some(
    (piece) =>
      piece.start >= candidate.start &&
      piece.end <= change.start &&
      !piece.changes &&
      FIRST.has(piece.stage) &&
      piece.reach === 'back',
  )
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
  const toldBare = base.said === null && candidate.cue?.stage == null && piece.reach === 'back' // "two million for sufferings were refused"
  if (piece.stage === 'dismissed' && base.stage === 'imposed' && piece.reach !== 'forth' && !toldBare) return Infinity
  const cost = reachCost(context, piece, candidate, candidates)
  const newer = base.said?.changes === true && piece.reach === 'verdict' && piece.end <= base.said.start
  if (newer) return Infinity // "was struck down and replaced by a warning": the warning stands
  if (piece.reach !== 'forth') {
    const nearer = nearby(candidates, piece, FAR).some(
      (other) => other !== candidate && distance(piece, other) < distance(piece, candidate),
    )
    return nearer && piece.reach === 'back' ? Infinity : cost
  }
  if (cost > NEAR) return Infinity
  const crossed = nearby(candidates, { start: piece.end, end: candidate.start }, 0)
    .filter((other) => other !== candidate && piece.end <= other.start && other.end <= candidate.start)
    .at(-1)
  if (
    crossed !== undefined &&
    !context.language.penalty.joined.test(context.document.folded.slice(crossed.end, candidate.start))
  )
    return Infinity
  const { said } = base
  const tookOver =
    said !== null &&
    said.start > piece.start &&
    said.end <= candidate.end &&
    (base.stage !== 'sought' || said.start - piece.end > NEAR / 2)
  return tookOver ? Infinity : cost
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
