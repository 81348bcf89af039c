// The sanctions of a bulletin, in the order of the rows: that in which the page tells them first.
import type { SanctionRecord } from '../../records.ts'
import { firstMention } from '../count/sanction.ts'
import type { Context, Entry } from './entry.ts'
import { entriesOf } from './entry.ts'

const known = new WeakMap<Context, readonly Entry<SanctionRecord>[]>()

/** All of them, of any stage and standing. */
export function sanctionsOf(context: Context): readonly Entry<SanctionRecord>[] {
  const sanctions = known.get(context) ?? entriesOf(context, (reading) => reading.sanctions, startOf)
  known.set(context, sanctions)
  return sanctions
}

function startOf(record: SanctionRecord, context: Context): number {
  return firstMention(record, context)?.start ?? context.incidents.get(record.incident ?? '')?.start ?? 0
}

const byIncident = new WeakMap<Context, ReadonlyMap<string | null, readonly Entry<SanctionRecord>[]>>()

/** Those that stand in an incident. Asked for each in turn, the list is gone through once. */
export function sanctionsIn(incident: string, context: Context): readonly Entry<SanctionRecord>[] {
  const groups = byIncident.get(context) ?? Map.groupBy(sanctionsOf(context), ({ record }) => record.incident)
  byIncident.set(context, groups)
  return groups.get(incident) ?? []
}
