// Items of a bulletin, each with the items that are part of it: what is counted as incidents. A part is not counted a second time.
import type { IncidentRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'
import { isRefuted } from '../material/entry.ts'

/** An item and the items that are part of it. */
export interface Item {
  readonly context: Context
  readonly record: IncidentRecord
  readonly parts: readonly IncidentRecord[]
}

/** The items of a bulletin that are part of no other; without those that a reviewer called wrong. */
export function itemsOf(context: Context): Item[] {
  const whole = Map.groupBy(context.told.incidents, (incident) => topOf(incident, context))
  return context.told.incidents
    .filter((record) => isItem(record, context))
    .map((record) => ({ context, record, parts: (whole.get(record) ?? []).filter((part) => part !== record) }))
}

/** True where totals count it as an incident: part of no other one, not called wrong, in the one bulletin of its edition that counts. */
export function isItemInTotals({ record, context }: Pick<Entry<IncidentRecord>, 'record' | 'context'>): boolean {
  return context.record.counted && isItem(record, context)
}

function isItem(incident: IncidentRecord, context: Context): boolean {
  return !isRefuted(incident, context) && topOf(incident, context) === incident
}

/** The items that totals count as incidents. */
export function itemsInTotals(contexts: readonly Context[]): Item[] {
  return contexts.flatMap(itemsOf).filter(isItemInTotals)
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
