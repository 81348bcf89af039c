// All formats say the same: the demo's files, read by programs that are not ours, agree cell by cell with the CSV, and the CSV with the
// records of the store. What a format writes otherwise (truth values as 0 and 1, whole texts left out of sheets) is said here.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model.ts'
import type { Cell } from '../../src/export/table/table.ts'
import { storedBulletins } from '../../src/export/material/stored.ts'
import { openStore } from '../../src/store/open.ts'
import { bulletins } from '../cli/command.ts'
import type { FieldDescriptor, ResourceDescriptor } from '../export/table-schema.ts'
import { askDuck } from './duckdb.ts'
import { outside } from './outside.ts'
import { askPython } from './python.ts'

interface Read {
  readonly name: string
  readonly fields: readonly FieldDescriptor[]
  readonly rows: readonly (readonly Cell[])[]
}

let folder: string
let out: string
/** The canonical CSV, as Python reads it, typed as datapackage.json says. */
let tables: readonly Read[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-roundtrip-'))
  out = join(folder, 'demo')
  await done(['run', '--demo', '--out', out])
  tables = typed('csv', ',')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

async function done(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { code, stderr } = await bulletins(args, { cwd: folder, env })
  if (code !== 0) throw new Error(stderr)
}

function resources(): readonly ResourceDescriptor[] {
  const described = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as { resources: ResourceDescriptor[] } // prettier-ignore
  return described.resources
}

/** The tables of a folder of CSV files; the guard is undone where there is one. */
function typed(from: string, delimiter: string): Read[] {
  const files = askPython('csv', join(out, from), delimiter)
  const found = resources().filter(({ path, schema }) => path.startsWith(`${from}/`) && schema !== undefined)
  expect(found.map(({ path }) => path.slice(from.length + 1)).sort()).toEqual(Object.keys(files).sort())
  return found.map(({ path, schema, formulaGuard }) => {
    const name = path.slice(from.length + 1, -'.csv'.length)
    const fields = schema?.fields ?? []
    const [header, ...rows] = files[`${name}.csv`] ?? []
    expect(header).toEqual(fields.map((field) => field.name))
    const guarded = formulaGuard === undefined ? null : new RegExp(formulaGuard.unguard, 'u')
    const cell = (text: Cell, field: FieldDescriptor): Cell => {
      const given = String(text)
      return cellOf(field.type === 'string' && guarded?.test(given) === true ? given.slice(1) : given, field)
    }
    return { name, fields, rows: rows.map((row) => row.map((text, index) => cell(text, fields[index]!))) }
  })
}

function cellOf(text: string, { type, decimalChar = '.' }: FieldDescriptor): Cell {
  if (text === '') return null
  if (type === 'integer' || type === 'number') return Number(text.replace(decimalChar, '.'))
  return type === 'boolean' ? text === 'true' : text
}

/** A time as DuckDB tells it. */
function instant(text: string): string {
  const [whole = '', part = ''] = new Date(text).toISOString().slice(0, -1).split('.')
  return `${whole.replace('T', ' ')}${String(Number(`0.${part}`)).slice(1)}+00`
}

/** The rows with each cell as another program tells it. */
function toldBy({ fields, rows }: Read, tell: (cell: NonNullable<Cell>, field: FieldDescriptor) => Cell): Cell[][] {
  return rows.map((row) => row.map((cell, index) => (cell === null ? null : tell(cell, fields[index]!))))
}

const MINUTES = 180_000

describe.skipIf(outside('python3') === null || outside('duckdb') === null)('the demo', () => {
  it('is not small', () => {
    expect(tables.length).toBeGreaterThan(18)
    const cells = tables.flatMap(({ rows }) => rows.map((row) => row.length)).reduce((sum, length) => sum + length, 0)
    expect(cells).toBeGreaterThan(50_000)
  })

  it('as CSV for Excel says the same once the guard is undone', () => {
    const cells = (read: readonly Read[]) => read.map(({ name, rows }) => ({ name, rows }))
    expect(cells(typed('csv-excel', ','))).toEqual(cells(tables))
  })

  it('as CSV for Excel with Russian settings, too', async () => {
    const canonical = hashes(out)
    await done(['export', '--out', out, '--csv-locale', 'ru'])
    const semicolons = typed('csv-excel', ';')
    expect(semicolons.map(({ rows }) => rows)).toEqual(tables.map(({ rows }) => rows))
    const changed = hashes(out).filter((line) => !canonical.includes(line)).map((line) => line.split(/[ /]/u)[0])
    expect([...new Set(changed)]).toEqual(['csv-excel', 'datapackage.json'])
    await done(['export', '--out', out])
    expect(hashes(out)).toEqual(canonical)
  }, MINUTES) // prettier-ignore

  it(
    'as Parquet says the same to DuckDB',
    async () => {
      const tell = (cell: NonNullable<Cell>, { type }: FieldDescriptor): Cell => {
        if (type === 'integer') return String(cell)
        if (type !== 'datetime') return cell
        return instant(String(cell))
      }
      for (const table of tables) {
        const rows = await askDuck(`SELECT * FROM '${join(out, 'parquet', table.name)}.parquet'`)
        expect(rows, table.name).toEqual(toldBy(table, tell))
      }
    },
    MINUTES,
  )

  it(
    'as a database says the same to Python',
    () => {
      const sql = ({ name }: Read): string => `SELECT * FROM "${name}" ORDER BY rowid`
      const told = askPython('sqlite', join(out, 'bulletins.sqlite'), ...tables.map(sql), 'PRAGMA foreign_key_check')
      for (const table of tables) {
        expect(told[sql(table)], table.name).toEqual(toldBy(table, (cell) => (typeof cell === 'boolean' ? Number(cell) : cell))) // prettier-ignore
      }
      expect(told['PRAGMA foreign_key_check']).toEqual([])
    },
    MINUTES,
  )

  it(
    'as a workbook says the same to openpyxl, but for what a sheet leaves out',
    () => {
      const sheets = askPython('xlsx', join(out, 'bulletins.xlsx'))
      const dictionary = tables.find(({ name }) => name === 'data_dictionary')!
      const at = (column: string): number => dictionary.fields.findIndex(({ name }) => name === column)
      const seen = new Set<string>()
      for (const table of tables) {
        const columns = dictionary.rows.filter((row) => row[at('table')] === table.name)
        const shown = columns.flatMap((row, index) => (row[at('sheet')] === null ? [] : [index]))
        if (shown.length === 0) continue
        const sheet = String(columns[shown[0]!]![at('sheet')])
        seen.add(sheet)
        const [header, ...rows] = sheets[sheet] ?? []
        expect(header, sheet).toEqual(shown.map((index) => table.fields[index]?.name))
        expect(rows, sheet).toEqual(table.rows.map((row) => shown.map((index) => row[index])))
      }
      expect([...seen].sort()).toEqual(Object.keys(sheets).sort())
      expect(seen.size).toBeGreaterThan(15)
    },
    MINUTES,
  )

  it(
    'as JSON Lines are the records of the store, and the CSV shows their fields',
    async () => {
      const store = await openStore(join(out, 'bulletins.db'), { write: false })
      const stored = await storedBulletins(store)
      await store.close()
      let compared = 0
      for (const table of tables) {
        const list = LISTS[table.name]
        if (list === undefined) continue
        const lines = readFileSync(join(out, 'jsonl', `${table.name}.jsonl`), 'utf8')
          .split('\n')
          .slice(0, -1)
        const records = lines.map((line) => JSON.parse(line) as Fields)
        const kept = stored
          .flatMap(({ reading }): readonly object[] => [reading[list]].flat())
          .map((record) => JSON.stringify(record))
        expect(lines.toSorted(), table.name).toEqual(kept.sort())
        expect(table.rows.length, table.name).toBe(records.length)
        compared += comparedCells(table, records)
      }
      expect(compared).toBeGreaterThan(20_000)
    },
    MINUTES,
  )

  it(
    'is the same bytes again, in Almaty and Russian or in UTC and no language',
    async () => {
      const before = hashes(out)
      await done(['export', '--out', out], { TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' })
      const almaty = hashes(out)
      await done(['export', '--out', out], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
      expect(almaty.length).toBeGreaterThan(80)
      expect(almaty).toEqual(before)
      expect(hashes(out)).toEqual(before)
    },
    MINUTES,
  )
})

/** Path and SHA-256 of every file that an export leaves but run.json, the one that tells the time. */
function hashes(of: string): string[] {
  return ['datapackage.json', ...resources().map(({ path }) => path)]
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(join(of, path))).digest('hex')}`)
} // prettier-ignore

type Fields = Readonly<Record<string, unknown>>

/** Where the records of a table are, in a reading. */
const LISTS: Readonly<Record<string, keyof Reading>> = {
  bulletins: 'bulletin',
  incidents: 'incidents',
  penalties: 'sanctions',
  penalty_mentions: 'penalties',
  articles: 'articles',
  amounts: 'amounts',
  dates: 'dates',
  people: 'people',
  outlets: 'outlets',
  places: 'places',
  statistics: 'statistics',
  issues: 'issues',
  rejected: 'rejected',
}

/** Columns that have the name of a field, and show something made of it. */
const MADE = new Set(['bulletins.charset', 'bulletins.repairs', 'articles.url', 'incidents.articles', 'penalties.articles', 'rejected.record']) // prettier-ignore

/** Holds each row to its record, in their order, where a column has the name of a field. Returns how many cells were held. */
function comparedCells({ name, fields, rows }: Read, records: readonly Fields[]): number {
  let compared = 0
  for (const [row, record] of records.entries()) {
    for (const [index, field] of fields.entries()) {
      const value = record[field.name]
      if (value === undefined || MADE.has(`${name}.${field.name}`)) continue
      const shown = Array.isArray(value) ? value.join(field.listDelimiter) : value
      expect(rows[row]?.[index], `${name} row ${row} ${field.name}`).toEqual(shown === '' ? null : shown)
      compared++
    }
  }
  return compared
}
