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
  if (!isServer(database)) return { database: fileOf(database), password: null }
  const url = URL.parse(database)
  if (url === null) throw wrongAddress('an address that is none')
  const strange = [...url.searchParams.keys()].find((key) => !KEYS.includes(key))
  if (strange !== undefined) throw wrongAddress(`the unknown parameter ${JSON.stringify(strange)}`)
  const password = url.searchParams.get('password') ?? decoded(url.password)
  url.password = ''
  url.searchParams.delete('password')
  return { database: url.href, password: password === '' ? null : password }
}

// What pg takes from an address: a misspelt `schema` would write into another store.
const KEYS = ['schema', 'password', 'host', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'uselibpqcompat']

// Its password may stand in the address: none of it is told.
function wrongAddress(got: string): BulletinError {
  return new BulletinError('usage', `Expected postgres://user@host/database, got ${got}, in --db`)
}

function fileOf(path: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) throw wrongAddress('an address of another kind')
  return path
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password)
  } catch {
    throw wrongAddress('a password with a bare % (write it as %25)')
  }
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
