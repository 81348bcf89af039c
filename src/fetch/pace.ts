import type { Source } from '../sources/source.ts'
import type { Pace } from './lane.ts'

// What holds of every site that belongs to others, whatever a configuration says.
const LEAST_POLITE = { delaySeconds: 2, delayFactor: 3 } as const
const ANY = { delaySeconds: 0, delayFactor: 0 } as const

/** How slowly a source is asked: as it says, as robots.txt says, and never faster than the least polite, but in a private network. */
export function paceOf({ politeness, privateNetwork }: Source, crawlDelayMs: number): Pace {
  const floor = privateNetwork === true ? ANY : LEAST_POLITE
  return {
    delayMs: Math.max(politeness.delaySeconds * 1000, floor.delaySeconds * 1000, crawlDelayMs),
    factor: Math.max(politeness.delayFactor, floor.delayFactor),
  }
}
