import { describe, expect, it } from 'vitest'
import { numberText, rangeText } from '../../../src/export/labels/number.ts'
import { median } from '../../../src/export/count/money.ts'

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1,000', '1\u00a0000'],
    [1_234_567.891, '1,234,567.89', '1\u00a0234\u00a0567,89'],
    [0.5, '0.5', '0,5'],
    [-1500, '−1,500', '−1\u00a0500'],
  ])('writes %d as the languages do', (value, en, ru) => {
    expect(numberText(value, 'en')).toBe(en)
    expect(numberText(value, 'ru')).toBe(ru)
    expect(numberText(value, 'kk')).toBe(ru)
  })

  it('writes a range, or the one number', () => {
    expect(rangeText({ min: 5, max: 5 }, 'en')).toBe('5')
    expect(rangeText({ min: 5, max: 1000 }, 'en')).toBe('5–1,000')
  })

  it('finds the middle', () => {
    expect(median([])).toBeNull()
    expect(median([3])).toBe(3)
    expect(median([1, 3])).toBe(2)
    expect(median([1, 3, 100])).toBe(3)
    expect(median([1, 3, 5, 100])).toBe(4)
  })
})
