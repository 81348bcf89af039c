// Opens the store: a file (SQLite), or one on a server (PostgreSQL), whose code and package are loaded only then.
import { isServer } from './address.ts'
import type { Database } from './database.ts'
import { takeLock } from './lock.ts'
import { storeOn } from './on-database.ts'
import { openSqlite } from './sqlite.ts'
import type { Store, StoreOptions } from './store.ts'
import { preparedTables } from './tables.ts'

/**
 * Opens the store at a path or address. Throws `store-locked` (another run writes), `store-damaged` (no store, or one of another version
 * and not opened for writing), `store-unreachable` (no server), `store-denied` (no rights there).
 */
export async function openStore(path: string, options: StoreOptions): Promise<Store> {
  if (isServer(path)) return (await import('./open-server.ts')).openServerStore(path, options)
  const { write } = options
  const lock = write ? takeLock(`${path}.lock`) : null
  let db: Database | null = null
  try {
    db = openSqlite(path)
    const empty = await preparedTables(db, write)
    return storeOn(db, empty, () => lock?.release())
  } catch (error) {
    await db?.close()
    lock?.release()
    throw error
  }
}
