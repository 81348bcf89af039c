// The dollar table: what is vouched for, and what is not.
import { describe, expect, it } from 'vitest'
import { rates } from '../../src/jurisdiction/kz/rates.ts'

describe('rates', () => {
  it('has one row a year, in order, without a gap', () => {
    expect(rates.map(({ year }) => year)).toEqual(Array.from({ length: 27 }, (_, at) => 2000 + at))
    expect(new Set(rates.map(({ currency }) => currency))).toEqual(new Set(['USD']))
  })

  it('vouches for the years that were read to 0.1, and says of every other why not', () => {
    const verified = rates.filter((rate) => rate.verified).map(({ year }) => year)
    expect(verified).toEqual([2000, 2005, ...Array.from({ length: 15 }, (_, at) => 2010 + at)])
    for (const { verified: known, source } of rates) expect(source.startsWith('unverified')).toBe(!known)
  })

  it('marks the years in which the rate broke', () => {
    expect(rates.filter(({ brokeWithin }) => brokeWithin).map(({ year }) => year)).toEqual([2009, 2014, 2015])
  })
})
