import { describe, expect, it } from 'vitest'
import { greatest, least } from '../../src/text/extremes.ts'

describe('extremes', () => {
  it('are found among more numbers than a stack holds', () => {
    const numbers = Array.from({ length: 2_000_000 }, (_, i) => (i * 7919) % 2_000_003)
    expect(() => Math.max(...numbers)).toThrow(RangeError)
    expect(greatest(numbers)).toBe(2_000_002)
    expect(least(numbers)).toBe(0)
  })

  it('of nothing are beyond all numbers', () => {
    expect([greatest([]), least([])]).toEqual([-Infinity, Infinity])
  })
})
