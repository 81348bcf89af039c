// The gate of each site in the store: whoever asks takes it first, so that a worker that was thought dead stays polite, too.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Gate } from '../fetch/lane.ts'
import type { Shared } from '../store/shared.ts'

const LONGEST_LOOK_MS = 1000

// From the turn to the request, and from its end to the word that it is over, a busy machine takes its time, too.
const SLACK_MS = 15_000

/** `requestMs`: how long a request may take. So long, and a little longer, a site is left alone after a worker that died while it asked. */
export function gateOf(shared: Shared, requestMs: number): Gate {
  return {
    async enter(site, signal) {
      const holder = randomUUID()
      for (;;) {
        const freeAt = await shared.enterGate(site, holder, requestMs + SLACK_MS)
        if (freeAt === 0) break
        const left = freeAt - (await shared.now())
        // who holds it may let it go sooner than it said
        await sleep(Math.max(1, Math.min(LONGEST_LOOK_MS, left)), undefined, signal === undefined ? {} : { signal })
      }
      return (restMs) => shared.leaveGate(site, holder, restMs)
    },
  }
}
