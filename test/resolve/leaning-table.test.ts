import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { leaningTable } from '../../src/resolve/leaning-table.ts'
import { leaningsOf } from '../../src/resolve/leaning.ts'

const words = { cues: {}, stem: 4, leanings: { beat: { attack: 2 }, sue: { 'civil-suit': 1, attack: -1 } } }

describe('the table of leanings', () => {
  const { stemAt } = leaningTable(words, 0.5)

  it('finds a stem by its letters and their number alone', () => {
    const text = 'they beat, sue and sued'
    expect([stemAt(text, 5, 4), stemAt(text, 11, 3)]).toEqual([0, 1])
    expect([stemAt(text, 5, 3), stemAt(text, 19, 4), stemAt(text, 0, 4)]).toEqual([-1, -1, -1])
  })

  it('finds every stem of every language', () => {
    for (const { category } of Object.values(packs.languages)) {
      const table = leaningTable(category, 1)
      const stems = Object.keys(category.leanings)
      expect(stems.map((stem) => table.stemAt(stem, 0, stem.length))).toEqual(stems.map((_, n) => n))
    }
  })

  it('adds what a word leans to where it first stands in the part, nearer ones more', () => {
    const text = 'beaten: they sue, they sue. beat'
    expect(leaningsOf(text, { start: 8, end: 26 }, words)).toEqual(
      new Map([
        ['attack', (-0.3 * 160) / 165],
        ['civil-suit', (0.3 * 160) / 165],
      ]),
    )
    expect(leaningsOf(text, { start: 8, end: 26 }, words)).toEqual(
      leaningsOf('they sue, they sue', { start: 0, end: 18 }, words),
    )
    expect(leaningsOf(text, { start: 26, end: 32 }, words).get('attack')).toBeCloseTo((0.6 * 160) / 162)
    expect(leaningsOf(text, { start: 0, end: 8 }, words).get('attack')).toBeCloseTo(0.6)
  })
})
