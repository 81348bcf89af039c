import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchOf } from '../../../src/text/search/search.ts'
import { compileShape } from '../../../src/text/shape.ts'

const SLOTS = { month: '(?:may|june)', day: '\\d{1,2}', year: '(?:19|20)\\d\\d' }
const SHAPES = [
  '{month} {day}',
  '{day} {month}(?:, {year})?',
  '(?<=in ){year}',
  '~{day}[.]{x:day}~',
  '\\p{L}+ing',
  'on (?:the )?{day}',
  '(?:about )?{day}(?= {month})',
  '{month}[^.]{0,30}{x:month}',
].map((form) => compileShape(form, SLOTS))
const PATTERNS = [...SHAPES, /[a-z]*/gu]

function found(text: string, start = 0, end = text.length): string[] {
  const [hits = []] = searchOf(PATTERNS)(text, [{ start, end }])
  return hits.map(({ hit, index }) => `${index} ${hit.index} ${hit[0]}`)
}

describe('searchOf', () => {
  it('gives the matches pattern by pattern, in their order', () => {
    expect(found('on 5 may, in 2020')).toEqual([
      '1 3 5 may',
      '2 13 2020',
      '5 0 on 5',
      '6 3 5',
      ...['8 0 on', '8 5 may', '8 10 in'],
    ])
  })

  it('sees nothing around its window', () => {
    expect(found('may 51 june 2', 0, 5)).toEqual(['0 0 may 5', '8 0 may'])
    expect(found('xmay 5', 1)).toEqual(['0 0 may 5', '8 0 may'])
  })

  it('keeps the windows apart', () => {
    const hits = searchOf(SHAPES)('may 5 may 6', [
      { start: 0, end: 5 },
      { start: 6, end: 11 },
    ])
    expect(hits.map((window) => window.map(({ hit }) => hit[0]))).toEqual([['may 5'], ['may 6']])
  })

  it('finds what each pattern finds by itself', () => {
    const word = fc.constantFrom(
      'may',
      'june',
      'in',
      'on',
      'the',
      'about',
      '5',
      '12',
      '2020',
      ',',
      '.',
      ' ',
      ' ',
      ' ',
      'being',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 16 }), (words) => {
        const text = words.join('')
        const alone = PATTERNS.flatMap((pattern, index) =>
          Array.from(text.matchAll(pattern), (hit) => `${index} ${hit.index} ${hit[0]}`).filter(
            (one) => !one.endsWith(' '),
          ),
        )
        expect(found(text).filter((one) => !one.endsWith(' '))).toEqual(alone)
      }),
      { numRuns: 500 },
    )
  })
})
