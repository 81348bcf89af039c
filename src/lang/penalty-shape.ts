// How the packs of all languages write down the words of penalties: what each shape is called, tells and looks like.
import type { PenaltyKind, Stage } from '../model.ts'
import type { PenaltyKindShape, PenaltyStageShape } from './pack.ts'

type KindExtra = Pick<PenaltyKindShape, 'bare' | 'stage' | 'generic' | 'either' | 'needsVerb' | 'place' | 'of'>
type StageExtra = Pick<PenaltyStageShape, 'strong' | 'handicap' | 'filing' | 'changes' | 'swaps' | 'ofSums' | 'ofTerms'>

/** Makers of the words that name a penalty, by the measure these take; `spell` adds the ways in which a form may be typed. */
export function kindShapes(spell = asPrinted) {
  const maker =
    (takes: PenaltyKindShape['takes'], base: KindExtra = {}) =>
    (name: string, kind: PenaltyKind, form: string, extra: KindExtra = {}): PenaltyKindShape => ({
      name,
      kind,
      takes,
      ...base,
      form: spell(form),
      ...extra,
    })
  return { sum: maker('sum'), term: maker('term'), none: maker('none', { bare: true }) }
}

/** Makers of the words that tell how far a penalty has come. `forth`: of what follows; `back`: of what stands before; `verdict`: of the decision. */
export function stageShapes(spell = asPrinted) {
  const maker =
    (reach: PenaltyStageShape['reach']) =>
    (name: string, stage: Stage, form: string, extra: StageExtra = {}): PenaltyStageShape => ({
      name,
      stage,
      reach,
      form: spell(form),
      ...extra,
    })
  return { forth: maker('forth'), back: maker('back'), verdict: maker('verdict') }
}

function asPrinted(form: string): string {
  return form
}
