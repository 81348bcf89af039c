// The overlay: what reviewers decided, on the records of today.
import { describe, expect, it } from 'vitest'
import type { ExportBulletin } from '../../src/export/input.ts'
import { packs } from '../../src/packs.ts'
import type { ReviewRecord } from '../../src/records.ts'
import { applyReviews } from '../../src/review/apply.ts'
import { whyNot } from '../../src/review/correctable.ts'
import { isInTotals, standingOf } from '../../src/export/count/sanction.ts'
import { sanctionsOf } from '../../src/export/material/sanctions.ts'
import type { Change } from '../../src/store/store.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { everyKind, exportable, inputOf, Maker } from '../export/reading.ts'
import { decided } from './decided.ts'
import { contextsOf } from '../export/contexts.ts'

const means = { means: packs, changes: [] as Change[] }

function overlaid(bulletin: ExportBulletin, ...reviews: ReviewRecord[]) {
  const { bulletins, judged, changes } = applyReviews([bulletin], reviews, means)
  const [given] = bulletins
  if (given === undefined) throw new Error('Expected a bulletin')
  return {
    given,
    reading: given.reading,
    states: judged.map(({ state }) => state),
    judged,
    changes,
    bulletins: [given],
  }
}

const bulletin = everyKind()
const correct = (record: string, field: string, value: ReviewRecord['value'], more: Partial<ReviewRecord> = {}) =>
  decided(bulletin, record, { status: 'corrected', field, value, ...more })

describe('a correction', () => {
  it('is laid over the record, which stays as it was', () => {
    const { reading, states, given } = overlaid(bulletin, correct('f-1', 'count', 4))
    expect(states).toEqual(['applied'])
    const [now] = reading.sanctions
    expect([now?.count, bulletin.reading.sanctions[0]?.count]).toEqual([4, 3])
    expect(given.reviews?.get(now ?? {})).toMatchObject({ status: 'corrected', fields: ['count'], values: [4], originals: [3] }) // prettier-ignore
    const total = tablesOf(contextsOf([given]), inputOf([given])).find(({ name }) => name === 'fines')
    const column = total?.columns.findIndex(({ name }) => name === 'total_tenge_min') ?? 0
    expect([...(total?.rows ?? [])].find(([id]) => id === 'f-1')?.[column]).toBe(80_000)
  })

  it.each<[string, ReviewRecord['value'], object]>([
    ['tenge_min', 15_000, { tenge: { min: 15_000, max: 20_000, basis: 'review' } }],
    ['amount_max', 25_000, { amount: { min: 20_000, max: 25_000, currency: 'KZT' }, tenge: { min: 20_000, max: 25_000, basis: 'review' } }],
    ['currency', 'USD', { tenge: null }],
    ['people', ['Other Name'], { people: ['Other Name'] }],
    ['date', null, { date: null }],
    ['background', true, { background: true }],
  ])('%s = %j', (field, value, fields) => {
    expect(overlaid(bulletin, correct('f-1', field, value)).reading.sanctions[0]).toMatchObject(fields)
  }) // prettier-ignore

  it('of a sum to one in units of the index is reckoned by the date of the decision, under whatever code', () => {
    const tenge = { min: 58_340_000, max: 58_340_000, basis: 'mci:2021-01-01' }
    expect(overlaid(bulletin, correct('f-1', 'currency', 'MCI')).reading.sanctions[0]?.tenge).toEqual(tenge)
    const other = everyKind()
    for (const one of other.reading.articles) Object.assign(one, { code: 'CAO2014' })
    expect(overlaid(other, correct('f-1', 'currency', 'MCI')).reading.sanctions[0]?.tenge).toEqual(tenge)
  })

  it('of a date makes its days anew, of an article its title, of a place where it lies', () => {
    const { reading } = overlaid(bulletin, correct('d-1', 'value', '2021-03'), correct('l-1', 'article', '274'), correct('g-1', 'name', 'Oral')) // prettier-ignore
    expect(reading.dates[0]).toMatchObject({ value: '2021-03', from: '2021-03-01', to: '2021-03-31' })
    expect(reading.articles[0]).toMatchObject({ article: '274', in_force: true })
    expect(reading.articles[0]?.title).toMatch(/false/iu)
    expect(reading.places[0]).toMatchObject({ name: 'Oral', region: 'KZ-27' })
    expect(reading.incidents[0]?.places).toEqual(['Oral'])
  })

  it('of a period is refused, since all was read by it; one of another journal is not applied', () => {
    expect(whyNot('bulletin', 'period', ['period'])).toMatch(
      /^`period` can't be corrected here: .*in their own sheets$/u,
    )
    const { states, reading } = overlaid(bulletin, correct('b-all', 'period', '2020-05'))
    expect([states, reading.bulletin.period]).toEqual([['unfit'], '2021-03'])
  })

  it('of the day of publication leaves no doubt of it', () => {
    const doubtful = exportable(bulletin, { published: '2021-03-15', published_doubtful: true })
    const { reading } = overlaid(doubtful, decided(doubtful, 'b-all', { status: 'corrected', field: 'published', value: '2021-04-15' })) // prettier-ignore
    expect(reading.bulletin).toMatchObject({ published: '2021-04-15', published_doubtful: false })
  })

  it('that makes no valid record any more is not applied, and says so', () => {
    const { states, reading, given } = overlaid(bulletin, correct('f-1', 'tenge_min', 30_000))
    expect(states).toEqual(['unfit'])
    expect(reading.sanctions[0]?.tenge?.min).toBe(20_000)
    expect(given.reviews?.get(reading.sanctions[0] ?? {})?.status).toBe('outdated')
  })

  it('gives way to a later one, and to one that takes it back', () => {
    const two = overlaid(bulletin, correct('f-1', 'count', 4), correct('f-1', 'count', 5), correct('f-1', 'against', 'other')) // prettier-ignore
    expect(two.states).toEqual(['superseded', 'applied', 'applied'])
    expect(two.reading.sanctions[0]).toMatchObject({ count: 5, against: 'other' })
    const back = overlaid(bulletin, correct('f-1', 'count', 4), decided(bulletin, 'f-1', { status: 'unreviewed' }))
    expect([back.states, back.reading.sanctions[0]?.count]).toEqual([['superseded', 'applied'], 3])
  })

  it('stands beside a confirmation by another', () => {
    const { reading, states, given } = overlaid(bulletin, correct('f-1', 'count', 4), decided(bulletin, 'f-1', { status: 'confirmed', reviewer: 'Second' })) // prettier-ignore
    expect(states).toEqual(['applied', 'confirmed'])
    expect(given.reviews?.get(reading.sanctions[0] ?? {})).toMatchObject({ status: 'confirmed', fields: ['count'], reviewer: 'Second' }) // prettier-ignore
  })

  it('has a row in the changes with before and after', () => {
    const { changes } = overlaid(bulletin, correct('f-1', 'count', 4), decided(bulletin, 'f-2', { status: 'confirmed' })) // prettier-ignore
    expect(changes).toMatchObject([{ cause: 'review', id: 'f-1', what: 'changed', before: { count: 3 }, after: { count: 4 } }]) // prettier-ignore
  })
})

