// On whom a penalty falls by what its item has told before: the same penalty told again, the costs of a claim that was refused.
import type { PersonDraft } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { plaintiffBearers } from './bearers.ts'
import type { Staged } from './stage.ts'

interface Told {
  readonly candidate: Candidate
  readonly staged: Staged
  readonly bearers: Bearers
}

/** The bearers, where no person is named in the sentence and the item has told who they are; else null. */
export function bearersByItem(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  people: readonly PersonDraft[],
  before: readonly Told[],
): Bearers | null {
  const { sentence } = candidate
  const named = nearby(people, sentence, 0).filter((one) => sentence.start <= one.start && one.end <= sentence.end)
  if (candidate.kind === 'court-costs' && staged.stage === 'imposed' && isLost(before)) {
    const incident = context.segments[sentence.segment ?? -1] ?? sentence
    const all = people.filter((one) => incident.start <= one.start && one.end <= incident.end)
    return named.every(({ role }) => role === 'plaintiff') ? plaintiffBearers(context, all) : null
  }
  const last = before.at(-1)
  if (last !== undefined && sharesDamages(context, last, candidate, staged)) return last.bearers
  if (named.length > 0 || staged.stage === 'sought') return null
  return before.findLast((one) => isSame(one, candidate))?.bearers ?? null
}

// «моральдық зиян мен 706 теңге баж төлетті»: who pays the damages pays the costs joined to them.
function sharesDamages(
  context: Context,
  last: Told,
  { kind, cue, sentence, start }: Candidate,
  { stage }: Staged,
): boolean {
  const { candidate: told, staged } = last
  const shared = kind === 'court-costs' || cue?.ofMedia === true // «выплатить по 800 тысяч и опровергнуть сведения»
  if (!shared || told.kind !== 'compensation' || told.sentence !== sentence) return false
  if (stage !== staged.stage || told.end > start) return false
  return context.language.penalty.joined.test(context.document.folded.slice(told.end, start))
}

// "the claim was dismissed; 136 thousand tenge of court fees fell to the minister": who lost pays the costs.
function isLost(before: readonly Told[]): boolean {
  const claims = before.filter(({ candidate: { kind } }) => kind === 'compensation' || kind === 'other')
  return (
    claims.some(({ staged }) => staged.stage === 'dismissed') &&
    claims.every(({ staged }) => staged.stage === 'dismissed' || staged.stage === 'sought')
  )
}

// "On June 25 the city court found the 10-day arrest lawful", of the arrest for 10 days told before.
function isSame({ candidate: told, bearers }: Told, { kind, measure }: Candidate): boolean {
  if (told.kind !== kind || told.measure === null || measure === null || bearers.kind === 'unnamed') return false
  const [one, two] = [told.measure, measure]
  if (one.term !== null || two.term !== null) return one.term?.min === two.term?.min && one.term?.max === two.term?.max
  return one.sum?.currency === two.sum?.currency && one.sum?.min === two.sum?.min && one.sum?.max === two.sum?.max
}
