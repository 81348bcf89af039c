// A sum in units of the index, after a correction of its date or of itself: of which day's index, and never silently blank.
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import type { ReviewRecord, SanctionRecord } from '../../src/records.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { Maker } from '../export/reading.ts'
import { decided } from './decided.ts'

const TEXT = 'On 1 May 2018 he wrote it. He was fined 2,000 MCI (Article 174).'

interface Told {
  readonly code: string
  readonly date: string | null
  /** Tenge by the rules: units are 2,000. */
  readonly basis: string
  /** Another date that the item tells. */
  readonly other?: string
  readonly period?: string | null
}

const WORTH: Readonly<Record<string, number>> = { 2018: 2405, 2019: 2525, 2020: 2651 }
const at = (year: number | string): number => 2000 * (WORTH[year] ?? 0)

function made({ code, date, basis, other, period = '2019-10' }: Told) {
  const year = Number(basis.slice(4, 8))
  const maker = new Maker({ name: 'index', text: TEXT, period })
    .incident('i-1', TEXT)
    .article('l-1', 'i-1', 'Article 174', { code, article: '174' })
    .sanction('1', 'i-1', 'fined 2,000 MCI', {
      amount: { min: 2000, max: 2000, currency: 'MCI' },
      tenge: { min: at(year), max: at(year), basis },
      articles: ['l-1'],
      date,
    })
  if (other !== undefined) maker.lists.dates.push({ ...maker.mention('d-1', 'i-1', '1 May 2018'), value: other, from: other, to: other, resolved: 'explicit' }) // prettier-ignore
  return maker.bulletin
}

function tengeOf(told: Told, corrections: Readonly<Record<string, ReviewRecord['value']>>): SanctionRecord['tenge'] {
  const bulletin = made(told)
  const reviews = Object.entries(corrections).map(([field, value]) => decided(bulletin, 'f-1', { status: 'corrected', field, value })) // prettier-ignore
  const { bulletins, judged } = applyReviews([bulletin], reviews, { means: packs, changes: [] })
  expect(judged.map(({ state }) => state)).toEqual(reviews.map(() => 'applied'))
  return [...bulletins][0]?.reading.sanctions[0]?.tenge ?? null
}

const OF = (min: number, basis: string, max = min) => ({ min, max, basis })

describe('a corrected date', () => {
  const ACT = { code: 'CC2014', date: null, basis: 'mci:2019-01-01' }
  it.each<[string, Told, string, SanctionRecord['tenge']]>([
    ['of the same year leaves the sum', ACT, '2019-10-05', OF(at(2019), 'mci:2019-01-01')],
    ['of another year takes its index', { ...ACT, date: '2019-10' }, '2018-10-05', OF(at(2018), 'mci:2018-01-01')],
    ['across two years gives both', ACT, '2018-12/2019-01', OF(at(2018), 'mci:2018-01-01/2019-01-01', at(2019))],
    ['leaves what is by the day of the act', { ...ACT, basis: 'mci:2018-01-01' }, '2020-01-05', OF(at(2018), 'mci:2018-01-01')],
    ['leaves open which day is that of the act', { ...ACT, other: '2019-05-01' }, '2020-01-05', OF(at(2019), 'mci:2019-01-01/2020-01-01', at(2020))],
    ['cannot be before the act', { ...ACT, other: '2019-05-01' }, '2018-01-05', OF(at(2018), 'mci:2018-01-01')],
    ['under another code takes the index of the decision', { ...ACT, code: 'CAO2014', basis: 'mci:2018-01-01' }, '2020-01-05', OF(at(2020), 'mci:2020-01-01')],
  ])('%s', (_what, told, date, tenge) => {
    expect(tengeOf(told, { date })).toEqual(tenge)
  }) // prettier-ignore
})

describe('a corrected sum', () => {
  it('keeps the rows by which it was reckoned, one or two', () => {
    const two = { code: 'CC2014', date: '2018-12/2019-01', basis: 'mci:2018-01-01/2019-01-01' }
    expect(tengeOf({ ...two, basis: 'mci:2018-01-01' }, { amount_min: 100, amount_max: 100 })).toEqual(OF(240_500, 'mci:2018-01-01')) // prettier-ignore
    expect(tengeOf(two, { amount_min: 100, amount_max: 100 })).toEqual(OF(240_500, two.basis, 252_500))
  })
})
