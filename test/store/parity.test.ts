// The two databases held against each other: what one gives back, and in which order, the other gives back too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { sample } from './pages.ts'
import { KINDS, openPlace, type Place } from './places.ts'
import { HAS_SERVER } from './server.ts'

// A server that sorts by the rules of a language puts these in another order, each of them.
const ODD = ['a', 'B', 'b', 'A', 'a-b', 'ab', 'a_b', 'a b', 'ё', 'е', 'я', 'Я', 'қ', 'к', 'І', '…', '«', 'z', '0', '10', '9', '', '😀', '\uffff'] // prettier-ignore
const NULS = ['\0', 'a\0b', '\u0001', '\u00010', '\u00011', '\0\u0001\u0000', '\u0001\0', '1\u00010\0']

let places: Place[]
let stores: Store[]
beforeAll(async () => {
  places = await Promise.all(KINDS.map(openPlace))
  stores = await Promise.all(places.map((place) => openStore(place.fresh(), { write: true })))
})
afterAll(async () => {
  for (const store of stores) await store.close()
  for (const place of places) await place.close()
})

async function listOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

/** Does the same to both stores, and gives what each says. */
async function both<T>(work: (store: Store) => Promise<T>): Promise<readonly T[]> {
  const said: T[] = []
  for (const store of stores) said.push(await work(store))
  return said
}

describe.skipIf(!HAS_SERVER)('SQLite and PostgreSQL', () => {
  it('give the same rows in the same order', async () => {
    const [file, server] = await both(async (store) => {
      for (const [at, name] of ODD.entries()) {
        const retrieved = `2024-03-${String(1 + (at % 28)).padStart(2, '0')}T00:00:00.000Z`
        const page = { url: `https://example.kz/${name}`, text: `Fined ${at} tenge, 5 tenge.`, period: name || null }
        const { capture, read } = sample({ ...page, record: `<${name}>`, retrieved, publisher: name })
        await store.put(capture, read)
      }
      await store.settleEditions()
      const tables = (['page', 'bulletin', 'record', 'change'] as const).map((table) => listOf(store.rows(table)))
      return [
        ...(await Promise.all(tables)),
        await listOf(store.bulletins()),
        await listOf(store.records('amount')),
        await store.bulletinFacts(),
        await store.bulletinsWith((await store.bulletinFacts()).map(({ id }) => id)),
        await store.staleUrls('2'),
        await store.summary(),
      ]
    })
    expect(server).toEqual(file)
  })

  it('a server that goes away in the middle is told by its code', async () => {
    const place = places[KINDS.indexOf('PostgreSQL')]!
    const path = place.fresh()
    const store = await openStore(path, { write: true, shared: true })
    const broken = store.within(async (inside, db) => {
      await inside.setNote('a', 'b')
      const [own] = await db.all<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      await place.raw(path, `SELECT pg_terminate_backend(${own?.pid})`)
      await inside.setNote('a', 'c')
    }, 'a')
    await expect(broken).rejects.toMatchObject({ code: 'store-unreachable' })
    await store.close()
  })

  it('give back what they were given, whatever letters stand in it', async () => {
    const [file, server] = await both(async (store) => {
      for (const [at, text] of [...ODD, ...NULS].entries()) {
        const failure = { url: `${text}#${at}`, source: text, code: 'fetch-status', message: text, known: at % 2 === 0 }
        await store.noteFailure(failure, '2024-01-01')
        await store.setNote(text, text)
      }
      const notes = await Promise.all([...ODD, ...NULS].map((text) => store.note(text)))
      return { notes, failures: await store.failures() }
    })
    expect(file?.notes).toEqual([...ODD, ...NULS])
    expect(server).toEqual(file)
    expect(server?.failures.map(({ message }) => message).sort()).toEqual([...ODD, ...NULS].sort())
  })

  it('count with numbers, as large as a file can be', async () => {
    const [file, server] = await both(async (store) => {
      const { capture, read } = sample({ text: 'Fined 1 tenge.', record: '<large>', retrieved: '2024-03-01T00:00:00.000Z', url: 'https://example.kz/large' }) // prettier-ignore
      await store.put({ ...capture, place: { ...capture.place, offset: 5_000_000_000 } }, read)
      return store.evidence(read.reading.bulletin.id)
    })
    expect(file?.place.offset).toBe(5_000_000_000)
    expect(server).toEqual(file)
  })

  it('say what is in them and none of the tool’s', async () => {
    for (const [at, place] of places.entries())
      await place.raw(stores[at]!.path, 'CREATE VIEW z_view AS SELECT 1 AS one; CREATE VIEW a_view AS SELECT 2 AS two')
    const [file, server] = await both((store) => store.strangers())
    expect(file).toEqual(['view a_view', 'view z_view'])
    expect(server).toEqual(file)
  })
})
