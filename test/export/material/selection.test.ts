import { describe, expect, it } from 'vitest'
import type { ExportBulletin, Selection } from '../../../src/export/input.ts'
import type { Context } from '../../../src/export/material/entry.ts'
import { shareOf, selectedChanges } from '../../../src/export/material/selection.ts'
import { standingOf, isInTotals } from '../../../src/export/count/sanction.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import type { Change } from '../../../src/store/store.ts'
import { Maker, everyKind, inputOf, tenge } from '../reading.ts'
import { contextsOf, selectedFrom, undecidedIn } from '../contexts.ts'

const ALL: Selection = { from: null, to: null, categories: [], places: [], articles: [], languages: [], sources: [] }

function select(bulletins: readonly ExportBulletin[], selection: Partial<Selection>) {
  return selectedFrom(contextsOf(bulletins), { ...ALL, ...selection })
}

/** Ids of the incidents that are selected. */
function incidents(bulletins: readonly ExportBulletin[], selection: Partial<Selection>): string[] {
  return select(bulletins, selection).flatMap(({ reading }) => reading.incidents.map(({ id }) => id))
}

const TEXT = 'One. Two. Three fined 100 tenge. Four fined 60 tenge.'
const march = new Maker({ name: 'march', text: TEXT, period: '2021-03' })
  .incident('i-attack', 'One.', { category: 'attack', date: '2021-03-30/2021-04-02', places: ['Oral'] })
  .incident('i-undated', 'Two.', { category: 'threat' })
  .incident('i-fined', 'Three fined 100 tenge.', { category: 'administrative-case', date: '2021-03-05' })
  .incident('i-appeal', 'Four fined 60 tenge.', { category: 'court-ruling-other', date: '2021-03-20' })
  .article('l-1', 'i-fined', 'Three', { code: 'CAO2014', article: '488', part: '1' })
  .article('l-2', 'i-appeal', 'Four', { code: 'CC2014', article: '274', part: '4', clause: '2' })
  .sanction('1', 'i-fined', 'fined 100 tenge', { ...tenge(100), articles: ['l-1', 'l-2'] })
  .sanction('2', 'i-appeal', 'fined 60 tenge', { ...tenge(60), supersedes: 'f-1' }).bulletin
const year = new Maker({ name: 'year', text: TEXT, period: '2022' }).incident('i-year', 'One.', { category: 'attack' }).bulletin // prettier-ignore

