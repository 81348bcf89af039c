import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeptLanes } from '../../src/engine/kept-lanes.ts'
import type { KeptLane, LaneIndex } from '../../src/engine/lane-index.ts'
import { openLaneIndex } from '../../src/engine/lane-index.ts'
import { teachLane } from '../../src/engine/lesson.ts'
import type { Archive } from '../../src/fetch/archive.ts'
import type { LastCapture } from '../../src/fetch/archive-index.ts'
import { enterCapture } from '../../src/fetch/archive-index.ts'
import type { Word } from '../../src/fetch/archive-reading.ts'
import type { Exchange } from '../../src/fetch/client.ts'
import type { KnownRow } from '../../src/store/shared.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { sourceOf } from '../faults/server.ts'
import { sample } from '../store/pages.ts'

const URL = 'https://example.kz/1'

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-'))
  store = await openStore(join(folder, 'bulletins.db'), { write: true })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const LANE = 'host:example.kz'

interface Said {
  readonly status?: number
  /** The same as before. */
  readonly same?: boolean
}

/** What a record of that day says of the address. */
function wordOf(day: string, { status = 200, same = false }: Said = {}): Word {
  const at = `2026-03-${day}T00:00:00.000Z`
  const place = { file: `/elsewhere/archive/bulletins-000${day}.warc.gz`, offset: 7, recordId: `<${day}>` }
  const capture = { place, date: at, checked: at, payloadDigest: day, validators: { 'If-None-Match': day } }
  const about = { role: 'bulletin', source: 'test', publisher: 'Monitor' } as const
  return { at, source: 'test', url: URL, enter: (index) => enterCapture(index, URL, status, about, capture, same) }
}

/** All that an archive says which was written on that day. */
function archiveOf(day: string): Word[] {
  const { at, source } = wordOf(day)
  const state = { at, since: null, lastFull: at, begun: null }
  return [wordOf(day), { at, source, url: null, enter: ({ runs }) => void runs.set('test', state) }]
}

const teach = (...words: readonly Word[]): Promise<void> => teachLane(store, LANE, words, join(folder, 'archive'))
const opened = (kept: KeptLane | null = null): Promise<LaneIndex> =>
  openLaneIndex(store, LANE, [sourceOf('example.kz')], join(folder, 'archive'), kept)
const lastOf = async (): Promise<LastCapture | undefined> => (await opened()).index.last.get(URL)

describe('what is known of a lane', () => {
  it('is what an archive has of it, by names that hold on each machine', async () => {
    await teach(...archiveOf('01'))
    const { index } = await opened()
    expect(index.last.get(URL)).toMatchObject({ place: { file: join(folder, 'archive', 'bulletins-00001.warc.gz') }, validators: { 'If-None-Match': '01' } }) // prettier-ignore
    expect([...index.bulletins.keys(), index.runs.get('test')?.lastFull]).toEqual([URL, '2026-03-01T00:00:00.000Z'])
  })

  it('is not undone by an archive that knows less', async () => {
    for (const day of ['01', '02', '01']) await teach(...archiveOf(day))
    expect(await lastOf()).toMatchObject({ validators: { 'If-None-Match': '02' } })
    expect((await opened()).index.runs.get('test')?.at).toBe('2026-03-02T00:00:00.000Z')
  })

  it('is not undone by who has not heard the last word', async () => {
    await teach(...archiveOf('02'))
    await store.shared.teach(LANE, { kind: 'address', name: URL, json: '{}' }, null, 1)
    await store.shared.teach(LANE, { kind: 'address', name: URL, json: '{}' }, '{"last":"another"}', 1)
    expect(await lastOf()).toMatchObject({ validators: { 'If-None-Match': '02' } })
  })

  it('has the pages that the store holds, without what only their archive tells', async () => {
    const { capture, read } = sample({ text: 'Fined 100 tenge.', record: '<1>', retrieved: '2026-03-03T00:00:00.000Z' })
    await store.put(capture, read)
    expect(await lastOf()).toEqual({ place: { file: join(folder, 'archive', 'bulletins-00001.warc.gz'), offset: 100, recordId: '<1>' }, date: '2026-03-03T00:00:00.000Z', checked: '2026-03-03T00:00:00.000Z', payloadDigest: '', validators: {} }) // prettier-ignore
    await store.setWithdrawn(new Map([[URL, [{ since: '2026-03-04', until: '2026-03-05' }, { since: '2026-03-06', until: null }]]])) // prettier-ignore
    expect((await opened()).index.absences.get(URL)).toEqual([
      { since: '2026-03-04', until: '2026-03-05' },
      { since: '2026-03-06', until: null },
    ])
  })
})

