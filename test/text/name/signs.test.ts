import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesIn, signsOf } from '../../../src/text/name/signs.ts'

const PATTERNS = {
  capitals: /\p{Lu}/gu,
  words: /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu,
  quotes: /["“”„‟«»‹›‘’]/gu,
  stops: /\.(?=\p{Ll})/gu,
} as const

describe('signs of a text', () => {
  it('are where patterns would find them', () => {
    const letters = fc.constantFrom('a', 'Б', '𝐀', '7', '.', ' ', '«', '"', '\n', '-', 'я')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const found = Object.entries(PATTERNS).map(([name, pattern]) => [
          name,
          Array.from(text.matchAll(pattern), ({ index }) => index),
        ])
        expect(signsOf(text)).toEqual(Object.fromEntries(found))
      }),
    )
  })

  it('are counted from the start of a stretch', () => {
    expect(placesIn([1, 4, 6, 9], 4, 9)).toEqual([0, 2])
    expect(placesIn([], 0, 5)).toEqual([])
  })
})
