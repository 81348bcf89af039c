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
export function partedAddress(given: string): Address {
  const database = looksLikeAddress(given) ? given.trim() : given
  if (!isServer(database)) return { database: fileOf(database), password: null }
  const url = urlOf(database)
  const strange = strangeIn(url)
  if (strange !== undefined) throw wrongAddress(/^[a-z]{1,20}$/iu.test(strange) ? `the unknown parameter "${strange}"` : 'a parameter that is none') // prettier-ignore
  const password = url.searchParams.get('password') ?? decoded(url.password)
  url.password = ''
  url.searchParams.delete('password')
  return { database: url.href, password: password === '' ? null : password }
}

// A password with signs that part an address is taken for a port and a path: what stands behind the host may be the rest of it.
function urlOf(database: string): URL {
  const url = URL.parse(database)
  if (url === null || !/^[a-z]+:\/\//iu.test(database)) throw wrongAddress('an address that is none')
  if (url.hash !== '' || url.pathname.includes('@') || (url.search.includes('@') && strangeIn(url) !== undefined))
    throw wrongAddress('more behind the host than a database (in a password # is %23, / is %2F, ? is %3F, @ is %40)')
  return url
}

// What pg takes from an address: a misspelt `schema` would write into another store.
const KEYS = ['schema', 'password', 'host', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'uselibpqcompat']

function strangeIn({ searchParams }: URL): string | undefined {
  return [...searchParams.keys()].find((key) => !KEYS.includes(key))
}

// Its password may stand in the address: none of it is told.
function wrongAddress(got: string): BulletinError {
  return new BulletinError('usage', `Expected postgres://user@host/database, got ${got}, in --db`)
}

function fileOf(path: string): string {
  if (looksLikeAddress(path)) throw wrongAddress('an address of another kind')
  return path
}

// "mysql://…", "user:password@host/database", and a path of no disk that we know of.
function looksLikeAddress(text: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]+:\/\/|postgres(?:ql)?:|[^/\\\s:]*(?:\/\/[^/\\\s:]*)?:(?![/\\])[^@]*@)/iu.test(text)
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password)
  } catch {
    throw wrongAddress('a password with a bare % (write it as %25)')
  }
}

// Names that begin with `pg_` are the server's own.
const SCHEMA = /^(?!pg_|information_schema$)[a-z][a-z0-9_]{0,30}$/u

/** The schema that the tables stand in (`?schema=`, or `bulletins`), and the address without it. Throws `usage` for a name that is none. */
export function schemaOf(database: string): { readonly schema: string; readonly server: string } {
  const url = new URL(database)
  const schema = url.searchParams.get('schema') ?? 'bulletins'
  url.searchParams.delete('schema')
  if (SCHEMA.test(schema)) return { schema, server: url.href }
  throw new BulletinError('usage', `Expected a schema of small letters, digits and _, got ${JSON.stringify(schema)}, in --db`) // prettier-ignore
}
