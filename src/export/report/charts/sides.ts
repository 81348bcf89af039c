// Those on whom penalties fall. What journalists pay and what officials pay are never added up.
import type { SanctionRecord } from '../../../records.ts'

/** Whom a penalty falls on, in the order in which they are shown. */
export const SIDES = ['monitored', 'other', 'unknown'] as const satisfies readonly SanctionRecord['against'][]
export type Side = (typeof SIDES)[number]