describe('what is new of an archive', () => {
  const said = fc.record({ status: fc.constantFrom(200, 404, 503), same: fc.boolean() }, { requiredKeys: [] })
  let lanes = 0

  /** What is known after these lessons, of a lane of its own. */
  async function knownAfter(...lessons: readonly (readonly Word[])[]): Promise<readonly KnownRow[]> {
    const lane = `lane ${lanes++}`
    for (const words of lessons) await teachLane(store, lane, words, join(folder, 'archive'))
    return store.shared.known(lane)
  }

  it('goes on with what is known, as if all of it had been read at once; also where some is heard twice', async () => {
    const days = fc.array(said, { minLength: 1, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(days, fc.nat(7), fc.nat(7), async (list, end, again) => {
        // the first answer is never "the same": nothing was before it
        const words = list.map((one, at) => wordOf(`0${at + 1}`, at === 0 ? { status: 200 } : one))
        const parts = [words.slice(0, end), words.slice(Math.min(end, again))]
        expect(await knownAfter(...parts)).toEqual(await knownAfter(words))
      }),
      { numRuns: 200 },
    )
  })

  it('may be older than what is known: then it adds when the page was gone, and undoes nothing', async () => {
    await teach(wordOf('01'), wordOf('05', { same: true }))
    await teach(wordOf('02', { status: 404 }), wordOf('03', { same: true }))
    const { index } = await opened()
    expect(index.last.get(URL)).toMatchObject({ place: { recordId: '<01>' }, date: '2026-03-01T00:00:00.000Z', checked: '2026-03-05T00:00:00.000Z' }) // prettier-ignore
    expect(index.absences.get(URL)).toEqual([{ since: '2026-03-02T00:00:00.000Z', until: '2026-03-03T00:00:00.000Z' }])
  })

  it('asks the store for what it is of, and nothing else', async () => {
    const many = Array.from({ length: 200 }, (_, at): Word => ({ ...wordOf('01'), url: `${URL}/${at}` }))
    await teach(...many)
    const rows = counted()
    await teach(wordOf('02'))
    expect(rows()).toBe(0) // it is the first word of that address
  })
})

/** Counts the rows that the store gives of what is known and held. */
function counted(): () => number {
  const { shared } = store
  let rows = 0
  for (const name of ['known', 'knownSince', 'knownAmong', 'heldPages', 'heldShifts'] as const) {
    const ask = Reflect.get(shared, name) as (...given: readonly unknown[]) => Promise<readonly unknown[]>
    const counting = async (...given: readonly unknown[]): Promise<readonly unknown[]> => {
      const got = await ask(...given)
      rows += got.length
      return got
    }
    Object.assign(shared, { [name]: counting })
  }
  return () => rows
}

/** A turn of a worker: what it was given is kept for its next, in which some pages more were fetched. */
async function turn(kept: KeptLane | null, urls: readonly string[]): Promise<KeptLane> {
  const known = await opened(kept)
  const archive = known.watched({ write: () => Promise.resolve() } as unknown as Archive)
  for (const url of urls) {
    known.index.last.set(url, lastSaid())
    await archive.write({ url } as Exchange, { role: 'bulletin', source: 'test', publisher: 'Monitor' })
  }
  await store.within((inside) => known.saveAll(inside))
  return { index: known.index, turn: known.turn }
}

function lastSaid(): LastCapture {
  const place = { file: join(folder, 'archive', 'bulletins-a-00001.warc.gz'), offset: 7, recordId: '<a>' }
  return { place, date: '2026-03-01', checked: '2026-03-01', payloadDigest: '', validators: {} }
}

const pages = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => `${URL}/${from + at}`)

describe('what a worker keeps of a lane', () => {
  const [TURNS, EACH] = [20, 25]

  it('costs rows by what is new, not by all that is known', async () => {
    const rows = counted()
    let kept: KeptLane | null = null
    for (let at = 0; at < TURNS; at++) kept = await turn(kept, pages(at * EACH, EACH))
    expect(kept?.index.last.size).toBe(TURNS * EACH)
    expect(rows()).toBeLessThanOrEqual(2 * TURNS * EACH) // its own, and those of the turn before; all of them each time would be 5,250
  })

  it('is what all workers told, whoever had the turns between', async () => {
    const kept: (KeptLane | null)[] = [null, null, null]
    for (let at = 0; at < TURNS; at++)
      kept[(at * at) % 3] = await turn(kept[(at * at) % 3] ?? null, pages(at * EACH, EACH))
    for (const one of kept)
      expect([...(await opened(one)).index.last.keys()].sort()).toEqual(pages(0, TURNS * EACH).sort())
  })

  it('has what was told by one that had lost the lane, however many turns ago', async () => {
    const lost = await opened()
    let kept: KeptLane | null = null
    for (let at = 0; at < TURNS; at++) kept = await turn(kept, pages(2 * at, 2))
    await store.shared.putKnown(
      LANE,
      { kind: 'address', name: URL, json: JSON.stringify({ last: lastSaid() }) },
      lost.turn,
    )
    expect((await opened(kept)).index.last.has(URL)).toBe(true)
  })

  it('has pages that were read without the lane', async () => {
    const kept = await turn(null, pages(0, 2))
    const { capture, read } = sample({ text: 'Fined 100 tenge.', record: '<1>', retrieved: '2026-03-03T00:00:00.000Z' })
    await store.put(capture, read)
    await store.shared.putKnown(
      LANE,
      { kind: 'held', name: 'test', json: '"a.warc.gz"' },
      await store.shared.nextTurn(LANE),
    )
    expect((await opened(kept)).index.last.has(URL)).toBe(true)
  })

  it('is nothing where the turn was not stored as done, and the oldest goes where there is too much of it', async () => {
    const [some, more] = [await turn(null, pages(0, 3)), await turn(null, pages(3, 3))]
    const lanes = openKeptLanes(5)
    lanes.offer('a', some)
    expect(lanes.take('a')).toBeNull()
    lanes.keep('a')
    expect(lanes.take('a')).toBeNull()
    for (const [lane, one] of [
      ['a', some],
      ['b', more],
    ] as const) {
      lanes.offer(lane, one)
      lanes.keep(lane)
    }
    expect([lanes.take('a'), lanes.take('b'), lanes.take('b')]).toEqual([null, more, null])
  })
})
