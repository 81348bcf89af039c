import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { citation, daysOf, monthOf } from '../../../src/export/material/reference.ts'
import { schemaOf } from '../../../src/export/table/schema.ts'
import type { Cell, Table } from '../../../src/export/table/table.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import type { ArticleRecord } from '../../../src/records.ts'
import { Maker, everyKind, inputOf } from '../reading.ts'
import { contextsOf } from '../contexts.ts'

const bulletins = [everyKind()]
const tables = tablesOf(contextsOf(bulletins), inputOf(bulletins))

function objectsOf(table: Table): Record<string, Cell>[] {
  return [...table.rows].map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column.name, row[index] ?? null])),
  )
}

function rowsOf(name: string): Record<string, Cell>[] {
  return objectsOf(tables.find((table) => table.name === name)!)
}

describe('columns', () => {
  it('show every field of every schema', () => {
    // The ids of an incident's mentions are told by the mentions.
    const left = new Set(['incident.mentions'])
    const schemas = readdirSync('schemas').map((file) => file.replace('.schema.json', '')).filter((name) => name !== 'config' && name !== 'review') // prettier-ignore
    expect(schemas.length).toBe(13)
    for (const schema of schemas) {
      const columns = tables.flatMap((table) => table.columns.filter((column) => column.schema === schema))
      const said = new Set(columns.map(({ description }) => description))
      for (const { name, description } of schemaOf(schema).fields.values()) {
        if (schema === 'rejected' && name === 'record') continue
        expect(said.has(description) || left.has(`${schema}.${name}`), `${schema}.${name}`).toBe(true)
      }
    }
  })

  it('say how the page was read', () => {
    expect(rowsOf('bulletins')[0]).toMatchObject({ charset: 'koi8-r, declared utf-8: test', repairs: 'flattened 7' })
  })

  it('have names of their own, and a description', () => {
    for (const { name, columns } of tables) {
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length)
      for (const column of columns) expect(column.description.length, `${name}.${column.name}`).toBeGreaterThan(0)
    }
  })

  it('give every row of records its evidence', () => {
    const all = ['id', 'bulletin', 'url', 'sha256', 'first_seen', 'last_changed']
    const mentions = [...all, 'incident', 'quote', 'start', 'end', 'confidence', 'review_status']
    for (const name of 'fines penalties penalty_mentions articles amounts dates people outlets places statistics'.split(' ')) {
      for (const row of rowsOf(name)) expect(mentions.filter((column) => !(column in row)), name).toEqual([])
    }
    for (const name of ['incidents', 'issues', 'rejected']) {
      for (const row of rowsOf(name)) expect(all.filter((column) => !(column in row)), name).toEqual([])
    }
  }) // prettier-ignore
})

