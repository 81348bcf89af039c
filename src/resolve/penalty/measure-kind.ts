// What kind of penalty a measure is that no word names, and what its unit says of the kind that a word names.
import type { PenaltyKind, Span } from '../../model.ts'
import { roughDays, unitOf } from '../../text/duration.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import { LIBERTY } from './kinds.ts'
import type { Measure, Sentence } from './pieces.ts'

// Costs are in letters: pieces further apart than REACH are not looked at, whatever lies between, so sentences without end stay cheap.
export const REACH = 260
/** How far a verb such as "sentenced" or "claims" reaches to a measure that no word names. */
export const STRONG_REACH = 60

// «просил три года ограничения свободы, суд дал два года»: of what was told of before it, where that is one kind alone.
export function termKind({ kinds }: Sentence, { start }: Measure, usual: PenaltyKind): PenaltyKind {
  const told = new Set(
    kinds.filter((cue) => cue.takes === 'term' && !cue.generic && cue.end <= start).map(({ kind }) => kind),
  )
  const [one] = told
  return told.size === 1 && one !== undefined && LIBERTY.has(one) ? one : usual
}

// "the 5 million that the prosecutor had insisted on", beside a bail, is bail.
export function sumKind(context: Context, sentence: Sentence, measure: Measure, usual: PenaltyKind): PenaltyKind {
  if (usual === 'bail' || sentence.kinds.some(({ kind }) => kind === 'bail')) return 'bail'
  return demanded(context, sentence, measure) ? 'compensation' : usual
}

// Who "demands 50 million" under no name of a penalty wants damages, whatever the item is about.
function demanded({ language }: Context, sentence: Sentence, measure: Measure): boolean {
  const { verbLast } = language.penalty
  const verbs = nearby(sentence.stages, measure, REACH).filter((stage) => stage.strong)
  const before = verbs.filter((stage) => stage.end <= measure.start).at(-1)
  const verb = verbLast ? verbs.find((stage) => stage.start >= measure.end) : before
  return verb?.stage === 'sought' && gapOf(verb, measure).end - gapOf(verb, measure).start < STRONG_REACH
}

// "is to pay 43 755 tenge" under a code of offences is a fine.
export function generalKind(usual: PenaltyKind): PenaltyKind {
  return usual === 'fine' ? 'fine' : 'compensation'
}

// What the measure says of the kind: hours are work, days of "imprisonment" are administrative arrest, months of "arrest" are remand;
// units of the index are a fine, never damages.
export function kindOf(context: Context, kind: PenaltyKind, { sum, term }: Measure): PenaltyKind | null {
  if (sum !== null) return sum.currency === context.jurisdiction.index.code && kind === 'compensation' ? 'fine' : kind
  if (term === null) return kind
  const unit = unitOf(term)
  if (unit === 'H') return kind === 'community-service' && roughDays(term) >= 0.5 ? kind : null
  if (kind === 'community-service') return null
  const short = (unit === 'D' || unit === 'W') && roughDays(term) <= 60
  if (short && kind === 'imprisonment') return 'administrative-arrest'
  if (!short && kind === 'administrative-arrest') return unit === 'Y' ? 'imprisonment' : 'detention-on-remand'
  return kind
}

export function gapOf(a: Span, b: Span): Span {
  return a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start }
}
