import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { packs } from '../../../src/packs.ts'
import { lexicon } from '../../../src/text/search/lexicon.ts'
import { probeOf } from '../../../src/text/search/probe.ts'
import { firstsOf, searchOf } from '../../../src/text/search/search.ts'
import { triesOf } from '../../../src/text/search/tries.ts'
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

describe('firstsOf', () => {
  const FORMS = [
    '(?:was|were) (?:[^ .;]+ ){0,3}?(?:beaten|killed)',
    '\\d+ days',
    'beat(?:en)?',
    '(?<!who )was beaten',
    'the \\p{L}+ of',
    'of',
  ]

  function firsts(forms: readonly string[], text: string): readonly (readonly [number, number])[] {
    const search = firstsOf(forms.map((form) => compileShape(form, {})))
    return search(text, [{ start: 0, end: text.length }])[0]?.map(({ hit, index }) => [index, hit.index] as const) ?? []
  }

  function oneByOne(forms: readonly string[], text: string): readonly (readonly [number, number])[] {
    return forms.flatMap((form, at) => {
      const hit = compileShape(form, {}).exec(text)
      return hit === null ? [] : [[at, hit.index] as const]
    })
  }

  it.each([
    'he was not there; she was badly beaten. 15 days of arrest',
    'who was beaten; unbeaten; it was killed',
    'was was was beaten',
    '',
    `${'was it '.repeat(40)}was beaten of`,
    `was killed ${'the the '.repeat(40)}the end of it`,
  ])('finds what each pattern finds first: %s', (text) => {
    expect(firsts(FORMS, text)).toEqual(oneByOne(FORMS, text))
  })

  it('finds the first of each window, and nothing of an earlier text', () => {
    const search = firstsOf([compileShape('may', {})])
    const windows = [{ start: 0, end: 7 }, { start: 8, end: 15 }] // prettier-ignore
    expect(search('may may|may may', windows).map((hits) => hits.map(({ hit }) => hit.index))).toEqual([[0], [0]])
    expect(search('day day|day day', windows)).toEqual([[], []])
  })

  it.each(['en', 'ru', 'kk'] as const)('finds every shape of the pack in its own words: %s', (language) => {
    const { cues } = packs.languages[language].category
    const own = Object.values(cues).flatMap(({ decisive = [], strong, weak }) => [...decisive, ...strong, ...weak])
    const plain = own.map((form) => form.replaceAll('_', '\\p{L}*'))
    const words = plain.flatMap((form) => form.match(/\p{L}{3,}/gu) ?? [])
    for (let at = 0; at < words.length; at += 400) {
      const text = words.slice(at, at + 400).join(' ')
      expect(firsts(plain, text)).toEqual(oneByOne(plain, text))
    }
  })
})

describe('where to try', () => {
  it('is not what was left of a text that failed', () => {
    const tries = triesOf([probeOf(compileShape('may {day}', SLOTS))], lexicon())
    const placesIn = (text: string): number[] => {
      const places: number[] = []
      tries(text, [{ start: 0, end: text.length }], (_pattern, _window, place) => places.push(place))
      return places
    }
    const before = placesIn('may 1, may 2')
    const failing = () =>
      tries('in may 3, may 4, may 5', [{ start: 0, end: 22 }], () => {
        throw new RangeError('too deep')
      })
    expect(before).toHaveLength(2)
    expect(failing).toThrow('too deep')
    expect(placesIn('may 1, may 2')).toEqual(before)
  })
})

it('tries no pattern where more of its beginning is told than stands there', () => {
  const pattern = compileShape('sentenced to (?:prison|jail)', {})
  const tried = vi.spyOn(pattern, 'matchAt')
  const found = (text: string) => searchOf([pattern])(text, [{ start: 0, end: text.length }]).flat().length
  expect([found('a sentence to think of'), tried.mock.calls.length]).toEqual([0, 0])
  expect([found('sentenced to jail'), tried.mock.calls.length]).toEqual([1, 1])
})
