// The engine of many machines: lanes in a queue in PostgreSQL (pg-boss). A lane waits once and is worked on once at a time; one whose
// worker is gone is tried again, with longer and longer pauses, and is put aside when it has failed too often.
import { setTimeout as sleep } from 'node:timers/promises'
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { BulletinError } from '../errors.ts'
import { schemaOf } from '../store/address.ts'
import type { Database } from '../store/database.ts'
import { connectionOf, missingPackages, serverFailure } from '../store/postgres-driver.ts'
import type { Store } from '../store/store.ts'
import type { Engine, Lane, LaneEnd, Working } from './engine.ts'
import { finished, nameOf } from './engine.ts'

const [LANES, DEAD] = ['lane', 'lane-dead']

const QUEUE = {
  policy: 'stately',
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  heartbeatSeconds: 30,
  expireInSeconds: 3600,
  deadLetter: DEAD,
} as const
const POLL_SECONDS = 0.5
const SUPERVISE_SECONDS = 5

export interface BossEngine extends Engine {
  /** Submits lanes whenever a cron expression says so (in a time zone); null: no longer. */
  schedule(cron: string | null, timeZone: string, lanes: readonly Lane[]): Promise<void>
}

/** Connects to the queue beside a store. `onError`: what goes wrong in the background. Throws `store-unreachable`, `usage`. */
export async function openBoss(
  store: Store,
  password: string | null,
  onError: (error: Error) => void,
): Promise<BossEngine> {
  const boss = await startedBoss(store.path, password, onError)
  const send = async (lane: Lane, db?: Database): Promise<void> => {
    await boss.send(LANES, lane, { singletonKey: nameOf(lane), ...(db && { db: statementsOf(db) }) })
  }
  return {
    submit: (lane) => send(lane),
    async schedule(cron, tz, lanes) {
      for (const { key } of await boss.getSchedules(LANES)) await boss.unschedule(LANES, key)
      if (cron === null) return
      for (const lane of lanes) {
        const singletonKey = nameOf(lane)
        await boss.schedule(LANES, cron, lane, { tz, key: scheduleKey(lane), singletonKey })
      }
    },
    async work(working) {
      const { concurrency, untilIdle, signal } = working
      const options = {
        localConcurrency: concurrency,
        pollingIntervalSeconds: POLL_SECONDS,
        includeMetadata: true,
      } as const
      await boss.work<Lane, undefined, typeof options>(LANES, options, async ([job]) => {
        if (job !== undefined) await workedOn(job, store, boss, send, working)
        return undefined
      })
      while (!signal.aborted && !(untilIdle && (await isIdle(boss, store.path))))
        await sleep(POLL_SECONDS * 1000, undefined, { signal }).catch(() => undefined)
      await boss.offWork(LANES)
    },
    close: () => boss.stop({ graceful: true }),
  }
}

async function startedBoss(path: string, password: string | null, onError: (error: Error) => void): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss').catch((cause: unknown) => {
    throw missingPackages(cause)
  })
  const { connectionString = '' } = connectionOf(path, password)
  const boss = new PgBoss({ connectionString, schema: queueSchema(path), superviseIntervalSeconds: SUPERVISE_SECONDS, monitorIntervalSeconds: SUPERVISE_SECONDS, application_name: 'bulletins queue' }) // prettier-ignore
  boss.on('error', onError)
  try {
    await boss.start()
    await boss.createQueue(DEAD)
    await boss.createQueue(LANES, QUEUE)
  } catch (cause) {
    throw serverFailure(cause, path)
  }
  return boss
}

function queueSchema(path: string): string {
  return `${schemaOf(path).schema}_queue`
}

// Of its keys pg-boss takes letters, digits and a few signs.
function scheduleKey(lane: Lane): string {
  return nameOf(lane).replaceAll(':', '/')
}

/** The lane until its end; then, in one transaction: its last results, itself again where there is more, and that it is done. */
async function workedOn(
  job: JobWithMetadata<Lane>,
  store: Store,
  boss: PgBoss,
  send: (lane: Lane, db: Database) => Promise<void>,
  { run, signal, onFailure }: Working,
): Promise<void> {
  const { id, retryCount, retryLimit, data: lane } = job
  const complete = async (end: LaneEnd): Promise<void> =>
    finished(store, lane, end, async (db) => {
      if (end.again) await send(lane, db)
      const done = await boss.complete(LANES, { id, retryCount }, null, { db: statementsOf(db) })
      // Its heartbeat was missed, and another has it by now: what it found last is that one's to find.
      if ((done as { readonly affected: number }).affected === 0) throw new BulletinError('store-locked', `Expected the lane ${nameOf(lane)}, got it worked on by another, in ${store.path}`) // prettier-ignore
    })
  try {
    await complete(await run(lane, AbortSignal.any([signal, job.signal])))
  } catch (error) {
    onFailure(lane, error, retryCount >= retryLimit)
    throw error
  }
}

function statementsOf(db: Database): { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> } {
  const { foreign } = db
  if (foreign === undefined) throw new TypeError('Expected a database on a server')
  return { executeSql: (text, values = []) => foreign(text, values) }
}

async function isIdle(boss: PgBoss, path: string): Promise<boolean> {
  const text = `SELECT COUNT(*) AS open FROM ${queueSchema(path)}.job WHERE name = $1 AND state < 'completed'`
  const { rows } = await boss.getDb().executeSql(text, [LANES])
  return Number((rows as { open: string }[])[0]?.open) === 0
}
