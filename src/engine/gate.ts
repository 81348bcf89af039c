// The gate of each site in the store: whoever asks takes it first, so that a worker that was thought dead stays polite, too.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Gate } from '../fetch/lane.ts'
import type { Shared } from '../store/shared.ts'

const LONGEST_LOOK_MS = 1000

/** `holdMs`: how long a request and what comes of it may take. So long a site is left alone after a worker that died while it asked. */
export function gateOf(shared: Shared, holdMs: number): Gate {
  const holders = new Map<string, string>()
  return {
    async enter(site, signal) {
      const holder = randomUUID()
      for (;;) {
        const freeAt = await shared.enterGate(site, holder, holdMs)
        if (freeAt === 0) break
        const left = freeAt - (await shared.now())
        // who holds it may let it go sooner than it said
        await sleep(Math.max(1, Math.min(LONGEST_LOOK_MS, left)), undefined, signal === undefined ? {} : { signal })
      }
      holders.set(site, holder)
    },
    leave: (site, restMs) => shared.leaveGate(site, holders.get(site) ?? '', restMs),
  }
}
