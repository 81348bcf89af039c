// Penalties that another one took the place of, told in the same sentence: "10 days of arrest are replaced with a fine".
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Sentence, StagePiece } from './pieces.ts'
import { FAR, NEAR } from './reach.ts'
import { FIRST } from './staged.ts'
import type { Staged } from './staged.ts'
import { says } from '../said.ts'

/** "10 days of arrest … are replaced with a fine": what stands before such a verb, and is told in the same sentence, is gone. */
export function replacedBefore(
  context: Context,
  where: Sentence,
  candidate: Candidate,
  candidates: readonly Candidate[],
): boolean {
  return nearby(where.stages, candidate, FAR).some((piece) => {
    if (!piece.changes) return false
    const told = candidate.measure ?? candidate
    if (piece.start <= told.start && told.end <= piece.end) return true // "replaced custody with house arrest", «штраф снизила с 50 МРП»
    if (piece.start < candidate.end) return false
    const around = nearby(candidates, piece, FAR)
    if (piece.reach === 'back')
      return (
        around.filter((other) => other.end <= piece.start + 1).at(-2) === candidate &&
        (!isParted(where, candidate, piece) || isNamedAsChanged(context, candidate, piece))
      )
    const nearest = around.filter((other) => other.end <= piece.start).at(-1)
    return nearest === candidate && around.some((other) => other.start >= piece.start && other.end > piece.end)
  })
}

/** «6-го арестован на два месяца, 24-го мера изменена на домашний арест»: what restrained him till then had been decided, and is not undone. */
export function isOwnRestraint({ kind, measure, cue }: Candidate, { said, stage }: Staged): boolean {
  if (kind !== 'detention-on-remand' || stage !== 'imposed' || measure === null) return false
  return (said !== null && !said.changes) || cue?.stage === 'imposed'
}

/** «заменил десять суток ареста штрафом»: of two penalties behind the verb the first is gone. */
export function isSwapped(
  context: Context,
  where: Sentence,
  candidate: Candidate,
  candidates: readonly Candidate[],
): boolean {
  return nearby(where.stages, candidate, NEAR).some((piece) => {
    if (!piece.swaps || piece.end > candidate.start) return false
    const [first, second] = nearby(candidates, piece, FAR).filter((other) => other.start >= piece.end)
    if (first !== candidate || second === undefined) return false
    return says(context, context.language.penalty.swapped, first.end, second.start)
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

// «бес тәулікке жабылған N-нің жазасын айыппұлмен ауыстырды»
function isNamedAsChanged({ document, language }: Context, { end }: Candidate, change: StagePiece): boolean {
  return says({ document, language }, language.penalty.changed, end, change.start)
}
