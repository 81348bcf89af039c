// On whom a penalty falls, and whose roles and which kinds of penalty speak for or against somebody.
import type { Category, OutletDraft, PenaltyKind, PersonDraft } from '../../model.ts'

/** Names a penalty falls on, and how many they are (null: a group without a number). */
export interface Bearers {
  readonly people: readonly string[]
  readonly count: number | null
  readonly roles: readonly (string | null)[]
  /** `outlet`: an outlet, or a body of civil society. */
  readonly kind: 'person' | 'outlet' | 'organisation' | 'unnamed'
}

// Who acts in a trial but is not punished by it; officials are, where nobody else is named before the verb.
export const NEVER: ReadonlySet<string | null> = new Set(['judge', 'prosecutor', 'lawyer', 'relative', 'plaintiff'])
export const SELDOM: ReadonlySet<string | null> = new Set(['official', 'police', 'businessperson', 'expert'])

// What one party of a suit owes the other, and all that is measured in money.
export const OWED: ReadonlySet<PenaltyKind> = new Set(['compensation', 'court-costs', 'other'])
export const SUMS: ReadonlySet<PenaltyKind> = new Set([...OWED, 'fine'])

/** Who is named in the bulletin, and what its items are about. */
export interface Cast {
  readonly people: readonly PersonDraft[]
  readonly outlets: readonly OutletDraft[]
  readonly categories: ReadonlyMap<number, Category>
}
