// The bulletins of an export: some facts of all of them at once, and the bulletins themselves with their records, which are loaded while
// they are walked through, some at a time.
import { mentionsIn } from '../../record/kinds.ts'
import type { BulletinFacts } from '../../store/store.ts'
import type { Bulletins, ExportBulletin } from '../input.ts'
import { compare } from './entry.ts'

/** Bulletins that are in memory. */
export function givenBulletins(given: Iterable<ExportBulletin>): Bulletins {
  const all = inRows(given)
  const byId = new Map(all.map((one) => [one.reading.bulletin.id, one]))
  return {
    facts: all.map(factsOf),
    // eslint-disable-next-line @typescript-eslint/require-await -- others have to wait for a database
    async *load(ids) {
      for (const id of ids) {
        const one = byId.get(id)
        if (one !== undefined) yield one
      }
    },
  }
}

/** Bulletins in the order of the rows. Where one is given twice, its highest revision (of equals the last given) stands. */
export function inRows(given: Iterable<ExportBulletin>): ExportBulletin[] {
  const byId = new Map<string, ExportBulletin>()
  for (const one of given) {
    const { id, revision } = one.reading.bulletin
    const other = byId.get(id)
    if (other === undefined || other.reading.bulletin.revision <= revision) byId.set(id, one)
  }
  return inOrder([...byId.values()].map(factsOf)).flatMap(({ id }) => byId.get(id) ?? [])
}

/** In the order of the rows; letters are compared by code unit, whatever the locale. */
export function inOrder(facts: readonly BulletinFacts[]): BulletinFacts[] {
  return facts.toSorted((a, b) => compare(a.period ?? '', b.period ?? '') || compare(a.id, b.id))
}

/** What is to be known of a bulletin that is at hand. */
export function factsOf({ reading }: ExportBulletin): BulletinFacts {
  const { id, period, language, source, edition, counted } = reading.bulletin
  const facts = mentionsIn(reading).length + reading.incidents.length + reading.sanctions.length
  return { id, period, language, source, edition, counted, facts }
}
