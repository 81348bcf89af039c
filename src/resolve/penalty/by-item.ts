// On whom a penalty falls by what its item has told before: the same penalty told again, the costs of a claim that was refused.
import type { PersonDraft } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { NEVER } from './bearer.ts'
import { plaintiffBearers } from './bearers.ts'
import { roleNounsIn } from './role-noun.ts'
import type { Staged } from './staged.ts'
import { says } from '../said.ts'

interface Told {
  readonly candidate: Candidate
  readonly staged: Staged
  readonly bearers: Bearers
}

/** The bearers, where no person is named in the sentence and the item has told who they are (`measured`: by what `measureOf` says, those told last); else null. */
export function bearersByItem(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  people: readonly PersonDraft[],
  before: readonly Told[],
  measured: ReadonlyMap<string, Bearers>,
): Bearers | null {
  const { sentence } = candidate
  const named = nearby(people, sentence, 0).filter((one) => sentence.start <= one.start && one.end <= sentence.end)
  if (candidate.kind === 'court-costs' && staged.stage === 'imposed' && isLost(context, candidate, before)) {
    const incident = context.segments[sentence.segment ?? -1] ?? sentence
    const all = people.filter((one) => incident.start <= one.start && one.end <= incident.end)
    return named.every(({ role }) => role === 'plaintiff')
      ? (claimingCompany(context, all, before) ?? plaintiffBearers(context, all))
      : null
  }
  const last = before.at(-1)
  if (last !== undefined && sharesDamages(context, last, candidate, staged)) return last.bearers
  if (named.length > 0 || staged.stage === 'sought') return null
  const claim = claimBefore(context, candidate, before)
  if (claim !== undefined) return claim.bearers
  // "On June 25 the city court found the 10-day arrest lawful", of the arrest for 10 days told before
  return measured.get(measureOf(candidate) ?? '') ?? null
}

// «моральдық зиян мен 706 теңге баж төлетті»: who pays the damages pays the costs joined to them.
function sharesDamages(
  context: Context,
  last: Told,
  { kind, cue, sentence, start }: Candidate,
  { stage, said }: Staged,
): boolean {
  const { candidate: told, staged } = last
  const shared = kind === 'court-costs' || cue?.ofMedia === true // «выплатить по 800 тысяч и опровергнуть сведения»
  if (!shared || told.kind !== 'compensation' || told.sentence !== sentence) return false
  if (stage !== staged.stage || told.end > start) return false
  if (said !== null && said === staged.said && said.end <= told.start) return true // "sought 45 million for … and a refutation"
  return says(context, context.language.penalty.joined, told.end, start)
}

// "the claim was dismissed; 136 thousand tenge of court fees fell to the minister": who lost pays the costs.
function isLost({ document, language }: Context, { sentence }: Candidate, before: readonly Told[]): boolean {
  const claims = before.filter(({ candidate: { kind } }) => kind === 'compensation' || kind === 'other')
  const last = claims.at(-1)
  if (last === undefined || claims.some(({ staged }) => staged.stage !== 'dismissed' && staged.stage !== 'sought'))
    return false
  // "The court turned the company down on all points. It is to pay the costs": refused in a sentence of its own
  const between = document.folded.slice(last.candidate.end, sentence.start)
  return (
    claims.some(({ staged }) => staged.stage === 'dismissed') || language.penalty.claimRefused?.test(between) === true
  )
}

// «Компания «Алтын строй» рассчитывала получить …»: a company that sued, where no person did.
function claimingCompany(context: Context, people: readonly PersonDraft[], before: readonly Told[]): Bearers | null {
  if (people.some(({ role }) => role === 'plaintiff')) return null
  const { text } = context.document
  const claim = before.find(({ candidate: { kind } }) => kind === 'compensation' || kind === 'other')?.candidate
  if (claim === undefined) return null
  const words = text.slice(claim.sentence.start, claim.start)
  const name = [...words.matchAll(context.language.penalty.organisation)][0]?.groups?.['name']
  return name === undefined ? null : { people: [name], count: 1, roles: ['plaintiff'], kind: 'organisation' }
}

// «газеттен 12 миллион теңге дәметкен. Сот талапкердің пайдасына 150 мың теңге өндірді»: who was sued pays, where the award names nobody else.
function claimBefore(context: Context, { kind, sentence }: Candidate, before: readonly Told[]): Told | undefined {
  const { names } = context.language.penalty
  if (kind !== 'compensation' || names === null) return undefined
  const other =
    names.payer.test(context.document.folded.slice(sentence.start, sentence.end)) ||
    roleNounsIn(context, sentence).some(({ role }) => !NEVER.has(role))
  const claim = before.findLast((one) => one.candidate.kind === kind && one.staged.stage === 'sought')
  return other || claim?.bearers.kind === 'unnamed' ? undefined : claim
}

/** The same for penalties of one kind and measure, which may be one told again; null without a measure. */
export function measureOf({ kind, measure }: Candidate): string | null {
  if (measure === null) return null
  const { term, sum } = measure
  const told = term === null ? [sum?.currency, sum?.min, sum?.max] : [term.min, term.max]
  return [kind, ...told.map(String)].join(' ')
}
