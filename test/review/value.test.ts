import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaOf } from '../../src/export/table/schema.ts'
import { dayOfSerial, edtfIn } from '../../src/review/day.ts'
import { nearest } from '../../src/review/nearest.ts'
import { numbersIn } from '../../src/review/number.ts'
import type { SheetCell } from '../../src/review/value.ts'
import { parseValue } from '../../src/review/value.ts'

const text = (words: string): SheetCell => ({ type: 'text', text: words })
function parse(record: string, path: string, cell: SheetCell | null) {
  const field = schemaOf(record).fields.get(path)
  if (field === undefined) throw new TypeError(`Expected a field, got ${path}`)
  const parsed = parseValue(cell, field)
  return 'fault' in parsed ? parsed.fault : parsed.value
}

describe('numbers', () => {
  it.each([
    ['200000', [200_000]],
    ['200 000', [200_000]],
    ['200\u00a0000,50', [200_000.5]],
    ['1\u202f234\u202f567', [1_234_567]],
    ["1'234'567.25", [1_234_567.25]],
    ['1,234,567', [1_234_567]],
    ['1.234.567,5', [1_234_567.5]],
    ['12,5', [12.5]],
    ['−5', [-5]],
    ['200,000', [200, 200_000]],
    ['200.000', [200, 200_000]],
    ['0.125', [0.125]],
    ['20 00', []],
    ['1,23,456', []],
    ['200 тыс.', []],
    ['20-30', []],
    ['', []],
    ['1e5', []],
    ['0x10', []],
    ['Infinity', []],
  ])('%j', (words, numbers) => expect(numbersIn(words)).toEqual(numbers))

  it('that any of these programs writes come back', () => {
    const blanks = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009', "'")
    fc.assert(
      fc.property(fc.nat(10 ** 12), fc.nat(99), blanks, fc.constantFrom('.', ','), (whole, cents, blank, point) => {
        const grouped = String(whole).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, blank)
        expect(numbersIn(grouped)).toEqual([whole])
        const fraction = String(cents).padStart(2, '0')
        expect(numbersIn(`${grouped}${point}${fraction}`)).toEqual([Number(`${whole}.${fraction}`)])
      }),
    )
  })

  it('never throw, and are numbers', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('0', '1', '23', '456', ' ', ',', '.', '-', '\u00a0', 'e', '+', 'x') }), (words) => {
      for (const number of numbersIn(words)) expect(Number.isFinite(number)).toBe(true)
    })) // prettier-ignore
  })
})

describe('dates', () => {
  it.each([
    ['2021-05-12', '2021-05-12'],
    ['2021-5-2', '2021-05-02'],
    ['2021-05', '2021-05'],
    ['2021', '2021'],
    ['12.05.2021', '2021-05-12'],
    ['05.2021', '2021-05'],
    ['2020-06-06/2020-06-10', '2020-06-06/2020-06-10'],
    ['2020-06-10/2020-06-06', null],
    ['2021-02-29', null],
    ['2021-13-01', null],
    ['05/12/2021', null],
    ['12.05.21', null],
    ['May 12, 2021', null],
    ['', null],
  ])('%j', (words, date) => expect(edtfIn(words)).toBe(date))

  it('are days of a serial number, whatever the time zone', () => {
    expect([dayOfSerial(44_328), dayOfSerial(44_328.99), dayOfSerial(61)]).toEqual(['2021-05-12', '2021-05-12', '1900-03-01']) // prettier-ignore
    expect([dayOfSerial(0), dayOfSerial(-1), dayOfSerial(NaN), dayOfSerial(1e9)]).toEqual([null, null, null, null])
    fc.assert(fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => edtfIn(dayOfSerial(serial) ?? '') !== null)) // prettier-ignore
  })
})

describe('a value', () => {
  it.each<[string, string, SheetCell | null, unknown]>([
    ['sanction', 'tenge.min', { type: 'number', value: 58_340 }, 58_340],
    ['sanction', 'tenge.min', text('58 340,00'), 58_340],
    ['sanction', 'tenge.min', text('58,340'), expect.stringContaining('58.34 or 58340')],
    ['sanction', 'tenge.min', text('-5'), expect.stringContaining('not a number that')],
    ['sanction', 'tenge.min', { type: 'date', value: 44_328 }, expect.stringContaining('a day')],
    ['sanction', 'tenge.min', null, null],
    ['sanction', 'tenge.min', text(' null '), null],
    ['sanction', 'count', { type: 'number', value: 2.5 }, expect.stringContaining('not a number that')],
    ['sanction', 'count', text('0'), expect.stringContaining('not a number that')],
    ['sanction', 'date', { type: 'date', value: 44_328 }, '2021-05-12'],
    ['sanction', 'date', { type: 'number', value: 2021 }, '2021'],
    ['sanction', 'date', { type: 'number', value: 44_328 }, expect.stringContaining('not a date')],
    ['sanction', 'background', { type: 'boolean', value: false }, false],
    ['sanction', 'background', text('ИСТИНА'), true],
    ['sanction', 'background', text('жоқ'), false],
    ['sanction', 'background', text('maybe'), expect.stringContaining('neither')],
    ['sanction', 'kind', text('Fine'), 'fine'],
    ['sanction', 'kind', text('administrative arrest'), 'administrative-arrest'],
    ['sanction', 'kind', text('imprisonmnt'), expect.stringContaining('did you mean imprisonment?')],
    ['sanction', 'people', text(' Aida  Sarbaz ;Arman Testov; '), ['Aida Sarbaz', 'Arman Testov']],
    ['sanction', 'people', null, []],
    ['sanction', 'people', { type: 'formula', text: 'A1' }, expect.stringContaining('a formula')],
    ['sanction', 'people', { type: 'error', text: '#NAME?' }, expect.stringContaining('an error')],
    ['place', 'lat', text('43.238'), 43.238],
    ['place', 'lat', text('43,238'), 43.238],
    ['place', 'lat', text('95'), expect.stringContaining('not a number that')],
    ['article', 'article', { type: 'number', value: 274 }, '274'],
    ['article', 'article', { type: 'date', value: 44_328 }, expect.stringContaining('set the cell to text')],
  ])('%s.%s %j', (record, path, cell, value) => expect(parse(record, path, cell)).toEqual(value))

  it('never is a guess: any text gives a value of the type of its field, or a fault', () => {
    fc.assert(fc.property(fc.string(), (words) => {
      const number = parse('sanction', 'tenge.min', text(words))
      if (typeof number === 'string') expect(number).toMatch(/not a number|: write it/u)
      const kind = parse('sanction', 'kind', text(words))
      if (typeof kind === 'string') expect(kind.length < 30 || kind.includes('none of')).toBe(true)
    })) // prettier-ignore
  })
})

it('the nearest word', () => {
  expect(nearest('tenge', ['tenge_min', 'kind'])).toBe(null)
  expect(nearest('kindd', ['tenge_min', 'kind'])).toBe('kind')
})
