import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { number } from '../../src/lang/en/number.ts'
import { numberOf, numberSlot, readNumber } from '../../src/text/number.ts'

describe('numbers', () => {
  it.each([
    ['1.500.000', 1_500_000],
    ['18 520', 18_520],
    ['2,5 millions', 2_500_000],
    ['1.551m', 1_551_000],
    ['810.855 million', 810_855_000],
    ['1.001 million', 1_001_000],
    ['2 million 405 thousand', 2_405_000],
    ['one million and six hundred and thousand', 1_600_000],
    ['two hundred and ninety nine million and three hundred and thousand', 299_300_000],
    ['one and a half', 1.5],
    ['two and a half million', 2_500_000],
    ['half a million', 500_000],
    ['a million and a half', 1_500_000],
    ['4½', 4.5],
    ['twelve hundred', 1200],
    ['ninety-nine', 99],
    ['417 mln.', 417_000_000],
  ])('%s', (text, value) => {
    expect(numberOf(text, number)).toBe(value)
  })

  it.each([
    '1,250 million',
    '1,50,000',
    '2014 500',
    'two two',
    'five thousand million',
    '3 and 9',
    '1,500.000',
    '12345678901234567',
    '2.5 million 3.5',
  ])('doubts "%s"', (text) => {
    expect(readNumber(text, number).kind).toBe('doubt')
  })

  it('finds no number in a scale alone', () => {
    expect(readNumber('millions', number)).toEqual({ kind: 'none' })
  })

  const ones = Object.entries(number.cardinals).filter(
    ([word]) => !['fourty', 'fourteeen', 'ninty', 'fivety', 'thirtheen', 'nineten'].includes(word),
  )
  const word = (n: number): string => ones.find(([, value]) => value === n)?.[0] ?? ''
  function below1000(n: number): string {
    const rest = n % 100
    const tail =
      rest === 0
        ? ''
        : rest < 20
          ? word(rest)
          : [word(rest - (rest % 10)), rest % 10 === 0 ? '' : word(rest % 10)].filter(Boolean).join('-')
    return [n >= 100 ? `${word(Math.floor(n / 100))} hundred` : '', tail].filter(Boolean).join(' and ')
  }
  function spell(n: number): string {
    const groups: readonly (readonly [number, string])[] = [
      [1e6, ' million'],
      [1e3, ' thousand'],
      [1, ''],
    ]
    return groups
      .flatMap(([scale, name]) => {
        const part = Math.floor(n / scale) % 1000
        return part === 0 ? [] : [below1000(part) + name]
      })
      .join(' ')
  }

  it('reads every number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        expect(numberOf(spell(n), number)).toBe(n)
      }),
    )
  })

  it('multiplies exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const decimals = String(part).padStart(3, '0')
        expect(numberOf(`${String(whole)}.${decimals} million`, number)).toBe(whole * 1_000_000 + part * 1000)
      }),
    )
  })

  it('finds in a sentence what it can read', () => {
    const slot = new RegExp(numberSlot(number), 'gu')
    expect('he paid 2 million 405 thousand and 3 left'.match(slot)?.[0]).toBe('2 million 405 thousand and 3')
    expect('26reports of 1,5'.match(slot)).toEqual(['26', '1,5'])
  })
})
