// Records by the incident they stand in. Asked for each incident in turn, a bulletin's list is gone through once, not once an incident.
import { compare } from './entry.ts'

interface Placed {
  readonly id: string
  readonly incident: string | null
  readonly start: number
}

const known = new WeakMap<readonly Placed[], ReadonlyMap<string | null, readonly Placed[]>>()

/** Those of a bulletin's records of one kind that stand in an incident, in the order of the page. The list must not change. */
export function within<R extends Placed>(incident: string, records: readonly R[]): readonly R[] {
  const groups = known.get(records) ?? grouped(records)
  known.set(records, groups)
  return (groups.get(incident) ?? []) as readonly R[]
}

function grouped(records: readonly Placed[]): ReadonlyMap<string | null, readonly Placed[]> {
  const sorted = records.toSorted((a, b) => a.start - b.start || compare(a.id, b.id))
  return Map.groupBy(sorted, ({ incident }) => incident)
}
