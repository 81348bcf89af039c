import { describe, expect, it } from 'vitest'
import { anyIn } from '../../../src/text/search/any-in.ts'

describe('anyIn', () => {
  it.each([
    [['court'], 'the courtroom', true],
    [['court'], 'the judge', false],
    [['(1)', 'a.b', '₸'], 'paid 5 ₸', true],
    [['(1)', 'a.b', '₸'], 'axb 1', false],
  ])('%j in "%s": %s', (words, text, is) => {
    expect(anyIn(words)(text)).toBe(is)
  })
})
