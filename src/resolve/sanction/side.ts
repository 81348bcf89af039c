// Against whom a sanction is: the people the monitor defends, or those who harmed them, officials, third parties.
import type { Category, SanctionDraft } from '../../model.ts'
import type { ToldPenalty } from '../penalty.ts'

const OTHERS: ReadonlySet<string | null> = new Set([
  'official',
  'police',
  'judge',
  'prosecutor',
  'plaintiff',
  'businessperson',
  'expert',
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
export function sideOf({ bearers, staged }: ToldPenalty, category: Category): SanctionDraft['against'] {
  if (staged.stage === 'statutory') return 'unknown'
  if (bearers.roles.some((role) => DEFENDED.has(role))) return 'monitored'
  if (bearers.roles.some((role) => OTHERS.has(role))) return 'other'
  if (bearers.kind === 'outlet') return 'monitored'
  if (HARM.has(category)) return 'other'
  if (bearers.kind === 'organisation') return 'unknown'
  return category === 'court-ruling-other' || category === 'other' ? 'unknown' : 'monitored'
}
