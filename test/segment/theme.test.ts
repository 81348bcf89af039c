import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { lexiconOf } from '../../src/segment/lexicon.ts'
import { namesTheme } from '../../src/segment/theme.ts'

const lexicon = lexiconOf(packs.languages.en)

describe('themes', () => {
  it.each([
    ['court cases', true],
    ['ii. attacks and threats', true],
    ['2. "criminal" cases:', true],
    ['a) detentions', true],
    ['of the', false],
    ['court cases of aman serikbol', false],
    ['court court court court court court court court', true],
    ['court court court court court court court court court', false],
    ['', false],
    ['12.', false],
  ])('%j: %s', (folded, is) => {
    expect(namesTheme(folded, lexicon)).toBe(is)
  })
})
