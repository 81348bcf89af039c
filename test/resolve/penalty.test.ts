import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model.ts'
import { processorMilliseconds } from '../harness.ts'
import { bulletinIn, bulletinWith, penaltiesOf } from './item.ts'

const linesOf = (language: Language): string[] => {
  const corpus = new URL(`../corpus/penalty.${language}.txt`, import.meta.url)
  if (!existsSync(corpus)) return []
  return readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

const LANGUAGES = (['en', 'ru', 'kk'] as const).filter((language) => linesOf(language).length > 0)

describe.each(LANGUAGES)('penalties as told, in %s', (language) => {
  it.each(linesOf(language))('%s', (line) => {
    const [item = '', expected = ''] = line.split(' => ')
    expect(penaltiesOf(item, language)).toBe(expected)
  })
})

describe('a penalty', () => {
  it('quotes the words it was read from', () => {
    const { bulletin, penalties } = bulletinWith(
      'On May 12 the court sentenced blogger Ivan Lee to two years of restriction of freedom.',
    )
    for (const { quote, start, end } of penalties) expect(bulletin.text.slice(start, end)).toBe(quote)
    expect(penalties.map(({ quote }) => quote)).toEqual([
      'sentenced blogger Ivan Lee to two years of restriction of freedom',
    ])
  })

  it('says which sum measures it', () => {
    const { amounts, penalties } = bulletinWith('Blogger Ivan Lee was fined 20 MCI (58,340 tenge).')
    expect(amounts.map(({ part_of }) => part_of)).toEqual([penalties[0]?.id, penalties[0]?.id])
  })

  it('comes out the same whatever stands beside it', () => {
    const one = 'Editor Olga Kim was fined 20 MCI (58,340 tenge) under Article 488, Part 1 of the CAO.'
    const other = 'Police in Taraz detained reporter Marat Aliev for three hours.'
    const ids = (...items: string[]) => bulletinWith(...items).sanctions.map(({ id }) => id)
    expect(ids(other, one)).toEqual(ids(one))
    expect(ids(one, other)).toEqual(ids(one))
  })

  it('never takes long over hostile words', () => {
    // each with words enough to be known as English, or under a Kazakh head
    const hostile = [
      'he is sentenced to two years and ',
      'the court fined him 1 MCI, and ',
      'a ban on the the ',
      'it is suspended for a ',
      'they extended the a ',
      'the appeal of the ',
      '20 АЕК айыппұл салып, ',
      'бас бостандығын бір ',
      'қызметпен айналысу құқығынан бір ',
      'үш жылға ',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...hostile), (words) => {
        const language = /[әіңғүұқөһ]|АЕК/u.test(words) ? 'kk' : 'en'
        expect(processorMilliseconds(() => bulletinIn(language, words.repeat(2000)))).toBeLessThan(8000)
      }),
      { numRuns: hostile.length },
    )
  }, 120_000)
})
