import { describe, expect, it } from 'vitest'
import { isLetter, isLetterOrNumber, isNumber } from '../../src/text/letters.ts'
import { lean } from '../../src/text/shape.ts'

describe('letters and numbers', () => {
  it('are those of the patterns, unit by unit', () => {
    const [letter, number] = [new RegExp(lean('\\p{L}'), 'u'), new RegExp(lean('\\p{N}'), 'u')]
    for (let code = 0; code < 0x10000; code++) {
      const text = String.fromCharCode(code)
      const told = [isLetter(code), isNumber(code), isLetterOrNumber(code)]
      const is = [letter.test(text), number.test(text), letter.test(text) || number.test(text)]
      if (told.join() !== is.join()) expect([code, ...told]).toEqual([code, ...is])
    }
  })
})
