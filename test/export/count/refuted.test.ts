// What a reviewer called wrong is counted nowhere: every figure is the one that it would be had the page never been read so.
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { ExportBulletin, ExportInput } from '../../../src/export/input.ts'
import type { Context } from '../../../src/export/material/entry.ts'
import { entriesOf } from '../../../src/export/material/entry.ts'
import { chartsOf } from '../../../src/export/report/charts/index.ts'
import { incidentFacts, sanctionFacts } from '../../../src/export/report/facts.ts'
import { reportOf } from '../../../src/export/report/index.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import { sanctionsOf } from '../../../src/export/material/sanctions.ts'
import type { Cell } from '../../../src/export/table/table.ts'
import type { Reading } from '../../../src/model.ts'
import { packs } from '../../../src/packs.ts'
import { applyReviews } from '../../../src/review/apply.ts'
import { decided } from '../../review/decided.ts'
import { Maker, inputOf, tenge } from '../reading.ts'
import { contextsOf, selectedFrom, shownOf, withoutNames } from '../contexts.ts'

const WRONG = ['i-9', 'i-8', 'l-9', 'g-9', 'f-8', 'f-9', 'd-9', 'a-9'] as const

/** A bulletin in which there is one too many of everything. */
function whole(): ExportBulletin {
  const text = 'In Ridder a court fined him under 274 and 99. Two: in Oral, on March 3, 100 tenge.'
  const maker = new Maker({ name: 'a', text })
    .incident('i-1', text, { category: 'criminal-case', places: ['Ridder', 'Oral'] })
    .incident('i-2', 'Two', { category: 'attack', parent: 'i-1', number: '1.1' })
    .incident('i-8', 'Oral', { category: 'threat', parent: 'i-1', number: '1.2' })
    .incident('i-9', 'court', { category: 'threat', number: '2', places: ['Oral'] })
    .article('l-1', 'i-1', '274', { article: '274' })
    .article('l-9', 'i-2', '99', { article: '99' })
    .sanction('1', 'i-1', 'fined', { ...tenge(100), articles: ['l-1', 'l-9'] })
    .sanction('8', 'i-1', 'fined', { ...tenge(5000), articles: ['l-9'] })
    .sanction('9', 'i-2', 'court', { kind: 'imprisonment', people: ['Aida Sarbaz'] })
    .amount('a-9', 'i-2', '100 tenge', { min: 100, max: 100 })
  const place = (id: string, incident: string, name: string, region: string) =>
    maker.lists.places.push({ ...maker.mention(id, incident, name), name, region, lat: null, lon: null })
  place('g-1', 'i-1', 'Ridder', 'KZ-63')
  place('g-9', 'i-1', 'Oral', 'KZ-27')
  maker.lists.dates.push({ ...maker.mention('d-9', 'i-1', 'March 3'), value: '2021-03-03', from: '2021-03-03', to: '2021-03-03', resolved: 'from-period' }) // prettier-ignore
  return maker.bulletin
}

/** The same, as if nobody had ever read what is wrong. */
function right(): ExportBulletin {
  const given = whole()
  const left = Object.entries(given.reading).map(([name, list]) => {
    const is = ({ id }: { readonly id: string }) => !(WRONG as readonly string[]).includes(id)
    return [name, Array.isArray(list) ? (list as { id: string }[]).filter(is) : list] as const
  })
  const reading = Object.fromEntries(left) as unknown as Reading
  const incidents = reading.incidents.map((one) => (one.id === 'i-1' ? { ...one, places: ['Ridder'] } : one))
  return { ...given, reading: { ...reading, incidents } }
}

function reviewed(): ExportBulletin {
  const given = whole()
  const means = { index: inputOf([]).index, jurisdiction: packs.jurisdiction }
  const reviews = WRONG.map((id) => decided(given, id, { status: 'wrong' }))
  const { bulletins, judged } = applyReviews([given], reviews, { means, changes: [] })
  expect(judged.map(({ state }) => state)).toEqual(WRONG.map(() => 'applied'))
  return [...bulletins][0]!
}

type Given = readonly [contexts: readonly Context[], input: ExportInput]

