// Opens a store on a server.
import { BulletinError } from '../errors.ts'
import { schemaOf } from './address.ts'
import type { Database } from './database.ts'
import { storeOn } from './on-database.ts'
import { openSnapshot } from './postgres-snapshot.ts'
import { openPostgres } from './postgres.ts'
import type { Store, StoreOptions } from './store.ts'
import { preparedTables } from './tables.ts'

/** As `openStore`. */
export async function openServerStore(path: string, options: StoreOptions): Promise<Store> {
  const { write, shared = false, password = null } = options
  if (!write) return forReading(path, options)
  const db = await openPostgres(path, password, shared ? 'shared' : 'alone')
  try {
    await db.transaction(makeSchema, 'tables')
    return storeOn(db, await preparedTables(db, !shared), () => undefined)
  } catch (error) {
    await db.close()
    throw error
  }
}

async function forReading(path: string, { look = false, password = null }: StoreOptions): Promise<Store> {
  const { db, unsettled } = await openSnapshot(path, password)
  if (unsettled === 0 || look) return { ...storeOn(db, false, () => undefined), unsettled }
  await db.close()
  throw new BulletinError('store-denied', `Expected copies of which one counts, got ${unsettled} bulletins of which that is not settled, and no right to settle it (\`bulletins status\` by a role that may write does), in ${path}`) // prettier-ignore
}

// To make what is there already takes a right that a role needs for nothing else.
async function makeSchema(db: Database): Promise<void> {
  await checkEncoding(db)
  const { schema } = schemaOf(db.path)
  const found = await db.all('SELECT 1 AS one FROM pg_namespace WHERE nspname = $1', schema)
  if (found.length === 0) await db.all(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
}

// In Latin or Cyrillic letters alone a database can't hold three languages. One of plain bytes keeps them as they are.
const ENCODINGS = ['UTF8', 'SQL_ASCII']

async function checkEncoding(db: Database): Promise<void> {
  const [found] = await db.all<{ server_encoding: string }>('SHOW server_encoding')
  const encoding = found?.server_encoding ?? 'none'
  if (ENCODINGS.includes(encoding)) return
  throw new BulletinError('usage', `Expected a database in UTF8 (createdb -E UTF8 -T template0), got one in ${encoding}, in ${db.path}`) // prettier-ignore
}
