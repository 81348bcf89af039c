// Items of a bulletin, each with the items that are part of it: what is counted as incidents. A part is not counted a second time.
import type { IncidentRecord } from '../../records.ts'
import type { Context } from '../material/entry.ts'
import { isRefuted } from '../material/entry.ts'

/** An item and the items that are part of it. */
export interface Item {
  readonly context: Context
  readonly record: IncidentRecord
  readonly parts: readonly IncidentRecord[]
}

/** The items of a bulletin that are part of no other; without those that a reviewer called wrong. */
export function itemsOf(context: Context): Item[] {
  const parts = Map.groupBy(context.told.incidents, (incident) => topOf(incident, context))
  return [...parts].map(([record, all]) => ({ context, record, parts: all.filter((part) => part !== record) }))
}

/** The item that it is part of at last: itself where it is part of none. */
export function topOf(incident: IncidentRecord, context: Context): IncidentRecord {
  let top = incident
  for (let above = parentOf(incident, context); above !== undefined; above = parentOf(above, context)) {
    if (!isRefuted(above, context)) top = above
  }
  return top
}

function parentOf({ parent }: IncidentRecord, { incidents }: Context): IncidentRecord | undefined {
  return parent === null ? undefined : incidents.get(parent)
}
