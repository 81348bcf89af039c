// Times works by turns in one process, with tinybench, by the processor's time of this thread: what else the machine does hardly counts.
import { Bench } from 'tinybench'
import { threadClock } from './gauge.ts'

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

const PATIENCE: Patience = { rounds: 2, milliseconds: 80 }

/** Processor milliseconds of one run of each work: the least of the means of its rounds. (The clock has steps, single runs are not told.) */
export async function timesOf(works: readonly Work[], patience: Patience = PATIENCE): Promise<Map<string, number>> {
  const least = new Map<string, number>()
  for (let round = 0; round <= patience.rounds; round++) {
    for (const [name, mean] of await roundOf(works, patience.milliseconds))
      if (round > 0) least.set(name, Math.min(mean, least.get(name) ?? Infinity)) // the first one warms up
  }
  return least
}

async function roundOf(works: readonly Work[], milliseconds: number): Promise<readonly (readonly [string, number])[]> {
  const bench = new Bench({ time: milliseconds, iterations: 1, warmup: false, throws: true, now: threadClock })
  for (const { name, run, before, after } of works) {
    const hooks = { ...(before && { beforeEach: before }), ...(after && { afterEach: after }) }
    bench.add(name, run, { ...hooks, async: before !== undefined })
  }
  const done = await bench.run()
  return done.map(({ name, result }) => [name, 'latency' in result ? result.latency.mean : NaN] as const)
}
