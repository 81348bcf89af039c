import { describe, expect, it } from 'vitest'
import { boundsOf, MARGIN, overruns, ratiosOf } from './gauge.ts'

// A clock that only works move: each run of one takes so long, and a burden slows all of them down for a while.
function bench() {
  let now = 0
  let burden = 1
  const takes = (milliseconds: number) => ({ run: () => (now += milliseconds * burden) })
  return { takes, clock: () => now, press: (times: number) => (burden = times) }
}

describe('the gate', () => {
  it('measures works by their floors', () => {
    const { takes, clock } = bench()
    const works = [
      { name: 'slow', ...takes(30), floor: takes(2) },
      { name: 'quick', ...takes(0.5), floor: takes(2) },
    ]
    expect([...ratiosOf(works, 3, clock)]).toEqual([['slow', 15], ['quick', 0.25]]) // prettier-ignore
  })

  it('does not mind a machine that is busy for a round', () => {
    const { takes, clock, press } = bench()
    let round = 0
    const floor = takes(2)
    const busy = { run: () => void (press(round++ === 2 ? 10 : 1), floor.run()) }
    expect(ratiosOf([{ name: 'work', ...takes(8), floor: busy }], 4, clock).get('work')).toBe(4)
  })

  it('fails on a work that has become slower than its bound, not on one that is within the margin', () => {
    const { takes, clock } = bench()
    const measured = (milliseconds: number) => ratiosOf([{ name: 'work', ...takes(milliseconds), floor: takes(2) }], 2, clock) // prettier-ignore
    const bounds = boundsOf(measured(20))
    expect(bounds).toEqual({ work: 10 * MARGIN })
    expect(overruns(measured(28), bounds)).toEqual([])
    expect(overruns(measured(32), bounds)).toEqual(['work: expected at most 15, got 16.00'])
  })

  it('fails on a work without a bound, and on a bound without a work', () => {
    expect(overruns(new Map([['new', 1]]), { old: 1 })).toEqual([
      'new: expected a bound, got none',
      'old: expected to be measured, was not',
    ])
  })
})
