import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { number } from '../../src/lang/en/number.ts'
import { number as kk } from '../../src/lang/kk/number.ts'
import { number as ru } from '../../src/lang/ru/number.ts'
import { fold } from '../../src/text/fold.ts'
import { numberSlot } from '../../src/text/number-form.ts'
import { numberOf, readNumber } from '../../src/text/number.ts'

describe('numbers', () => {
  it.each([
    ['1.500.000', 1_500_000],
    ['18 520', 18_520],
    ['2,5 millions', 2_500_000],
    ['1.551m', 1_551_000],
    ['810.855 million', 810_855_000],
    ['1.001 million', 1_001_000],
    ['2 million 405 thousand', 2_405_000],
    ['one million and six hundred and thousand', 1_600_000],
    ['two hundred and ninety nine million and three hundred and thousand', 299_300_000],
    ['one and a half', 1.5],
    ['two and a half million', 2_500_000],
    ['half a million', 500_000],
    ['a million and a half', 1_500_000],
    ['4½', 4.5],
    ['twelve hundred', 1200],
    ['ninety-nine', 99],
    ['417 mln.', 417_000_000],
  ])('%s', (text, value) => {
    expect(numberOf(text, number)).toBe(value)
  })

  it.each([
    '1,250 million',
    '1,50,000',
    '2014 500',
    'two two',
    'five thousand million',
    '3 and 9',
    '1,500.000',
    '12345678901234567',
    '2.5 million 3.5',
  ])('doubts "%s"', (text) => {
    expect(readNumber(text, number).kind).toBe('doubt')
  })

  it('finds no number in a scale alone', () => {
    expect(readNumber('millions', number)).toEqual({ kind: 'none' })
  })

  const ones = Object.entries(number.cardinals).filter(
    ([word]) => !['fourty', 'fourteeen', 'ninty', 'fivety', 'thirtheen', 'nineten'].includes(word),
  )
  const word = (n: number): string => ones.find(([, value]) => value === n)?.[0] ?? ''
  function below1000(n: number): string {
    const rest = n % 100
    const tail =
      rest === 0
        ? ''
        : rest < 20
          ? word(rest)
          : [word(rest - (rest % 10)), rest % 10 === 0 ? '' : word(rest % 10)].filter(Boolean).join('-')
    return [n >= 100 ? `${word(Math.floor(n / 100))} hundred` : '', tail].filter(Boolean).join(' and ')
  }
  function spell(n: number): string {
    const groups: readonly (readonly [number, string])[] = [
      [1e6, ' million'],
      [1e3, ' thousand'],
      [1, ''],
    ]
    return groups
      .flatMap(([scale, name]) => {
        const part = Math.floor(n / scale) % 1000
        return part === 0 ? [] : [below1000(part) + name]
      })
      .join(' ')
  }

  it('reads every number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        expect(numberOf(spell(n), number)).toBe(n)
      }),
    )
  })

  it('multiplies exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const decimals = String(part).padStart(3, '0')
        expect(numberOf(`${String(whole)}.${decimals} million`, number)).toBe(whole * 1_000_000 + part * 1000)
      }),
    )
  })

  it('finds in a sentence what it can read', () => {
    const slot = new RegExp(numberSlot(number), 'gu')
    expect('he paid 2 million 405 thousand and 3 left'.match(slot)?.[0]).toBe('2 million 405 thousand and 3')
    expect('26reports of 1,5'.match(slot)).toEqual(['26', '1,5'])
  })
})

describe('numbers in Russian', () => {
  it.each([
    ['2 млн. 405 тыс.', 2_405_000],
    ['3,027 млн', 3_027_000],
    ['полтора миллиона', 1_500_000],
    ['полутора тысяч', 1500],
    ['полмиллиона', 500_000],
    ['два с половиной миллиона', 2_500_000],
    ['шесть с четвертью миллионов', 6_250_000],
    ['двадцать один', 21],
    ['тысяча двести', 1200],
    ['двумястами пятьюдесятью тысячами', 250_000],
    ['четырёхсот тысяч', 400_000],
    ['четырехсот тысяч', 400_000],
    ['миллион', 1_000_000],
    ['10-ти', 10],
    ['5-ти миллионов', 5_000_000],
    ['3млн', 3_000_000],
    ['420 т.', 420_000],
    ['50к', 50_000],
  ])('%s', (text, value) => {
    expect(numberOf(text, ru)).toBe(value)
  })

  it.each(['два два', '2 тысячи 3 миллиона', '1.500 млн'])('doubts "%s"', (text) => {
    expect(readNumber(text, ru).kind).toBe('doubt')
  })

  it.each(['тысячи', 'миллионов', 'несколько миллионов', 'не один миллион', 'млн'])(
    'finds no number in "%s"',
    (text) => {
      expect(readNumber(text, ru).kind).toBe('none')
    },
  )

  it('knows the ranks, declined and compound', () => {
    expect(
      ['двадцать первого', 'третьей', 'тридцать первому', 'сороковая', 'девятом'].map((word) => ru.ordinals[word]),
    ).toEqual([21, 3, 31, 40, 9])
  })
})

