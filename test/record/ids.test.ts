import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulletinId, factId, incidentId } from '../../src/record/ids.ts'

// What an id is, told the plain way: the records of ten years hang on it.
function idOf(letter: string, ...parts: readonly string[]): string {
  const digits = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 15)
  return `${letter}-${BigInt(`0x${digits}`).toString(36).padStart(12, '0')}`
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const units = [...Array.from('Ab ç, 7.«Қ»\n№²½-é𝔄𝟙😀İ'), '\ud835', '\udd04']
const words = fc.string({ unit: fc.constantFrom(...units), maxLength: 40 })

describe('ids', () => {
  it('hang on the words of a quote, whatever stands between them', () => {
    fc.assert(
      fc.property(words, words, (quote, value) => {
        expect(factId('d', 'i-1', quote, value)).toBe(idOf('d', 'i-1', 'd', plain(quote), value))
        expect(incidentId('b-1', quote)).toBe(idOf('i', 'b-1', plain(quote)))
      }),
    )
  })

  it('of a bulletin hang on its address', () => {
    expect(bulletinId('https://example.org/1')).toBe(idOf('b', 'https://example.org/1'))
  })
})
