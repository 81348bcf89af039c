// Read me says what is there: its numbers are those of the tables, and it speaks of no column that there is not.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ACCURACY } from '../../src/export/accuracy.ts'
import type { ExportBulletin, ExportInput, Selection } from '../../src/export/input.ts'
import { selectionWords } from '../../src/export/material/selection-words.ts'
import type { Table } from '../../src/export/table/table.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { Maker, everyKind, inputOf } from './reading.ts'
import { contextsOf } from './contexts.ts'

const bulletins = [everyKind()]
const tables = tablesOf(contextsOf(bulletins), inputOf(bulletins))

function linesOf(given: readonly Table[]): (readonly [topic: string, text: string])[] {
  return [...given[0]!.rows].map(([topic, text]) => [String(topic), String(text)] as const)
}

function textOf(topic: string, more: Partial<ExportInput> = {}, of: readonly ExportBulletin[] = bulletins): string {
  return linesOf(tablesOf(contextsOf(of), inputOf(of, more))).find(([name]) => name === topic)?.[1] ?? ''
}

describe('Read me', () => {
  it('tells time, source with licence, counts and gaps', () => {
    expect(linesOf(tables)).toEqual(
      expect.arrayContaining([
        ['Periods', '2021-03'],
        ['Pages as of', '2021-04-02T10:00:00.000Z'],
        ['Source: test', 'Test Monitor. https://example.org/. Bulletins here: 1. Licence: Quotation with the source named'],
        ['Count: bulletins', '1, of which totals count 1 (one of each edition)'],
        ['Count: incidents', '2, of which totals count 2: those of counted bulletins, without those that are part of another one'],
        ['Count: sanctions', '4 of any stage, of which totals count 2; fines: 3, of which totals count 2'],
      ]),
    ) // prettier-ignore
    expect(textOf('Known gap: unread')).toMatch(/^2 in the sheet Issues\. A number/u)
  })

  it('tells of nothing where there is nothing', () => {
    expect(textOf('Periods', {}, [])).toBe('No bulletin tells its period.')
    expect(textOf('Pages as of', {}, [])).toMatch(/^Read from files/u)
    expect(textOf('Count: bulletins', {}, [])).toMatch(/^0, of which totals count 0/u)
    expect(textOf('Known gap', {}, [])).toBe('No issue was raised.')
    expect(textOf('How to cite', {}, [])).toMatch(/^No source: bulletins; read by bulletins/u)
  })

  it('has a line a sheet, in the order of the sheets', () => {
    const told = linesOf(tables).flatMap(([topic]) => (topic.startsWith('Sheet: ') ? [topic.slice(7)] : []))
    expect(told).toEqual(tables.slice(1).flatMap(({ sheet }) => sheet ?? []))
  })

  it('speaks of no column, file or value that there is not', () => {
    const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)))
    const values = tables.flatMap((table) => table.columns.flatMap((column) => column.values ?? []))
    const others = new Set(['cutCells', 'plainLinks', ...values])
    const named = linesOf(tables).flatMap(([, text]) => [...text.matchAll(/`([^` ]+)`/gu)].map(([, name = '']) => name))
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((name) => !columns.has(name) && !others.has(name))).toEqual([])
    const bracketed = linesOf(tables).flatMap(([, text]) => [...text.matchAll(/\(([a-z][a-z_]+)\)/gu)].map(([, name = '']) => name)) // prettier-ignore
    expect(new Set(bracketed.filter((name) => !columns.has(name)))).toEqual(new Set(['monitored', 'superseded'])) // prettier-ignore
  })

  it('tells a fingerprint that can be reckoned from the sheet Bulletins', () => {
    const make = (name: string, period: string) => new Maker({ name, text: name, period }).bulletin
    const made = [make('b', '2021-04'), make('a', '2021-03')]
    const given = tablesOf(contextsOf(made), inputOf(made))
    const { columns, rows } = given.find(({ name }) => name === 'bulletins')!
    const at = columns.findIndex(({ name }) => name === 'sha256')
    const lines = [...rows].map((row) => `${String(row[at])}\n`).join('')
    const print = createHash('sha256').update(lines).digest('hex')
    expect(textOf('Fingerprint of the pages', {}, made)).toContain(`${print}: `)
    expect(textOf('How to cite', {}, made)).toContain(': bulletins, 2021-03 to 2021-04; read by bulletins ') // prettier-ignore
    expect(textOf('How to cite', {}, made)).toContain(print.slice(0, 16))
  })

  it('says what is left out', () => {
    expect(textOf('Selection')).toBe('All that was read.')
    expect(textOf('Selection', { selection: { ...NOTHING, languages: ['kk'] } })).toContain('bulletins in Kazakh')
    expect(textOf('Names')).toContain('names people')
    expect(textOf('Names', { names: false })).toContain('without names')
    expect(textOf('How to check a row', { names: false })).toContain('blank')
  })

  it('speaks of no quotes to check against, and of blanks that were left out, where there are no names', () => {
    const all = linesOf(tablesOf(contextsOf(bulletins), inputOf(bulletins, { names: false })))
    const told = (topic: string) => all.find(([name]) => name === topic)?.[1] ?? ''
    expect(told('What this is')).not.toContain('words that say so')
    expect(told('Before you publish')).not.toContain('against its quote')
    expect(told('Before you publish')).toContain('"not known", or left out')
    expect(told('How to check it here')).not.toContain("the row's words")
    const other = linesOf(tables).filter(([topic]) => /^(?:По-русски|Қазақша)/u.test(topic))
    const same = other.filter(([topic, text]) => told(topic) === text).map(([topic]) => topic)
    expect(same).toEqual([])
    for (const [topic] of other) expect(told(topic)).not.toMatch(/\(quote\)|цитатой|дәйексөзбен|реальным|нақты адам/u)
  })

  it('tells how right it is, language by language', () => {
    expect(linesOf(tables).filter(([topic]) => topic.startsWith('Accuracy'))).toEqual([])
    const row = { record: 'dates', language: 'en', precision: 0.9876, recall: 1, f1: 0.9938, low: 0.95, high: 1, cases: 81, unit: 'case' } as const // prettier-ignore
    const pages = { ...row, language: 'ru', f1: 0.8, cases: 5, unit: 'page' } as const
    const fines = [pages, { ...pages, f1: 0.667, cases: 9 }].map((one) => ({ ...one, record: 'total of fines' }))
    expect(textOf('Before you publish', { accuracy: fines })).toContain('Of 14 annotated pages, the sum of the fines of a page on those whom the monitor defends came out exactly right on 10 (with what Summary leaves out as not summed: ') // prettier-ignore
    expect(textOf('Before you publish')).not.toContain('annotated pages')
    expect(textOf('Accuracy: dates', { accuracy: [row, pages] })).toBe(
      'English: precision 0.99, recall 1.00, F1 0.99 (0.95–1.00), 81 cases. Russian: 4 of 5 pages (0.95–1.00).',
    )
  })

  it('has figures of all languages for every kind', () => {
    const kinds = Map.groupBy(ACCURACY, ({ record }) => record)
    expect(kinds.size).toBeGreaterThan(15)
    for (const [record, rows] of kinds) expect(rows.map(({ language }) => language), record).toEqual(['en', 'ru', 'kk']) // prettier-ignore
  })
})

const NOTHING: Selection = { from: null, to: null, categories: [], places: [], articles: [], languages: [], sources: [] } // prettier-ignore

describe('a selection in words', () => {
  it('names what it is limited to', () => {
    expect(selectionWords(undefined)).toBe('All that was read.')
    expect(selectionWords(NOTHING)).toBe('All that was read.')
    expect(
      selectionWords({ ...NOTHING, from: '2021-01-01', categories: ['attack', 'killing'], articles: ['CC2014:274'] }),
    ).toBe(
      'Part of what was read: what happened from 2021-01-01 on: incidents by their date, penalties by that of the decision (where none is told: by the period of the bulletin); incidents of the category attack (Attack) or killing (Killing); incidents that cite the article CC2014:274. Totals and counts are of this part alone.',
    )
    expect(selectionWords({ ...NOTHING, to: '2021-03-31' })).toContain('what happened until 2021-03-31')
    expect(selectionWords({ ...NOTHING, from: '2021-01-01', to: '2021-03-31' })).toContain('from 2021-01-01 to 2021-03-31') // prettier-ignore
  })
})