describe('wrong', () => {
  it('takes a sanction out of the totals, and leaves it to be seen', () => {
    const { bulletins, states } = overlaid(bulletin, decided(bulletin, 'f-1', { status: 'wrong' }))
    expect(states).toEqual(['applied'])
    const sanction = contextsOf(bulletins)
      .flatMap(sanctionsOf)
      .find(({ record }) => record.id === 'f-1')
    if (sanction === undefined) throw new Error('Expected it')
    expect([standingOf(sanction), isInTotals(sanction)]).toEqual(['refuted', false])
  })

  it('takes an incident out of the counts; what is part of it counts as its own', () => {
    const text = 'One. Two.'
    const nested = new Maker({ name: 'n', text }).incident('i-1', 'One. Two.').incident('i-2', 'Two.', { parent: 'i-1', number: '1.1' }).bulletin // prettier-ignore
    const count = (given: readonly ExportBulletin[]): unknown[] => {
      const summary = tablesOf(contextsOf(given), inputOf(given)).find(({ name }) => name === 'summary')
      const [figure, of] = ['figure', 'count'].map((name) => summary?.columns.findIndex((column) => column.name === name) ?? 0) // prettier-ignore
      return [...(summary?.rows ?? [])].flatMap((row) => (/incidents by month/u.test(String(row[figure ?? 0])) ? [`${String(row[figure ?? 0]).split(' ')[0] ?? ''} ${String(row[of ?? 0])}`] : [])) // prettier-ignore
    }
    expect(count([nested])).toEqual(['incidents 1', 'nested 1'])
    expect(count(overlaid(nested, decided(nested, 'i-1', { status: 'wrong' })).bulletins)).toEqual(['incidents 1'])
    expect(count(overlaid(nested, decided(nested, 'i-2', { status: 'wrong' })).bulletins)).toEqual(['incidents 1'])
  })

  it('takes a mention out of what is joined from it', () => {
    const { reading } = overlaid(bulletin, decided(bulletin, 'p-1', { status: 'wrong' }))
    expect([reading.incidents[0]?.people, reading.people]).toEqual([[], bulletin.reading.people])
  })
})

