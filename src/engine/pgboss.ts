// The engine of many machines: lanes in a queue in PostgreSQL (pg-boss). A lane waits once and is worked on once at a time; one whose
// worker is gone is tried again, with longer and longer pauses, and is put aside when it has failed too often.
import { setTimeout as sleep } from 'node:timers/promises'
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { BulletinError } from '../errors.ts'
import type { Database } from '../store/database.ts'
import { serverFailure } from '../store/postgres-driver.ts'
import type { Store } from '../store/store.ts'
import type { Engine, Lane, WorkedLane, Working } from './engine.ts'
import { finished, nameOf } from './engine.ts'
import { handedOnce, pauseSeconds } from './handed-on.ts'
import { forgetDead, isWorkLeft, lanesHandedOn } from './queue-state.ts'
import type { QueuedLane } from './queue.ts'
import { LANES, openQueue } from './queue.ts'
import { scheduleLanes } from './schedule.ts'

const POLL_SECONDS = 0.5

export interface BossEngine extends Engine {
  /** Submits lanes whenever a cron expression says so (in a time zone); null: no longer. Throws `usage` for an expression or a zone that is none. */
  schedule(cron: string | null, timeZone: string, lanes: readonly Lane[]): Promise<void>
}

/** What the engine works with. */
interface Means {
  readonly boss: PgBoss
  readonly store: Store
  /** Lanes that this worker handed on: they wait for others. */
  readonly handed: Set<string>
}

/** Connects to the queue beside a store. `onError`: what goes wrong in the background. Throws `store-unreachable`, `store-denied`, `usage`. */
export async function openBoss(
  store: Store,
  password: string | null,
  onError: (error: Error) => void,
): Promise<BossEngine> {
  const boss = await openQueue(store.path, password, onError)
  const means: Means = { boss, store, handed: new Set() }
  const told = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      throw serverFailure(cause, store.path)
    })
  return {
    submit: (lane) => told(send(means, lane)),
    schedule: (cron, timeZone, lanes) => told(scheduleLanes(boss, cron, timeZone, lanes)),
    work: (working) => told(work(means, working)),
    close: () => boss.stop({ graceful: true }),
  }
}

async function work(means: Means, working: Working): Promise<void> {
  const { boss } = means
  const { concurrency, untilIdle, signal } = working
  const options = {
    localConcurrency: concurrency,
    pollingIntervalSeconds: POLL_SECONDS,
    includeMetadata: true,
  } as const
  await boss.work<QueuedLane, undefined, typeof options>(LANES, options, async ([job]) => {
    if (job !== undefined) await workedOn(job, means, working)
    return undefined
  })
  while (!signal.aborted && !(untilIdle && (await isIdle(means))))
    await sleep(POLL_SECONDS * 1000, undefined, { signal }).catch(() => undefined)
  await boss.offWork(LANES)
}

async function send({ boss }: Means, { kind, key, handedOn }: QueuedLane, db?: Database): Promise<void> {
  const lane: QueuedLane = { kind, key, ...(handedOn && { handedOn }) }
  const later = handedOn === undefined ? {} : { startAfter: pauseSeconds(handedOn) }
  await boss.send(LANES, lane, { singletonKey: nameOf(lane), ...later, ...(db && { db: statementsOf(db) }) })
}

/** The lane until its end; then, in one transaction: its last results, itself again where there is more, and that it is done. */
async function workedOn(job: JobWithMetadata<QueuedLane>, means: Means, working: Working): Promise<void> {
  const { retryCount, retryLimit, data: lane } = job
  const { run, signal, onFailure, onDone } = working
  try {
    const end = await run(lane, AbortSignal.any([signal, job.signal]))
    if (end.kind === 'elsewhere') await handOn(job, end.why, means)
    else {
      await completed(job, end, means)
      onDone(lane)
    }
  } catch (error) {
    onFailure(lane, error, retryCount >= retryLimit)
    throw error
  }
}

async function completed(job: JobWithMetadata<QueuedLane>, end: WorkedLane, means: Means): Promise<void> {
  const { kind, key } = job.data
  await finished(means.store, job.data, end, async (db) => {
    if (end.again) await send(means, { kind, key }, db)
    await forgetDead(db, job.data)
    await complete(job, means, db)
  })
}

async function handOn(job: JobWithMetadata<QueuedLane>, why: BulletinError, means: Means): Promise<void> {
  const handedOn = handedOnce(job.data.handedOn, why)
  means.handed.add(nameOf(job.data))
  await means.store.within(async (_inside, db) => {
    await send(means, { ...job.data, handedOn }, db)
    await complete(job, means, db)
  }, nameOf(job.data))
}

async function complete(job: JobWithMetadata<QueuedLane>, { boss, store }: Means, db: Database): Promise<void> {
  const { id, retryCount, data: lane } = job
  const done = await boss.complete(LANES, { id, retryCount }, null, { db: statementsOf(db) })
  // Its heartbeat was missed, and another has it by now: what it found last is that one's to find.
  if ((done as { readonly affected: number }).affected === 0)
    throw new BulletinError('store-locked', `Expected the lane ${nameOf(lane)}, got it worked on by another, in ${store.path}`) // prettier-ignore
}

function statementsOf(db: Database): { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> } {
  const { foreign } = db
  if (foreign === undefined) throw new TypeError('Expected a database on a server')
  return { executeSql: (text, values = []) => foreign(text, values) }
}

// What it handed on itself, and nobody has taken since, this worker does not wait for. Asked twice a second: as long as there is work, for one row.
function isIdle({ store, handed }: Means): Promise<boolean> {
  return store.within(
    async (_inside, db) => !(await isWorkLeft(db)) && (await lanesHandedOn(db)).every((lane) => handed.has(lane)),
  )
}
