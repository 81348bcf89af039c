// The data dictionary tells every column; the codebook every value that a column with a closed list can have.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/export/table/table.ts'
import { tablesOf } from '../../../src/export/table/index.ts'
import { everyKind, inputOf } from '../reading.ts'
import { contextsOf } from '../contexts.ts'

const bulletins = [everyKind()]
const tables = tablesOf(contextsOf(bulletins), inputOf(bulletins))

function rowsOf(name: string): Record<string, Cell>[] {
  const { columns, rows } = tables.find((table) => table.name === name)!
  return [...rows].map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])))
}

const dictionary = rowsOf('data_dictionary')

function entry(table: string, column: string): Record<string, Cell> | undefined {
  return dictionary.find((row) => row['table'] === table && row['column'] === column)
}

describe('the data dictionary', () => {
  it('has a row for every column of every table, its own too', () => {
    const all = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
    expect(dictionary.map(({ table, column }) => `${String(table)}.${String(column)}`)).toEqual(all)
  })

  it('says what a column is, in which unit, and what blank means', () => {
    expect(entry('fines', 'tenge_min')).toMatchObject({
      sheet: 'Fines',
      label_ru: 'Тенге, не менее',
      label_kk: 'Теңге, кемінде',
      unit: 'tenge',
      filled: 'where known',
      schema: 'sanction.schema.json',
    })
    expect(entry('fines', 'tenge_min')!['blank']).toContain('Never zero')
    expect(entry('fines', 'count')!['unit']).toBe('persons')
    expect(entry('bulletins', 'text')!['sheet']).toBeNull()
    expect(entry('issues', 'code')).toMatchObject({ list: 'issue', filled: 'always', blank: null })
  })

  it('says of every column that can be blank what it means, and of no other', () => {
    for (const row of dictionary)
      expect(row['blank'] === null, `${String(row['table'])}.${String(row['column'])}`).toBe(row['filled'] === 'always')
  })
})

describe('the data dictionary of an export without names', () => {
  it('says that blank cells were left out', () => {
    const without = tablesOf(contextsOf(bulletins), inputOf(bulletins, { names: false }))
    const { columns, rows } = without.find(({ name }) => name === 'data_dictionary')!
    const at = (name: string) => columns.findIndex((column) => column.name === name)
    const blank = (table: string, name: string) => [...rows].find((row) => row[at('table')] === table && row[at('column')] === name)![at('blank')]
    expect(blank('dates', 'quote')).toMatch(/^Left out/u)
    expect(blank('people', 'name')).toMatch(/^Left out/u)
    expect(blank('fines', 'tenge_min')).toContain('Never zero')
  }) // prettier-ignore
})

describe('the codebook', () => {
  const codebook = rowsOf('codebook')

  it('has every value that the dictionary names', () => {
    const known = new Set(codebook.map(({ list, value }) => `${String(list)}: ${String(value)}`))
    const named = dictionary.flatMap(({ list, values }) =>
      values === null ? [] : String(values).split('; ').map((value) => `${String(list)}: ${value}`),
    ) // prettier-ignore
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((value) => !known.has(value))).toEqual([])
  })

  it('says what each means, once', () => {
    expect(codebook.find(({ list, value }) => list === 'stage' && value === 'upheld')).toEqual({
      list: 'stage',
      value: 'upheld',
      label_en: 'Upheld',
      label_ru: 'Оставлено в силе',
      label_kk: 'Күшінде қалдырылды',
      description: 'Confirmed by a higher court',
    })
    expect(new Set(codebook.map(({ list, value }) => `${String(list)} ${String(value)}`)).size).toBe(codebook.length)
  })
})