/** As it is exported: whole, without names, and of a selection. */
const WAYS: Readonly<Record<string, (bulletin: ExportBulletin) => Given>> = {
  whole: (bulletin) => [contextsOf([bulletin]), inputOf([bulletin])],
  'without names': (bulletin) => {
    const { contexts, input } = withoutNames(contextsOf([bulletin]), inputOf([bulletin], { names: false }))
    return [contexts, input]
  },
  'of a selection': (bulletin) => {
    const nothing = { from: null, to: null, categories: [], places: [], articles: [], languages: [], sources: [] }
    const selection = { ...nothing, categories: ['criminal-case' as const, 'attack' as const] }
    return [selectedFrom(contextsOf([bulletin]), selection), inputOf([bulletin], { selection })]
  },
}

function rowsOf(name: string, [contexts, input]: Given): Record<string, Cell>[] {
  const { columns, rows } = tablesOf(contexts, input).find((table) => table.name === name)!
  return [...rows].map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])))
}

function chartOf([contexts, input]: Given): string {
  return chartsOf(shownOf(contexts, input.index).facts, input, 'en')
}

describe.each(Object.entries(WAYS))('what was called wrong (%s)', (_name, given) => {
  const [now, wanted] = [given(reviewed()), given(right())]

  it('is in no figure of the Summary but the rows that say so', () => {
    const figures = (of: Given) => rowsOf('summary', of).filter(({ standing }) => standing !== 'refuted')
    expect(figures(now)).toEqual(figures(wanted))
    expect(rowsOf('summary', now).filter(({ standing }) => standing === 'refuted').length).toBeGreaterThan(2)
    expect(rowsOf('summary_by_month', now)).toEqual(rowsOf('summary_by_month', wanted))
  })

  it('is no incident that totals count', () => {
    const ids = (of: Given) => rowsOf('incidents', of).flatMap(({ id, in_totals }) => (in_totals === true ? [id] : []))
    expect(ids(now)).toEqual(['i-1'])
    expect(ids(wanted)).toEqual(['i-1'])
  })

  it('is in no chart and no key figure of the report', () => {
    expect(chartOf(now)).toBe(chartOf(wanted))
  })

  it('is in no count of Read me', () => {
    const counts = (of: Given) => rowsOf('read_me', of).filter(({ topic }) => String(topic).startsWith('Count: '))
    expect(counts(now)).toEqual(counts(wanted))
  })

  it('is said of nothing else: the references of incidents and sanctions, numbers of a bulletin', () => {
    const told = (of: Given) => [
      ...rowsOf('incidents', of).filter(({ id }) => !WRONG.some((wrong) => wrong === id)).map(({ articles, places }) => [articles, places]),
      ...['fines', 'penalties'].flatMap((name) => rowsOf(name, of)).filter(({ id }) => !WRONG.some((wrong) => wrong === id)).map(({ articles }) => articles),
      ...rowsOf('bulletins', of).map(({ incident_count }) => incident_count),
    ] // prettier-ignore
    expect(told(now)).toEqual(told(wanted))
    const filtered = ([contexts]: Given) => [
      ...contexts.flatMap((context) => entriesOf(context, ({ incidents }) => incidents, ({ start }) => start)).filter(({ record: { id } }) => !WRONG.some((wrong) => wrong === id)).map((entry) => incidentFacts(entry, [])),
      ...contexts.flatMap(sanctionsOf).filter(({ record: { id } }) => !WRONG.some((wrong) => wrong === id)).map(sanctionFacts),
    ] // prettier-ignore
    expect(filtered(now)).toEqual(filtered(wanted))
  })

  it('is shown all the same', () => {
    const ids = ['incidents', 'articles', 'places', 'penalties', 'dates', 'amounts'].flatMap((name) => rowsOf(name, now)).filter(({ review_status }) => review_status === 'wrong') // prettier-ignore
    const shown = WRONG.filter((id) => given(whole())[0].some(({ reading }) => JSON.stringify(reading).includes(`"id":"${id}"`))) // prettier-ignore
    expect(ids.map(({ id }) => id).sort()).toEqual([...shown].sort())
    expect(shown.length).toBeGreaterThan(4)
  })
})

it('a row of the report names no reference that was called wrong', () => {
  const [contexts, input] = WAYS['whole']!(reviewed())
  const { document } = parseHTML([...reportOf(shownOf(contexts, input.index), input)].join('')) as unknown as { readonly document: { querySelector(selector: string): { readonly textContent: string } | null } } // prettier-ignore
  expect(document.querySelector('#i-1')?.textContent).toContain('274')
  expect(document.querySelector('#table-incidents')?.textContent).not.toContain('CC2014:99')
  expect(document.querySelector('#table-sanctions')?.textContent).not.toContain('CC2014:99')
})
