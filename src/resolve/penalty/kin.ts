// «Оның ағасына 20 АЕК айыппұл салды»: somebody near to the one named, who has no name himself.
import type { PersonDraft, Stage } from '../../model.ts'
import { greatest } from '../../text/extremes.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { SUMS } from './bearer.ts'
import { saidIn } from '../said.ts'

/** Such a bearer, where no name stands between the noun and the penalty; or null. */
export function kinBearer(
  context: Context,
  { sentence, start, kind }: Candidate,
  stage: Stage,
  named: readonly PersonDraft[],
  others: readonly Candidate[],
): Bearers | null {
  const { names, pronoun } = context.language.penalty
  const { folded } = context.document
  if (names === null) return null
  const from = Math.max(sentence.start, greatest(others.map(({ end }) => end).filter((end) => end <= start)))
  const hit = saidIn(context, names.kin, from, from + folded.slice(from, start).trimEnd().length)
  const behind = hit?.groups?.['behind']
  if (hit === null || behind === undefined || pronoun.test(behind)) return null
  if (stage === 'sought' && /^(?: |$)/u.test(behind)) return null // «адвокаты … сұрайды»
  const at = from + hit.index + hit[0].length - behind.length
  if (named.some((one) => one.start >= at && one.end <= start)) return null
  const onward = behind + folded.slice(start, start + LOOK)
  if (SUMS.has(kind) && kind !== 'fine' && names.receives.test(onward)) return null
  return { people: [], count: 1, roles: ['relative'], kind: 'unnamed' }
}

const LOOK = 80
