import { describe, expect, it } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { capitals, runs } from '../../../src/text/name/capital.ts'
import { phraseIndex } from '../../../src/text/name/phrase.ts'
import { quotedSpans } from '../../../src/text/quote.ts'
import { signsOf } from '../../../src/text/name/signs.ts'
import { likeness, plainSpelling } from '../../../src/text/name/spelling.ts'

describe('spellings', () => {
  const plain = plainSpelling(en.person.spellings)
  it.each([
    ['Ilyashev', 'Ilyiashev'],
    ['Orazayev', 'Orazaev'],
    ['Yergaliyeva', 'Ergalieva'],
    ['Zhanar', 'Janar'],
    ['Qairat', 'Kairat'],
    ['Dzhaksyntaev', 'Zhaksyntayev'],
    ['Khadisha', 'Hadisha'],
    ['Aytmukhamed', 'Aitmuhamed'],
    ['Assel', 'Asel'],
  ])('%s is %s', (a, b) => {
    expect(plain(a)).toBe(plain(b))
  })

  it('measures how alike two words are', () => {
    expect(likeness('omarov', 'omarov')).toBe(1)
    expect(likeness('khadisha', 'khadish')).toBeGreaterThan(0.9)
    expect(likeness('omarov', 'sadykov')).toBeLessThan(0.8)
  })
})

describe('capitalised words', () => {
  const initials = new Set(['zh'])
  const cut = (line: string): string[] =>
    runs(line, capitals(line, signsOf(line).capitals, initials, { suffixes: new Set(), bareInitials: false })).map(
      (run) => run.map(({ text }) => text).join('|'),
    )
  it.each([
    ['Judge Z. Makharadze, B.Azanov', ['Judge|Z.|Makharadze', 'B.|Azanov']],
    ["Omarov's K.-Zh. Temirov", ['Omarov', 'K.-Zh.|Temirov']],
    ['in Al-Farabi.The end', ['Al-Farabi', 'The']],
    ['nothing here', []],
  ])('%s', (line, expected) => {
    expect(cut(line)).toEqual(expected)
  })
})

describe('quotes', () => {
  const inside = (line: string): string[] =>
    quotedSpans(line, signsOf(line).quotes).map(({ start, end }) => line.slice(start, end))
  it.each([
    ['“A” and «B» and "C"', ['A', 'B', 'C']],
    ['the foundation«Adil» "D', ['Adil']],
    ["the editor's “E” isn't", ['E']],
    ['”F” G"', ['F']],
    ['«one «two»', ['two']],
  ])('%s', (line, expected) => {
    expect(inside(line)).toEqual(expected)
  })
})

describe('phrases', () => {
  const index = phraseIndex([
    ['Nur-Sultan', 1],
    ['Nur', 2],
    ['K+', 3],
  ])
  it('finds the longest first, with a dash or a blank', () => {
    expect(index.at('in nur sultan.', 3).map(({ value }) => value)).toEqual([1, 2])
    expect(index.at('in nur-sultanate', 3).map(({ value }) => value)).toEqual([2])
    expect(index.at('k+ tv', 0).map(({ value }) => value)).toEqual([3])
    expect(index.at('nurly', 0)).toEqual([])
  })
})
