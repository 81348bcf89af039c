import { describe, expect, it } from 'vitest'
import { BINS, calibrate } from '../../src/score/calibration.ts'
import type { Judged } from '../../src/score/judge.ts'
import { wilson } from '../../src/score/wilson.ts'

const judged = (rule: string, right: number, wrong: number): Judged[] =>
  Array.from({ length: right + wrong }, (_, i) => ({ rule, right: i < right }))

describe('calibration', () => {
  it('puts each confidence into one bin', () => {
    for (let i = 0; i <= 100; i++) expect(BINS.filter(({ holds }) => holds(i / 100))).toHaveLength(1)
  })

  it('judges a page by what the other pages say of its rules', () => {
    const good = judged('date.en.good', 200, 0)
    const bad = judged('penalty.en.bad', 5, 15)
    const figures = calibrate([good, bad, [...good, ...bad], bad])
    expect(figures.at(-1)).toMatchObject({ name: '0.98 and above', hits: 400, found: 400 })
    expect(figures[0]).toMatchObject({ name: 'below 0.80', hits: 15, found: 60 })
  })

  it('does not let a page vouch for its own rules', () => {
    const figures = calibrate([judged('date.en.own', 300, 0), judged('amount.en.other', 300, 0)])
    expect(figures[0]).toMatchObject({ found: 600 })
  })
})

describe('the interval of a share', () => {
  it.each([
    [1, 10, 0.72, 1],
    [0, 10, 0, 0.28],
    [0.5, 100, 0.4, 0.6],
    [0, 0, 0, 1],
  ])('%d of %i', (share, cases, low, high) => {
    expect(wilson(share, cases).low).toBeCloseTo(low, 2)
    expect(wilson(share, cases).high).toBeCloseTo(high, 2)
  })
})
