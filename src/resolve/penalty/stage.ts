// How far a penalty has come: imposed, sought, statutory; and what a later word made of it: upheld, overturned, dismissed.
import type { Span, Stage } from '../../model.ts'
import type { Candidate } from './attach.ts'
import type { Sentence, StagePiece } from './pieces.ts'

/** The stage, and the piece that said so (null: none did). */
export interface Staged {
  readonly stage: Stage
  readonly said: StagePiece | null
}

// Letters that a verb's reach loses for each other penalty or clause between it and the penalty.
const PER_CANDIDATE_BETWEEN = 14
const PER_CLAUSE_BETWEEN = 45
const FAR = 220
const OWN = 22 // "fined" says "imposed" by itself; a verb nearer than this says more ("had asked for a fine of")

const FIRST: ReadonlySet<Stage> = new Set<Stage>(['imposed', 'sought', 'statutory'])

/** Stages of the candidates of one sentence, in their order. `usual` is what a penalty is here that no word stages. */
export function stagesOf(folded: string, sentence: Sentence, candidates: readonly Candidate[], usual: Stage): Staged[] {
  const first = candidates.map((candidate) => firstStage(folded, sentence, candidate, candidates, usual))
  return candidates.map((candidate, index) => outcome(folded, sentence, candidate, candidates, first, index))
}

function firstStage(
  folded: string,
  sentence: Sentence,
  candidate: Candidate,
  candidates: readonly Candidate[],
  usual: Stage,
): Staged {
  let best: { cost: number; staged: Staged } | null = null
  for (const piece of sentence.stages) {
    if (!FIRST.has(piece.stage)) continue
    const cost = reachCost(folded, piece, candidate, candidates)
    if (cost < (best?.cost ?? FAR)) best = { cost, staged: { stage: piece.stage, said: piece } }
  }
  const own = candidate.cue?.stage ?? null
  if (own !== null && (best === null || best.cost > OWN)) return { stage: own, said: null }
  return best?.staged ?? { stage: usual, said: null }
}

/** How dear it is that `piece` speaks of `candidate`, in letters; Infinity where it cannot. */
function reachCost(folded: string, piece: StagePiece, candidate: Candidate, candidates: readonly Candidate[]): number {
  const anchor = anchorOf(piece, candidate)
  if (anchor === null) return Infinity
  const gap =
    piece.end <= anchor.start ? { start: piece.end, end: anchor.start } : { start: anchor.end, end: piece.start }
  if (gap.end < gap.start) return 0
  const forth = piece.end <= anchor.start
  if (piece.reach === 'forth' && !forth) return Infinity
  if (piece.reach === 'back' && forth) return Infinity
  const between = candidates.filter(
    (other) => other !== candidate && gap.start <= other.start && other.end <= gap.end,
  ).length
  const clauses = folded.slice(gap.start, gap.end).match(/;|, (?:while|whereas|but) /gu)?.length ?? 0
  return gap.end - gap.start + between * PER_CANDIDATE_BETWEEN + clauses * PER_CLAUSE_BETWEEN + (forth ? 0 : 10)
}

// The verb may stand before the kind or between kind and measure ("bail was demanded of five million").
function anchorOf(piece: StagePiece, candidate: Candidate): Span | null {
  const measure = candidate.measure ?? candidate
  if (piece.start >= candidate.start && piece.end <= candidate.end)
    return piece.end <= measure.start ? measure : candidate
  return candidate
}

// What a later word made of it, in the same sentence: "this ruling was cancelled", "refused him recovery of", "instead of three years".
function outcome(
  folded: string,
  sentence: Sentence,
  candidate: Candidate,
  candidates: readonly Candidate[],
  first: readonly Staged[],
  index: number,
): Staged {
  const base = first[index] ?? { stage: 'imposed', said: null }
  if (base.stage === 'statutory') return base
  let best: { cost: number; staged: Staged } | null = null
  for (const piece of sentence.stages) {
    if (FIRST.has(piece.stage)) continue
    const cost = outcomeCost(folded, piece, candidate, candidates, base)
    if (cost < (best?.cost ?? FAR)) best = { cost, staged: { stage: combined(base.stage, piece.stage), said: piece } }
  }
  return best?.staged ?? base
}

function outcomeCost(
  folded: string,
  piece: StagePiece,
  candidate: Candidate,
  candidates: readonly Candidate[],
  base: Staged,
): number {
  if (piece.stage === 'upheld' && base.stage === 'sought') return Infinity
  if (piece.stage === 'dismissed' && base.stage === 'imposed' && piece.reach !== 'forth') return Infinity
  const cost = reachCost(folded, piece, candidate, candidates)
  if (piece.reach === 'forth' && base.said !== null && base.said.start > piece.start && base.said.end <= candidate.end)
    return Infinity // a nearer verb took over
  const nearer = candidates.some((other) => other !== candidate && distance(piece, other) < distance(piece, candidate))
  if (nearer && piece.reach !== 'verdict') return Infinity
  return piece.reach === 'forth' && cost > 60 ? Infinity : cost
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
