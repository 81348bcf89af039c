// What another store holds, taken over row by row: of the addresses that this one knows nothing of. The captures of an address that both know
// belong in one order of time, and are read out of the archive again.
import type { IndexRow, IndexTable } from './audit.ts'
import type { Database, SqlValue } from './database.ts'
import type { Failure, RunEntry } from './store.ts'
import * as sql from './statements.ts'

/** What is asked of the other store. */
export interface Other {
  rows(table: IndexTable): AsyncIterable<IndexRow>
  failures(): Promise<Failure[]>
  runs(limit: number): Promise<RunEntry[]>
  notes(): Promise<ReadonlyMap<string, string>>
}

/** Takes over what another store holds. `nameOf`: the name that a file of its archive has in the archive of this one. */
export async function absorb(db: Database, other: Other, nameOf: (file: string) => string): Promise<void> {
  const known = new Set((await db.all<{ url: string }>(sql.PAGE_URLS)).map(({ url }) => url))
  for await (const row of other.rows('page')) {
    if (!known.has(String(row.url))) await put(db, 'page', { ...row, warc_file: nameOf(String(row.warc_file)) })
  }
  const taken = new Set<SqlValue>()
  for await (const row of other.rows('bulletin')) {
    if (known.has(String(row.url))) continue
    taken.add(row.id ?? null)
    await put(db, 'bulletin', row)
  }
  for (const table of ['record', 'change'] as const) {
    for await (const row of other.rows(table)) if (taken.has(row.bulletin ?? null)) await put(db, table, row)
  }
  for (const failure of await other.failures()) await putFailure(db, failure)
  for (const run of await other.runs(Number.MAX_SAFE_INTEGER)) await putRun(db, run)
  for (const [name, value] of await other.notes()) await putNote(db, name, value)
}

async function put(db: Database, table: IndexTable, row: IndexRow): Promise<void> {
  await db.all(sql.take(table, Object.keys(row)), ...Object.values(row))
}

// The later word on an address holds: a failure, or a page that came after it.
async function putFailure(db: Database, failure: Failure): Promise<void> {
  const { url, source, code, message, known, first_seen, last_seen } = failure
  const [before] = await db.all<Failure>(sql.FAILURE_OF, url)
  const [page] = await db.all(sql.READ_LATER, url, last_seen)
  if (page !== undefined || (before !== undefined && before.last_seen > last_seen)) return
  const since = before?.code === code && before.first_seen < first_seen ? before.first_seen : first_seen
  await db.all(sql.CLEAR_FAILURE, url)
  await db.all(sql.TAKE_FAILURE, url, source, code, message, known ? 1 : 0, since, last_seen)
}

// Two machines may have begun in the same millisecond.
async function putRun(db: Database, { id, started, ended, json }: RunEntry): Promise<void> {
  for (let name = id; ; name += '~') {
    const [before] = await db.all<RunEntry>(sql.RUN_OF, name)
    if (before?.json === json && before.started === started) return
    if (before === undefined) {
      await db.all(sql.PUT_RUN, name, started, ended, json)
      return
    }
  }
}

// Days since when something is so, or when it was so the last time. Other notes are a store's own.
async function putNote(db: Database, name: string, value: string): Promise<void> {
  const [before] = await db.all<{ value: string }>(sql.GET_META, `note ${name}`)
  const later = name.startsWith('answered ') && value > (before?.value ?? '')
  const isNews = later || (name.startsWith('asked ') && value < (before?.value ?? '9999'))
  if (isNews) await db.all(sql.SET_META, `note ${name}`, value)
}
