// What only a server does: it undoes one of two who stand in each other's way, it knows roles, it counts connections.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { sample } from './pages.ts'
import { HAS_SERVER, openServer, schemaIn, statement, type Server } from './server.ts'

let server: Server
let path: string

describe.skipIf(!HAS_SERVER)('a store on PostgreSQL', () => {
  beforeAll(async () => {
    server = await openServer()
    path = server.addressOf('own')
    const store = await openStore(path, { write: true })
    await store.close()
  })
  afterAll(() => server.close())

  async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(path, { write: true, shared: true })
    return work(store).finally(() => store.close())
  }

  it('is in a schema that no other run of the tests has', () => {
    expect(server.addressOf('own')).not.toBe(path)
  })

  it('does again what the server undid since two stood in each other’s way', async () => {
    const tried: string[] = []
    await withStore(async (store) => {
      await store.setNote('a', '0')
      await store.setNote('b', '0')
      const met = meetingOf(2)
      const both = [['a', 'b'], ['b', 'a']].map(([first = '', second = '']) =>
        store.within(async (inside) => {
          tried.push(first)
          await inside.setNote(first, `of ${first}`)
          await met()
          await inside.setNote(second, `of ${first}`)
        }, first),
      )
      await Promise.all(both)
      const notes = [await store.note('a'), await store.note('b')]
      expect(notes[0]).toBe(notes[1]) // all of the later one, and nothing in between
    })
    expect(tried.length).toBeGreaterThan(2)
  }) // prettier-ignore

  it('asks one thing after the other over one connection, however many ask', async () => {
    const warned: string[] = []
    const hear = ({ message }: Error): void => void warned.push(message)
    process.on('warning', hear)
    const store = await openStore(path, { write: false })
    await Promise.all([store.summary(), store.failures(), store.runs(5), store.notes()])
    await store.close()
    await new Promise((heard) => setImmediate(heard))
    process.off('warning', hear)
    expect(warned).toEqual([])
  })

  it('takes few connections for one of several workers, however much it is asked at once', async () => {
    const seen = await withStore((store) =>
      Promise.all(
        Array.from({ length: 40 }, (_, at) =>
          store.within(async (inside, db) => {
            await inside.setNote(`connections ${at}`, '')
            return (await db.all<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]?.pid
          }, String(at)),
        ),
      ),
    )
    expect(seen).toHaveLength(40)
    expect(new Set(seen).size).toBeLessThanOrEqual(4)
  })

  it('in a schema whose tables are those of others is none', async () => {
    const others = server.addressOf('others')
    const schema = schemaIn(others)
    await statement(path, `CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.meta (kind TEXT); CREATE TABLE ${schema}.page (text TEXT)`)
    for (const write of [false, true])
      await expect(openStore(others, { write }), `to write: ${String(write)}`).rejects.toMatchObject({ code: 'store-damaged' })
  }) // prettier-ignore

  it('in a schema of the server is refused, in one that is named like a word of SQL it is made', async () => {
    const inSchema = (schema: string): string => path.replace(/(?<=schema=).*/u, schema)
    for (const schema of ['pg_catalog', 'information_schema'])
      await expect(openStore(inSchema(schema), { write: true })).rejects.toMatchObject({ code: 'usage' })
    await statement(path, 'DROP SCHEMA IF EXISTS "user" CASCADE')
    const store = await openStore(inSchema('user'), { write: true })
    await store.close()
    await statement(path, 'DROP SCHEMA "user" CASCADE')
  })

  it.skipIf(process.env.DATABASE_URL !== undefined)('in Latin letters alone is refused before anything is fetched', async () => {
    await statement(path, "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'")
    const latin = path.replace('/postgres?', '/latin?')
    await expect(openStore(latin, { write: true })).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('LATIN1') as string })
  }) // prettier-ignore

  describe('for a role that may only read', () => {
    let reader: string
    const role = `reader_${String(process.pid)}_${String(Date.now() % 1e6)}`
    beforeAll(async () => {
      const schema = schemaIn(path)
      await statement(path, `CREATE ROLE ${role} LOGIN PASSWORD 'read'; GRANT USAGE ON SCHEMA ${schema} TO ${role}; GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${role}`)
      const url = new URL(path)
      url.username = role
      url.searchParams.set('password', 'read')
      reader = url.href
    }) // prettier-ignore
    afterAll(() => statement(path, `DROP OWNED BY ${role}; DROP ROLE ${role}`))

    const asReader = { write: false, password: 'read' } as const
    const address = (): string => {
      const url = new URL(reader)
      url.searchParams.delete('password')
      return url.href
    }

    it('is read where all is settled', async () => {
      const store = await openStore(address(), asReader)
      expect([store.unsettled, (await store.summary()).sources]).toEqual([0, []])
      await store.close()
    })

    it('is refused where copies would count twice, and may be looked at', async () => {
      await withStore(async (store) => {
        for (const record of ['<1>', '<2>']) {
          const { capture, read } = sample({ text: 'Fined 100 tenge.', record, url: `https://example.kz/${record}`, retrieved: '2024-03-01T00:00:00.000Z' }) // prettier-ignore
          await store.put(capture, read)
        }
      })
      await expect(openStore(address(), asReader)).rejects.toMatchObject({ code: 'store-denied' })
      const looked = await openStore(address(), { ...asReader, look: true })
      expect(looked.unsettled).toBeGreaterThan(0)
      await looked.close()
      const settling = await openStore(path, { write: false })
      await settling.close()
      const settled = await openStore(address(), asReader)
      expect(settled.unsettled).toBe(0)
      await settled.close()
    })

    it('is refused where it may not use the schema that it is to write to', async () => {
      await statement(path, `REVOKE USAGE ON SCHEMA ${schemaIn(path)} FROM ${role}`)
      await expect(openStore(address(), { ...asReader, write: true })).rejects.toMatchObject({ code: 'store-denied' })
      await statement(path, `GRANT USAGE ON SCHEMA ${schemaIn(path)} TO ${role}`)
    })

    it('says by its code what it may not do', async () => {
      await expect(openStore(address(), { ...asReader, write: true, shared: true })).rejects.toMatchObject({ code: 'store-denied' }) // prettier-ignore
      await statement(path, `REVOKE USAGE ON SCHEMA ${schemaIn(path)} FROM ${role}`)
      await expect(openStore(address(), asReader)).rejects.toMatchObject({ code: 'store-denied', message: expect.stringContaining('schema') as string }) // prettier-ignore
      await statement(path, `GRANT USAGE ON SCHEMA ${schemaIn(path)} TO ${role}`)
      await statement(path, `ALTER ROLE ${role} SET default_transaction_read_only = on; GRANT ALL ON ALL TABLES IN SCHEMA ${schemaIn(path)} TO ${role}; GRANT CREATE ON SCHEMA ${schemaIn(path)} TO ${role}`) // prettier-ignore
      const denied = openStore(address(), { ...asReader, write: true, shared: true })
      await expect(denied).rejects.toMatchObject({ code: 'store-denied', message: expect.stringContaining('read-only') as string }) // prettier-ignore
    })
  })
})

/** What each of `count` waits at, the first time, until all are there. */
function meetingOf(count: number): () => Promise<void> {
  let there = 0
  let open = (): void => undefined
  const all = new Promise<void>((resolve) => (open = resolve))
  return () => {
    if (++there >= count) open()
    return all
  }
}
