// What is asked over one connection: statements, rows one at a time, the locks of the server.
import type { ClientBase } from 'pg'
import type { Database, SqlValue } from './database.ts'
import { POSTGRES } from './dialect.ts'
import { asked, rowsFrom, serverFailure } from './postgres-driver.ts'

const ROWS_AT_ONCE = 200
const CLOCK = 'SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) AS now'

let cursors = 0

/** The database as it is seen from inside a transaction of this connection. */
export function sessionOn(client: ClientBase, path: string): Database {
  // Who asks side by side is answered one after the other: a connection has one statement at a time.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work)
    last = done.catch(() => undefined) // the caller has the failure; the next in turn must not inherit it
    return done
  }
  const all = <Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row[]> =>
    inTurn(() => rowsFrom<Row>(client, path, sql, values))
  const told = <Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> =>
    inTurn(() => asked<Row>(client, path, { text, values }))
  const inside: Database = {
    path,
    dialect: POSTGRES,
    all,
    async *each<Row>(sql: string, ...values: readonly SqlValue[]) {
      const cursor = `rows_${cursors++}`
      await told(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, values)
      for (let got = ROWS_AT_ONCE; got === ROWS_AT_ONCE;) {
        const rows = await told<Row>(`FETCH ${ROWS_AT_ONCE} FROM ${cursor}`)
        got = rows.length
        yield* rows
      }
      await told(`CLOSE ${cursor}`)
    },
    transaction: (work) => work(inside),
    now: async () => (await all<{ now: number }>(CLOCK))[0]?.now ?? NaN,
    foreign: (text, values) =>
      inTurn(() => client.query(text, [...values])).catch((cause: unknown) => {
        throw serverFailure(cause, path)
      }),
    close: () => Promise.resolve(),
  }
  return inside
}

/** Locks of the server, by name: held by a session until it ends, or by a transaction. */
export const LOCKS = {
  session: 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got',
  sessionShared: 'SELECT pg_try_advisory_lock_shared(hashtextextended($1, 0)) AS got',
  wait: 'SELECT pg_advisory_lock(hashtextextended($1, 0)) AS got',
  release: 'SELECT pg_advisory_unlock(hashtextextended($1, 0)) AS got',
  inside:
    'SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0)), pg_advisory_xact_lock(hashtextextended($2, 0))',
} as const
