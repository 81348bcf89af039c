import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finderOf } from '../../../src/text/search/finder.ts'

function found(words: readonly string[], text: string, start = 0, end = text.length): [string, number][] {
  const { words: list, places, count } = finderOf(words)(text, start, end)
  return Array.from({ length: count }, (_, i) => [words[list[i] ?? -1] ?? '', places[i] ?? -1])
}

describe('finderOf', () => {
  it('finds words of any length, in the order of the text', () => {
    expect(found(['may', '20', '.', 'mayor'], 'the mayor, may 20.')).toEqual([
      ['may', 4],
      ['mayor', 4],
      ['may', 11],
      ['20', 15],
      ['.', 17],
    ])
  })

  it('takes no more words than its numbers can tell apart', () => {
    const words = Array.from({ length: 9000 }, (_, i) => `w${String(i).padStart(7, '0')}`)
    expect(() => finderOf(words)).toThrow(RangeError)
    expect(found(words.slice(0, 8000), `a ${words[7999] ?? ''}`)).toEqual([['w0007999', 2]])
  })

  it('finds words of beginnings behind no letter and no number', () => {
    const find = finderOf(['may', 'day', '.'], (word) => word === 'day')
    const { places, count } = find('may dismay day.may holiday 1may', 0, 31)
    expect([...places.subarray(0, count)]).toEqual([0, 11, 15, 23])
  })

  it('keeps within its stretch', () => {
    expect(found(['may'], 'may may may', 1, 10)).toEqual([['may', 4]])
  })

  it('finds what a search for each word finds', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[abй]{1,4}$/u), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(words, fc.stringMatching(/^[abй ]{0,600}$/u), (list, text) => {
        const one = ([word, at]: [string, number]) => `${at} ${word}`
        const all = list.flatMap((word) =>
          Array.from(text, (_, at) => at).flatMap((at) => (text.startsWith(word, at) ? [`${at} ${word}`] : [])),
        )
        expect(found(list, text).map(one).sort()).toEqual(all.sort())
      }),
    )
  })
})
