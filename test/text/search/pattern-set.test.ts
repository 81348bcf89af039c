import { describe, expect, it } from 'vitest'
import { packs } from '../../../src/packs.ts'
import type { PatternSet } from '../../../src/text/search/pattern-set.ts'
import { patternSet } from '../../../src/text/search/pattern-set.ts'
import { compileShape } from '../../../src/text/shape.ts'

function setOf(forms: readonly string[]): PatternSet {
  return patternSet(forms.map((form) => compileShape(form, {})))
}

function hitsOf(forms: readonly string[], text: string): [number, number][] {
  const found: [number, number][] = []
  setOf(forms).visit(text, (pattern, at) => found.push([pattern, at]))
  return found.sort((a, b) => a[0] - b[0])
}

function oneByOne(forms: readonly string[], text: string): [number, number][] {
  return forms.flatMap((form, at): [number, number][] => {
    const hit = compileShape(form, {}).exec(text)
    return hit === null ? [] : [[at, hit.index]]
  })
}

describe('a set of patterns', () => {
  const forms = [
    '(?:was|were) (?:[^ .;]+ ){0,3}?(?:beaten|killed)',
    '\\d+ days',
    'beat(?:en)?',
    '(?<!who )was beaten',
    'the \\p{L}+ of',
    'of',
  ]

  it.each([
    'he was not there; she was badly beaten. 15 days of arrest',
    'who was beaten; unbeaten; it was killed',
    'was was was beaten',
    '',
    `${'was it '.repeat(40)}was beaten of`,
    `was killed ${'the the '.repeat(40)}the end of it`,
  ])('finds what each pattern finds first: %s', (text) => {
    expect(hitsOf(forms, text)).toEqual(oneByOne(forms, text))
  })

  it('finds nothing of an earlier text', () => {
    const set = setOf(forms)
    set.visit('she was beaten', () => undefined)
    let found = 0
    set.visit('she was here', () => found++)
    expect(found).toBe(0)
  })

  it.each(['en', 'ru', 'kk'] as const)(
    'finds the first words of every shape of the pack in its own words: %s',
    (language) => {
      const { cues } = packs.languages[language].category
      const own = Object.values(cues).flatMap(({ decisive = [], strong, weak }) => [...decisive, ...strong, ...weak])
      const plain = own.map((form) => form.replaceAll('_', '\\p{L}*'))
      const words = plain.flatMap((form) => form.match(/\p{L}{3,}/gu) ?? [])
      for (let at = 0; at < words.length; at += 400) {
        const text = words.slice(at, at + 400).join(' ')
        expect(hitsOf(plain, text)).toEqual(oneByOne(plain, text))
      }
    },
  )
})
