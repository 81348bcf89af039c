// How far a penalty has come, as its own sentence tells it: imposed, sought, statutory.
import type { Stage } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { claimStage } from './claim.ts'
import { outcome } from './outcome.ts'
import type { Sentence, StagePiece } from './pieces.ts'
import { FAR, NEAR, reachCost } from './reach.ts'
import { FIRST } from './staged.ts'
import type { Staged } from './staged.ts'
import { says } from '../said.ts'

const OWN = 8 // "fined" says "imposed" by itself; only a verb right beside it says more
const IN_A_BILL = 4 // in an item about a law, "is to be fined" is what the law says

/** Stages of the candidates of one sentence, in their order. `usual` is what a penalty is here that no word stages. */
export function stagesOf(
  context: Context,
  sentence: Sentence,
  candidates: readonly Candidate[],
  usual: Stage,
): Staged[] {
  const found: Staged[] = []
  for (const [index, candidate] of candidates.entries()) {
    const base = asClaimed(context, sentence, candidate, firstStage(context, sentence, candidate, candidates, usual))
    const own = outcome(context, sentence, candidate, candidates, base)
    const before = found[index - 1]
    found.push(
      own === base && before !== undefined && shares(context, candidates[index - 1], candidate, before, base)
        ? { ...before, later: null }
        : own,
    )
  }
  return alternatives(context, candidates, conditional(context, sharedBack(context, candidates, found)))
}

// "the claim for 10 million was met in part", "of the claimed 5 million": the sum is not what the verb says.
function asClaimed(context: Context, where: Sentence, candidate: Candidate, told: Staged): Staged {
  const stage = claimStage(context, where, candidate)
  return stage === null || stage === told.stage ? told : { stage, later: null, said: null, where }
}

// «ұсталған адам 30 АЕК арқаласа, қайталағанға он тәулікке дейін қамау көзделген»: told beside what a law provides, in the conditional.
function conditional({ document, language }: Context, found: readonly Staged[]): Staged[] {
  const { names } = language.penalty
  return found.map((one, at) => {
    const next = found[at + 1]
    if (names === null || one.stage !== 'imposed' || next?.stage !== 'statutory' || one.said === null) return one
    const isLaw = names.ifThen.test(document.folded.slice(one.said.start, one.said.end + 1))
    return isLaw ? { ...one, stage: 'statutory' as const } : one
  })
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
    if (says(context, context.language.penalty.joined, candidate.end, behind.start))
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
  return says(context, context.language.penalty.joined, previous.end, candidate.start)
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
  if (best?.piece.stage !== 'sought' && isConditional(context, where, candidate))
    return { stage: 'statutory', later: null, said: null, where }
  const own = usual === 'statutory' && candidate.cue?.stage === 'imposed' ? null : (candidate.cue?.stage ?? null)
  if (isOfLaw(candidate) && own === null && best?.piece.stage !== 'sought' && (best?.cost ?? FAR) > NEAR / 3)
    return { stage: 'statutory', later: null, said: null, where }
  const near = best !== null && best.cost <= NEAR / 3 && !isLimit(candidate, best.piece)
  if (best?.piece.stage !== 'sought' && !near && isUpTo(candidate))
    return { stage: 'statutory', later: null, said: null, where }
  // "refused to arrest him, as the police had asked, and fined him"
  const apart = best !== null && /[,;]/u.test(context.document.folded.slice(best.piece.end, candidate.start))
  if (own !== null && (best === null || best.cost > OWN || apart)) return { stage: own, later: null, said: null, where }
  return { stage: best?.piece.stage ?? usual, later: null, said: best?.piece ?? null, where }
}

// «Кінәсі дәлелденсе, ол 500 АЕК айыппұл төлейді»: nobody has decided it.
function isConditional({ document, language }: Context, { start }: Sentence, candidate: Candidate): boolean {
  return says({ document, language }, language.penalty.names?.condition, start, candidate.start)
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
