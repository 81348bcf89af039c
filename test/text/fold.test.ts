import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'

describe('folding', () => {
  it.each([
    ['Статья\u00a0274 — «Клевета»', 'статья 274 - "клевета"'],
    ['Cоздан', 'создан'], // a Latin C
    ['газетiнiң мiндеттi', 'газетінің міндетті'], // Latin i
    ['Instagram и Vлаcть', 'instagram и vласть'], // Latin words stay, but for a Latin c in a Cyrillic one
    ['Ratel.kz', 'ratel.kz'],
    ['５０ ＭＲＰ，（１）', '50 mrp,(1)'],
    ['٥٠ ۵۰ ५०', '50 50 50'],
    ['İstanbul', 'İstanbul'.replace('stanbul', 'stanbul')], // its small letter is longer: left as it is
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text)).toHaveLength(text.length)
  })
})
