import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsOf } from '../../src/text/needs.ts'

const SLOTS = { n: '\\d+', month: '(?:may|june)', echo: '\\({n}\\)' }

describe('needsOf', () => {
  it.each([
    ['between {n} and {m:n}', [['between '], [' and ']]],
    ['{n} {month}', [['may', 'june'], [' ']]],
    ['(?:fined|a fine of) ?{n}', [['fined', 'a fine of']]],
    ['(?:fined|{n})', []],
    ['(?:the )?court(?:s|room)?', [['court']]],
    ['courts?', [['court']]],
    ['ab+c{2}d{0,3}', [['ab'], ['c']]],
    ['(?<=in )(?!the )\\p{L}+(?= of)', [['in '], [' of']]],
    ['\\(approx\\.\\) [ab\\]c]', [['(approx.) ']]],
    ['(?<sum>kzt) \\k<sum>', [['kzt'], [' ']]],
    ['^\\u{10FFFF}.$', []],
  ])('%s', (source, needs) => {
    expect(needsOf(source, SLOTS)).toEqual(needs)
  })

  it('never asks for what a match can do without', () => {
    const atom = fc.constantFrom('a', 'b', '\\.', '[ab]', '\\p{L}', '.', '(?=a)', '(?!b)', '(?<=b)', '(?<!a)', '^', '$')
    const { pattern } = fc.letrec<{ pattern: string; branch: string; piece: string }>((tie) => ({
      pattern: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
      branch: fc.array(tie('piece'), { maxLength: 4 }).map((all) => all.join('')),
      piece: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc
          .tuple(fc.constantFrom('a', 'b', '[ab]'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '+?'))
          .map((two) => two.join('')),
        fc.tuple(tie('pattern'), fc.constantFrom('', '?', '{1,2}')).map(([inside, times]) => `(?:${inside})${times}`),
      ),
    }))
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab.]{0,8}$/u), (source, text) => {
        fc.pre(new RegExp(source, 'u').test(text))
        for (const words of needsOf(source)) expect(words.some((word) => text.includes(word))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
