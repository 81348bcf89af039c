// The store on PostgreSQL for who only reads: one moment of it, in which the editions are settled, whatever workers write meanwhile.
import type { Client } from 'pg'
import { BulletinError } from '../errors.ts'
import { schemaOf } from './address.ts'
import type { Database } from './database.ts'
import { settleEditions, unsettledCount } from './editions.ts'
import { doneAgain } from './postgres-again.ts'
import { connectionOf, driverOf, serverFailure } from './postgres-driver.ts'
import { inTransaction, nameOf } from './postgres.ts'
import { LOCKS, sessionOn } from './postgres-session.ts'
import { checkTables } from './tables.ts'

export interface Snapshot {
  readonly db: Database
  /** Bulletins of which it is not settled whether they count, and could not be. */
  readonly unsettled: number
}

/** Connects for reading. Throws `usage` where no store is there, `store-unreachable` where no server is, `store-denied` where it may not be read. */
export async function openSnapshot(path: string, password: string | null): Promise<Snapshot> {
  const { Client } = await driverOf()
  const client = new Client(connectionOf(path, password))
  client.on('error', () => undefined) // who asks next is told
  try {
    await client.connect()
  } catch (cause) {
    throw serverFailure(cause, path)
  }
  try {
    const session = sessionOn(client, path)
    await checkPresence(session)
    await checkTables(session)
    const unsettled = await atRest(client, session)
    return { db: { ...session, close: () => client.end() }, unsettled }
  } catch (error) {
    await client.end()
    throw error
  }
}

// What a role may not use, a server says is not there.
const PRESENCE = `SELECT COUNT(t.tablename) AS tables, BOOL_AND(has_schema_privilege(n.oid, 'USAGE')) AS may
  FROM pg_namespace n LEFT JOIN pg_tables t ON t.schemaname = n.nspname WHERE n.nspname = $1`

async function checkPresence(session: Database): Promise<void> {
  const { path } = session
  const { schema } = schemaOf(path)
  const [found] = await session.all<{ tables: number; may: boolean | null }>(PRESENCE, schema)
  if (found?.may === false)
    throw new BulletinError('store-denied', `Expected the right to use the schema ${schema}, got none, in ${path}`)
  if (found === undefined || found.tables === 0)
    throw new BulletinError('usage', `Expected a store (\`bulletins run\` makes one), got none, in ${path}`)
}

/** Begins the moment that is read; gives how many bulletins are not settled in it. Nobody puts a page in between: what is settled is what is seen. */
async function atRest(client: Client, session: Database): Promise<number> {
  const settling = nameOf(session.path, 'settling')
  await session.all(LOCKS.wait, settling)
  const left = await settledBy(client, session)
  await session.all('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  await session.all(LOCKS.release, settling)
  return left
}

// Who finds nothing to settle writes nothing, and needs no right to.
async function settledBy(client: Client, session: Database): Promise<number> {
  const due = await unsettledCount(session)
  if (due === 0) return 0
  try {
    await doneAgain(() => inTransaction(client, session.path, 'BEGIN', settleEditions))
    return 0
  } catch (error) {
    if (error instanceof BulletinError && error.code === 'store-denied') return due
    throw error
  }
}