describe('a selection', () => {
  it('of nothing is all', () => {
    expect(select([march, year], {}).map(({ record }) => record.id)).toEqual(['b-march', 'b-year'])
  })

  it.each<[string, Partial<Selection>, string[]]>([
    ['days: not a span that only reaches into them', { from: '2021-04-01' }, ['i-year']],
    ['days: a span that lies in them', { from: '2021-03-30', to: '2021-04-02' }, ['i-attack']],
    [
      'days: the period where no date is told',
      { from: '2021-03-01', to: '2021-03-31' },
      ['i-undated', 'i-fined', 'i-appeal'],
    ],
    ['days: what is told of a year is not surely of its June', { from: '2022-06-01', to: '2022-06-30' }, []],
    ['categories', { categories: ['attack', 'threat'] }, ['i-attack', 'i-undated', 'i-year']],
    ['places', { places: ['Oral'] }, ['i-attack']],
    ['an article in any code', { articles: ['274'] }, ['i-appeal']],
    ['an article of one code', { articles: ['CC2014:488'] }, []],
    ['a part', { articles: ['CAO2014:488(1)', 'CC2014:274(3)'] }, ['i-fined']],
    ['a clause, whatever the part', { articles: ['CC2014:274()(2)'] }, ['i-appeal']],
    ['no part of a number', { articles: ['27', '4'] }, []],
    ['sources', { sources: ['another'] }, []],
    ['languages', { languages: ['en'] }, ['i-attack', 'i-undated', 'i-fined', 'i-appeal', 'i-year']],
    ['all at once', { categories: ['attack'], from: '2022-01-01' }, ['i-year']],
  ])('by %s', (_name, selection, expected) => {
    expect(incidents([march, year], selection).sort()).toEqual(expected.sort())
  })

  it('takes a place of the region that a code names', () => {
    const [inRegion, , other] = ['KZ-27', 'KZ-35', 'KZ-75']
    const maker = new Maker({ name: 'r', text: 'In Oral. In Almaty.' }).incident('i-1', 'In Oral.').incident('i-2', 'In Almaty.')
    const places = [['i-1', 'Oral', inRegion], ['i-2', 'Almaty', other]] as const
    maker.lists.places.push(...places.map(([home, name, region = null]) => ({ ...maker.mention(`p-${name}`, home, name), name, region, lat: null, lon: null })))
    expect(incidents([maker.bulletin], { places: ['KZ-27'] })).toEqual(['i-1'])
  }) // prettier-ignore

  it('takes a penalty by the day of its decision, and its incident by its own', () => {
    const maker = new Maker({ name: 'later', text: 'Beaten. Fined 5 tenge.', period: '2021' }).incident('i-1', 'Beaten. Fined 5 tenge.', { date: '2021-03-08' }) // prettier-ignore
    const { bulletin } = maker.sanction('1', 'i-1', 'Fined 5 tenge', { ...tenge(5), date: '2021-04-03' }).sanction('2', 'i-1', 'Fined', tenge(7)) // prettier-ignore
    const ids = (from: string, to: string) => select([bulletin], { from, to }).flatMap(({ reading }) => [...reading.incidents, ...reading.sanctions].map(({ id }) => id)) // prettier-ignore
    expect(ids('2021-03-01', '2021-03-31')).toEqual(['i-1'])
    expect(ids('2021-04-01', '2021-04-30')).toEqual(['f-1'])
    expect(ids('2021-01-01', '2021-12-31')).toEqual(['i-1', 'f-1', 'f-2'])
    const note = (from: string | null) => undecidedIn(contextsOf([bulletin, march]), { ...ALL, from })
    expect(note('2021-04-01')).toContain('incidents: 1, penalties: 1.')
    expect(note(null)).toBe('')
  })

  it('leaves a sanction replaced whose replacement is left out', () => {
    const [context] = select([march], { articles: ['CAO2014:488'] })
    const [sanction] = context!.reading.sanctions.map((record) => ({
      record,
      context: context!,
      times: context!.times,
    }))
    expect(standingOf(sanction!)).toBe('superseded')
    expect(isInTotals(sanction!)).toBe(false)
  })

  it('brings what a sanction rests on, wherever it stands', () => {
    const [context] = select([march], { categories: ['administrative-case'] })
    expect(context!.reading.articles.map(({ id }) => id)).toEqual(['l-1', 'l-2'])
    expect(context!.reading.penalties.map(({ id }) => id)).toEqual(['n-1'])
    expect(context!.whole).toBe(false)
  })

  it('keeps what stands outside of incidents where days alone are asked for, and holds them all', () => {
    const statistics = (selection: Partial<Selection>) => select([everyKind()], selection).flatMap(({ reading }) => reading.statistics).length // prettier-ignore
    expect(statistics({})).toBeGreaterThan(0)
    expect(statistics({ from: '2021-03-01', to: '2021-03-31' })).toBe(statistics({}))
  })

  it('makes one copy of an edition count where the one that did is not selected', () => {
    const copy = (name: string, language: 'en' | 'kk', counted: boolean, items: number) => {
      const maker = new Maker({ name, text: 'abcdef', counted })
      for (const letter of 'abcdef'.slice(0, items)) maker.incident(`i-${name}${letter}`, letter)
      const { bulletin } = maker
      return { ...bulletin, reading: { ...bulletin.reading, bulletin: { ...bulletin.reading.bulletin, language, edition: 'e' } } } // prettier-ignore
    }
    const copies = [copy('en', 'en', true, 3), copy('kk1', 'kk', false, 1), copy('kk2', 'kk', false, 2)]
    const counted = (selection: Partial<Selection>) => select(copies, selection).filter(({ record }) => record.counted).map(({ record }) => record.id) // prettier-ignore
    expect(counted({})).toEqual(['b-en'])
    expect(counted({ languages: ['kk'] })).toEqual(['b-kk2'])
    expect(select(copies, { languages: ['kk'] }).every(({ reading, record }) => reading.bulletin === record)).toBe(true)
  })

  it('declares no keys that lead to rows that are left out', () => {
    const keys = (selection: Partial<Selection>) =>
      tablesOf(select([march], selection), inputOf([])).find(({ name }) => name === 'penalties')!.foreignKeys
    const columns = keys({}).map(({ column }) => column)
    expect(columns).toEqual(expect.arrayContaining(['bulletin', 'incident', 'supersedes']))
    // The fine of the appeal takes the place of one that is left out.
    const of = { categories: ['court-ruling-other'] }
    expect(keys(of).map(({ column }) => column)).toEqual(columns.filter((column) => column !== 'supersedes'))
  })

  it('tells the changes of what is selected', () => {
    const change = (id: string, incident: string | null): Change => ({ bulletin: 'b-march', revision: 2, cause: 'page', kind: 'date', id, what: 'added', at: '2021-05-01T00:00:00.000Z', before: null, after: { incident } }) // prettier-ignore
    const changes = [change('d-1', 'i-attack'), change('d-2', 'i-fined'), { ...change('i-attack', null), kind: 'incident' as const, after: { id: 'i-attack' } }] // prettier-ignore
    const told = (contexts: readonly Context[]) => {
      const parts = new Map(contexts.map((context) => [context.record.id, shareOf(context)]))
      return selectedChanges(changes, (id) => parts.get(id))
    }
    expect(told(select([march], { categories: ['attack'] })).map(({ id }) => id)).toEqual(['d-1', 'i-attack']) // prettier-ignore
    expect(told(select([march], {}))).toHaveLength(3)
    expect(told(select([year], {}))).toEqual([])
  })
})
