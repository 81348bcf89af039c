// DuckDB reads our Parquet files: types as declared, every cell as in the table.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parquetFile } from '../../src/export/parquet.ts'
import type { ColumnType } from '../../src/export/table/schema.ts'
import type { Cell, Table } from '../../src/export/table/table.ts'
import { computed } from '../../src/export/table/table.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { everyKind, inputOf } from '../export/reading.ts'
import { askDuck } from './duckdb.ts'
import { outside } from './outside.ts'
import { contextsOf } from '../export/contexts.ts'

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  list: 'VARCHAR',
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  number: 'DOUBLE',
  date: 'DATE',
  datetime: 'TIMESTAMP WITH TIME ZONE',
}

const tables = tablesOf(contextsOf([everyKind()]), inputOf([]))

/** Every type with awkward values, in several row groups. */
const AWKWARD: Table = {
  name: 'awkward',
  sheet: null,
  description: 'Every type',
  primaryKey: [],
  foreignKeys: [],
  columns: (['string', 'list', 'boolean', 'integer', 'number', 'date', 'datetime'] as const).map((type) => computed(`a ${type}, "so"`, type, '', () => null)),
  rows: [
    ['', 'a; b', true, 0, 0.1, '1970-01-01', '1970-01-01T00:00:00.000Z'],
    ['\u0000\n\r\t', 'ҚАЗАҚ; теңге', false, -1, -0.5, '0099-12-31', '0099-12-31T23:59:59.999Z'],
    ['😀'.repeat(1000), null, null, Number.MAX_SAFE_INTEGER, 1e308, '9999-12-31', '9999-12-31T00:00:00Z'],
    [null, null, null, null, null, null, null],
    ['\uD800 alone', 'x', true, Number.MIN_SAFE_INTEGER, 5e-324, '1868-02-29', '2020-02-29T12:00:00+05:00'],
  ],
} // prettier-ignore

// As the cell is told in JSON by who reads it: a day, an instant, a number as text where it is of 64 bits.
function told(cell: Cell, type: ColumnType): Cell {
  if (cell === null) return null
  if (type === 'integer') return String(cell)
  if (type === 'datetime') return instant(new Date(String(cell)).toISOString())
  return typeof cell === 'string' ? cell.toWellFormed() : cell
}

function instant(iso: string): string {
  return `${iso.slice(0, -1).replace('T', ' ').replace('.000', '')}+00`
}

describe.skipIf(outside('duckdb') === null)('DuckDB', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bulletins-duckdb-'))
    for (const table of [...tables, AWKWARD]) parquetFile(table, join(folder, `${table.name}.parquet`), { rows: 2, characters: 1e6 }) // prettier-ignore
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([...tables, AWKWARD].map((table) => [table.name, table] as const))('reads %s', async (name, table) => {
    const file = `'${join(folder, name)}.parquet'`
    const columns = await askDuck(`DESCRIBE SELECT * FROM ${file}`)
    expect(columns.map(([column, type]) => [column, type])).toEqual(
      table.columns.map((column) => [column.name, TYPES[column.type]]),
    )
    const rows = await askDuck(`SELECT * FROM ${file}`)
    const expected = [...table.rows].map((row) => row.map((cell, index) => told(cell, table.columns[index]!.type)))
    expect(rows).toEqual(expected)
  })

  it('finds the rows in groups, and what the file says of itself', async () => {
    const file = join(folder, 'awkward.parquet')
    expect(await askDuck(`SELECT num_rows, num_row_groups FROM parquet_file_metadata('${file}')`)).toEqual([['5', '3']])
    const said = await askDuck(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}')`)
    expect(Object.fromEntries(said as [string, string][])).toMatchObject({
      table: 'awkward', description: 'Every type', datapackage: '../datapackage.json', list_delimiter: '; ',
    }) // prettier-ignore
  })
})
