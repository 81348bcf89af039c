// What reviews of one large bulletin cost: its records are gone through a few times, not once a decision. Counted, not timed.
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../src/export/input.ts'
import { packs } from '../../src/packs.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { decisionOn } from '../../src/review/decision.ts'
import { matchOf } from '../../src/review/match.ts'
import { subjectsOf } from '../../src/review/words.ts'
import type { Change } from '../../src/store/store.ts'
import { Maker } from '../export/reading.ts'
import { decided } from './decided.ts'

const COUNT = 300

/** A bulletin of so many incidents with a person each, whose records are counted when they are looked at. */
function counting(): { readonly bulletin: ExportBulletin; readonly looks: () => number } {
  const words = Array.from({ length: COUNT }, (_, i) => `<Person ${i}>`)
  const maker = new Maker({ name: 'large', text: words.join('\n') })
  for (const [i, quote] of words.entries()) {
    maker.incident(`i-${i}`, quote, { people: [quote] })
    maker.lists.people.push({ ...maker.mention(`p-${i}`, `i-${i}`, quote), name: quote, role: null })
  }
  let looks = 0
  const people = maker.lists.people.map((one) => new Proxy(one, { get: (record, key) => (looks++, Reflect.get(record, key) as unknown) })) // prettier-ignore
  const { bulletin } = maker
  return { bulletin: { ...bulletin, reading: { ...bulletin.reading, people } }, looks: () => looks }
}

/** Looks at a record that are few: its fields are asked for some times, however many others there are. */
const FEW = 60

describe('a decision on each of many records', () => {
  it('is laid over them without going through all for each', () => {
    const { bulletin, looks } = counting()
    const reviews = Array.from({ length: COUNT }, (_, i) => decided(bulletin, `p-${i}`, { status: 'confirmed' }))
    const before = looks()
    const { judged } = applyReviews([bulletin], reviews, { means: packs, changes: [] })
    expect(judged.filter(({ state }) => state === 'confirmed')).toHaveLength(COUNT)
    expect((looks() - before) / COUNT).toBeLessThan(FEW)
  })

  it('whose ids are others now finds each by its words, not by going through all', () => {
    const { bulletin, looks } = counting()
    const reviews = Array.from({ length: COUNT }, (_, i) => ({ ...decided(bulletin, `p-${i}`, {}), record: `p-old-${i}`, alone: true })) // prettier-ignore
    const before = looks()
    expect(reviews.map((review) => matchOf(review, bulletin.reading)?.id)).toEqual(reviews.map((_, i) => `p-${i}`))
    expect((looks() - before) / COUNT).toBeLessThan(FEW)
  })

  it('is written without going through all for each', () => {
    const { bulletin, looks } = counting()
    const signed = { at: '2026-01-01T00:00:00.000Z', reviewer: 'R', file: 'b.xlsx', file_sha256: 'f'.repeat(64) }
    const subjects = subjectsOf('person', bulletin.reading)
    const before = looks()
    for (const subject of subjects) decisionOn(subject, bulletin.reading, { status: 'confirmed', field: null, value: null, note: null }, signed) // prettier-ignore
    expect((looks() - before) / COUNT).toBeLessThan(FEW)
  })

  it('that is lost does not go through the changes of other bulletins', () => {
    const { bulletin } = counting()
    const lost = Array.from({ length: COUNT }, (_, i) => ({ ...decided(bulletin, `p-${i}`, {}), record: `p-old-${i}`, alone: false })) // prettier-ignore
    let looks = 0
    const change = { bulletin: 'b-other', revision: 2, cause: 'page', kind: 'person', id: 'p-9', what: 'changed', at: '', before: null, after: null } as const // prettier-ignore
    const changes = Array.from({ length: COUNT }, (): Change => new Proxy<Change>(change, { get: (one, key) => (looks++, Reflect.get(one, key) as unknown) })) // prettier-ignore
    applyReviews([bulletin], lost, { means: packs, changes })
    expect(looks / COUNT).toBeLessThan(FEW)
  })
})
