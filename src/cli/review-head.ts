// A store on a server is seen from many machines, its journal of reviews lies on one of them. So the store knows how far the journal had
// come when decisions were last read in: files that are written without them would tell what people have corrected.
import { BulletinError } from '../errors.ts'
import type { Journal } from '../review/journal.ts'
import { isServer } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Setting } from './setting.ts'

const NOTE = 'reviews'

/** Remembers the last decision of the journal, in a store on a server; one in a file has its journal beside it. */
export async function rememberHead({ database, password }: Setting, { last }: Pick<Journal, 'last'>): Promise<void> {
  if (last === null || !isServer(database)) return
  const store = await openStore(database, { write: true, shared: true, password })
  try {
    await store.setNote(NOTE, last)
  } finally {
    await store.close()
  }
}

/** Throws `review-damaged` where the journal lacks decisions that the store knows of. */
export async function checkHead(store: Pick<Store, 'note' | 'path'>, { reviews, last }: Journal, path: string): Promise<void> {
  const head = await store.note(NOTE)
  if (head === null || head === last || reviews.some(({ previous }) => previous === head)) return
  const message = `Expected the decisions that ${store.path} knows of, got a journal without them, in ${path}: bring the reviews.jsonl that has them`
  throw new BulletinError('review-damaged', message)
} // prettier-ignore
