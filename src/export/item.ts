// Items of a bulletin, each with the items that are part of it: what is counted as incidents. A part is not counted a second time.
import type { IncidentRecord } from '../records.ts'
import type { Context } from './entry.ts'

/** An item and the items that are part of it. */
export interface Item {
  readonly context: Context
  readonly record: IncidentRecord
  readonly parts: readonly IncidentRecord[]
}

/** The items of a bulletin that are part of no other. */
export function itemsOf(context: Context): Item[] {
  const parts = Map.groupBy(context.reading.incidents, (incident) => topOf(incident, context))
  return [...parts].map(([record, all]) => ({ context, record, parts: all.filter((part) => part !== record) }))
}

function topOf(incident: IncidentRecord, context: Context): IncidentRecord {
  const above = incident.parent === null ? undefined : context.incidents.get(incident.parent)
  return above === undefined ? incident : topOf(above, context)
}
