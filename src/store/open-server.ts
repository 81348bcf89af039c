// Opens a store on a server.
import { schemaOf } from './address.ts'
import { storeOn } from './on-database.ts'
import { openSnapshot } from './postgres-snapshot.ts'
import { openPostgres } from './postgres.ts'
import type { Store, StoreOptions } from './store.ts'
import { preparedTables } from './tables.ts'

/** As `openStore`. */
export async function openServerStore(path: string, options: StoreOptions): Promise<Store> {
  const { write, shared = false, password = null } = options
  if (!write) return storeOn(await openSnapshot(path, password), false, () => undefined)
  const db = await openPostgres(path, password, shared ? 'shared' : 'alone')
  try {
    await db.transaction((inside) => inside.all(`CREATE SCHEMA IF NOT EXISTS ${schemaOf(path).schema}`), 'tables')
    return storeOn(db, await preparedTables(db, !shared), () => undefined)
  } catch (error) {
    await db.close()
    throw error
  }
}
