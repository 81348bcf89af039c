import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorsIn, anchorsOf, extentOf, startsIn } from '../../../src/text/search/anchor.ts'

const SLOTS = { n: '\\d+', month: '(?:may|june)', echo: '\\({n}\\)' }
const DIGITS = '0-9'

// "0..0 may|june": where the words begin, counted from the beginning of the match
function told(source: string): string[] {
  return anchorsIn(extentOf(source, SLOTS)).map(({ words, from, to }) => {
    const list = words.join('|')
    return `${from}..${to} ${list === '0|1|2|3|4|5|6|7|8|9' ? DIGITS : list}`
  })
}

describe('anchorsOf', () => {
  it.each([
    ['between {n} and {m:n}', ['0..0 between ', '9..Infinity  and ', '8..8 0-9', '14..Infinity 0-9']],
    ['{n} {month}', ['1..Infinity  june| may', '0..0 0-9']],
    ['(?:fined|a fine of) ?{n}', ['0..0 a fine of|fined', '5..10 0-9']],
    ['(?:fined|{n})', ['0..0 0|1|2|3|4|5|6|7|8|9|fined']],
    [
      '{n}[(=]{m:n}',
      [
        '1..Infinity (0|(1|(2|(3|(4|(5|(6|(7|(8|(9|=0|=1|=2|=3|=4|=5|=6|=7|=8|=9',
        '1..Infinity (|=',
        '0..0 0-9',
        '2..Infinity 0-9',
      ],
    ],
    ['(?:the )?court(?:s|room)?', ['0..0 court|the court']],
    ['courts?', ['0..0 court']],
    ['ab+c{2}d{0,3}', ['0..0 ab', '1..1 b', '2..Infinity c', '0..0 a']],
    ['(?<=in )(?!the )\\p{L}+(?= of)', ['-3..-3 in ', '1..Infinity  of']],
    ['(?<=fined? )[mM]ay', ['-6..-5 fine |fined ', '0..0 May|may']],
    ['\\(approx\\.\\) [ab\\]c]', ['0..0 (approx.) ]|(approx.) a|(approx.) b|(approx.) c']],
    ['(?<sum>kzt) \\k<sum>', ['0..0 kzt ']],
    ['^\\u{10FFFF}.$', []],
  ])('%s', (source, anchors) => {
    expect(told(source)).toEqual(anchors)
  })

  it('never asks for what a match can do without, nor at another place', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '\\.',
      '[ab]',
      '\\d',
      '\\p{L}',
      '.',
      '(?=a)',
      '(?!b)',
      '(?<=b)',
      '(?<=a.?)',
      '(?<!a)',
      '^',
      '$',
    )
    const { pattern } = fc.letrec<{ pattern: string; branch: string; piece: string }>((tie) => ({
      pattern: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
      branch: fc.array(tie('piece'), { maxLength: 4 }).map((all) => all.join('')),
      piece: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc
          .tuple(fc.constantFrom('a', 'b', '[ab]', '\\d'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '+?'))
          .map((two) => two.join('')),
        fc.tuple(tie('pattern'), fc.constantFrom('', '?', '{1,2}')).map(([inside, times]) => `(?:${inside})${times}`),
      ),
    }))
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab.1]{0,8}$/u), (source, text) => {
        const hit = new RegExp(source, 'u').exec(text)
        fc.pre(hit !== null)
        const starts = startsIn(extentOf(source))
        expect(hit[0] === '' || starts === null || starts.some((word) => hit[0].startsWith(word))).toBe(true)
        for (const { words, from, to } of anchorsOf(source)) {
          const places = Array.from({ length: text.length }, (_, at) => at)
          const near = places.filter((at) => at >= hit.index + from && at <= hit.index + to)
          expect(near.some((at) => words.some((word) => text.startsWith(word, at)))).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('startsIn', () => {
  it.each([
    ['(?:from )?{month}', ['from june', 'from may', 'june', 'may']],
    ['(?<=in )(?!june){month}s?', ['june', 'may']],
    ['{n} days', Array.from('0123456789')],
    ['\\p{L}+ of', null],
  ])('%s', (source, starts) => {
    expect(startsIn(extentOf(source, SLOTS))).toEqual(starts)
  })
})
