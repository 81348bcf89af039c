import { existsSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Setting } from './setting.ts'

/** The store, for reading. Throws `usage` where there is none yet: to look must not make one. */
export async function openHeld({ database }: Pick<Setting, 'database'>): Promise<Store> {
  if (!existsSync(database)) {
    throw new BulletinError('usage', `Expected a store (\`bulletins run\` makes one), got no such file, in ${database}`)
  }
  return openStore(database, { write: false })
}
