// How far a penalty has come.
import type { Stage } from '../../model.ts'
import type { Sentence, StagePiece } from './pieces.ts'

/** The stage as its own sentence tells it, and what became of it. */
export interface Staged {
  readonly stage: Stage
  /** What a later clause or sentence made of a demand that this one tells ("…, it was rejected"): the sanction's stage, or null. */
  readonly later: Stage | null
  /** The piece that said so (null: none did), and the sentence it stands in. */
  readonly said: StagePiece | null
  readonly where: Sentence
  /** True where the item tells it as history beside a newer one of its kind ("earlier he was fined 20 MCI"). */
  readonly past?: boolean
}

/** Stages that a penalty is first told in; a later word makes others of them. */
export const FIRST: ReadonlySet<Stage> = new Set<Stage>(['imposed', 'sought', 'statutory'])
