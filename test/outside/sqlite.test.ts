// Python's sqlite3 reads our database: every cell as in the table, keys that hold, words that are found.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDatabase } from '../../src/export/sqlite/write.ts'
import type { Cell } from '../../src/export/table/table.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { Maker, everyKind, inputOf } from '../export/reading.ts'
import { outside } from './outside.ts'
import { askPython } from './python.ts'
import { contextsOf } from '../export/contexts.ts'

const TEXT = 'Алматыда айыппұл салынды. Теңге өлшемі. Қазақстан үкіметі. Штраф в тенге. Ёлка. Майский день. Évora.'
const kazakh = new Maker({ name: 'kk', text: TEXT }).incident('i-kk', TEXT, { headline: 'Айыппұл' }).bulletin
const tables = tablesOf(contextsOf([everyKind(), kazakh]), inputOf([]))

function told(cell: Cell): Cell {
  return typeof cell === 'boolean' ? Number(cell) : cell
}

describe.skipIf(outside('python3') === null)('Python', () => {
  let folder: string
  let file: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bulletins-python-'))
    file = join(folder, 'bulletins.sqlite')
    writeDatabase(tables, file)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const rows = (sql: string): readonly (readonly Cell[])[] => askPython('sqlite', file, sql)[sql] ?? []

  it.each(tables.map((table) => [table.name, table] as const))('reads %s', (name, table) => {
    expect(rows(`SELECT name FROM pragma_table_info('${name}')`).flat()).toEqual(table.columns.map(({ name }) => name))
    expect(rows(`SELECT * FROM "${name}" ORDER BY rowid`)).toEqual([...table.rows].map((row) => row.map(told)))
  })

  it('finds nothing amiss', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']])
    expect(rows('PRAGMA foreign_key_check')).toEqual([])
    const keys = rows(`SELECT t.name, f."from", f."table" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f`)
    expect(keys).toContainEqual(['fines', 'id', 'penalties'])
    expect(keys).toContainEqual(['articles', 'incident', 'incidents'])
  })

  const found = (word: string): Cell[] =>
    rows(`SELECT id FROM bulletins WHERE rowid IN (SELECT rowid FROM bulletins_fts WHERE bulletins_fts MATCH '"${word}"') ORDER BY rowid`).flat() // prettier-ignore

  it.each([
    ['ТЕҢГЕ', ['b-all', 'b-kk']],
    ['тенге', ['b-kk']],
    ['АЙЫППҰЛ', ['b-kk']],
    ['айыппул', []],
    ['ҚАЗАҚСТАН', ['b-kk']],
    ['казакстан', []],
    ['ӨЛШЕМІ', ['b-kk']],
    ['ҮКІМЕТІ', ['b-kk']],
    ['укимети', []],
    ['ШТРАФ', ['b-kk']],
    ['майскии', []],
    ['evora', ['b-kk']],
    ['hyperlink', ['b-all']],
  ])('finds %s in %j', (word, ids) => {
    expect(found(word)).toEqual(ids)
  })

  it('finds an index of words as Datasette looks for it', () => {
    const sql = `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="incidents"%'`
    expect(rows(sql)).toEqual([['incidents_fts']])
  })
})
