// The store on PostgreSQL for who only reads: one moment of it, in which the editions are settled, whatever workers write meanwhile.
import { BulletinError } from '../errors.ts'
import { schemaOf } from './address.ts'
import type { Database } from './database.ts'
import { settleEditions } from './editions.ts'
import { connectionOf, driverOf, serverFailure } from './postgres-driver.ts'
import { inTransaction, nameOf } from './postgres.ts'
import { LOCKS, sessionOn } from './postgres-session.ts'
import { checkTables } from './tables.ts'

const TABLES = 'SELECT COUNT(*) AS tables FROM information_schema.tables WHERE table_schema = $1'

/** Connects for reading. Throws `usage` where no store is there, `store-unreachable` where no server is. */
export async function openSnapshot(path: string, password: string | null): Promise<Database> {
  const { Client } = await driverOf()
  const client = new Client(connectionOf(path, password))
  client.on('error', () => undefined) // who asks next is told
  try {
    await client.connect()
  } catch (cause) {
    throw serverFailure(cause, path)
  }
  const session = sessionOn(client, path)
  try {
    const [found] = await session.all<{ tables: number }>(TABLES, schemaOf(path).schema)
    if (found?.tables === 0) throw new BulletinError('usage', `Expected a store (\`bulletins run\` makes one), got none, in ${path}`) // prettier-ignore
    await checkTables(session)
    // Nobody puts a page in between: what is settled is what is seen.
    const settling = nameOf(path, 'settling')
    await session.all(LOCKS.wait, settling)
    await inTransaction(client, path, 'BEGIN', settleEditions)
    await session.all('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    await session.all(LOCKS.release, settling)
  } catch (error) {
    await client.end()
    throw error
  }
  return { ...session, close: () => client.end() }
}
