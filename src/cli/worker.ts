// `bulletins worker`: takes lanes of work, one after the other or some side by side, until it is told to stop.
import { BulletinError } from '../errors.ts'
import type { Engine, RunLane } from '../engine/engine.ts'
import { hostLanes, nameOf } from '../engine/engine.ts'
import { gateOf } from '../engine/gate.ts'
import { openLocal } from '../engine/local.ts'
import type { Series } from '../engine/series.ts'
import { takeSeries } from '../engine/series.ts'
import { LIMITS } from '../fetch/limits.ts'
import { userAgentOf } from '../fetch/user-agent.ts'
import { RULES_VERSION } from '../record/version.ts'
import { isServer } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { EXIT } from './exit.ts'
import { complaint } from './fault.ts'
import type { LaneMeans } from './host-lane.ts'
import { runHostLane } from './host-lane.ts'
import { refuseMixture } from './job.ts'
import { readLeftovers } from './leftovers.ts'
import type { Log, LogOptions } from './log.ts'
import { openLog } from './log.ts'
import type { Setting } from './setting.ts'
import { settingOf, version } from './setting.ts'
import { runShardLane } from './shard-lane.ts'
import { openStop } from './stop.ts'
import type { SubmitOptions } from './submit.ts'

export interface WorkerOptions extends SubmitOptions, LogOptions {
  readonly concurrency?: number
  readonly untilIdle?: boolean
}

/** `bulletins worker`: exit code 3 where a lane was given up, 0 where it did what there was, or was told to stop. */
export async function workerCommand(files: readonly string[], options: WorkerOptions): Promise<number> {
  if (options.submit === true || options.schedule !== undefined) {
    return (await import('./submit.ts')).submitLanes(files, options)
  }
  if (files.length > 0)
    throw new BulletinError('usage', 'Expected files with --submit alone, got some, in the command line')
  const setting = await settingOf(options)
  if (isServer(setting.database) && options.source !== undefined)
    throw new BulletinError('usage', 'Expected --source with --submit alone, got it for a worker, in the command line') // others submit its lanes
  const userAgent = userAgentOf(version(), setting.config.contact ?? null, setting.chosen)
  const log = openLog(options)
  const store = await openStore(setting.database, { write: true, shared: true, password: setting.password })
  try {
    await refuseMixture(store, { sources: () => [] }, setting)
    await refuseOtherRules(store)
    return await worked({ setting, userAgent, log, store }, options)
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
  const engine = await engineOf(setting, store, (error) => log.say('queue', `bulletins: queue: ${error.message}`, {}, 'warn')) // prettier-ignore
  try {
    await readLeftovers(tools, stop.signal)
  } catch (error) {
    stop.release()
    await engine.close()
    throw error
  }
  const desk = openDesk(tools)
  let dead = 0
  try {
    await engine.work({
      run: desk.run,
      concurrency,
      untilIdle,
      signal: AbortSignal.any([stop.signal, gone.signal]),
      onFailure(lane, error, isDead) {
        if (isDead) dead++
        log.say('lane', `bulletins: lane ${nameOf(lane)}${isDead ? ' given up' : ' to be tried again'}: ${complaint(error)}`, { lane }, 'error') // prettier-ignore
        if (error instanceof BulletinError && error.code === 'store-unreachable') gone.abort(error)
      },
    })
    if (gone.signal.aborted) throw gone.signal.reason
    if (untilIdle) await store.settleEditions()
  } finally {
    stop.release()
    await engine.close() // waits for lanes that still write
    await desk.close()
  }
  log.say('worked', `bulletins worker: ${desk.lanes()} lanes, ${desk.pages()} pages read`, { lanes: desk.lanes(), pages: desk.pages() }) // prettier-ignore
  return dead > 0 ? EXIT.failed : EXIT.ok
}

async function engineOf({ database, password, chosen }: Setting, store: Store, onError: (error: Error) => void): Promise<Engine> {
  if (isServer(database)) return (await import('../engine/pgboss.ts')).openBoss(store, password, onError)
  const engine = openLocal(store)
  for (const lane of hostLanes(chosen)) await engine.submit(lane)
  return engine
} // prettier-ignore

const BEAT_MS = 5000

interface Desk {
  readonly run: RunLane
  lanes(): number
  pages(): number
  close(): Promise<void>
}

/** What this worker is at: a series of files for each lane, and the word that it is there. */
function openDesk(tools: Tools): Desk {
  const { setting, store, log } = tools
  const gate = gateOf(store.shared, { ...LIMITS, ...setting.config.limits }.totalMs)
  const own = takeSeries(setting.archive)
  const free: Series[] = [own]
  const holds = new Map<string, Series>()
  let [lanes, pages] = [0, 0]
  const beat = (isNew = false): void => {
    store.shared.putWorker(own.name, [...holds.keys()].join(' '), isNew).catch((error: unknown) => sayLost(log, error))
  }
  const meansOf = ({ name }: Series): LaneMeans => ({ ...tools, gate, series: name, onRead: () => (pages += 1) })
  beat(true)
  const timer = setInterval(beat, BEAT_MS)
  return {
    async run(lane, signal) {
      const series = free.pop() ?? takeSeries(setting.archive)
      holds.set(nameOf(lane), series)
      beat()
      const means = meansOf(series)
      try {
        lanes++
        return await (lane.kind === 'host' ? runHostLane : runShardLane)(lane.key, means, signal)
      } finally {
        free.push(series)
        holds.delete(nameOf(lane))
        beat()
      }
    },
    lanes: () => lanes,
    pages: () => pages,
    async close() {
      clearInterval(timer)
      for (const series of [...free, ...holds.values()]) series.release()
      await store.shared.forgetWorker(own.name).catch((error: unknown) => sayLost(log, error))
    },
  }
}

function sayLost(log: Log, error: unknown): void {
  log.say('worker', complaint(error), {}, 'warn')
}
