import { describe, expect, it } from 'vitest'
import {
  classAt,
  isLetterOrNumber,
  isNumber,
  isOfWord,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  OF_WORD,
  OWN_LETTER,
  QUOTE,
  UPPER,
} from '../../src/text/letter-class.ts'
import { lean } from '../../src/text/shape.ts'

const PATTERNS = [
  [UPPER, '\\p{Lu}'],
  [LOWER, '\\p{Ll}'],
  [LETTER, '\\p{L}'],
  [NUMBER, '\\p{N}'],
  [MARK, '\\p{M}'],
  [OWN_LETTER, lean('\\p{L}')],
  [OF_WORD, lean('[\\p{L}\\p{N}]')],
  [QUOTE, '["“”„‟«»‹›‘’]'],
] as const

describe('classes of letters', () => {
  it.each(PATTERNS)('bit %i says what %s says, the second time too', (bit, source) => {
    const pattern = new RegExp(source, 'u')
    for (const letter of ' aZжӘіʼ’7½٣ქ漢́-_«"😀𝐀')
      for (let again = 0; again < 2; again++)
        expect([letter, (classAt(letter, 0) & bit) !== 0]).toEqual([letter, pattern.test(letter)])
  })

  it('gives both halves of a rare letter its class, and nothing to what stands outside of the text', () => {
    expect(classAt('x𝐀', 1)).toBe(classAt('x𝐀', 2))
    expect(classAt('𝐀', 1) & UPPER).toBe(UPPER)
    expect([classAt('a', -1), classAt('a', 1)]).toEqual([0, 0])
    expect([isOfWord('a', 0), isOfWord('a', -1), isOfWord('a', 1)]).toEqual([true, false, false])
  })

  it('tells the letters and numbers of patterns by their code unit', () => {
    const [number, either] = [new RegExp(lean('\\p{N}'), 'u'), new RegExp(lean('[\\p{L}\\p{N}]'), 'u')]
    for (let code = 0; code < 0x10000; code++) {
      const text = String.fromCharCode(code)
      const told = [isNumber(code), isLetterOrNumber(code)]
      const is = [number.test(text), either.test(text)]
      if (told.join() !== is.join()) expect([code, ...told]).toEqual([code, ...is])
    }
  })
})
