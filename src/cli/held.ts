import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import { isServer } from '../store/address.ts'
import type { Lock } from '../store/lock.ts'
import { takeLock, takePassingLock } from '../store/lock.ts'
import { openStore } from '../store/open.ts'
import type { Store, StoreOptions } from '../store/store.ts'
import { diskFailure } from './fault.ts'
import type { Setting } from './setting.ts'

/**
 * Takes the lock for as long as the work lasts: what is read and written must not change meanwhile. Throws `store-locked`. Where no lock
 * can be made (a read-only disk) nobody can write, either. Of a store on a server one moment is read: there the lock is on the files.
 */
export async function alone<T>({ database, output }: Setting, work: () => Promise<T>): Promise<T> {
  return isServer(database) ? passing({ output }, work) : held(() => takeLock(`${database}.lock`), work)
}

/** The same for files that no store lies beside: the file of the lock goes with it. */
export function passing<T>({ output }: Pick<Setting, 'output'>, work: () => Promise<T>): Promise<T> {
  return held(() => takePassingLock(join(output, 'bulletins.lock')), work)
}

async function held<T>(take: () => Lock, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(take)
  try {
    return await work()
  } finally {
    lock?.release()
  }
}

function lockOf(take: () => Lock): Lock | null {
  try {
    return take()
  } catch (error) {
    const readOnly = diskFailure(error)
    if (readOnly instanceof BulletinError && readOnly.code === 'disk-failed') return null
    throw error
  }
}

/** The same where the archive is compared with the store: nobody may write to either, on whatever machine. */
export async function undisturbed<T>(setting: Setting, work: () => Promise<T>): Promise<T> {
  const { database, password } = setting
  if (!isServer(database)) return alone(setting, work)
  const { takeServerLock } = await import('../store/postgres.ts')
  const release = await takeServerLock(database, password)
  return work().finally(release)
}

/** True where there is a store, as far as that can be told without asking a server. */
export function holdsStore({ database }: Pick<Setting, 'database'>): boolean {
  return isServer(database) || existsSync(database)
}

/** The store, for reading. Throws `usage` where there is none yet: to look must not make one. `look`: as of `openStore`. */
export async function openHeld(
  { database, password }: Pick<Setting, 'database' | 'password'>,
  { look = false }: Pick<StoreOptions, 'look'> = {},
): Promise<Store> {
  if (!holdsStore({ database })) {
    throw new BulletinError('usage', `Expected a store (\`bulletins run\` makes one), got no such file, in ${database}`)
  }
  return openStore(database, { write: false, look, password })
}
