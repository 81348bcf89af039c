import { describe, expect, it } from 'vitest'
import { amountExtractor } from '../../src/extract/amount.ts'
import { extract } from '../../src/extract/run.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import type { Segment } from '../../src/model.ts'
import { contextOf } from '../../src/resolve/context.ts'
import { restatementsOf, WHENEVER } from '../../src/resolve/restatement.ts'
import { documentOf } from '../harness.ts'

const packs = { en, ru, kk }

/** `second <- first` of the sums that say another again, in a text of June 2020 (1 MCI = 2 778 tenge), or of a time that is not told. */
function restatements(language: 'en' | 'ru' | 'kk', text: string, days: readonly [string, string]): string[] {
  const document = documentOf(text, language)
  const whole: Segment = {
    start: 0, end: text.length, role: 'incident', number: '1', parent: null, headline: null, mark: 'test',
  } // prettier-ignore
  const pack = packs[language]
  const context = contextOf(document, [whole], extract(document, [whole], [amountExtractor(pack, kz)]), pack, kz)
  const quoteOf = (key: number): string => {
    const sum = context.of('amount').find((one) => one.key === key)
    return sum === undefined ? '' : text.slice(sum.start, sum.end)
  }
  return [...restatementsOf(context, () => days)].map(([second, first]) => `${quoteOf(second)} <- ${quoteOf(first)}`)
}

const JUNE = ['2020-06-01', '2020-06-30'] as const

describe('a sum that is said again in another unit', () => {
  it.each([
    ['ru', 'Штраф 50 МРП (138 900 тенге).', ['138 900 тенге <- 50 МРП']],
    ['ru', 'Штраф 50 мрп на 138900 тенге (323 доллара).', ['138900 тенге <- 50 мрп', '323 доллара <- 138900 тенге']],
    // a word that may also join two sums, where the rate of the year makes one of them (2020: some 413 tenge to the dollar)
    ['ru', 'Штраф составил 138 900 тенге или 340 долларов.', ['340 долларов <- 138 900 тенге']],
    ['en', 'The fine was 138,900 tenge, or $340.', ['$340 <- 138,900 tenge']],
    ['kk', 'Айыппұл 138 900 теңге немесе 340 доллар болды.', ['340 доллар <- 138 900 теңге']],
    ['en', 'He wants 5 million tenge or 1 thousand dollars.', []],
    ['ru', 'Штраф 20 МРП, то есть 55 560 тенге.', ['55 560 тенге <- 20 МРП']],
    ['ru', 'Штраф 20 МРП, что составляет 55 560 тенге.', ['55 560 тенге <- 20 МРП']],
    ['ru', 'Штраф 20 МРП – 55 560 тенге.', ['55 560 тенге <- 20 МРП']],
    ['ru', 'Штраф в размере 55 560 тенге (20 МРП).', ['20 МРП <- 55 560 тенге']],
    ['ru', 'Штраф 20 МРП = 55 560 тенге.', ['55 560 тенге <- 20 МРП']],
    ['ru', 'Оштрафован на 20 МРП. Он заплатит в бюджет 55 560 тенге за пост.', ['55 560 тенге <- 20 МРП']],
    ['ru', 'Ущерб 7 млн тенге (около $16 тыс.).', ['около $16 тыс <- 7 млн тенге']],
    ['ru', 'Штраф 20 МРП, 55 560 тенге, 30 МРП.', ['55 560 тенге <- 20 МРП']],
    ['ru', 'Штраф 20 МРП, пенсия у него 80 000 тенге.', []],
    ['ru', 'Взыскать 300 000 тенге и 500 долларов.', []],
    ['kk', 'Айыппұл 50 АЕК (138 900 теңге).', ['138 900 теңге <- 50 АЕК']],
    ['kk', 'Айыппұл 50 АЕК көлемінде (138 900 теңге) салынды.', ['138 900 теңге <- 50 АЕК']],
    ['kk', 'Айыппұл 50 АЕК, яғни 138 900 теңге салынды.', ['138 900 теңге <- 50 АЕК']],
    [
      'kk',
      'Оған 55 560 теңге (20 айлық есептік көрсеткіш) айыппұл салды.',
      ['20 айлық есептік көрсеткіш <- 55 560 теңге'],
    ],
    ['kk', 'Оған 20 АЕК көлемінде айыппұл салды. Ол 55 560 теңге төлейді.', ['55 560 теңге <- 20 АЕК']],
    ['kk', 'Шығын 466 720 теңге (1 095 доллар шамасында).', ['1 095 доллар шамасында <- 466 720 теңге']],
    ['kk', 'Оған 20 АЕК айыппұл салды, зейнетақысы 80 000 теңге.', []],
    ['en', 'Fined 20 MCI, that is 55,560 tenge.', ['55,560 tenge <- 20 MCI']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(restatements(language, text, JUNE)).toEqual(expected)
  })

  it('is looked for further off only where the day is known: some row of thirty years fits any sum', () => {
    expect(restatements('ru', 'Штраф 100 МРП, хотя пенсия его 64 тыс. тенге.', WHENEVER)).toEqual([])
  })
})
