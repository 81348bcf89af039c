import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Places } from '../../../src/text/search/lexicon.ts'
import { lexicon, lexiconOf } from '../../../src/text/search/lexicon.ts'

type Found = readonly (readonly [word: string, place: number])[]

function told(words: readonly string[], found: Places, first = 0, last = found.count): Found {
  return Array.from({ length: last - first }, (_, i) => {
    return [words[found.words[first + i] ?? -1] ?? '', found.places[first + i] ?? -1] as const
  })
}

function lexiconWith(words: readonly string[], inside: (word: string) => boolean = () => true) {
  const made = lexicon()
  for (const word of words) made.add(word, inside(word))
  return made
}

function found(words: readonly string[], text: string): Found {
  return told(words, lexiconWith(words).in(text))
}

function within(words: readonly string[], text: string, start: number, end: number): Found {
  const stretch = lexiconWith(words, (word) => word === 'day').within(text, start, end)
  return told(words, stretch, stretch.first, stretch.last)
}

describe('a lexicon', () => {
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
    const words = Array.from({ length: 17_000 }, (_, i) => `w${i}abcd`)
    expect(() => lexiconWith(words)).toThrow(RangeError)
    const some = words.slice(0, 9000)
    expect(found(some, `a ${some[8999] ?? ''}`)).toEqual([['w8999abcd', 2]])
  })

  it('takes words of more letters than it has room for at first', () => {
    const words = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x400 + i, 0x400 + ((i * 7) % 300), 0x430))
    expect(found(words, words.join(' '))).toEqual(words.map((word, i) => [word, i * 4]))
  })

  it('finds words of beginnings behind no letter and no number', () => {
    const words = ['may', 'day', '.']
    const { places, count } = lexiconWith(words, (word) => word === 'day').in('may dismay day.may holiday 1may')
    expect([...places.subarray(0, count)]).toEqual([0, 11, 15, 23])
  })

  it('finds a word in the text it had before the word was there, and nothing of an earlier text', () => {
    const words = ['may', 'day']
    const made = lexiconWith(['may'])
    expect(told(words, made.in('may day'))).toEqual([['may', 0]])
    expect(made.add('may', false)).toBe(0)
    expect(made.add('day', false)).toBe(1)
    expect(told(words, made.in('may day'))).toEqual([['may', 0], ['day', 4]]) // prettier-ignore
    expect(told(words, made.in('dismay'))).toEqual([['may', 3]])
    expect(told(words, made.in(''))).toEqual([])
  })

  it('finds a word inside of others as soon as one who asks wants it', () => {
    const made = lexicon()
    made.add('may', false)
    expect(made.in('dismay').count).toBe(0)
    made.add('may', true)
    expect(made.in('dismay').count).toBe(1)
  })

  it('keeps within its stretch, where what is cut off begins a word', () => {
    expect(within(['may', 'day'], 'may may day may', 1, 11)).toEqual([['may', 4], ['day', 8]]) // prettier-ignore
    expect(within(['may', 'day'], 'dismay, holiday', 3, 15)).toEqual([['may', 3], ['day', 12]]) // prettier-ignore
    expect(within(['may', 'day'], 'dismay, holiday', 2, 15)).toEqual([['day', 12]])
    expect(within(['.may'], 'a.may', 1, 5)).toEqual([['.may', 1]])
  })

  it('is one for all who search in texts of a pack', () => {
    const [pack, other] = [{}, {}]
    expect(lexiconOf(pack)).toBe(lexiconOf(pack))
    expect(lexiconOf(pack)).not.toBe(lexiconOf(other))
  })

  it('finds what a search for each word finds', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[abй]{1,4}$/u), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(words, fc.stringMatching(/^[abй ]{0,600}$/u), (list, text) => {
        const one = ([word, at]: readonly [string, number]) => `${at} ${word}`
        const all = list.flatMap((word) =>
          Array.from(text, (_, at) => at).flatMap((at) => (text.startsWith(word, at) ? [`${at} ${word}`] : [])),
        )
        expect(found(list, text).map(one).sort()).toEqual(all.sort())
      }),
    )
  })
})
