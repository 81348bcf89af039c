// A claim for money, where its own sentence tells that it was refused, or met in part.
import type { Stage } from '../../model.ts'
import type { Context } from '../context.ts'
import { says } from '../said.ts'
import type { Candidate } from './attach.ts'
import type { Measure, Sentence, StagePiece } from './pieces.ts'
import type { Staged } from './staged.ts'

const BEFORE = 140
const BEHIND = 90

/** What words right around a sum tell of it and the verb does not: the whole that was claimed, or what the claim was met to; null where none do. */
export function claimStage(context: Context, sentence: Sentence, { kind, measure }: Candidate): Stage | null {
  if (measure?.sum == null || kind !== 'compensation') return null
  const { claimed, whole, wholeClaimed, metInPart, metInFull, metTo } = context.language.penalty.sums
  const before = (pattern: RegExp) =>
    says(context, pattern, Math.max(sentence.start, measure.start - BEFORE), measure.start)
  const behind = (pattern: RegExp) => says(context, pattern, measure.end, Math.min(sentence.end, measure.end + BEHIND))
  if (before(claimed) || (before(whole) && (behind(wholeClaimed) || isOfAward(context, sentence, measure))))
    return 'sought'
  if (before(metTo)) return 'imposed'
  if (!isOfSuit(context, sentence, measure)) return null
  if (says(context, metInPart, sentence.start, sentence.end)) return 'sought'
  return says(context, metInFull, sentence.start, sentence.end) ? 'imposed' : null
}

// «взыскал 300 тысяч из 10 миллионов»: the whole stands behind what was given of it; where something was changed, it had been given too.
function isOfAward({ document }: Context, { measures, stages }: Sentence, { start }: Measure): boolean {
  if (stages.some(({ changes }) => changes)) return false
  return measures.some(
    (one) => one.sum !== null && one.end < start && /^ [\p{L} ]{2,8} $/u.test(document.folded.slice(one.end, start)),
  )
}

// "The claim for 10 million", «10 миллион теңгелік талап»: the sum is that of a suit. "Met the claim of NAME in part and ordered the paper to
// pay 10 million" is not: the verb of an award stands between.
function isOfSuit(context: Context, sentence: Sentence, { start, end }: Measure): boolean {
  const { suit, suitBehind } = context.language.penalty.sums
  const award = sentence.stages.findLast((piece) => piece.stage === 'imposed' && piece.start < start)
  const from = Math.max(sentence.start, start - BEFORE, award?.start ?? 0)
  return says(context, suit, from, start) || says(context, suitBehind, end, Math.min(sentence.end, end + BEHIND))
}

/** "Its claim for recovery of 100 million was left without satisfaction": the claim itself is told as refused. */
export function isRefusedClaim(context: Context, piece: StagePiece, candidate: Candidate, { said }: Staged): boolean {
  const named = said?.reach === 'back' && said.end <= piece.start // "the asked 15 days were refused"
  const gap = context.document.folded.slice(candidate.end, piece.start)
  if (!named && candidate.kind !== 'compensation' && candidate.kind !== 'other') return false
  return piece.start >= candidate.end && !/[,;.:]/u.test(withoutClause(context, candidate, gap))
}

// «10 миллионов, которых требовал истец, суд не присудил», «иск, в котором он требовал 10 миллионов, отклонён»: a clause about the claim.
function withoutClause({ document, language }: Context, { start, sentence }: Candidate, gap: string): string {
  const { relative } = language.penalty
  const whole = /^,[^,;:.]{3,110}(?=, [^,;:.]{0,40}$)/u.exec(gap)?.[0]
  if (whole !== undefined && relative.test(whole)) return gap.slice(whole.length + 1)
  const comma = document.folded.lastIndexOf(',', start)
  const within = comma > sentence.start && relative.test(document.folded.slice(comma, start))
  return within ? gap.replace(/^,(?=[^,;:.]{0,40}$)/u, '') : gap
}

/** «удовлетворил иск частично: 150 тысяч вместо пяти миллионов»: beside a suit, damages stand instead of what was claimed. */
export function isInsteadOfClaim(
  { stages }: Sentence,
  piece: StagePiece,
  { kind, measure, start }: Candidate,
): boolean {
  const instead = piece.stage === 'overturned' && piece.reach === 'forth' && piece.end <= start
  return instead && kind === 'compensation' && measure !== null && piece.strong && stages.some(({ filing }) => filing)
}
