// The tables as one SQLite file: typed, with keys, indexes, views and full-text search. The same tables give the same bytes.
import { closeSync, openSync, writeSync } from 'node:fs'
import type { StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import { soundKeys } from '../table/keys.ts'
import type { Cell, Table } from '../table/table.ts'
import { createIndexes, createSearch, createTable, createViews, quoted } from './layout.ts'

/** "Bull": tells these files from other SQLite files. */
export const APPLICATION_ID = 0x42_75_6c_6c
/** Version of the layout: raised when a table or column changes its meaning. */
export const LAYOUT_VERSION = 1

// Written once, by one process, under a temporary name: no journal, no waiting for the disk, at most 16 MB in memory.
const SETTINGS = `
  PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${LAYOUT_VERSION};`

/** Writes the tables into a file that does not exist yet, or is empty. */
export function writeDatabase(tables: readonly Table[], path: string): void {
  const sqlite = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  try {
    sqlite.exec(SETTINGS)
    sqlite.exec('BEGIN')
    const keys = soundKeys(tables)
    for (const table of tables) fill(sqlite, table, createTable(table, keys.get(table.name) ?? []))
    for (const sql of [...tables.flatMap(createIndexes), ...createViews(tables)]) sqlite.exec(sql)
    for (const sql of tables.flatMap(createSearch)) sqlite.exec(sql)
    sqlite.exec('COMMIT')
    sqlite.exec('VACUUM')
  } finally {
    sqlite.close()
  }
  forgetVersion(path)
}

function fill(sqlite: DatabaseSync, table: Table, create: string): void {
  sqlite.exec(create)
  const places = table.columns.map(() => '?').join(', ')
  const insert = sqlite.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`)
  for (const row of table.rows) put(insert, row)
}

function put(insert: StatementSync, row: readonly Cell[]): void {
  insert.run(...row.map(valueOf))
}

function valueOf(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 1 : 0
  return typeof cell === 'string' ? cell.toWellFormed() : cell
}

const VERSION_PLACE = 96
// Any would do: readers heed it no more. It was the first to know STRICT tables: who has an older one can't read the file.
const VERSION_WRITTEN = 3_037_000

// The header tells which SQLite wrote last: it would make other bytes on another version of Node.
function forgetVersion(path: string): void {
  const version = Buffer.alloc(4)
  version.writeUInt32BE(VERSION_WRITTEN)
  const file = openSync(path, 'r+')
  try {
    writeSync(file, version, 0, version.length, VERSION_PLACE)
  } finally {
    closeSync(file)
  }
}
