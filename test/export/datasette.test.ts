// metadata.json by the tables it speaks of: what it names must be there.
import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../src/export/sqlite/layout.ts'
import { datasetteMetadata } from '../../src/export/sqlite/metadata.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { everyKind, inputOf } from './reading.ts'
import { contextsOf } from './contexts.ts'

interface Metadata {
  readonly source: string
  readonly source_url: string
  readonly license: string
  readonly databases: { readonly bulletins: { readonly tables: Readonly<Record<string, TableMetadata>> } }
}

interface TableMetadata {
  readonly title: string
  readonly description: string
  readonly columns?: Readonly<Record<string, string>>
  readonly sortable_columns?: readonly string[]
  readonly facets?: readonly string[]
  readonly sort_desc?: string
  readonly label_column?: string
  readonly fts_table?: string
}

const contexts = contextsOf([everyKind()])
const input = inputOf([])
const tables = tablesOf(contexts, input)
const metadata = JSON.parse(datasetteMetadata(tables, contexts, input)) as Metadata
const told = metadata.databases.bulletins.tables

describe('metadata for Datasette', () => {
  it('names the sources with their licence', () => {
    expect(metadata).toMatchObject({
      source: 'Test Monitor', source_url: 'https://example.org/', license: 'Test Monitor: Quotation with the source named',
    }) // prettier-ignore
  })

  it('tells of every table and view', () => {
    expect(Object.keys(told)).toEqual([...tables.map(({ name }) => name), ...VIEWS.map(({ name }) => name)])
    for (const [name, { title, description }] of Object.entries(told)) {
      expect(title, name).not.toBe('')
      expect(description, name).not.toBe('')
    }
  })

  it.each(tables.map((table) => [table.name, table] as const))('names columns of %s that are there', (name, table) => {
    const names = table.columns.map((column) => column.name)
    const { columns = {}, sortable_columns = [], facets = [], label_column, sort_desc } = told[name]!
    expect(Object.keys(columns)).toEqual(names)
    expect(names).toEqual(expect.arrayContaining([...sortable_columns, ...facets]))
    if (sort_desc !== undefined) expect(names).toContain(sort_desc)
    if (label_column !== undefined) expect(names).toContain(label_column)
  })

  it('has facets that few values fill, and search where there are words', () => {
    expect(told.fines?.facets).toEqual(['stage', 'against', 'in_totals', 'standing', 'currency'])
    expect(told.incidents).toMatchObject({ fts_table: 'incidents_fts', label_column: 'headline' })
    expect(told.fines_in_totals?.facets).toEqual(told.fines?.facets)
    expect(told.fines_in_totals?.sort_desc).toBe('date_from')
    expect(told.fines_in_totals?.fts_table).toBeUndefined()
    expect(told.dates?.fts_table).toBeUndefined()
  })
})
