// Days that outlive a rebuild of the store: when a source was first asked, when each of its addresses last answered with bulletins.
import { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { holdsStore } from './held.ts'
import type { Setting } from './setting.ts'

/** The day (YYYY-MM-DD) on which a source was first asked, or null. */
export function firstAsked(store: Store, { id }: Source): Promise<string | null> {
  return store.note(`asked ${id}`)
}

/** Remembers that a source is asked for the first time. */
export async function rememberAsked(store: Store, source: Source): Promise<void> {
  if ((await firstAsked(store, source)) === null) await store.setNote(`asked ${source.id}`, today())
}

/** Remembers which of the configured addresses of the sources answered today with bulletins. */
export async function rememberAnswered(store: Store, sources: readonly Source[], answered: ReadonlySet<string>): Promise<void> {
  for (const url of new Set(sources.flatMap(addressesOf)))
    if (answered.has(url)) await store.setNote(`answered ${url}`, today())
} // prettier-ignore

/** Of each configured address in words whether it was ever seen to answer: `answered 2026-11-27` or `untested`. */
export type Marks = ReadonlyMap<string, string>

/** The marks of the sources, by the store and by what the sources say of themselves. */
export async function marksOf(store: Store | null, sources: readonly Source[]): Promise<Marks> {
  const marks = new Map<string, string>()
  for (const source of sources) {
    for (const url of addressesOf(source)) {
      const day = (await store?.note(`answered ${url}`)) ?? source.tested ?? null
      marks.set(url, day === null ? 'untested' : `answered ${day}`)
    }
  }
  return marks
}

/** The same, by the store that is there; where there is none, or none that can be read, all is as the sources say. */
export async function heldMarks({ database, password, sources }: Setting): Promise<Marks> {
  if (!holdsStore({ database })) return marksOf(null, sources)
  let store: Store | null = null
  try {
    store = await openStore(database, { write: false, look: true, password })
    return await marksOf(store, sources)
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return await marksOf(null, sources) // what is wrong with the store, `doctor` says
  } finally {
    await store?.close()
  }
}

/** The configured addresses that are to name bulletins: listings, sitemaps, feeds. */
export function addressesOf({ listings, sitemaps = [], feeds = [] }: Source): string[] {
  return [...listings.map(({ url }) => url), ...(sitemaps === 'robots' ? [] : sitemaps), ...feeds]
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
