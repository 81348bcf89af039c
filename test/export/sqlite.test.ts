import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeys, soundKeys } from '../../src/export/table/keys.ts'
import { VIEWS } from '../../src/export/sqlite/layout.ts'
import { APPLICATION_ID, LAYOUT_VERSION, writeDatabase } from '../../src/export/sqlite/write.ts'
import type { Table } from '../../src/export/table/table.ts'
import { computed } from '../../src/export/table/table.ts'
import { tablesOf } from '../../src/export/table/index.ts'
import { tablesAsIn } from '../../src/export/table/template.ts'
import { everyKind, inputOf } from './reading.ts'
import { contextsOf } from './contexts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletins-sqlite-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const tables = tablesOf(contextsOf([everyKind()]), inputOf([]))

function written(given: readonly Table[], name = 'bulletins.sqlite'): string {
  const path = join(folder, name)
  writeDatabase(given, path)
  return path
}

function ask(path: string, sql: string): Record<string, unknown>[] {
  const sqlite = new DatabaseSync(path, { readOnly: true })
  try {
    return sqlite.prepare(sql).all()
  } finally {
    sqlite.close()
  }
}

describe('the SQLite file', () => {
  it('is the same bytes again, and one file', () => {
    const hashes = ['a', 'b'].map((name) => createHash('sha256').update(readFileSync(written(tables, name))).digest('hex')) // prettier-ignore
    expect(hashes[1]).toBe(hashes[0])
    expect(readdirSync(folder)).toEqual(['a', 'b'])
  })

  it('says what it is, and by no version of SQLite', () => {
    const path = written(tables)
    expect(ask(path, 'PRAGMA application_id')).toEqual([{ application_id: APPLICATION_ID }])
    expect(ask(path, 'PRAGMA user_version')).toEqual([{ user_version: LAYOUT_VERSION }])
    expect(ask(path, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'delete' }])
    expect(readFileSync(path).readUInt32BE(96)).toBe(3_037_000)
  })

  it('has strict tables, their columns described', () => {
    const path = written(tables)
    const strict = ask(path, `SELECT name FROM pragma_table_list WHERE strict = 1`).map(({ name }) => name)
    expect(strict.sort()).toEqual(tables.map(({ name }) => name).sort())
    const [fines] = ask(path, `SELECT sql FROM sqlite_master WHERE name = 'fines'`)
    expect(fines?.sql).toContain('"tenge_min" REAL, -- ')
    expect(fines?.sql).toContain('PRIMARY KEY ("id")')
    expect(fines?.sql).toContain('"in_totals" INTEGER CHECK ("in_totals" IN (0, 1))')
  })

  it('has the words of the tables as they are, also after it was packed', () => {
    const path = written(tables)
    const sqlite = new DatabaseSync(path)
    for (const table of ['bulletins', 'incidents', 'fines', 'penalties', 'issues']) {
      // Throws where the index tells other words than the table it stands for.
      sqlite.exec(`INSERT INTO "${table}_fts" ("${table}_fts", rank) VALUES ('integrity-check', 1)`)
    }
    sqlite.close()
  })

  it('has the selections that totals are made of', () => {
    const path = written(tables)
    expect(VIEWS.map(({ name }) => name)).toEqual(ask(path, `SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY rowid`).map(({ name }) => name)) // prettier-ignore
    const count = (from: string) => ask(path, `SELECT count(*) AS n FROM ${from}`)[0]?.n
    expect(count('fines_in_totals')).toBe(2)
    expect(count('fines')).toBe(3)
    expect(count('incidents_in_totals')).toBe(2)
  })

  it('has no selection, and no key, by a column that a template leaves out', () => {
    const chosen = tablesAsIn(
      { fines: ['id', 'bulletin', 'tenge_min'], bulletins: ['title'], incidents: ['in_totals'] },
      tables,
    )
    const path = written(chosen)
    expect(ask(path, `SELECT name FROM sqlite_master WHERE type = 'view'`)).toEqual([{ name: 'incidents_in_totals' }])
    expect(ask(path, `SELECT count(*) AS n FROM incidents_in_totals`)).toEqual([{ n: 2 }])
    expect(chosen.flatMap(({ foreignKeys }) => foreignKeys)).toEqual([])
    expect(ask(path, 'PRAGMA foreign_key_check')).toEqual([])
  })

  it('has indexes on keys and on what rows are grouped by', () => {
    const indexes = ask(written(tables), `SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL`)
    const names = indexes.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['idx_fines_bulletin', 'idx_fines_date_from', 'idx_penalties_kind', 'idx_dates_from', 'idx_incidents_category'])) // prettier-ignore
  })

  it('keeps any text', () => {
    const text = 'a\u0000b\n\uD800"\'; DROP TABLE x; --'
    const odd: Table = {
      name: 'odd "name"', sheet: null, description: 'Odd', primaryKey: [], foreignKeys: [],
      columns: [computed('a "b"', 'string', 'Line\nend -- so', () => null)], rows: [[text]],
    } // prettier-ignore
    expect(ask(written([odd]), `SELECT * FROM "odd ""name"""`)).toEqual([{ 'a "b"': text.toWellFormed() }])
  })

  it('has no tables where there are none, and no rows where there are none', () => {
    expect(ask(written([], 'none'), 'SELECT * FROM sqlite_master')).toEqual([])
    const empty = tablesOf([], inputOf([]))
    expect(ask(written(empty, 'empty'), 'SELECT * FROM fines')).toEqual([])
  })
})

describe('keys', () => {
  const named = (name: string) => tables.find((table) => table.name === name)!

  it('are sound where every row that is named is there', () => {
    const sound = soundKeys(tables)
    for (const { name, foreignKeys } of tables) expect(sound.get(name), name).toEqual(foreignKeys)
  })

  it('are dropped where a named row, or the table, is missing', () => {
    const some = ['incidents', 'articles', 'bulletins'].map(named)
    const [incidents, articles, bulletins] = some.map(({ rows }) => [...rows])
    const keys = openKeys(some)
    keys.check([incidents!.slice(1), articles!, bulletins!])
    const checked = some.map((table) => ({ ...table, unsound: keys.unsound(table.name) }))
    const sound = soundKeys(checked)
    expect(sound.get('articles')).toEqual([{ column: 'bulletin', table: 'bulletins' }])
    expect(soundKeys([named('fines')]).get('fines')).toEqual([])
    const path = written([{ ...checked[0]!, rows: incidents!.slice(1) }, ...checked.slice(1)])
    expect(ask(path, 'PRAGMA foreign_key_check')).toEqual([])
    expect(ask(path, `SELECT "from" FROM pragma_foreign_key_list('articles')`)).toEqual([{ from: 'bulletin' }])
  })
})
