// What a worker is at: lanes side by side, each with files of its own.
import type { Lane, RunLane } from '../engine/engine.ts'
import { nameOf } from '../engine/engine.ts'
import { gateOf } from '../engine/gate.ts'
import { openKeptLanes } from '../engine/kept-lanes.ts'
import type { Series } from '../engine/series.ts'
import { takeSeries } from '../engine/series.ts'
import { LIMITS } from '../fetch/limits.ts'
import { complaint } from './fault.ts'
import type { LaneMeans } from './host-lane.ts'
import { runHostLane } from './host-lane.ts'
import type { Log } from './log.ts'
import { runWarcLane } from './warc-lane.ts'

type Tools = Pick<LaneMeans, 'setting' | 'userAgent' | 'log' | 'store'>

const BEAT_MS = 5000

/** What a worker is at. */
export interface Desk {
  readonly run: RunLane
  /** Told that it is stored how a lane ended. */
  done(lane: Lane): void
  lanes(): number
  pages(): number
  close(): Promise<void>
}

/** A series of files for each lane, and the word in the store that this worker is there. `onLost`: told when that can't be said. */
export function openDesk(tools: Tools, onLost: (error: unknown) => void): Desk {
  const { setting, store, log } = tools
  const gate = gateOf(store.shared, { ...LIMITS, ...setting.config.limits }.totalMs)
  const kept = openKeptLanes()
  const own = takeSeries(setting.archive)
  const free: Series[] = [own]
  const holds = new Map<Series, string>() // what each series is written for
  let [lanes, pages] = [0, 0]
  const beat = (isNew = false): void => {
    store.shared.putWorker(own.name, [...holds.values()].join(' '), isNew).catch((error: unknown) => {
      sayLost(log, error)
      onLost(error)
    })
  }
  const meansOf = ({ name }: Series): LaneMeans => ({ ...tools, gate, kept, series: name, onRead: () => (pages += 1) })
  beat(true)
  const timer = setInterval(beat, BEAT_MS)
  return {
    async run(lane, signal) {
      const series = free.pop() ?? takeSeries(setting.archive)
      holds.set(series, nameOf(lane))
      beat()
      const means = meansOf(series)
      try {
        lanes++
        const end = await (lane.kind === 'host' ? runHostLane : runWarcLane)(lane.key, means, signal)
        if (end.kind === 'elsewhere') log.say('lane', `bulletins: lane ${nameOf(lane)} is for another worker: ${complaint(end.why)}`, { lane }, 'warn') // prettier-ignore
        return end
      } finally {
        free.push(series)
        holds.delete(series)
        beat()
      }
    },
    done: (lane) => kept.keep(nameOf(lane)),
    lanes: () => lanes,
    pages: () => pages,
    async close() {
      clearInterval(timer)
      for (const series of [...free, ...holds.keys()]) series.release()
      await store.shared.forgetWorker(own.name).catch((error: unknown) => sayLost(log, error))
    },
  }
}

function sayLost(log: Log, error: unknown): void {
  log.say('worker', complaint(error), {}, 'warn')
}
