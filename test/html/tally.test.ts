import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf, tallier, together } from '../../src/html/tally.ts'

const LANGUAGES = [
  { words: ['the', 'of', 'in'], ownLetters: '', neededLetters: '' },
  { words: ['и', 'в', 'мы'], ownLetters: '', neededLetters: 'ыэ' },
  { words: ['және', 'бұл'], ownLetters: 'әғ', neededLetters: 'әғү' },
]
const tally = tallier(LANGUAGES)

describe('the tally of words', () => {
  it('counts words of each language, once a word', () => {
    expect(tally('The court of TARAZ, in 2021: “the” end.')).toEqual({ words: 7, known: [4, 0, 0], needed: [0, 0, 0] })
    expect(tally('Мы в суде; сағат бұл әке')).toEqual({ words: 6, known: [0, 2, 3], needed: [0, 1, 2] })
  })

  it('takes letters of any script as letters, and marks as borders', () => {
    expect(tally('𝔄𝔅of of𝔄 法院 a1of').words).toBe(5)
    expect(tally('𝔄𝔅of of𝔄 法院 a1of').known).toEqual([1, 0, 0])
    expect(tally('\ud835of').known).toEqual([1, 0, 0]) // half a letter is none
  })

  it('counts the words that a pattern counts', () => {
    const units = [...Array.from('of inИв Ә7.-é𝔄𝟙😀İΣ\u0301'), '\ud835', '\udd04']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...units), maxLength: 40 }), (text) => {
        const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
        const known = words.filter((word) => ['the', 'of', 'in'].includes(word)).length
        expect(tally(text)).toMatchObject({ words: words.length, known: [known, expect.anything(), expect.anything()] })
      }),
    )
  })

  it('adds up', () => {
    expect(together(tally('in the end'), tally('мы'))).toEqual(tally('in the end мы'))
  })

  it('gives no share where the letters that a language needs are missing', () => {
    const [english, russian] = LANGUAGES
    expect(shareOf(tally('of the court'), 0, english!)).toBeCloseTo(2 / 3)
    expect(shareOf(tally('и в суде'), 1, russian!)).toBe(0)
    expect(shareOf(tally('мы в суде'), 1, russian!)).toBeCloseTo(2 / 3)
    expect(shareOf(tally(''), 0, english!)).toBe(0)
  })
})
