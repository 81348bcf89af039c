// Pages made to be slow. A rule with a careless pattern, or a step that holds everything against everything, needs minutes for them.
// Measured is the processor's time: what else the machine does must not fail a test. The bounds are wide, squares are wider.
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { processorMilliseconds } from '../harness.ts'
import { pageOf } from './sound.ts'

const HEAD = `Violations of freedom of speech in Kazakhstan
June 2020

- June 1. In Almaty the court fined the journalist Aset Omarov for 50 MCI (138,900 tenge) under Article 488 of the Code of Administrative Offences.

`
const KB = 1024

// Every unit stands on a page that is English by its function words, so that the rules do run over it.
const UNITS: Readonly<Record<string, string>> = {
  digits: '7293', dots: '.', blanks: ' ', letters: 'a', quotes: '"', brackets: '(', 'capital words': 'Abcd ', initials: 'a. B. ', 'initials of names': 'A. B. ',
  'number words': 'two hundred thousand and ', 'counted years': 'two years and ', references: 'Article 1 and the ', 'list of references': 'Article 1, 2, 3, 4, 5, 6, and the ',
  footnotes: '[1]', 'open quotes': 'the Law "', days: 'on June 1, 2020 and the ', 'days without calendar': 'June 31, 2020 and the ', sums: 'from 100 to 200 tenge and the ',
  'days and references': 'On June 1 under the Article 1, ', entities: '&amp;', tags: '<div>', breaks: '<br>', lists: '<ul><li>', comments: '<!--', lines: 'a\n', dashes: '-\n', items: '- of the a\n',
  'items with people': '- June 1. The journalist Batyr Marov said that he was in the court.\n', combining: '\u0301', 'dotted capitals': 'the İ ', emoji: 'of 😀 ',
} // prettier-ignore

const mended: Readonly<Record<string, string>> = {
  references: UNITS.references ?? '', 'days and references': UNITS['days and references'] ?? '', breaks: '<br>', lines: 'a\n', 'capital words': 'Abcd Efgh of the ',
  'items with people': UNITS['items with people'] ?? '',
} // prettier-ignore

/** Processor milliseconds to read a page with so much of the unit. A page may be refused, it must not be slow. */
function cost(unit: string, size: number): number {
  const bytes = Buffer.from(`${HEAD}${unit.repeat(Math.ceil(size / unit.length))}\nThe end of the page in the text.`)
  return processorMilliseconds(() => {
    try {
      readBulletin(pageOf(bytes), packs)
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/^page-/u) as unknown })
    }
  })
}

describe('hostile pages', () => {
  it.each(Object.entries(UNITS))('64 KB of %s', (_, unit) => {
    expect(cost(unit, 64 * KB)).toBeLessThan(2500)
  })

  it.each(Object.entries(mended))('four times as much of %s costs about four times as much', (_, unit) => {
    const once = Math.max(15, Math.min(cost(unit, 16 * KB), cost(unit, 16 * KB)))
    expect(cost(unit, 64 * KB) / once).toBeLessThan(11)
  })
})
