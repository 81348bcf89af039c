// The store on whichever database: its tables, and what is asked of it.
import { absorb } from './absorb.ts'
import { rows, rowsLike } from './audit.ts'
import type { Database } from './database.ts'
import { settleEditions } from './editions.ts'
import { putReading, putUnread } from './put.ts'
import {
  bulletinFacts,
  bulletins,
  bulletinsWith,
  changes,
  evidence,
  findBulletin,
  findRecord,
  records,
  recordsOf,
  sources,
  summary,
} from './query.ts'
import { rewrite } from './rewrite.ts'
import * as sql from './statements.ts'
import type { Failure, RunEntry, Store } from './store.ts'
import { sharedOn } from './shared.ts'
import { setWithdrawn } from './withdrawn.ts'

interface RecordId {
  readonly warc_record: string
}

/** The store whose tables are in a database (`preparedTables`). `release` is called when it is closed. */
export function storeOn(db: Database, empty: boolean, release: () => void): Store {
  return {
    path: db.path,
    empty,
    unsettled: 0,
    async readRecords(file) {
      const rows = file === undefined ? db.all<RecordId>(sql.READ_RECORDS) : db.all<RecordId>(sql.READ_RECORDS_IN, file)
      return new Set((await rows).map((row) => row.warc_record))
    },
    staleUrls: async (rulesVersion) =>
      (await db.all<{ url: string }>(sql.STALE_URLS, rulesVersion)).map(({ url }) => url),
    put: (capture, read) => db.transaction((inside) => putReading(inside, capture, read), capture.page.url),
    rewrite: (url, added, readAt) => db.transaction((inside) => rewrite(inside, url, added, readAt), url),
    putUnread: (capture, error, rulesVersion) =>
      db.transaction((inside) => putUnread(inside, capture, error, rulesVersion), capture.page.url),
    setWithdrawn: (absences, knows) => db.transaction((inside) => setWithdrawn(inside, absences, knows), 'editions'),
    absorb: (other, nameOf) => db.transaction((inside) => absorb(inside, other, nameOf), 'editions'),
    settleEditions: () => db.transaction(settleEditions, 'editions'),
    bulletins: () => bulletins(db),
    records: (kind) => records(db, kind),
    recordsOf: (bulletin) => recordsOf(db, bulletin),
    bulletinFacts: () => bulletinFacts(db),
    bulletinsWith: (ids) => bulletinsWith(db, ids),
    changes: () => changes(db),
    changesOf: (bulletin) => changes(db, bulletin),
    findBulletin: (idOrUrl) => findBulletin(db, idOrUrl),
    findRecord: (id) => findRecord(db, id),
    evidence: (bulletin) => evidence(db, bulletin),
    strangers: async () => (await db.all<{ name: string }>(db.dialect.strangers)).map(({ name }) => name),
    rows: (table) => rows(db, table),
    rowsLike: (table, row, count) => rowsLike(db, table, row, count),
    noteFailure: (failure, at) => db.transaction((inside) => noteFailure(inside, failure, at), failure.url),
    clearFailure: (url) => discard(db.all(sql.CLEAR_FAILURE, url)),
    clearFetchFailure: (url) => discard(db.all(sql.CLEAR_FETCH_FAILURE, url)),
    failures: async () =>
      (await db.all<Omit<Failure, 'known'> & { known: number }>(sql.FAILURES)).map((row) => ({
        ...row,
        known: row.known === 1,
      })),
    note: async (name) => (await db.all<{ value: string }>(sql.GET_META, noteName(name)))[0]?.value ?? null,
    setNote: (name, value) => discard(db.all(sql.SET_META, noteName(name), value)),
    notes: async () =>
      new Map(
        (await db.all<{ name: string; value: string }>(sql.NOTES)).map(({ name, value }) => [
          name.slice(noteName('').length),
          value,
        ]),
      ),
    addRun: ({ id, started, ended, json }) => discard(db.all(sql.PUT_RUN, id, started, ended, json)),
    runs: (limit) => db.all<RunEntry>(sql.RUNS, limit),
    sources: () => sources(db),
    summary: () => summary(db),
    within: (work, about) =>
      db.transaction(
        (inside) =>
          work(
            storeOn(inside, empty, () => undefined),
            inside,
          ),
        about,
      ),
    shared: sharedOn(db),
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