describe('numbers in Kazakh', () => {
  it.each([
    ['екі жарым миллион', 2_500_000],
    ['бір жарым миллион', 1_500_000],
    ['жарты миллион', 500_000],
    ['жүз мың', 100_000],
    ['мың бес жүз', 1500],
    ['екі миллион бес жүз мың', 2_500_000],
    ['бестен', 5],
    ['онға', 10],
    ['20-дан', 20],
    ['3 млн-нан', 3_000_000],
    ['жиырма бес миллионнан', 25_000_000],
    ['уш жуз кырык бес мын', 345_000],
    ['1 мың 130', 1130],
  ])('%s', (text, value) => {
    expect(numberOf(text, kk)).toBe(value)
  })

  it.each(['бірнеше жүз мың', 'ондаған миллион', 'млн'])('finds no number in "%s"', (text) => {
    expect(readNumber(text, kk).kind).toBe('none')
  })

  it('knows the ranks, declined and compound', () => {
    expect(['жиырма бірінші', 'он бесінші', 'отыз біріншісінде', 'екінші'].map((word) => kk.ordinals[word])).toEqual([
      21, 15, 31, 2,
    ])
  })
})

describe('words back to the number', () => {
  const groups: readonly number[] = [1e9, 1e6, 1e3, 1]
  const RU_CASES = [
    ['один|одна два|две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать', 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот', 'миллиардов миллионов тысяч'],
    ['одного|одной двух|двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати', 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста', 'ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот', 'миллиардов миллионов тысяч'],
    ['одним|одной двумя|двумя тремя четырьмя пятью шестью семью восемью девятью десятью одиннадцатью двенадцатью тринадцатью четырнадцатью пятнадцатью шестнадцатью семнадцатью восемнадцатью девятнадцатью', 'двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью девяноста', 'ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами', 'миллиардами миллионами тысячами'],
  ] // prettier-ignore
  const pick = (row: string, at: number, second: boolean): string => {
    const forms = (row.split(' ')[at] ?? '').split('|')
    return forms[second ? forms.length - 1 : 0] ?? ''
  }

  function russian(n: number, [units = '', tens = '', hundreds = '', scales = '']: readonly string[]): string {
    return groups
      .flatMap((scale, i) => {
        const part = Math.floor(n / scale) % 1000
        const rest = part % 100
        const small =
          rest < 20
            ? [[rest, units, 1]]
            : [
                [Math.floor(rest / 10) - 1, tens, 1],
                [rest % 10, units, 1],
              ]
        return part === 0
          ? []
          : [
              part >= 100 ? pick(hundreds, Math.floor(part / 100) - 1, false) : '',
              ...small.map(([value, row]) =>
                Number(value) > 0 ? pick(String(row), Number(value) - 1, scale === 1e3) : '',
              ),
              scales.split(' ')[i] ?? '',
            ]
      })
      .filter(Boolean)
      .join(' ')
  }

  it('in every case of Russian', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999_999 }),
        fc.constantFrom(...RU_CASES),
        fc.boolean(),
        (n, words, yo) => {
          const spelt = russian(n, words)
          expect(numberOf(yo ? spelt : spelt.replaceAll('ё', 'е'), ru)).toBe(n)
        },
      ),
    )
  })

  const KK_UNITS = 'бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' ')
  const KK_TENS = 'он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ')

  function kazakh(n: number, bareHundred: boolean): string {
    return groups
      .flatMap((scale, i) => {
        const part = Math.floor(n / scale) % 1000
        const hundreds = Math.floor(part / 100)
        const head = hundreds === 0 ? '' : hundreds === 1 && bareHundred ? 'жүз' : `${KK_UNITS[hundreds - 1] ?? ''} жүз`
        return part === 0
          ? []
          : [
              head,
              KK_TENS[Math.floor((part % 100) / 10) - 1] ?? '',
              KK_UNITS[(part % 10) - 1] ?? '',
              ['миллиард', 'миллион', 'мың', ''][i] ?? '',
            ]
      })
      .filter(Boolean)
      .join(' ')
  }

  const russianLetters = (text: string): string =>
    text.replace(/[қғңүөі]/gu, (c) => ({ қ: 'к', ғ: 'г', ң: 'н', ү: 'у', ө: 'о', і: 'и' })[c] ?? c)

  it('in Kazakh, with and without its own letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.boolean(), fc.boolean(), (n, bare, plain) => {
        const spelt = kazakh(n, bare)
        expect(numberOf(plain ? russianLetters(spelt) : spelt, kk)).toBe(n)
      }),
    )
  })

  it('of digits, with any blank between their groups', () => {
    const blanks = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '')
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), blanks, fc.constantFrom(ru, kk), (n, blank, words) => {
        expect(numberOf(fold(String(n).replace(/\B(?=(?:\d{3})+$)/gu, blank)), words)).toBe(n)
      }),
    )
  })
})
