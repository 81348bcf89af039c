// People deprived of liberty: persons, not sentences. Who is named in two sanctions of a bulletin (held on remand, then sentenced) is one.
import type { SanctionRecord } from '../../records.ts'
import type { Entry } from '../material/entry.ts'

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

type Deprivation = Pick<Entry<SanctionRecord>, 'record' | 'context'>

/** A number of persons to which sanctions are added one by one, those of a bulletin one after the other. */
export interface Deprived {
  add(sanction: Deprivation): void
  readonly people: number
}

/**
 * Persons whom sanctions deprive of liberty: those who are named, each once a bulletin, and of those who are not as many as the text
 * tells (one where it tells no number). In several bulletins a person counts once in each: a name alone does not say that it is the same one.
 */
export function openDeprived(): Deprived {
  let people = 0
  let bulletin = ''
  const named = new Set<string>()
  return {
    add(sanction) {
      const { record, context } = sanction
      if (!isDeprivation(sanction)) return
      if (context.record.id !== bulletin) named.clear()
      bulletin = context.record.id
      // an export without names counts the same persons
      const names = byId(context.unredacted.sanctions).get(record.id)?.people ?? record.people
      const before = named.size
      for (const name of names) named.add(name)
      people += named.size - before + Math.max(0, (record.count ?? 1) - names.length)
    },
    get people() {
      return people
    },
  }
}

const KNOWN = new WeakMap<readonly SanctionRecord[], ReadonlyMap<string, SanctionRecord>>()

// Asked for each month and side: a bulletin's list is gone through once.
function byId(sanctions: readonly SanctionRecord[]): ReadonlyMap<string, SanctionRecord> {
  const known = KNOWN.get(sanctions) ?? new Map(sanctions.map((record) => [record.id, record]))
  KNOWN.set(sanctions, known)
  return known
}
