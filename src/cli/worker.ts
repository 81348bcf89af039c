// `bulletins worker`: takes lanes of work, one after the other or some side by side, until it is told to stop.
import { BulletinError } from '../errors.ts'
import type { Engine, Working } from '../engine/engine.ts'
import { hostLanes, nameOf } from '../engine/engine.ts'
import { openLocal } from '../engine/local.ts'
import { lanesIn } from '../engine/queue-state.ts'
import { userAgentOf } from '../fetch/user-agent.ts'
import { RULES_VERSION } from '../record/version.ts'
import { isServer } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Desk } from './desk.ts'
import { openDesk } from './desk.ts'
import { EXIT } from './exit.ts'
import { complaint } from './fault.ts'
import type { LaneMeans } from './host-lane.ts'
import { refuseMixture } from './job.ts'
import { readLeftovers } from './leftovers.ts'
import type { LogOptions } from './log.ts'
import { openLog } from './log.ts'
import { plural } from './plural.ts'
import type { Setting } from './setting.ts'
import { settingOf, version } from './setting.ts'
import { openStop } from './stop.ts'
import type { SubmitOptions } from './submit.ts'
import { sparingly } from './v8.ts'

export interface WorkerOptions extends SubmitOptions, LogOptions {
  readonly concurrency?: number
  readonly untilIdle?: boolean
  readonly dismiss?: boolean
}

/** `bulletins worker`: exit code 3 where a lane was given up and not worked on since, 0 where it did what there was, or was told to stop. */
export async function workerCommand(files: readonly string[], options: WorkerOptions): Promise<number> {
  if (options.submit === true || options.schedule !== undefined) {
    return (await import('./submit.ts')).submitLanes(files, options)
  }
  if (files.length > 0)
    throw new BulletinError('usage', 'Expected files with --submit alone, got some, in the command line')
  if (options.dismiss === true) return (await import('./dismiss.ts')).dismissLanes(options)
  const setting = await settingOf(options)
  if (isServer(setting.database) && options.source !== undefined)
    throw new BulletinError('usage', 'Expected --source with --submit alone, got it for a worker, in the command line') // others submit its lanes
  const userAgent = userAgentOf(version(), setting.config.contact ?? null, setting.chosen)
  const log = openLog(options)
  const store = await openStore(setting.database, { write: true, shared: true, password: setting.password })
  try {
    await refuseMixture(store, { sources: () => [] }, setting)
    await refuseOtherRules(store)
    return await sparingly(() => worked({ setting, userAgent, log, store }, options))
  } finally {
    log.rest()
    await store.close()
  }
}

// Workers of two versions would read each other's pages anew for ever.
async function refuseOtherRules(store: Store): Promise<void> {
  const [stale] = await store.staleUrls(RULES_VERSION)
  if (stale === undefined) return
  throw new BulletinError('usage', `Expected a store that rules ${RULES_VERSION} read, got pages that others read (bulletins extract --stale reads them anew), in ${store.path}`) // prettier-ignore
}

type Tools = Pick<LaneMeans, 'setting' | 'userAgent' | 'log' | 'store'>

const CONCURRENCY = 4

async function worked(tools: Tools, { concurrency = CONCURRENCY, untilIdle = false }: WorkerOptions): Promise<number> {
  const { setting, store, log } = tools
  const stop = openStop(null, (words) => log.say('stopping', words, {}, 'warn'))
  const gone = new AbortController()
  // A server that is gone takes the lock of this worker with it: who waits for work must not wait for ever.
  const leave = (error: unknown): void => {
    if (error instanceof BulletinError && GONE.has(error.code)) gone.abort(error)
  }
  let desk: Desk | null = null
  try {
    const engine = await engineOf(setting, store, (error) => log.say('queue', `bulletins: queue: ${error.message}`, {}, 'warn')) // prettier-ignore
    try {
      const left = await readLeftovers(tools, stop.signal)
      if (left > 0) log.say('leftovers', `read      ${plural(left, 'page')} that lay in the archive`, { pages: left })
      const own = (desk = openDesk(tools, leave))
      return await workedAt(own, engine, tools, { concurrency, untilIdle, signal: stop.signal, gone: gone.signal, leave }) // prettier-ignore
    } finally {
      await engine.close().finally(() => desk?.close()) // lanes that still write are waited for: they need the desk
    }
  } finally {
    stop.release()
  }
}

interface Leaving extends Pick<Working, 'concurrency' | 'untilIdle' | 'signal'> {
  readonly gone: AbortSignal
  readonly leave: (error: unknown) => void
}

async function workedAt(
  desk: Desk,
  engine: Engine,
  { store, log }: Tools,
  { concurrency, untilIdle, signal, gone, leave }: Leaving,
): Promise<number> {
  const dead = new Set<string>()
  await engine.work({
    run: desk.run,
    concurrency,
    untilIdle,
    signal: AbortSignal.any([signal, gone]),
    onFailure(lane, error, isDead) {
      if (isDead) dead.add(nameOf(lane))
      log.say('lane', `bulletins: lane ${nameOf(lane)}${isDead ? ' given up' : ' to be tried again'}: ${complaint(error)}`, { lane }, 'error') // prettier-ignore
      leave(error)
    },
    onDone(lane) {
      dead.delete(nameOf(lane))
      desk.done(lane)
    },
  })
  if (gone.aborted) throw gone.reason
  if (untilIdle) await store.settleEditions()
  await forgetDone(dead, store)
  log.say('worked', `bulletins worker: ${plural(desk.lanes(), 'lane')}, ${plural(desk.pages(), 'page')} read`, { lanes: desk.lanes(), pages: desk.pages() }) // prettier-ignore
  return dead.size > 0 ? EXIT.failed : EXIT.ok
}

// Without them no lane can be worked on, nor be said to have failed.
const GONE: ReadonlySet<string> = new Set(['store-unreachable', 'store-denied'])

// What this worker gave up another may have done since, or a person have dismissed.
async function forgetDone(dead: Set<string>, store: Store): Promise<void> {
  if (dead.size === 0 || !isServer(store.path)) return
  const lanes = (await store.within((_inside, db) => lanesIn(db))) ?? []
  for (const name of dead) if (!lanes.some(({ lane, state }) => state === 'dead' && lane === name)) dead.delete(name)
}

async function engineOf({ database, password, chosen }: Setting, store: Store, onError: (error: Error) => void): Promise<Engine> {
  if (isServer(database)) return (await import('../engine/pgboss.ts')).openBoss(store, password, onError)
  const engine = openLocal(store)
  for (const lane of hostLanes(chosen)) await engine.submit(lane)
  return engine
} // prettier-ignore
