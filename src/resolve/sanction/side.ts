// Against whom a sanction is: the people the monitor defends, or those who harmed them, officials, third parties.
import type { Category, SanctionDraft } from '../../model.ts'
import type { Context } from '../context.ts'
import { OWED } from '../penalty/bearer.ts'
import type { Known, ToldPenalty } from '../penalty.ts'
import { says } from '../said.ts'

const OTHERS: ReadonlySet<string | null> = new Set([
  'official',
  'police',
  'judge',
  'prosecutor',
  'plaintiff',
  'businessperson',
])
const DEFENDED: ReadonlySet<string | null> = new Set([
  'journalist',
  'editor',
  'blogger',
  'activist',
  'lawyer',
  'politician',
])

// In these items the monitor's people are the harmed; who is punished there, and is none of them by role, harmed them.
const HARM: ReadonlySet<Category> = new Set([
  'killing',
  'attack',
  'threat',
  'obstruction',
  'harassment',
  'cyberattack',
  'access-to-information',
])

/** `monitored`, `other`, `unknown`, from roles first, then from what the item is about. */
export function sideOf(
  context: Context,
  { bearers, staged, candidate }: ToldPenalty,
  known: Known,
): SanctionDraft['against'] {
  const { segment } = candidate.sentence
  const category = known.categories.get(segment ?? -1) ?? 'other'
  if (staged.stage === 'statutory') return 'unknown'
  if (HARM.has(category) && bearers.roles.some((role) => role === 'politician' || role === 'expert')) return 'other' // a deputy who tore a notebook
  const stranger = bearers.kind === 'person' && bearers.people.every((name) => known.guessed.has(name))
  if (HARM.has(category) && candidate.kind !== 'warning' && stranger) return 'other' // «Сторож Николай Полищук», after a blow at reporters
  if (bearers.kind === 'outlet' || bearers.roles.some((role) => DEFENDED.has(role))) return 'monitored'
  if (
    !HARM.has(category) &&
    bearers.roles.some((role) => role === 'businessperson' || role === 'expert') &&
    publishes(context, segment, known)
  )
    return 'monitored' // "made its owner pay"
  if (bearers.roles.some((role) => OTHERS.has(role)) || HARM.has(category)) return 'other'
  const { start, end } = candidate.sentence
  const { stranger: strangers } = context.language.penalty
  if (!OWED.has(candidate.kind) && bearers.roles.includes('defendant') && says(context, strangers, start, end))
    return 'other' // a guard, fined for a blow
  if (bearers.kind === 'organisation') return publishes(context, segment, known) ? 'monitored' : 'unknown'
  return category === 'court-ruling-other' || category === 'other' ? 'unknown' : 'monitored'
}

// The owner of an outlet, or whoever pays for a report, is sued for speech.
function publishes(context: Context, segment: number | null, known: Known): boolean {
  const incident = context.segments[segment ?? -1]
  if (incident === undefined) return false
  const named = known.outlets.some((outlet) => incident.start <= outlet.start && outlet.end <= incident.end)
  return named || says(context, context.language.penalty.publication, incident.start, incident.end)
}
