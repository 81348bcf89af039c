import { describe, expect, it } from 'vitest'
import { wordList } from '../../src/text/word-list.ts'

const WORDS = ['tv', 'tv channel', 'газета', 'интернет-газета', 'г.']

describe('words beside a place', () => {
  const list = wordList(WORDS)
  it.each([
    ['tv channel X', 'tv channel'],
    ['tv channels', 'tv'],
    ['tvs', ''],
    ['tv-set', 'tv'],
    ['tv', 'tv'],
    ['channel', ''],
  ])('%s begins with "%s"', (text, word) => {
    expect(list.endAt(text, 0, text.length)).toBe(word === '' ? -1 : word.length)
  })

  it.each([
    ['в интернет-газета', 'интернет-газета'],
    ['онлайн-газета', 'газета'],
    ['радиогазета', ''],
    ['из г.', 'г.'],
    ['г', ''],
  ])('%s ends with "%s"', (text, word) => {
    expect(list.startAt(text, text.length, 0)).toBe(word === '' ? -1 : text.length - word.length)
  })

  it('reads nothing outside of its limits', () => {
    expect(list.endAt('tv channel', 0, 9)).toBe(2)
    expect(list.startAt('радиогазета', 11, 5)).toBe(5)
    expect(list.startAt('газета', 6, 1)).toBe(-1)
  })

  it('takes parts of longer words, or no hyphenated ones, where told so', () => {
    expect(wordList(WORDS, { joined: false }).endAt('tv-set', 0, 6)).toBe(-1)
    expect(wordList(WORDS, { inner: true }).startAt('радиогазета', 11, 0)).toBe(5)
  })
})
