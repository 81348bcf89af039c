// The cost of works as ratios to a floor in the same process, and whether they are within their bounds: what the gate is made of.

/** A work beside its floor. Each run does the same. */
export interface Gauged {
  readonly name: string
  run(): unknown
  readonly floor: { run(): unknown }
}

/** Processor milliseconds of this thread since some moment. */
export type Clock = () => number

export const threadClock: Clock = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

// What is shorter is done again until so many milliseconds have gone: the clock has its steps.
const LEAST = 60

/**
 * Cost of each work, × its floor: the least of so many rounds of each, by turns, so that whatever slows the machine down falls on both.
 * The first round warms up.
 */
export function ratiosOf(works: readonly Gauged[], rounds: number, clock: Clock = threadClock): Map<string, number> {
  const least = new Map<object, number>()
  for (let round = 0; round <= rounds; round++) {
    for (const one of works.flatMap((work) => [work.floor, work])) {
      const cost = costOf(one, clock)
      if (round > 0) least.set(one, Math.min(cost, least.get(one) ?? Infinity))
    }
  }
  return new Map(works.map((work) => [work.name, (least.get(work) ?? NaN) / (least.get(work.floor) ?? NaN)]))
}

function costOf(one: { run(): unknown }, clock: Clock): number {
  const begin = clock()
  for (let runs = 1; ; runs++) {
    one.run()
    const spent = clock() - begin
    if (spent >= LEAST) return spent / runs
  }
}

/** The highest ratio that is allowed, by the name of the work. */
export type Bounds = Readonly<Record<string, number>>

/** How far above what was once measured a ratio may be: further apart are no two measurements of the same code. */
export const MARGIN = 1.5

/** One line for each work that is slower than its bound, or has none, and for each bound without a work. */
export function overruns(ratios: ReadonlyMap<string, number>, bounds: Bounds): readonly string[] {
  const slow = [...ratios].flatMap(([name, ratio]) => {
    const bound = bounds[name]
    if (bound === undefined) return [`${name}: expected a bound, got none`]
    return ratio <= bound ? [] : [`${name}: expected at most ${bound}, got ${ratio.toFixed(2)}`]
  })
  const idle = Object.keys(bounds).filter((name) => !ratios.has(name))
  return [...slow, ...idle.map((name) => `${name}: expected to be measured, was not`)]
}

/** The bounds that ratios of today set. */
export function boundsOf(ratios: ReadonlyMap<string, number>): Bounds {
  return Object.fromEntries([...ratios].map(([name, ratio]) => [name, Number((ratio * MARGIN).toPrecision(2))]))
}
