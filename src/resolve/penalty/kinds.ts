// Kinds of penalties that go together.
import type { PenaltyKind } from '../../model.ts'

/** Those that take or restrict somebody's liberty. */
export const LIBERTY: ReadonlySet<PenaltyKind> = new Set<PenaltyKind>([
  'imprisonment',
  'restriction-of-freedom',
  'administrative-arrest',
  'detention-on-remand',
  'house-arrest',
  'suspended-sentence',
])

/** Measures of restraint before a trial. */
export const RESTRAINT: ReadonlySet<PenaltyKind> = new Set<PenaltyKind>(['detention-on-remand', 'house-arrest', 'bail'])
