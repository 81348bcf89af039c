// A claim for money, where its own sentence tells that it was refused, or met in part.
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Sentence, StagePiece } from './pieces.ts'
import type { Staged } from './staged.ts'

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
