// People deprived of liberty: persons, not sentences. Who is named in two sanctions of a bulletin (held on remand, then sentenced) is one.
import type { SanctionRecord } from '../../records.ts'
import type { Context, Entry } from '../material/entry.ts'

/** Kinds of sanctions that take or restrict a person's liberty. */
const LIBERTY: ReadonlySet<string> = new Set<SanctionRecord['kind']>([
  'imprisonment', 'administrative-arrest', 'restriction-of-freedom', 'detention-on-remand', 'house-arrest',
]) // prettier-ignore

/** What is counted, for the words beside a figure. */
export const LIBERTY_WORDS = `Persons on whom ${[...LIBERTY].join(', ')} was imposed or upheld`

/** True where it takes or restricts liberty. */
export function isDeprivation({ record }: Pick<Entry<SanctionRecord>, 'record'>): boolean {
  return LIBERTY.has(record.kind)
}

/**
 * Persons that these sanctions deprive of liberty: those who are named, each once a bulletin, and of those who are not as many as the text
 * tells (one where it tells no number). In several bulletins a person counts once in each: a name alone does not say that it is the same one.
 */
export function peopleDeprived(sanctions: readonly Pick<Entry<SanctionRecord>, 'record' | 'context'>[]): number {
  const own = Map.groupBy(sanctions.filter(isDeprivation), ({ context }) => context)
  return [...own].reduce((sum, [context, of]) => sum + peopleIn(context, of.map(({ record }) => record)), 0) // prettier-ignore
}

function peopleIn({ unredacted }: Context, records: readonly SanctionRecord[]): number {
  const known = byId(unredacted.sanctions)
  const named = new Set<string>()
  let nameless = 0
  for (const record of records) {
    // an export without names counts the same persons
    const people = known.get(record.id)?.people ?? record.people
    for (const name of people) named.add(name)
    nameless += Math.max(0, (record.count ?? 1) - people.length)
  }
  return named.size + nameless
}

const KNOWN = new WeakMap<readonly SanctionRecord[], ReadonlyMap<string, SanctionRecord>>()

// Asked for each month and side: a bulletin's list is gone through once.
function byId(sanctions: readonly SanctionRecord[]): ReadonlyMap<string, SanctionRecord> {
  const known = KNOWN.get(sanctions) ?? new Map(sanctions.map((record) => [record.id, record]))
  KNOWN.set(sanctions, known)
  return known
}
