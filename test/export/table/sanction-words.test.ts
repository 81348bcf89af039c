import { describe, expect, it } from 'vitest'
import { sanctionsOf } from '../../../src/export/material/sanctions.ts'
import { sanctionWords } from '../../../src/export/table/sanction-words.ts'
import type { SanctionRecord } from '../../../src/records.ts'
import { Maker, tenge } from '../reading.ts'
import { contextsOf } from '../contexts.ts'

function wordsOf(more: Partial<SanctionRecord>, ...others: Partial<SanctionRecord>[]): string | undefined {
  const maker = new Maker({ name: 'a', text: 'x'.repeat(9) }).incident('i-1', 'x')
  for (const [index, one] of [more, ...others].entries()) maker.sanction(String(index), 'i-1', 'x', one)
  return contextsOf([maker.bulletin]).flatMap(sanctionsOf).map(sanctionWords)[0]
}

const MCI = { amount: { min: 20, max: 20, currency: 'MCI' }, tenge: { min: 58_340, max: 58_340, basis: 'stated' } }

describe('a sanction in words', () => {
  it.each<[Partial<SanctionRecord>, string]>([
    [{ ...MCI, people: ['Askar Belov'], count: 1 }, 'fine, imposed: 20 MCI = 58,340 tenge, Askar Belov'],
    [{ ...tenge(20_000), per: 'person', count: 3, people: ['Aida Sarbaz'] }, 'fine, imposed: 20,000 tenge each, 3 persons (Aida Sarbaz)'],
    [{ ...tenge(1_234_567.5, null), stage: 'sought' }, 'fine, sought: 1,234,567.5 tenge or more'],
    [{ ...tenge(null, 100) }, 'fine, imposed: up to 100 tenge'],
    [{ ...tenge(100, 200), background: true }, 'fine, imposed (background): 100 to 200 tenge'],
    [{ kind: 'administrative-arrest', duration: { min: 'P15D', max: 'P15D' }, count: 1 }, 'administrative-arrest, imposed: 15 days, 1 person'],
    [{ kind: 'imprisonment', duration: { min: 'P1Y6M', max: 'P3Y' } }, 'imprisonment, imposed: 1 year 6 months to 3 years'],
    [{ kind: 'community-service', duration: { min: 'PT100H', max: 'PT100H' }, per: 'year' }, 'community-service, imposed: 100 hours a year'],
    [{ kind: 'warning', stage: 'dismissed', background: true }, 'warning, dismissed'],
  ])('%j', (more, expected) => {
    expect(wordsOf(more)).toBe(expected)
  }) // prettier-ignore

  it('says that another took its place', () => {
    expect(wordsOf(tenge(100), { ...tenge(60), supersedes: 'f-0' })).toBe('fine, imposed (superseded): 100 tenge')
  })
})