describe('rows', () => {
  it('quote the text at its place', () => {
    const { text } = bulletins[0]!.reading.bulletin
    let quotes = 0
    for (const table of tables) {
      for (const { quote, start, end } of objectsOf(table)) {
        if (typeof quote !== 'string') continue
        expect(text.slice(Number(start), Number(end)), table.name).toBe(quote)
        quotes++
      }
    }
    expect(quotes).toBeGreaterThan(20)
  })

  it('of fines tell persons, side, articles, places, tenge, MCI and mentions', () => {
    const [first, second, third, ...more] = rowsOf('fines')
    expect(more).toEqual([])
    expect(first).toMatchObject({
      date: '2021-03-03', date_from: '2021-03-03', date_to: '2021-03-03', people: 'Aida Sarbaz', count: 3, against: 'monitored', articles: 'CC2014:99(1)(2); ASSEMBLY2020:4()(2)',
      places: 'Ridder; Oral', tenge_min: 20_000, tenge_max: 20_000, tenge_basis: 'self', mci_min: null, total_tenge_min: 60_000, stage: 'imposed', background: false,
      counted: true, in_totals: true, mention_count: 1, quote: 'fined Aida Sarbaz and two others 20,000 tenge each', url: 'https://example.org/all?a=1&b=2',
      first_seen: '2021-04-02T10:00:00.000Z',
    }) // prettier-ignore
    expect(second).toMatchObject({ in_totals: false, superseded_by: 'f-3', standing: 'superseded' })
    expect(third).toMatchObject({
      mci_min: 10,
      mci_max: 10,
      mci_of_day_min: 10,
      mci_of_day_max: 10,
      mci_of_day_basis: 'stated',
      usd_min: 68,
      usd_max: 68,
      usd_basis: 'usd:2021 425.9',
      tenge_min: 29_170,
      currency: 'MCI',
      supersedes: 'f-2',
    })
  })

  it('tell the MCI that stand beside the tenge', () => {
    const { bulletin } = new Maker({ name: 'a', text: 'fined 29,170 tenge (10 MCI) and 3 MCI' })
      .sanction('1', null, 'fined 29,170 tenge', { amount: { min: 29_170, max: 29_170, currency: 'KZT' } })
      .amount('a-1', null, '29,170 tenge', { min: 29_170, max: 29_170, part_of: 'n-1' })
      .amount('a-2', null, '10 MCI', { min: 10, max: 10, currency: 'MCI', restates: 'a-1' })
      .amount('a-3', null, '3 MCI', { min: 3, max: 3, currency: 'MCI', part_of: 'n-1' })
    const fines = tablesOf(contextsOf([bulletin]), inputOf([bulletin])).find(({ name }) => name === 'fines')!
    expect(objectsOf(fines)).toMatchObject([{ mci_min: 10, mci_max: 10 }])
  })

  it('of penalties are sanctions of any kind, in the order of the page', () => {
    expect(rowsOf('penalties').map((row) => [row['id'], row['kind'], row['stage'], row['duration_max']])).toEqual([
      ['f-4', 'imprisonment', 'sought', 'P2Y'],
      ['f-1', 'fine', 'imposed', null],
      ['f-2', 'fine', 'imposed', null],
      ['f-3', 'fine', 'imposed', null],
    ])
    expect(rowsOf('penalty_mentions').map((row) => row['sanction'])).toEqual(['f-4', 'f-1', 'f-2', 'f-3'])
  })

  it('follow period, bulletin and place, by code unit in any locale', () => {
    const make = (name: string, period: string | null) => new Maker({ name, period, text: 'б а' }).incident(`i-2${name}`, 'а').incident(`i-1${name}`, 'б').bulletin // prettier-ignore
    const made = [make('я', '2021-03'), make('Z', '2021-03'), make('a', '2021-03'), make('b', '2020-12'), make('c', null)] // prettier-ignore
    const incidents = tablesOf(contextsOf(made), inputOf(made)).find(({ name }) => name === 'incidents')!
    expect(objectsOf(incidents).map((row) => row['id'])).toEqual(['i-1c', 'i-2c', 'i-1b', 'i-2b', 'i-1Z', 'i-2Z', 'i-1a', 'i-2a', 'i-1я', 'i-2я']) // prettier-ignore
  })

  it('of changes come with their cause', () => {
    const change = { bulletin: 'b-all', revision: 2, cause: 'page', kind: 'amount', id: 'a-9', what: 'withdrawn', at: '2021-05-01T00:00:00.000Z', before: { min: 1 }, after: null } as const // prettier-ignore
    const changed = tablesOf(contextsOf(bulletins), inputOf(bulletins, { changes: [change] })).find(({ name }) => name === 'changes')! // prettier-ignore
    expect(objectsOf(changed)).toEqual([
      { ...change, fields: null, url: 'https://example.org/all?a=1&b=2', before: '{"min":1}' },
    ])
  })
})

describe('references', () => {
  const article = (parts: Partial<ArticleRecord>) => citation({ code: 'CC2014', article: '274', part: null, clause: null, subclause: null, ...parts } as ArticleRecord) // prettier-ignore

  it('are cited with the levels that are told', () => {
    expect(article({})).toBe('CC2014:274')
    expect(article({ part: '4', clause: '2' })).toBe('CC2014:274(4)(2)')
    expect(article({ clause: '2' })).toBe('CC2014:274()(2)')
    expect(article({ code: '?', article: null })).toBe('?')
  })

  it('know the days and the month of a date', () => {
    expect(daysOf('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
    expect(daysOf('2014-01/2014-06')).toEqual({ from: '2014-01-01', to: '2014-06-30' })
    expect(daysOf('2018')).toEqual({ from: '2018-01-01', to: '2018-12-31' })
    expect(['2020-06-01/2020-06-30', '2020-06-30/2020-07-01', '2020', '2020-06-05'].map(monthOf)).toEqual(['2020-06', null, null, '2020-06']) // prettier-ignore
  })
})
