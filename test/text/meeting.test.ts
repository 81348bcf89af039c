import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { withMeetings } from '../../src/text/meeting.ts'

describe('ways through a pattern meet', () => {
  it.each([
    ['(?:a|b|c)d', '(?:a|b|c)(?=)d'],
    ['(?:a)?d', '(?:a)?(?=)d'],
    ['(?<x>a|b|c){0,3}?e', '(?<x>a|b|c){0,3}?(?=)e'],
    ['(?<!a|b|c)(?:d)+e', '(?<!a|b|c)(?:d)+(?=)e'],
    ['\\((?:a)*\\)b', '\\((?:a)*(?=)\\)b'],
    ['(?:(?:a|b|c) (?:d)?)e', '(?:(?:a|b|c)(?=) (?:d)?)e'],
  ])('behind brackets: %s', (source, met) => {
    expect(withMeetings(source)).toBe(met)
  })

  it.each([
    '(?:a|b)d',
    'a(?=b|c|d)e',
    '[(](?:a)?|b',
    '(?:(?:a|b|c)(?=))d',
    '[)|]{2}a',
    'x(?:a|b|c)',
    'a?b{2,3}',
    '\\p{L}(?!)',
  ])('not where there is one way, a look-around, or nothing behind: %s', (source) => {
    expect(withMeetings(source)).toBe(source)
  })

  const source = fc.letrec<{ any: string; branches: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      fc.constantFrom('a', 'b', '\\)', '[)|b]', '(?=a)', '(?<!b)'),
      fc.tuple(fc.constantFrom('(?:', '('), tie('branches'), fc.constantFrom(')', ')?', ')+?', '){0,2}')).map((all) => all.join('')), // prettier-ignore
    ),
    any: fc.array(tie('atom'), { maxLength: 3 }).map((all) => all.join('')),
    branches: fc.array(tie('any'), { minLength: 1, maxLength: 4 }).map((all) => all.join('|')),
  })).branches

  it('and nothing else matches, in no other groups', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ')', '|'), maxLength: 12 })
    fc.assert(
      fc.property(source, text, (one, letters) => {
        expect([...letters.matchAll(new RegExp(withMeetings(one), 'dgu'))].map(told)).toEqual(
          [...letters.matchAll(new RegExp(one, 'dgu'))].map(told),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('as often as may be: behind no meeting stands another', () => {
    const patterns = patternsIn(packs)
    expect(patterns.length).toBeGreaterThan(200)
    for (const { source } of patterns) expect(withMeetings(withMeetings(source))).toBe(withMeetings(source))
  })
})

function told(hit: RegExpExecArray): unknown {
  return [...hit, hit.index, ...(hit.indices ?? [])]
}

function patternsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(patternsIn) : []
}
