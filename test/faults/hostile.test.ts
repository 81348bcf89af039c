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

// Rows of a table, a sentence or an item without end: each is one line, in which every piece could be held against every other.
const NAMES = ['Batyr Marov', 'Aset Omarov', 'Olga Kim']
const LINES: Readonly<Record<string, readonly [head: string, unit: (i: number) => string]>> = {
  'one sentence': ['<td>1<td>', (i) => `of the court of Almaty on June ${1 + (i % 28)} fined ${1000 + i} tenge under Article ${1 + (i % 400)}, `],
  'one sentence of terms': ['<td>1<td>', (i) => `to ${1 + (i % 9)} years of imprisonment and ${1 + (i % 15)} days of arrest and `],
  sentences: ['<td>1<td>', (i) => `The court fined the journalist ${NAMES[i % 3] ?? ''} for ${1000 + i} tenge. `],
  claims: ['<td>1<td>', (i) => `The prosecutor demanded to fine the journalist ${NAMES[i % 3] ?? ''} for ${1000 + i} tenge. `],
  cells: ['', (i) => `<td>On June ${1 + (i % 28)} the court fined the journalist ${NAMES[i % 3] ?? ''} for ${1000 + i} tenge`],
  outlets: ['<td>1<td>', (i) => `The newspaper "Tan${i}" of the court said. `],
} // prettier-ignore

function costOfRow([head, unit]: (typeof LINES)[string], size: number): number {
  let row = `<table><tr>${head}`
  for (let i = 0; row.length < size; i++) row += unit(i)
  return cost(`${row}</tr></table>`, 1)
}

describe('a row of a table', () => {
  it.each(Object.entries(LINES))('costs four times as much when it is four times as long: %s', (_, line) => {
    const once = Math.max(30, Math.min(costOfRow(line, 32 * KB), costOfRow(line, 32 * KB)))
    expect(costOfRow(line, 128 * KB) / once).toBeLessThan(11)
  })
})

describe('hostile pages', () => {
  it.each(Object.entries(UNITS))('64 KB of %s', (_, unit) => {
    expect(cost(unit, 64 * KB)).toBeLessThan(2500)
  })

  it.each(Object.entries(mended))('four times as much of %s costs about four times as much', (_, unit) => {
    const once = Math.max(15, Math.min(cost(unit, 16 * KB), cost(unit, 16 * KB)))
    expect(cost(unit, 64 * KB) / once).toBeLessThan(11)
  })
})
