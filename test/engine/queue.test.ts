// What becomes of lanes in the queue of a server: handed on, given up, done after all, forgotten.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lane, RunLane, Working } from '../../src/engine/engine.ts'
import type { BossEngine } from '../../src/engine/pgboss.ts'
import { openBoss } from '../../src/engine/pgboss.ts'
import type { LaneState } from '../../src/engine/queue-state.ts'
import { forgetAllDead, isWorkLeft, lanesHandedOn, lanesIn } from '../../src/engine/queue-state.ts'
import { BulletinError } from '../../src/errors.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { HAS_SERVER, openServer, schemaIn, statement, type Server } from '../store/server.ts'

const LANE: Lane = { kind: 'warc', key: 'bulletins-far-1-00001.warc.gz' }
const NAME = `warc:${LANE.key}`

const lacks: RunLane = () => {
  const why = new BulletinError('file-unreadable', 'Expected a WARC file, got none, in here')
  return Promise.resolve({ kind: 'elsewhere', why })
}
const has: RunLane = () => Promise.resolve({ kind: 'worked', again: false, finish: (inside) => inside.setNote('had', 'yes') }) // prettier-ignore

interface Told {
  readonly failed: (readonly [code: unknown, dead: boolean])[]
  readonly done: Lane[]
}

describe.skipIf(!HAS_SERVER)('a lane in the queue', () => {
  let server: Server
  let path: string
  let store: Store
  let boss: BossEngine
  const job = (): string => `${schemaIn(path)}_queue.job`
  beforeAll(async () => {
    server = await openServer()
    path = server.addressOf('queue')
    store = await openStore(path, { write: true, shared: true })
    boss = await openBoss(store, null, () => undefined)
  })
  afterAll(async () => {
    await boss.close()
    await store.close()
    await server.close()
  })

  const lanes = (): Promise<LaneState[] | null> => store.within((_inside, db) => lanesIn(db))
  async function work(run: RunLane, changes: Partial<Working> = {}): Promise<Told> {
    const told: Told = { failed: [], done: [] }
    await boss.work({
      run,
      concurrency: 2,
      untilIdle: true,
      signal: new AbortController().signal,
      onFailure: (_lane, error, dead) => void told.failed.push([(error as BulletinError).code, dead]),
      onDone: (lane) => void told.done.push(lane),
      ...changes,
    })
    return told
  }

  it('goes back for others where a machine can’t work on it, and says why', async () => {
    await boss.submit(LANE)
    expect(await work(lacks)).toEqual({ failed: [], done: [] }) // and the worker does not wait for others
    expect(await lanes()).toEqual([
      expect.objectContaining({ lane: NAME, state: 'handed-on', tried: 1, code: 'file-unreadable', failure: 'Expected a WARC file, got none, in here' }), // prettier-ignore
    ])
    const [row] = await statement(path, `SELECT start_after > created_on AS later FROM ${job()} WHERE name = 'lane' AND state = 'created'`) // prettier-ignore
    expect(row).toEqual({ later: true })
    await statement(path, `UPDATE ${job()} SET start_after = now() WHERE state = 'created'`)
    expect(await work(has)).toMatchObject({ failed: [], done: [{ key: LANE.key }] })
    expect([await lanes(), await store.note('had')]).toEqual([[], 'yes'])
  })

  it('is no matter of how many others wait: that there is work is one row', async () => {
    const files = Array.from({ length: 30 }, (_, at): Lane => ({ kind: 'warc', key: `bulletins-a-1-${10_000 + at}.warc.gz` })) // prettier-ignore
    for (const lane of files) await boss.submit(lane)
    const rows: number[] = []
    const left = await store.within((_inside, db) =>
      isWorkLeft({
        ...db,
        async all<Row>(...asked: Parameters<typeof db.all>) {
          const got = await db.all<Row>(...asked)
          rows.push(got.length)
          return got
        },
      }),
    )
    expect([left, rows]).toEqual([true, [1]])
    expect(await work(has)).toMatchObject({ failed: [] })
    expect(await store.within(async (_inside, db) => [await isWorkLeft(db), await lanesHandedOn(db)])).toEqual([
      false,
      [],
    ])
  })

  it('is not handed on for ever', async () => {
    await boss.submit(LANE)
    await statement(path, `UPDATE ${job()} SET retry_limit = 0, data = data || '{"handedOn":{"times":30,"code":"file-unreadable","message":"none"}}' WHERE state = 'created'`) // prettier-ignore
    expect(await work(lacks)).toEqual({ failed: [['file-unreadable', true]], done: [] })
    expect(await lanes()).toEqual([expect.objectContaining({ lane: NAME, state: 'dead', code: 'file-unreadable' })])
  })

  it('is no longer given up once it was worked on', async () => {
    await boss.submit(LANE)
    await work(has)
    expect(await lanes()).toEqual([])
  })

  it('is forgotten when a person says so', async () => {
    await boss.submit(LANE)
    await statement(path, `UPDATE ${job()} SET retry_limit = 0 WHERE state = 'created'`)
    await work(() => Promise.reject(new BulletinError('config-invalid', 'Expected a source, got none')))
    expect(await lanes()).toEqual([expect.objectContaining({ state: 'dead', code: 'config-invalid' })])
    expect(await store.within((_inside, db) => forgetAllDead(db))).toEqual([NAME])
    expect(await lanes()).toEqual([])
  })

  it('is submitted by no clock that is none, and the one that was there stays', async () => {
    await boss.schedule('30 6 * * *', 'Asia/Almaty', [LANE])
    for (const [cron, zone] of [
      ['every now and then', 'Asia/Almaty'],
      ['30 6 * * *', 'Asia/Nowhere'],
    ] as const)
      // prettier-ignore
      await expect(boss.schedule(cron, zone, [LANE])).rejects.toMatchObject({ code: 'usage' })
    const kept = `SELECT cron, timezone FROM ${schemaIn(path)}_queue.schedule`
    expect(await statement(path, kept)).toEqual([{ cron: '30 6 * * *', timezone: 'Asia/Almaty' }])
    await boss.schedule(null, 'Asia/Almaty', [])
    expect(await statement(path, kept)).toEqual([])
  })

  it('is left where it is when the server goes away, which is told by its code', async () => {
    const role = `${schemaIn(path)}_worker`
    await statement(path, `CREATE ROLE ${role} LOGIN SUPERUSER PASSWORD 'work'`)
    const url = new URL(path)
    url.username = role
    const own = await openStore(url.href, { write: true, shared: true, password: 'work' })
    const engine = await openBoss(own, 'work', () => undefined)
    await engine.submit(LANE)
    let [taken, letGo] = [(): void => undefined, (): void => undefined]
    const isTaken = new Promise<void>((resolve) => (taken = resolve))
    const goes = new Promise<void>((resolve) => (letGo = resolve))
    const asked = engine.work({ run: (...call) => (taken(), goes.then(() => has(...call))), concurrency: 1, untilIdle: true, signal: new AbortController().signal, onFailure: () => undefined, onDone: () => undefined }) // prettier-ignore
    const told = expect(asked).rejects.toMatchObject({ code: 'store-unreachable' })
    await isTaken
    await statement(path, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role}'`)
    await told
    letGo()
    await engine.close()
    await own.close()
    expect(await lanes()).toEqual([expect.objectContaining({ lane: NAME, state: 'retry', code: 'store-unreachable' })])
    await statement(path, `DROP ROLE ${role}`)
  })
})
