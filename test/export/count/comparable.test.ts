// Sums in units of the index and in dollars, with the row they were reckoned by.
import { describe, expect, it } from 'vitest'
import { dollarsOf, unitsOfDay } from '../../../src/export/count/comparable.ts'
import type { SanctionRecord } from '../../../src/records.ts'
import { Maker, inputOf, tenge } from '../reading.ts'
import { contextsOf } from '../contexts.ts'

const { index, rates } = inputOf([])

function fine(more: Partial<SanctionRecord>, period: string | null = '2021-03') {
  const { bulletin } = new Maker({ name: 'a', text: 'x', period }).sanction('1', null, 'x', more)
  const context = contextsOf([bulletin])[0]!
  return { record: context.reading.sanctions[0]!, context, times: context.times }
}

describe('dollars', () => {
  const dollars = (...given: Parameters<typeof fine>) => dollarsOf(fine(...given), rates)

  it('go by the year of the decision, else of the period, to the whole dollar', () => {
    expect(dollars({ ...tenge(100_000, 200_000), date: '2020-12-31' })).toEqual({
      min: 242,
      max: 484,
      basis: 'usd:2020 413',
    })
    expect(dollars(tenge(100_000))).toEqual({ min: 235, max: 235, basis: 'usd:2021 425.9' })
    expect(dollars(tenge(100_000, null))).toEqual({ min: 235, max: null, basis: 'usd:2021 425.9' })
  })

  it('of less than one are not none', () => {
    expect(dollars(tenge(100))).toEqual({ min: 0.23, max: 0.23, basis: 'usd:2021 425.9' })
  })

  it('say where the rate broke within the year, and where it is the user who vouches for it', () => {
    expect(dollars({ ...tenge(22_170), date: '2015' })?.basis).toBe('usd:2015 221.7, rate broke within the year')
    expect(dollars({ ...tenge(479), date: '2026-01-01' })?.basis).toBe('usd:2026 479, configuration: the bank')
  })

  it('are not told for a year without a verified rate, for several years, for history without a day, for no sum', () => {
    expect(dollars({ ...tenge(1), date: '2025-01-01' })).toBeNull()
    expect(dollars({ ...tenge(1), date: '2019' })).toBeNull()
    expect(dollars({ ...tenge(1), date: '2020-12-31/2021-01-01' })).toBeNull()
    expect(dollars(tenge(1), '2020-07/2021-06')).toBeNull()
    expect(dollars(tenge(1), null)).toBeNull()
    expect(dollars({ ...tenge(1), background: true })).toBeNull()
    expect(dollars({})).toBeNull()
    expect(dollars({ ...tenge(1), background: true, date: '2020-05' })?.basis).toBe('usd:2020 413')
  })
})

describe('units of the day', () => {
  const units = (...given: Parameters<typeof fine>) => unitsOfDay(fine(...given), index)

  it('name the row of the table', () => {
    expect(units(tenge(29_170))).toEqual({ min: 10, max: 10, basis: 'mci:2021-01-01' })
    expect(units({ ...tenge(13_890), date: '2020-06-19' })).toEqual({ min: 5, max: 5, basis: 'mci:2020-04-01' })
  })

  it('are those that the text tells, whatever the index of the day of the decision', () => {
    const basis = 'mci:2020-04-01'
    const told = { amount: { min: 500, max: 500, currency: 'MCI' }, tenge: { min: 1_389_000, max: 1_389_000, basis } }
    expect(units({ ...told, date: '2021-03-05' })).toEqual({ min: 500, max: 500, basis: 'stated' })
    expect(units({ ...told, tenge: null, date: null }, null)).toEqual({ min: 500, max: 500, basis: 'stated' })
  })

  it('go by the row by which the tenge were reckoned, where it is named', () => {
    const sum = { min: 27_780, max: 27_780 }
    expect(units({ tenge: { ...sum, basis: 'mci:2020-04-01' }, date: '2021-03-05' })).toEqual({ min: 10, max: 10, basis: 'mci:2020-04-01' }) // prettier-ignore
    expect(units({ tenge: { ...sum, basis: 'self' }, date: '2021-03-05' })).toEqual({ min: 9.52, max: 9.52, basis: 'mci:2021-01-01' }) // prettier-ignore
  })

  it('are not told where several rows are possible, or history has no day', () => {
    expect(units({ ...tenge(1), date: '2020-12/2021-01' })).toBeNull()
    expect(units({ ...tenge(1), background: true })).toBeNull()
  })
})
