import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateExtractor } from '../../src/extract/date.ts'
import { extract } from '../../src/extract/run.ts'
import { kz } from '../../src/jurisdiction/kz/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { ru } from '../../src/lang/ru/index.ts'
import type { CalendarDay, DateValue } from '../../src/model.ts'
import { documentOf, processorMilliseconds } from '../harness.ts'
import { casesOf, mark, sentenceOf } from './marked.ts'

const dates = dateExtractor(en, kz)

const digits = (n: number | null, width: number): string =>
  n === null ? 'X'.repeat(width) : String(n).padStart(width, '0')
function showDay({ year, month, day }: CalendarDay): string {
  const parts = [digits(year, 4)]
  if (month !== null || day !== null) parts.push(digits(month, 2))
  if (day !== null) parts.push(digits(day, 2))
  return parts.join('-')
}
const show = ({ from, to, near }: DateValue): string =>
  showDay(from) + (to === null ? '' : `/${showDay(to)}`) + (near === undefined ? '' : `~${near}`)

describe('dates as written', () => {
  describe.each([en, ru, kk])('in $language', (language) => {
    const extractor = dateExtractor(language, kz)
    it.each(casesOf(`date.${language.language}.txt`))('%s', (line) => {
      expect(mark(sentenceOf(line), extractor, show, language.language)).toBe(line)
    })
  })

  it('reads every day in the shapes of English', () => {
    const names = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]
    const day = fc.record({
      year: fc.integer({ min: 1990, max: 2049 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    const shape = fc.constantFrom(
      (y: number, m: number, d: number) => `${names[m - 1] ?? ''} ${String(d)}, ${String(y)}`,
      (y: number, m: number, d: number) => `${String(d)} ${names[m - 1] ?? ''} ${String(y)}`,
      (y: number, m: number, d: number) => `${digits(d, 2)}.${digits(m, 2)}.${String(y)}`,
    )
    fc.assert(
      fc.property(day, shape, ({ year, month, day: d }, write) => {
        const written = write(year, month, d)
        expect(mark(`It was said on ${written} in court.`, dates, show)).toBe(
          `It was said on [${written}] in court. => ${showDay({ year, month, day: d })}`,
        )
      }),
    )
  })

  describe.each([
    {
      pack: ru,
      months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
      shapes: ['D M Y года', 'D M Y г.', 'D-го M Y года', '«D» M Y г.'],
    },
    {
      pack: kk,
      months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
      shapes: ['Y жылғы D M', 'D M Y жыл', 'Y ж. D M', 'Y жылғы D-M'],
    },
  ])('every day in $pack.language', ({ pack, months, shapes }) => {
    const reader = dateExtractor(pack, kz)
    const day = fc.record({ y: fc.integer({ min: 1990, max: 2049 }), m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }) }) // prettier-ignore
    const dress = fc.record({ upper: fc.boolean(), blank: fc.constantFrom(' ', '\u00a0', '\u202f'), dash: fc.constantFrom('-', '‑', '–') }) // prettier-ignore

    it('has one value in capitals, with other blanks and dashes, and its quote is the slice', () => {
      fc.assert(
        fc.property(day, fc.constantFrom(...shapes), dress, ({ y, m, d }, shape, { upper, blank, dash }) => {
          const plain = shape
            .replace('D', String(d))
            .replace('M', months[m - 1] ?? '')
            .replace('Y', String(y))
          const dressed = plain.replaceAll(' ', blank).replaceAll('-', dash)
          const text = `(${upper ? dressed.toUpperCase() : dressed})`
          const { mentions } = extract(documentOf(text, pack.language), [], [reader])
          expect(mentions.map(({ value }) => show(value as DateValue))).toEqual([
            showDay({ year: y, month: m, day: d }),
          ])
          for (const { start, end } of mentions) expect(text.slice(start, end)).toContain(String(y))
        }),
      )
    })
  })

  it('says that a misspelt month was mended', () => {
    const { mentions } = extract(documentOf('On Apirl 5, 2020 he left.'), [], [dates])
    expect(mentions.map(({ repair }) => repair)).toEqual(['"apirl" read as the month it resembles'])
  })

  it.each(['1 ', '1.', '1, ', 'may ', 'may 1, ', 'may 1 and ', '2020-', 'in 2020, ', 'law on a ', 'january to ', '9'])(
    'takes milliseconds on 64 KB of "%s"',
    (unit) => {
      const document = documentOf(unit.repeat(65536 / unit.length))
      const cost = processorMilliseconds(() => extract(document, [], [dates]))
      expect(cost).toBeLessThan(1500)
    },
  )
})
