import { describe, expect, it } from 'vitest'
import { boundsOf, MARGIN, overruns, ratiosOf } from './gauge.ts'

// A clock that only works move: each run of one takes so long, and ten times as long while the machine is busy.
function bench(busyFrom = Infinity, busyTo = Infinity) {
  let now = 0
  const takes = (milliseconds: number) => ({
    run: () => (now += milliseconds * (now > busyFrom && now < busyTo ? 10 : 1)),
  })
  return { takes, clock: () => now }
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
    const { takes, clock } = bench(200, 300)
    expect(ratiosOf([{ name: 'work', ...takes(8), floor: takes(2) }], 4, clock).get('work')).toBe(4)
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
