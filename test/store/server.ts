// A PostgreSQL of the test's own, on loopback, that is gone when the test ends; or the one that DATABASE_URL names.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface Server {
  /** Address of a store there, in a schema of its own, whose name begins so: two runs of the tests on one server never meet. */
  readonly addressOf: (name: string) => string
  /** Ends it; of a server that is not the test's own, what was made there goes. */
  close(): Promise<void>
}

/**
 * Folder of the server's programs; null where there is none, which is said aloud: the test is then skipped. Throws where nothing may be
 * missing: `CI` or `BULLETINS_OUTSIDE=all` is set.
 */
export function serverPrograms(): string | null {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'postgres'))
  const newest = globSync('/usr/lib/postgresql/*/bin/postgres').sort().reverse()
  const found = [...places, ...newest].find((place) => existsSync(place) && existsSync(join(dirname(place), 'initdb')))
  if (found !== undefined) return dirname(found)
  const missing = 'Expected PostgreSQL or DATABASE_URL for a test, got none on this machine (CONTRIBUTING, "Checking")'
  if (process.env.CI !== undefined || process.env.BULLETINS_OUTSIDE === 'all') throw new Error(missing)
  process.stderr.write(`\n!! SKIPPED: ${missing}\n`)
  return null
}

/** Whether tests can have a server. */
export const HAS_SERVER = process.env.DATABASE_URL !== undefined || serverPrograms() !== null

/** Starts a server, or takes the one of DATABASE_URL. */
export async function openServer(): Promise<Server> {
  const { DATABASE_URL: given } = process.env
  if (given !== undefined) return guestOf(given)
  const programs = serverPrograms() ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-postgres-'))
  const owner = ownerOf(folder)
  const data = join(folder, 'data')
  // With a language: what is sorted by its rules and not by ours must show.
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'bulletins', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en', '--no-sync'], { ...owner, encoding: 'utf8' }) // prettier-ignore
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: '200',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...options], { ...owner, stdio: 'ignore' }) // prettier-ignore
  const stop = (): void => void child.kill('SIGQUIT')
  process.once('exit', stop)
  const address = `postgres://bulletins@127.0.0.1:${port}/postgres`
  await answered(address)
  return {
    addressOf: (name) => withSchema(address, ownName(name)),
    async close() {
      process.off('exit', stop)
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function guestOf(given: string): Server {
  const made: string[] = []
  return {
    addressOf(name) {
      const schema = ownName(name)
      made.push(schema)
      return withSchema(given, schema)
    },
    async close() {
      for (const schema of made)
        await statement(given, `DROP SCHEMA IF EXISTS ${schema} CASCADE; DROP SCHEMA IF EXISTS ${schema}_queue CASCADE`)
    },
  }
}

function ownName(name: string): string {
  return `${name}_${randomBytes(5).toString('hex')}`
}

/** The schema that a store's address names. */
export function schemaIn(address: string): string {
  return new URL(address).searchParams.get('schema') ?? 'public'
}

// It refuses to run as root.
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (option: string, user: string): number => Number(spawnSync('id', [option, user], { encoding: 'utf8' }).stdout || NaN) // prettier-ignore
  const user = Number.isNaN(idOf('-u', 'postgres')) ? 'nobody' : 'postgres'
  const owner = { uid: idOf('-u', user), gid: idOf('-g', user) }
  chownSync(folder, owner.uid, owner.gid)
  return owner
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}

async function answered(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await statement(address, 'SELECT 1')
      return
    } catch (error) {
      if (tries > 200) throw error
      await sleep(50)
    }
  }
}

function withSchema(address: string, schema: string): string {
  const url = new URL(address)
  url.searchParams.set('schema', schema)
  return url.href
}

/** Runs SQL in the schema of a store, behind its back. */
export async function statement(address: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const url = new URL(address)
  const schema = schemaIn(address)
  url.searchParams.delete('schema')
  const client = new pg.Client({ connectionString: url.href, options: `-c search_path=${schema}` })
  try {
    await client.connect()
    const done = (await client.query(sql)) as pg.QueryResult<Record<string, unknown>> | pg.QueryResult[]
    return Array.isArray(done) ? [] : done.rows
  } finally {
    await client.end()
  }
}
