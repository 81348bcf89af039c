import { existsSync } from 'node:fs'
import { BulletinError } from '../errors.ts'
import type { Lock } from '../store/lock.ts'
import { takeLock } from '../store/lock.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { diskFailure } from './fault.ts'
import type { Setting } from './setting.ts'

/** Takes the lock for as long as the work lasts: what is compared must not change meanwhile. Throws `store-locked`. Where no lock can be made (a read-only disk) nobody can write, either. */
export async function alone<T>({ database }: Pick<Setting, 'database'>, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(`${database}.lock`)
  try {
    return await work()
  } finally {
    lock?.release()
  }
}

function lockOf(path: string): Lock | null {
  try {
    return takeLock(path)
  } catch (error) {
    const readOnly = diskFailure(error)
    if (readOnly instanceof BulletinError && readOnly.code === 'disk-failed') return null
    throw error
  }
}

/** The store, for reading. Throws `usage` where there is none yet: to look must not make one. */
export async function openHeld({ database }: Pick<Setting, 'database'>): Promise<Store> {
  if (!existsSync(database)) {
    throw new BulletinError('usage', `Expected a store (\`bulletins run\` makes one), got no such file, in ${database}`)
  }
  return openStore(database, { write: false })
}
