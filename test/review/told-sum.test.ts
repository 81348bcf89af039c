// A fine told in two units, of which a reviewer corrects one: the other is not said of it any more, in no column and in no words.
import { describe, expect, it } from 'vitest'
import { indexSum } from '../../src/export/count/sanction.ts'
import { sanctionsOf } from '../../src/export/material/sanctions.ts'
import { sanctionWords } from '../../src/export/table/sanction-words.ts'
import { packs } from '../../src/packs.ts'
import type { ReviewRecord, SanctionRecord } from '../../src/records.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { Maker, tenge } from '../export/reading.ts'
import { decided } from './decided.ts'
import { contextsOf } from '../export/contexts.ts'

const TEXT = 'He was fined 145,850 tenge (50 MCI).'
const KZT = tenge(145_850)
const MCI = { amount: { min: 50, max: 50, currency: 'MCI' }, tenge: { min: 145_850, max: 145_850, basis: 'stated' } }
const UNKNOWN = { amount: { min: 50, max: 50, currency: 'MCI' }, tenge: null }

function made(sums: Pick<SanctionRecord, 'amount' | 'tenge'>) {
  return new Maker({ name: 'sum', text: TEXT })
    .incident('i-1', TEXT)
    .sanction('1', 'i-1', 'fined 145,850 tenge', { ...sums, date: '2021-03-03' })
    .amount('a-1', 'i-1', '145,850 tenge', { min: 145_850, max: 145_850, part_of: 'n-1' })
    .amount('a-2', 'i-1', '50 MCI', { min: 50, max: 50, currency: 'MCI', restates: 'a-1' }).bulletin
}

type Corrections = Readonly<Record<string, ReviewRecord['value']>>

function overlaid(bulletin: ReturnType<typeof made>, corrections: Corrections) {
  const reviews = Object.entries(corrections).map(([field, value]) => decided(bulletin, 'f-1', { status: 'corrected', field, value })) // prettier-ignore
  const { bulletins } = applyReviews([bulletin], reviews, { means: packs, changes: [] })
  const [sanction] = contextsOf(bulletins).flatMap(sanctionsOf)
  if (sanction === undefined) throw new Error('Expected a sanction')
  return sanction
}

describe('a fine in tenge and MCI', () => {
  const both = (name: string, value: number): Corrections => ({ [`${name}_min`]: value, [`${name}_max`]: value })
  it.each<[string, Pick<SanctionRecord, 'amount' | 'tenge'>, Corrections, number | null, string]>([
    ['as it is', KZT, {}, 50, '145,850 tenge'],
    ['as it is, MCI first', MCI, {}, 50, '50 MCI = 145,850 tenge'],
    ['of which something else is corrected', KZT, { count: 2 }, 50, '145,850 tenge, 2 persons'],
    ['of other tenge', KZT, both('amount', 500_000), null, '500,000 tenge'],
    ['of other tenge, by their own column', KZT, both('tenge', 500_000), null, '500,000 tenge'],
    ['of another currency', KZT, { currency: 'USD' }, null, '145,850 USD'],
    ['of other tenge, MCI first', MCI, both('tenge', 500_000), null, '500,000 tenge'],
    ['of other MCI', MCI, both('amount', 5), 5, '5 MCI = 14,585 tenge'],
    ['of both', MCI, { ...both('amount', 5), ...both('tenge', 14_000) }, 5, '5 MCI = 14,000 tenge'],
    ['of which the tenge were not known', UNKNOWN, both('tenge', 145_000), 50, '50 MCI = 145,000 tenge'],
  ])('%s', (_what, sums, corrections, units, words) => {
    const sanction = overlaid(made(sums), corrections)
    expect(indexSum(sanction, 'MCI')?.min ?? null).toBe(units)
    expect(sanctionWords(sanction)).toBe(`fine, imposed: ${words}`)
  }) // prettier-ignore

  it('keeps the sum and its tenge one, where it is told in tenge', () => {
    const { record } = overlaid(made(KZT), both('tenge', 500_000))
    expect([record.amount, record.tenge?.min]).toEqual([{ min: 500_000, max: 500_000, currency: 'KZT' }, 500_000])
  })

  it('is as it was where the correction is outdated', () => {
    const bulletin = made(KZT)
    const old = { ...bulletin.reading.bulletin, revision: 1, sha256: '0'.repeat(64) }
    const review = decided({ ...bulletin, reading: { ...bulletin.reading, bulletin: old } }, 'f-1', { status: 'corrected', field: 'amount_min', value: 1 }) // prettier-ignore
    const now = { ...bulletin, reading: { ...bulletin.reading, bulletin: { ...bulletin.reading.bulletin, revision: 2 } } } // prettier-ignore
    const { bulletins } = applyReviews([now], [{ ...review, words: 'other' }], { means: packs, changes: [] })
    const [sanction] = contextsOf(bulletins).flatMap(sanctionsOf)
    expect(sanction === undefined ? null : indexSum(sanction, 'MCI')?.min).toBe(50)
  })
})
