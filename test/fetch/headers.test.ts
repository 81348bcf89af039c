import { describe, expect, it } from 'vitest'
import { headerOf, linesOf, retryAfterMs } from '../../src/fetch/headers.ts'

describe('retryAfterMs', () => {
  const now = Date.parse('2024-03-01T00:00:00Z')
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Fri, 01 Mar 2024 00:01:00 GMT', 60_000],
    ['Thu, 29 Feb 2024 00:00:00 GMT', 0],
    ['-5', 0],
    ['1.5', 1500],
    ['99999999999999', 99_999_999_999_999_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', Date.parse('9999-12-31T23:59:59Z') - now],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s', (value, ms) => {
    expect(retryAfterMs(value, now)).toBe(ms)
  })
})

describe('header lines', () => {
  it('keep order, case and repeats', () => {
    const lines = linesOf(['Via', 'a', 'X-One', '1', 'via', 'b'])
    expect(lines).toEqual([
      ['Via', 'a'],
      ['X-One', '1'],
      ['via', 'b'],
    ])
    expect([headerOf(lines, 'via'), headerOf(lines, 'none')]).toEqual(['a, b', null])
  })
})
