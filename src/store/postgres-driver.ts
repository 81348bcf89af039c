// How PostgreSQL is reached: the package that speaks to it, which is loaded only then, and what its failures are called.
import type { ClientBase, ClientConfig, CustomTypesConfig } from 'pg'
import { BulletinError } from '../errors.ts'
import { schemaOf } from './address.ts'
import type { SqlValue } from './database.ts'
import { withNul, withoutNul } from './nul.ts'

type Driver = typeof import('pg').default

/** Loads the package. Throws `usage` where it is not installed. */
export async function driverOf(): Promise<Driver> {
  try {
    return (await import('pg')).default
  } catch (cause) {
    throw missingPackages(cause)
  }
}

/** What is said where a package that only a server needs is not installed; another failure is given back as it is. */
export function missingPackages(cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') return cause
  const message = 'Expected the packages pg and pg-boss (npm install pg pg-boss), got none, for a store on PostgreSQL'
  return new BulletinError('usage', message, { cause })
}

// Of the server's types those that are no text. COUNT and BIGINT may be larger than a number can hold: ours are not.
const PARSERS: Readonly<Record<number, (value: string) => unknown>> = {
  16: (value) => value === 't',
  20: Number,
  21: Number,
  23: Number,
  25: withNul,
}
const TYPES: CustomTypesConfig = { getTypeParser: (oid: number) => PARSERS[oid] ?? String }

const CONNECT_MS = 10_000

/** With what a connection is opened; all of them see the tables of the store's schema alone. */
export function connectionOf(database: string, password: string | null): ClientConfig {
  const { schema, server } = schemaOf(database)
  const url = new URL(server)
  if (password !== null) url.searchParams.set('password', password)
  return {
    connectionString: url.href,
    options: `-c search_path=${schema}`,
    application_name: 'bulletins',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    types: TYPES,
  }
}

const names = new Map<string, string>()

/** Runs a statement of the store, which the server keeps prepared. Throws as `asked` does. */
export function rowsFrom<Row>(
  client: Session,
  database: string,
  text: string,
  values: readonly SqlValue[],
): Promise<Row[]> {
  const name = names.get(text) ?? `bulletins-${names.size}`
  names.set(text, name)
  return asked<Row>(client, database, { name, text, values })
}

type Session = Pick<ClientBase, 'query'>

/** The rows that a statement gives. Throws `store-unreachable` where the server is not there (any more). */
export async function asked<Row>(
  client: Session,
  database: string,
  {
    values = [],
    ...statement
  }: { readonly text: string; readonly name?: string; readonly values?: readonly SqlValue[] },
): Promise<Row[]> {
  const given = values.map((value) => (typeof value === 'string' ? withoutNul(value) : value))
  try {
    return (await client.query({ ...statement, values: given })).rows as Row[]
  } catch (cause) {
    throw serverFailure(cause, database)
  }
}

// Of the server's codes: connection, wrong user or password, no such database, too little of something, shut down, patience at an end.
const UNREACHABLE = /^(?:08|28|3D|53|57P0|57014|25P03)/u
const FULL = /^(?:53100|58030)/u
// No rights; a role, a transaction or a server that only reads; a schema that a role may not use is none to it.
const DENIED = /^(?:42501|25006|3F000)/u
// Undone so that others could go on: what was to be done can be done again (postgres-again.ts).
const UNDONE = /^(?:40001|40P01|55P03)/u

/** A failure of the server by its right name; one of a statement is given back as it is. */
export function serverFailure(cause: unknown, database: string): unknown {
  if (!(cause instanceof Error) || cause instanceof BulletinError) return cause
  const { code = '', syscall } = cause as NodeJS.ErrnoException
  const got = cause.message === '' ? code : cause.message
  if (FULL.test(code)) {
    return new BulletinError('disk-failed', `Expected a server with room, got ${got}, in ${database}`, { cause })
  }
  if (DENIED.test(code)) {
    return new BulletinError('store-denied', `Expected the rights that this takes, got ${got}, in ${database}`, { cause }) // prettier-ignore
  }
  if (UNDONE.test(code)) {
    return new BulletinError('store-locked', `Expected a turn among those who write, got ${got}, in ${database}`, { cause }) // prettier-ignore
  }
  if (/password must be a string/u.test(cause.message)) {
    const expected = 'a password (BULLETINS_DB_PASSWORD_FILE, PGPASSWORD or .pgpass)'
    return new BulletinError('store-unreachable', `Expected ${expected}, got none, for ${database}`, { cause })
  }
  const cut = /^Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed/u
  if (!UNREACHABLE.test(code) && syscall === undefined && !code.startsWith('E') && !cut.test(cause.message))
    return cause
  return unreachable(cause, database)
}

/** The failure of a server that is not there (any more). */
export function unreachable(cause: Error, database: string): BulletinError {
  const got = cause.message === '' ? ((cause as NodeJS.ErrnoException).code ?? 'nothing') : cause.message
  return new BulletinError('store-unreachable', `Expected a database server, got ${got}, in ${database}`, { cause })
}
