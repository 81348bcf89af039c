// What can be told of a Parquet file without a reader: its bytes. What readers of others find in it: test/outside/parquet.test.ts.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parquetFile } from '../../src/export/parquet.ts'
import type { Cell, Table } from '../../src/export/table/table.ts'
import { computed } from '../../src/export/table/table.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { everyKind, inputOf } from './reading.ts'
import { contextsOf } from './contexts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-parquet-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function written(table: Table, rowGroup?: { readonly rows: number; readonly characters: number }): Buffer {
  const path = join(folder, 'table.parquet')
  parquetFile(table, path, rowGroup)
  return readFileSync(path)
}

const one = (type: 'date' | 'datetime' | 'integer' | 'boolean' | 'number' | 'string', ...cells: Cell[]): Table => ({
  name: 'one',
  sheet: null,
  description: 'One column',
  primaryKey: [],
  foreignKeys: [],
  columns: [computed('value', type, 'Its value', () => null)],
  rows: cells.map((cell) => [cell]),
})

describe('a table as Parquet', () => {
  it('begins and ends with the mark of the format, and says what it is', () => {
    const bytes = written(one('string', 'a'))
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1')
    expect(bytes.subarray(-4).toString()).toBe('PAR1')
    for (const words of ['One column', 'bulletins version', '../datapackage.json', 'Its value']) {
      expect(bytes.includes(words), words).toBe(true)
    }
  })

  it('is the same bytes again, for every table', () => {
    for (const table of tablesOf(contextsOf([everyKind()]), inputOf([]))) {
      const first = written(table)
      expect(written(table).equals(first), table.name).toBe(true)
    }
  })

  it('has rows in groups of bounded length', () => {
    const cells = Array.from({ length: 100 }, (_, index) => `text ${index}`)
    // Each group has pages of its own, with their heads.
    const whole = written(one('string', ...cells)).length
    expect(written(one('string', ...cells), { rows: 10, characters: 1e6 }).length).toBeGreaterThan(whole + 500)
    expect(written(one('string', ...cells), { rows: 1e6, characters: 70 }).length).toBeGreaterThan(whole + 500)
  })

  it('needs no row', () => {
    written(one('date'))
    expect(statSync(join(folder, 'table.parquet')).size).toBeGreaterThan(100)
  })

  it.each([
    ['date', '2020-13-01'],
    ['date', 'someday'],
    ['datetime', 'noon'],
    ['integer', 1.5],
    ['integer', 2 ** 53],
    ['integer', '1'],
    ['boolean', 1],
    ['number', '1'],
    ['string', 1],
  ] as const)('takes no %s for what is none: %s', (type, cell) => {
    expect(() => written(one(type, cell))).toThrow(`Expected a cell of type ${type}`)
  })
})
