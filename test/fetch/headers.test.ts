import { describe, expect, it } from 'vitest'
import { retryAfterMs } from '../../src/fetch/headers.ts'

describe('retryAfterMs', () => {
  const now = Date.parse('2024-03-01T00:00:00Z')
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Fri, 01 Mar 2024 00:01:00 GMT', 60_000],
    ['Thu, 29 Feb 2024 00:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('%s', (value, ms) => {
    expect(retryAfterMs(value, now)).toBe(ms)
  })
})
