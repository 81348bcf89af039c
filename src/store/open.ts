// Opens the store, on SQLite. (Another database needs another `open`, and nothing else here.)
import { BulletinError } from '../errors.ts'
import { rows, rowsLike } from './audit.ts'
import type { Database } from './database.ts'
import { settleEditions } from './editions.ts'
import { takeLock } from './lock.ts'
import { putReading, putUnread } from './put.ts'
import { bulletins, changes, evidence, findBulletin, findRecord, records, recordsOf, summary } from './query.ts'
import { rewrite } from './rewrite.ts'
import { openSqlite } from './sqlite.ts'
import * as sql from './statements.ts'
import type { Failure, RunEntry, Store, StoreOptions } from './store.ts'
import { setWithdrawn } from './withdrawn.ts'

/** Opens the store at a path. Throws `store-locked` (another run writes), `store-damaged` (no store, or one of another version and not opened for writing). */
export async function openStore(path: string, { write }: StoreOptions): Promise<Store> {
  const lock = write ? takeLock(`${path}.lock`) : null
  let db: Database | null = null
  try {
    db = openSqlite(path)
    const empty = await prepare(db, path, write)
    return storeOn(db, path, empty, () => lock?.release())
  } catch (error) {
    await db?.close()
    lock?.release()
    throw error
  }
}

/** Makes the tables where they are missing or of another version. True where they were made anew. */
async function prepare(db: Database, path: string, write: boolean): Promise<boolean> {
  try {
    return await db.transaction(async (inside) => {
      for (const table of sql.KEPT_TABLES) await inside.all(table)
      const [found] = await inside.all<{ value: string }>(sql.GET_META, 'schema')
      if (found?.value === sql.SCHEMA_VERSION) return false
      if (found !== undefined && !write) {
        throw new BulletinError(
          'store-damaged',
          `Expected a store of version ${sql.SCHEMA_VERSION}, got ${found.value} (\`bulletins extract\` rebuilds it from the archive), in ${path}`,
        )
      }
      for (const statement of [...sql.DROP_INDEX, ...sql.INDEX_TABLES]) await inside.all(statement)
      await inside.all(sql.SET_META, 'schema', sql.SCHEMA_VERSION)
      return true
    })
  } catch (cause) {
    if (cause instanceof BulletinError) throw cause
    throw new BulletinError(
      'store-damaged',
      `Expected a store, got ${cause instanceof Error ? cause.message : String(cause)}, in ${path}`,
      { cause },
    )
  }
}

function storeOn(db: Database, path: string, empty: boolean, release: () => void): Store {
  const settled = async (): Promise<void> => db.transaction(settleEditions)
  return {
    path,
    empty,
    readRecords: async () =>
      new Set((await db.all<{ warc_record: string }>(sql.READ_RECORDS)).map((row) => row.warc_record)),
    staleUrls: async (rulesVersion) =>
      (await db.all<{ url: string }>(sql.STALE_URLS, rulesVersion)).map(({ url }) => url),
    put: (capture, read) => db.transaction((inside) => putReading(inside, capture, read)),
    rewrite: (url, added, readAt) => db.transaction((inside) => rewrite(inside, url, added, readAt)),
    putUnread: (capture, error, rulesVersion) =>
      db.transaction((inside) => putUnread(inside, capture, error, rulesVersion)),
    setWithdrawn: (absences) => db.transaction((inside) => setWithdrawn(inside, absences)),
    settleEditions: settled,
    bulletins: () => bulletins(db),
    records: (kind) => records(db, kind),
    recordsOf: (bulletin) => recordsOf(db, bulletin),
    changes: () => changes(db),
    changesOf: (bulletin) => changes(db, bulletin),
    findBulletin: (idOrUrl) => findBulletin(db, idOrUrl),
    findRecord: (id) => findRecord(db, id),
    evidence: (bulletin) => evidence(db, bulletin),
    strangers: async () => (await db.all<{ name: string }>(sql.STRANGERS)).map(({ name }) => name),
    rows: (table) => rows(db, table),
    rowsLike: (table, row, count) => rowsLike(db, table, row, count),
    noteFailure: (failure, at) => db.transaction((inside) => noteFailure(inside, failure, at)),
    clearFailure: (url) => discard(db.all(sql.CLEAR_FAILURE, url)),
    clearFetchFailure: (url) => discard(db.all(sql.CLEAR_FETCH_FAILURE, url)),
    failures: async () =>
      (await db.all<Omit<Failure, 'known'> & { known: number }>(sql.FAILURES)).map((row) => ({
        ...row,
        known: row.known === 1,
      })),
    note: async (name) => (await db.all<{ value: string }>(sql.GET_META, noteName(name)))[0]?.value ?? null,
    setNote: (name, value) => discard(db.all(sql.SET_META, noteName(name), value)),
    addRun: ({ id, started, ended, json }) => discard(db.all(sql.PUT_RUN, id, started, ended, json)),
    runs: (limit) => db.all<RunEntry>(sql.RUNS, limit),
    summary: () => summary(db),
    async close() {
      await db.close()
      release()
    },
  }
}

async function noteFailure(
  db: Database,
  { url, source, code, message, known }: Parameters<Store['noteFailure']>[0],
  at: string,
): Promise<boolean> {
  const [before] = await db.all<{ code: string; known: number }>(sql.GET_FAILURE, url)
  await db.all(sql.PUT_FAILURE, url, source, code, message, known ? 1 : 0, at)
  // one that a source no longer lists as known has never been told
  return before?.code !== code || (before.known === 1 && !known)
}

// Beside the version of the tables, which no note may ever touch.
function noteName(name: string): string {
  return `note ${name}`
}

async function discard(rows: Promise<unknown>): Promise<void> {
  await rows
}
