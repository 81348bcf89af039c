// The address of a store on a server, `postgres://user@host/database?schema=name`, and the password that must stand in no message.
import { BulletinError } from '../errors.ts'

/** True for a store on a server, false for a file. */
export function isServer(database: string): boolean {
  return /^postgres(?:ql)?:/iu.test(database)
}

/** An address without its password. */
export interface Address {
  readonly database: string
  /** Null where the address has none: it may stand in PGPASSWORD, in a .pgpass file, or not be wanted. */
  readonly password: string | null
}

/** Takes the password out of an address; of a file, the path as it is. Throws `usage` (and names no address) where it is none. */
export function partedAddress(database: string): Address {
  if (!isServer(database)) return { database, password: null }
  const url = URL.parse(database)
  if (url === null) {
    throw new BulletinError('usage', 'Expected postgres://user@host/database, got an address that is none, in --db')
  }
  const password = url.searchParams.get('password') ?? decodeURIComponent(url.password)
  url.password = ''
  url.searchParams.delete('password')
  return { database: url.href, password: password === '' ? null : password }
}

const SCHEMA = /^[a-z][a-z0-9_]{0,30}$/u

/** The schema that the tables stand in (`?schema=`, or `bulletins`), and the address without it. Throws `usage` for a name that is none. */
export function schemaOf(database: string): { readonly schema: string; readonly server: string } {
  const url = new URL(database)
  const schema = url.searchParams.get('schema') ?? 'bulletins'
  url.searchParams.delete('schema')
  if (SCHEMA.test(schema)) return { schema, server: url.href }
  throw new BulletinError('usage', `Expected a schema of small letters, digits and _, got ${JSON.stringify(schema)}, in --db`) // prettier-ignore
}
