import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanesOf } from '../../src/extract/lane.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { compileShape } from '../../src/text/shape.ts'

const SLOTS = { month: '(?:may|june)', day: '\\d{1,2}', year: '(?:19|20)\\d\\d' }
const FORMS = [
  '{month} {day}',
  '{day} {month}(?:, {year})?',
  '(?<=in ){year}',
  '~{day}[.]{x:day}~',
  '\\p{L}+ing',
  'on (?:the )?{day}',
]

function extractorOf(forms: readonly string[]): Extractor<'date'> {
  const rules = forms.map((form) => ({ name: form, pattern: compileShape(form, SLOTS), read: () => null }))
  return { kind: 'date', cue: /./gu, reach: 0, rules }
}

describe('lanesOf', () => {
  it('leaves out the rules whose words are not in the window', () => {
    const lanes = lanesOf(extractorOf(FORMS))
    const names = (text: string, start = 0, end = text.length) =>
      lanes(text, { start, end }).map(({ rule }) => rule.name)
    expect(names('on may 5 in 2020')).toContain('{month} {day}')
    expect(names('in 2020 and june', 0, 7)).not.toContain('{month} {day}')
    expect(names('nothing of it')).toEqual(['\\p{L}+ing'])
  })

  it('tells all places at which a match can begin', () => {
    const lanes = lanesOf(extractorOf(FORMS))
    const word = fc.constantFrom('may', 'june', 'in', 'on', 'the', '5', '12', '2020', ',', '.', ' ', ' ', 'being')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('')
        for (const form of FORMS) {
          const lane = lanes(text, { start: 0, end: text.length }).find(({ rule }) => rule.name === form)
          for (const { index } of text.matchAll(compileShape(form, SLOTS))) {
            const { from, to } = lane?.anchor ?? { from: 0, to: 0 }
            const places = lane?.anchor === null ? [index] : (lane?.places ?? [])
            expect(places.some((place) => place - to <= index && index <= place - from)).toBe(true)
          }
        }
      }),
    )
  })
})
