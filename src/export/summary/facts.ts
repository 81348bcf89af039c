// What the Summary counts, added up bulletin by bulletin: none of them is kept.
import type { SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import type { IncidentCounts } from './incidents.ts'
import { countIncidents, openIncidents } from './incidents.ts'
import type { MonthCounts } from './month.ts'
import { countMonths, openMonths } from './month.ts'
import type { SanctionSums } from './sanctions.ts'
import { addSanctions, openSanctions } from './sanctions.ts'

export interface Facts {
  readonly incidents: IncidentCounts
  readonly sanctions: SanctionSums
  readonly months: MonthCounts
}

/** The facts of no bulletin yet. */
export function openFacts(): Facts {
  return { incidents: openIncidents(), sanctions: openSanctions(), months: openMonths() }
}

/** Adds those of a bulletin, in the order of the rows; `sanctions` are its own, as the Penalties table has them. */
export function addFacts(facts: Facts, context: Context, sanctions: readonly Entry<SanctionRecord>[]): void {
  countIncidents(facts.incidents, context)
  addSanctions(facts.sanctions, sanctions)
  countMonths(facts.months, context, sanctions)
}
