// One lane a site: one request at a time, and a rest after the end of each answer.
// The queue of p-queue keeps the order; the rest is our own, since p-queue counts from start to start and can't be slowed on the way.
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import { getDomain } from 'tldts'
import { BulletinError } from '../errors.ts'
import type { Limits } from './limits.ts'

/** Robots' Crawl-delay and the slowness of a server are obeyed up to this. */
export const LONGEST_REST_MS = 60_000

export interface Pace {
  readonly delayMs: number
  /** The rest is at least so many times the duration of the last answer. */
  readonly factor: number
}

export interface Lane {
  /** Runs the task when it is its turn. Throws `fetch-failed` when the lane is parked, the signal's reason where it is aborted before. */
  run<T>(task: () => Promise<T>, pace: Pace, signal?: AbortSignal, onWaited?: (ms: number) => void): Promise<T>
  /** Nothing is asked for at least so long from now. */
  rest(ms: number): void
  /** An address failed (true) or answered (false): so many failures in a row park the lane. */
  note(failed: boolean): void
  park(reason: string): void
  /** Why nothing more is asked, or null. */
  readonly parked: string | null
}

/** Who may ask a site now, where several processes ask: one at a time, and not before the rest after the last answer is over. */
export interface Gate {
  /** Waits for its turn; gives what ends it. */
  enter(site: string, signal?: AbortSignal): Promise<Leave>
}

/** The answer came: nobody asks for so long from now. */
export type Leave = (restMs: number) => Promise<void>

const OPEN: Gate = { enter: () => Promise.resolve(() => Promise.resolve()) }

/** The lanes of one run, by site. Share it among sources: those of one site then share its lane. */
export interface Lanes {
  of(host: string): Lane
}

/** `parkAfter`: failed addresses in a row after which a site is left alone; `atOnce`: sites that are asked side by side. */
export function openLanes(limits: LaneLimits, gate: Gate = OPEN): Lanes {
  const lanes = new Map<string, Lane>()
  const slots = new PQueue({ concurrency: limits.hostsAtOnce })
  return {
    of(host) {
      const site = siteOf(host)
      const lane = lanes.get(site) ?? openLane(site, limits, slots, gate)
      lanes.set(site, lane)
      return lane
    },
  }
}

// `www.`, `old.` and the bare name stand on the same machine, as a rule: one lane for what one owner has registered. (Of a name that
// many owners share, `github.io`, each has his own.) Of what is no such name, the loopback in tests, each port is a site.
/** The site that a host belongs to: it has one lane. */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

// So that no two programs beat in time: up to so much longer, never shorter than what was promised.
const JITTER = 0.25

type LaneLimits = Pick<Limits, 'parkAfter' | 'hostsAtOnce'>

function openLane(site: string, { parkAfter }: LaneLimits, slots: PQueue, gate: Gate): Lane {
  const queue = new PQueue({ concurrency: 1 })
  let nextAt = 0
  let failures = 0
  let parked: string | null = null

  const turn = async <T>(
    task: () => Promise<T>,
    { delayMs, factor }: Pace,
    signal?: AbortSignal,
    onWaited?: (ms: number) => void,
  ): Promise<T> => {
    if (parked !== null)
      throw new BulletinError(
        'fetch-failed',
        `Expected a host that answers, got one that is left alone (${parked}), in ${site}`,
      )
    const begin = performance.now()
    // Timers are early by fractions of a millisecond, and a longer rest may have been asked for in the meantime.
    for (let left = nextAt - begin; left > 0; left = nextAt - performance.now())
      await sleep(Math.ceil(left), undefined, signal === undefined ? {} : { signal })
    return slots.add(async () => {
      signal?.throwIfAborted()
      const leave = await gate.enter(site, signal)
      const start = performance.now()
      onWaited?.(start - begin)
      try {
        return await task()
      } finally {
        const end = performance.now()
        const rest = Math.max(delayMs, factor * (end - start)) * (1 + JITTER * Math.random())
        nextAt = Math.max(nextAt, end + Math.min(LONGEST_REST_MS, rest))
        await leave(nextAt - end)
      }
    })
  }
  return {
    run: (task, pace, signal, onWaited) => queue.add(() => turn(task, pace, signal, onWaited)),
    rest(ms) {
      nextAt = Math.max(nextAt, performance.now() + ms)
    },
    note(failed) {
      failures = failed ? failures + 1 : 0
      if (failures >= parkAfter) parked ??= `${failures} failures in a row`
    },
    park(reason) {
      parked ??= reason
    },
    get parked() {
      return parked
    },
  }
}
