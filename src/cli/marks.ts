// Days that outlive a rebuild of the store: when a source was first asked, when each of its listings last answered with bulletins.
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'

type Mark = 'asked' | 'answered'

/** The day (YYYY-MM-DD) of a mark on a source id or an address, or null. */
export function recalled(store: Store, mark: Mark, of: string): Promise<string | null> {
  return store.note(`${mark} ${of}`)
}

/** Remembers that listings answered today. */
export async function rememberAnswered(store: Store, listings: Iterable<string>): Promise<void> {
  for (const url of listings) await store.setNote(`answered ${url}`, today())
}

/** Remembers that a source was asked for the first time. */
export async function rememberAsked(store: Store, { id }: Source): Promise<void> {
  if ((await recalled(store, 'asked', id)) === null) await store.setNote(`asked ${id}`, today())
}

/** In words whether a listing was ever tried from here: its address may be right and still lead nowhere. */
export function markWords(answered: string | null): string {
  return answered === null ? 'untested' : `answered ${answered}`
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
