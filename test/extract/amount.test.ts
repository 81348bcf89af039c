import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountExtractor } from '../../src/extract/amount.ts'
import { extract } from '../../src/extract/run.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import type { AmountValue } from '../../src/model.ts'
import { documentOf, processorMilliseconds } from '../harness.ts'
import { casesOf, mark, sentenceOf } from './marked.ts'

const amounts = amountExtractor(en, kz)
const packs = { en, ru, kk }

function show({ min, max, currency, approximate }: AmountValue): string {
  const value = min === max ? String(min) : `${String(min ?? '')}..${String(max ?? '')}`
  return `${approximate ? '~' : ''}${value} ${currency}`
}

describe('sums as written', () => {
  describe.each(['en', 'ru', 'kk'] as const)('%s', (language) => {
    const extractor = amountExtractor(packs[language], kz)
    it.each(casesOf(`amount.${language}.txt`))('%s', (line) => {
      expect(mark(sentenceOf(line), extractor, show, language)).toBe(line)
    })
  })

  const group = (n: number, separator: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/gu, separator)

  it('reads every sum with any separator of thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom(',', '.', ' ', "'", ''), (n, separator) => {
        const written = `${group(n, separator)} tenge`
        expect(mark(`He paid ${written} then.`, amounts, show)).toBe(`He paid [${written}] then. => ${String(n)} KZT`)
      }),
    )
  })

  it('never reads a part of a number: a scale it does not know leaves a doubt or nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('milln', 'millionn', 'thousnds', 'billlion'),
        (n, scale) => {
          expect(mark(`He paid KZT ${String(n)} ${scale} then.`, amounts, show)).not.toContain('[')
          expect(mark(`He paid ${String(n)} ${scale} 405 thousand tenge then.`, amounts, show)).not.toContain('[')
        },
      ),
    )
  })

  it.each([
    '1 ',
    '1.',
    '1,000 ',
    'one ',
    'million ',
    'half a ',
    'kzt5 ',
    '5 tenge ',
    '$',
    '1 mci = ',
    'rate ',
    'thousand and ',
    '5',
  ])('takes milliseconds on 64 KB of "%s"', (unit) => {
    const document = documentOf(unit.repeat(65536 / unit.length))
    const cost = processorMilliseconds(() => extract(document, [], [amounts]))
    expect(cost).toBeLessThan(1500)
  })

  it.each([
    ['ru', '1 '],
    ['ru', 'до '],
    ['ru', 'сто '],
    ['ru', 'миллион '],
    ['ru', 'взыскать '],
    ['ru', 'взыскать 5 тысяч '],
    ['ru', '5 тысяч и '],
    ['ru', '5 тенге '],
    ['ru', 'месячных расчетных '],
    ['ru', 'курс '],
    ['ru', '1 мрп = '],
    ['ru', '1'],
    ['kk', 'жүз '],
    ['kk', 'мың '],
    ['kk', '20-дан '],
    ['kk', 'бестен '],
    ['kk', '5 миллион оған '],
    ['kk', 'аек '],
    ['kk', '1 аек '],
    ['kk', 'теңге бағамы '],
  ] as const)('takes milliseconds on 64 KB of %s "%s"', (language, unit) => {
    const document = documentOf(unit.repeat(65536 / unit.length), language)
    const cost = processorMilliseconds(() => extract(document, [], [amountExtractor(packs[language], kz)]))
    expect(cost).toBeLessThan(2500)
  })
})
