// A corrected name is that of the person wherever it stands; what is not told of one alone stays.
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/export/table/index.ts'
import { packs } from '../../src/packs.ts'
import type { ReviewRecord } from '../../src/records.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { currentOf } from '../../src/review/current.ts'
import { outcomeOf } from '../../src/review/take.ts'
import { inputOf, Maker } from '../export/reading.ts'
import { decided } from './decided.ts'
import { contextsOf } from '../export/contexts.ts'

const TEXT = 'Askar Belov was fined. Belov appealed. | Askar Belov was warned.'

function made() {
  const maker = new Maker({ name: 'people', text: TEXT })
    .incident('i-1', 'Askar Belov was fined. Belov appealed.', { people: ['Askar Belov'] })
    .incident('i-2', '| Askar Belov was warned.', { people: ['Askar Belov'] })
    .sanction('1', 'i-1', 'was fined', { people: ['Askar Belov', 'Other Person'], count: 2 })
    .sanction('2', 'i-2', 'was warned', { kind: 'warning', people: ['Askar Belov'] })
  const person = { name: 'Askar Belov', role: null }
  maker.lists.people.push({ ...maker.mention('p-1', 'i-1', 'Askar Belov'), ...person })
  maker.lists.people.push({ ...maker.mention('p-2', 'i-1', 'Belov appealed'), ...person })
  return maker.bulletin
}

const name = (record: string, value: string): ReviewRecord => decided(made(), record, { status: 'corrected', field: 'name', value }) // prettier-ignore

function overlaid(...reviews: ReviewRecord[]) {
  const [given] = [...applyReviews([made()], reviews, { means: packs, changes: [] }).bulletins]
  if (given === undefined) throw new Error('Expected a bulletin')
  return given
}

describe('a corrected name', () => {
  it('stands in the penalties of the incident, and in all that is made of them', () => {
    const given = overlaid(name('p-1', 'Askar Below'), name('p-2', 'Askar Below'))
    const { sanctions, penalties } = given.reading
    expect(sanctions.map(({ people }) => people)).toEqual([['Askar Below', 'Other Person'], ['Askar Belov']])
    expect(penalties.map(({ people }) => people)).toEqual([['Askar Below', 'Other Person'], ['Askar Belov']])
    const tables = tablesOf(contextsOf([given]), inputOf([given]))
    const rows = (table: string): string => JSON.stringify([...(tables.find((one) => one.name === table)?.rows ?? [])].filter((row) => JSON.stringify(row).includes('f-1') || JSON.stringify(row).includes('i-1'))) // prettier-ignore
    for (const table of ['incidents', 'fines', 'penalties', 'penalty_people']) {
      expect([table, rows(table).includes('Askar Below')]).toEqual([table, true])
    }
    expect(rows('penalty_people')).not.toContain('Askar Belov')
  })

  it('is not taken where the rules saw two in one name', () => {
    const two = overlaid(name('p-1', 'Askar Below'))
    expect(two.reading.sanctions[0]?.people).toEqual(['Askar Belov', 'Other Person'])
    const one = overlaid(name('p-1', 'Askar Below'), decided(made(), 'p-2', { status: 'wrong' }))
    expect(one.reading.sanctions[0]?.people).toEqual(['Askar Below', 'Other Person'])
  })

  it('gives way to what a reviewer said of the penalty', () => {
    const own = decided(made(), 'f-1', { status: 'corrected', field: 'people', value: ['Askar Belov'] })
    const given = overlaid(name('p-1', 'Askar Below'), name('p-2', 'Askar Below'), own)
    expect(given.reading.sanctions[0]?.people).toEqual(['Askar Belov'])
  })

  it('can be taken back in a penalty: that it is the old name there is news', () => {
    const reviews = [name('p-1', 'Askar Below'), name('p-2', 'Askar Below')]
    const current = currentOf([made()], reviews, packs, [])
    const outcome = (value: string) => {
      const told = { review_status: 'corrected', corrected_field: 'people', corrected_value: value }
      const cells = new Map(Object.entries(told).map(([column, text]) => [column, { type: 'text', text }] as const))
      const sheet = { name: 'Penalties', columns: ['id', 'people', ...Object.keys(told), 'reviewed_at'], doubled: [], rows: [] } // prettier-ignore
      const place = { sheet: 'Penalties', row: 2, kind: 'sanction', id: 'f-1' } as const
      return outcomeOf(place, { row: 2, cells }, sheet, { current, reviews: new Map(), means: packs, reviewer: 'R', file: 'f' })?.what // prettier-ignore
    }
    expect(outcome('Askar Belov; Other Person')).toBe('taken')
    expect(outcome('Askar Below; Other Person')).toBe('refused')
  })

  it('leaves to a penalty its review and its times', () => {
    const bulletin = made()
    const times = { first_seen: '2020-01-01T00:00:00.000Z', last_changed: '2020-01-02T00:00:00.000Z' }
    const given = { ...bulletin, times: new Map(bulletin.reading.sanctions.map((one) => [one, times])) }
    const reviews = [name('p-1', 'A B'), name('p-2', 'A B'), decided(bulletin, 'f-1', { status: 'wrong' })]
    const [now] = [...applyReviews([given], reviews, { means: packs, changes: [] }).bulletins]
    const [fine] = now?.reading.sanctions ?? []
    expect([fine?.people[0], now?.reviews?.get(fine ?? {})?.status, now?.times.get(fine ?? {})]).toEqual(['A B', 'wrong', times]) // prettier-ignore
  })
})
