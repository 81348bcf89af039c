// Times works by turns in one process, with tinybench: whatever else the machine does falls on all of them alike.
import { Bench } from 'tinybench'

export interface Work {
  readonly name: string
  /** Done again and again. What it gives back is not looked at. */
  readonly run: () => unknown
  /** What must stand before each run, and be cleared away after it; neither is timed. A work with `before` gives a promise. */
  readonly before?: () => Promise<void>
  readonly after?: () => Promise<void>
}

/** How long to time: so many rounds, in each of which each work has so many milliseconds, and is done at least once. */
export interface Patience {
  readonly rounds: number
  readonly milliseconds: number
}

export const PATIENCE: Patience = { rounds: 5, milliseconds: 120 }

/** Milliseconds of one run of each work: the least of the medians of its rounds. The first round only warms up. */
export async function timesOf(works: readonly Work[], patience: Patience = PATIENCE): Promise<Map<string, number>> {
  const least = new Map<string, number>()
  for (let round = 0; round <= patience.rounds; round++) {
    for (const [name, median] of await roundOf(works, patience.milliseconds))
      if (round > 0) least.set(name, Math.min(median, least.get(name) ?? Infinity))
  }
  return least
}

async function roundOf(works: readonly Work[], milliseconds: number): Promise<readonly (readonly [string, number])[]> {
  const bench = new Bench({ time: milliseconds, iterations: 1, warmup: false, throws: true })
  for (const { name, run, before, after } of works) {
    const hooks = { ...(before && { beforeEach: before }), ...(after && { afterEach: after }) }
    bench.add(name, run, { ...hooks, async: before !== undefined })
  }
  const done = await bench.run()
  return done.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN] as const)
}
