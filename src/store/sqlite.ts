// The store's only user of node:sqlite beside its lock. (The database that is exported is another matter: src/export/sqlite.)
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { BulletinError } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import type { Database, SqlValue } from './database.ts'
import { SQLITE } from './dialect.ts'

/** Opens (or makes) a database file. Throws `store-damaged` where the file is no database. */
export function openSqlite(path: string): Database {
  makeFolder(dirname(path))
  const sqlite = opened(path)
  const prepared = new Map<string, StatementSync>()
  let chain: Promise<unknown> = Promise.resolve()

  const all = <Row>(sql: string, values: readonly SqlValue[]): Row[] => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql)
    prepared.set(sql, statement)
    return statement.all(named(values)) as Row[]
  }
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = chain.then(work)
    chain = done.catch(() => undefined) // the caller has the failure; the next in turn must not inherit it
    return done
  }
  const each = async function* <Row>(sql: string, ...values: readonly SqlValue[]): AsyncGenerator<Row> {
    await chain
    for (const row of sqlite.prepare(sql).iterate(named(values))) yield row as Row
  }
  const now = (): Promise<number> => Promise.resolve(Date.now())
  const inside: Database = {
    path,
    dialect: SQLITE,
    all: (sql, ...values) => Promise.resolve().then(() => all(sql, values)),
    each,
    transaction: (work) => work(inside),
    now,
    close: () => Promise.resolve(),
  }
  return {
    path,
    dialect: SQLITE,
    now,
    all: (sql, ...values) => inTurn(() => all(sql, values)),
    each,
    transaction: (work) =>
      inTurn(async () => {
        sqlite.exec('BEGIN IMMEDIATE')
        try {
          const result = await work(inside)
          sqlite.exec('COMMIT')
          return result
        } catch (error) {
          // a full disk has rolled back already, and is what is to be told
          if (sqlite.isTransaction) sqlite.exec('ROLLBACK')
          throw error
        }
      }),
    close: () => inTurn(() => sqlite.close()),
  }
}

function opened(path: string): DatabaseSync {
  try {
    const sqlite = new DatabaseSync(path)
    const tables = sqlite.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
    if (tables.length > 0 && !tables.some(({ name }) => name === 'meta'))
      throw new Error('a database of another program')
    sqlite.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    return sqlite
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause)
    throw new BulletinError('store-damaged', `Expected a store, got ${got}, in ${path}`, { cause })
  }
}

function named(values: readonly SqlValue[]): Record<string, SqlValue> {
  return Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]))
}
