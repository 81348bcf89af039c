// The store's database on PostgreSQL: many may write at once, each in transactions of its own; who reads sees one moment of it.
import type { Client, Pool, PoolClient } from 'pg'
import { BulletinError } from '../errors.ts'
import { schemaOf } from './address.ts'
import type { Database } from './database.ts'
import { POSTGRES } from './dialect.ts'
import { doneAgain } from './postgres-again.ts'
import { asked, connectionOf, driverOf, serverFailure, unreachable } from './postgres-driver.ts'
import { LOCKS, sessionOn } from './postgres-session.ts'
import { openSlots } from './slots.ts'

/** `alone`: the one that writes; `shared`: one of several workers that do. */
export type Writing = 'alone' | 'shared'

// Beside the one that holds the lock. A server has a hundred for all; who is alone reads many tables side by side, a worker puts page after page.
const CONNECTIONS: Readonly<Record<Writing, number>> = { alone: 10, shared: 4 }

/** Connects, and takes the lock of who writes. Throws `store-locked` where it is held, `store-unreachable` where no server is. */
export async function openPostgres(path: string, password: string | null, writing: Writing): Promise<Database> {
  const { Client, Pool } = await driverOf()
  const connection = connectionOf(path, password)
  const holder = await lockedBy(new Client(connection), path, writing)
  const pool = new Pool({ ...connection, max: CONNECTIONS[writing] })
  pool.on('error', () => undefined) // of a connection that nobody used: who asks next is told
  pool.on('connect', (client) => client.on('error', () => undefined)) // of one in use: what it was asked fails, and tells
  const borrow = lenderOf(pool, holder, path, CONNECTIONS[writing])
  const lend = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> =>
    doneAgain(async () => {
      const { client, giveBack } = await borrow()
      return work(client).finally(giveBack)
    })
  const within = <T>(work: (session: Database) => Promise<T>): Promise<T> =>
    lend((client) => work(sessionOn(client, path)))
  const settling = nameOf(path, 'settling')
  return {
    path,
    dialect: POSTGRES,
    all: (sql, ...values) => within((session) => session.all(sql, ...values)),
    each: (sql, ...values) => eachIn(borrow, path, (inside) => inside.each(sql, ...values)),
    transaction: (work, about = '') =>
      lend((client) =>
        inTransaction(client, path, 'BEGIN', async (inside) => {
          await inside.all(LOCKS.inside, settling, nameOf(path, about))
          return work(inside)
        }),
      ),
    now: () => within((session) => session.now()),
    async close() {
      await pool.end()
      await holder.end()
    },
  }
}

interface Lent {
  readonly client: PoolClient
  readonly giveBack: () => void
}

/** Lends connections for as long as the lock is held: without it nothing may be written. */
function lenderOf(pool: Pool, holder: Client, path: string, most: number): () => Promise<Lent> {
  const slots = openSlots(most)
  let lost: Error | null = null
  const lose = (cause: Error): void => {
    lost ??= unreachable(cause, path)
  }
  holder.on('error', lose)
  return async () => {
    await slots.take()
    try {
      if (lost !== null) throw lost
      const client = await pool.connect()
      const giveBack = (): void => {
        client.release()
        slots.give()
      }
      return { client, giveBack }
    } catch (cause) {
      slots.give()
      throw serverFailure(cause, path)
    }
  }
}

/** Name of a lock: those of other stores on the server are others. */
export function nameOf(path: string, thing: string): string {
  return `bulletins ${schemaOf(path).schema} ${thing}`
}

async function lockedBy(holder: Client, path: string, writing: Writing): Promise<Client> {
  holder.on('error', () => undefined) // who asks next is told
  try {
    await holder.connect()
  } catch (cause) {
    throw serverFailure(cause, path)
  }
  const lock = writing === 'alone' ? LOCKS.session : LOCKS.sessionShared
  const held = await sessionOn(holder, path)
    .all<{ got: boolean }>(lock, nameOf(path, 'writing'))
    .catch(async (error: unknown) => {
      await holder.end().catch(() => undefined)
      throw error
    })
  if (held[0]?.got === true) return holder
  await holder.end()
  const other = writing === 'alone' ? 'another run or workers' : 'a run that is alone'
  throw new BulletinError('store-locked', `Expected nobody who writes, got ${other}, in ${path}`)
}

/** Takes the lock of who writes alone; gives what lets it go. Throws as `openPostgres` does. */
export async function takeServerLock(path: string, password: string | null): Promise<() => Promise<void>> {
  const { Client } = await driverOf()
  const holder = await lockedBy(new Client(connectionOf(path, password)), path, 'alone')
  return () => holder.end()
}

/** Does the work between BEGIN (as it is given) and COMMIT; undone where it throws. */
export async function inTransaction<T>(
  client: PoolClient | Client,
  path: string,
  begin: string,
  work: (inside: Database) => Promise<T>,
): Promise<T> {
  await asked(client, path, { text: begin })
  try {
    const result = await work(sessionOn(client, path))
    await asked(client, path, { text: 'COMMIT' })
    return result
  } catch (error) {
    await asked(client, path, { text: 'ROLLBACK' }).catch(() => undefined) // a server that is gone has undone it
    throw error
  }
}

async function* eachIn<Row>(
  borrow: () => Promise<Lent>,
  path: string,
  rows: (inside: Database) => AsyncIterable<Row>,
): AsyncGenerator<Row> {
  const { client, giveBack } = await borrow()
  try {
    await asked(client, path, { text: 'BEGIN' })
    yield* rows(sessionOn(client, path))
  } finally {
    await asked(client, path, { text: 'ROLLBACK' }).catch(() => undefined)
    giveBack()
  }
}