describe('after the rules changed', () => {
  /** The bulletin as other rules read it. */
  function reread(change: (lists: ExportBulletin['reading']) => void): ExportBulletin {
    const other = everyKind()
    change(other.reading)
    return other
  }

  it('a decision is found again by the words and the incident', () => {
    const now = reread(({ sanctions: [one], penalties: [told] }) => {
      Object.assign(one ?? {}, { id: 'f-new', count: 7 })
      Object.assign(told ?? {}, { sanction: 'f-new' })
    })
    const { states, reading, judged } = overlaid(now, correct('f-1', 'count', 4))
    expect([states, reading.sanctions[0]?.count, judged[0]?.target]).toEqual([['applied'], 4, 'f-new'])
  })

  it('and by the place, where the quote has a word more', () => {
    const now = reread(({ dates: [one] }) => {
      Object.assign(one ?? {}, { id: 'd-new', quote: 'On March 3', start: (one?.start ?? 0) - 3 })
    })
    expect(overlaid(now, correct('d-1', 'value', '2021-03-04')).reading.dates[0]?.value).toBe('2021-03-04')
  })

  it('is unmatched, not guessed, where several could be it, or none', () => {
    const twice = reread(({ dates }) => {
      const [one] = dates
      if (one) Object.assign(dates, { 0: { ...one, id: 'd-x' }, 2: { ...one, id: 'd-y' } })
    })
    const review = correct('d-1', 'value', '2021-03-04')
    expect(overlaid(twice, review).states).toEqual(['unmatched'])
    const none = reread(({ dates }) => void (dates as unknown[]).shift())
    expect(overlaid(none, review).states).toEqual(['unmatched'])
    expect(applyReviews([], [review], means).judged).toMatchObject([{ state: 'unmatched' }])
  })

  it('is unmatched where another record had the same words when it was decided on', () => {
    const now = reread(({ dates: [one] }) => Object.assign(one ?? {}, { id: 'd-new' }))
    expect(overlaid(now, correct('d-1', 'value', '2021-03-04', { alone: false })).states).toEqual(['unmatched'])
  })
})

describe('after the page was edited', () => {
  const edited = (change: (reading: ExportBulletin['reading']) => void): ExportBulletin => {
    const other = everyKind()
    Object.assign(other.reading.bulletin, { revision: 2, sha256: 'e'.repeat(64) })
    change(other.reading)
    return other
  }

  it('elsewhere, a decision stands', () => {
    const { states } = overlaid(edited(() => undefined), correct('f-1', 'count', 4), decided(bulletin, 'f-2', { status: 'wrong' })) // prettier-ignore
    expect(states).toEqual(['applied', 'applied'])
  })

  it('in its words, it is outdated and does nothing', () => {
    const now = edited(({ penalties: [told] }) =>
      Object.assign(told ?? {}, { quote: 'fined Aida Sarbaz and four others' }),
    )
    const { states, reading, given } = overlaid(now, correct('f-1', 'count', 4))
    expect([states, reading.sanctions[0]?.count]).toEqual([['outdated'], 3])
    expect(given.reviews?.get(reading.sanctions[0] ?? {})).toMatchObject({ status: 'outdated', fields: ['count'], values: [4] }) // prettier-ignore
  })

  it('so that the field is read otherwise, too; unless it is read as the reviewer said', () => {
    const count = (value: number) => edited(({ sanctions: [one] }) => Object.assign(one ?? {}, { count: value }))
    expect(overlaid(count(9), correct('f-1', 'count', 4)).states).toEqual(['outdated'])
    expect(overlaid(count(4), correct('f-1', 'count', 4)).states).toEqual(['applied'])
  })

  it('so that another record took its place, that one shows it', () => {
    const now = edited(({ dates: [one] }) =>
      Object.assign(one ?? {}, { id: 'd-9', value: '2021-03-05', quote: 'March 5' }),
    )
    const change = { bulletin: 'b-all', revision: 2, cause: 'page', kind: 'date', id: 'd-9', what: 'changed', at: '', before: { id: 'd-1' }, after: { id: 'd-9' } } as const // prettier-ignore
    const { bulletins, judged } = applyReviews([now], [correct('d-1', 'value', '2021-03-04')], { means: packs, changes: [change] }) // prettier-ignore
    expect(judged).toMatchObject([{ state: 'outdated', target: 'd-9' }])
    const [given] = bulletins
    const [date] = given?.reading.dates ?? []
    expect([date?.value, given?.reviews?.get(date ?? {})?.status]).toEqual(['2021-03-05', 'outdated'])
  })
})
