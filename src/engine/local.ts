// The engine of one process: lanes side by side, until nothing is left to do. What it does not get to, the next run finds.
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { Store } from '../store/store.ts'
import type { Engine, Lane, Working } from './engine.ts'
import { finished, nameOf } from './engine.ts'

const TRIES = 3
const PAUSE_MS = 1000

/** An engine without a queue of its own: lanes are forgotten when the process ends. */
export function openLocal(store: Store): Engine {
  const waiting = new Map<string, Lane>()
  const takeTurn = async (lane: Lane, working: Working): Promise<void> => {
    const { run, signal, onFailure, onDone } = working
    for (let tried = 1; !signal.aborted; tried++) {
      try {
        const end = await run(lane, signal)
        if (end.kind === 'elsewhere') throw end.why // there is nobody else
        await finished(store, lane, end, () => Promise.resolve())
        onDone(lane)
        if (!end.again) return
        tried = 0
      } catch (error) {
        onFailure(lane, error, tried >= TRIES)
        if (tried >= TRIES) return
        await sleep(PAUSE_MS * 2 ** tried, undefined, { signal }).catch(() => undefined)
      }
    }
  }
  return {
    submit(lane) {
      waiting.set(nameOf(lane), lane)
      return Promise.resolve()
    },
    async work(working) {
      const queue = new PQueue({ concurrency: working.concurrency })
      const lanes = [...waiting.values()]
      waiting.clear()
      await queue.addAll(lanes.map((lane) => () => takeTurn(lane, working)))
    },
    close: () => Promise.resolve(),
  }
}
