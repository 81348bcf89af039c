// What is asked of the store: current records, one at a time, in a stated order.
import type { Document } from '../model.ts'
import type { BulletinRecord } from '../records.ts'
import type { KindRecords, RecordKind } from './content.ts'
import { unpackMap } from './content.ts'
import { atOnce } from './at-once.ts'
import type { Database } from './database.ts'
import { placeOf, type PlaceRow } from './place.ts'
import type { BulletinRow } from './revision.ts'
import * as sql from './statements.ts'
import type {
  BulletinFacts,
  Change,
  SourceSummary,
  Stored,
  StoredBulletin,
  StoredPlace,
  StoredRecord,
} from './store.ts'

interface RecordRow {
  readonly json: string
  readonly first_seen: string
  readonly last_changed: string
  readonly bulletin: string
  readonly kind: RecordKind
  readonly id: string
}

export async function* bulletins(db: Database): AsyncGenerator<StoredBulletin> {
  for await (const row of db.each<BulletinRow>(sql.CURRENT_BULLETINS)) yield bulletinOf(row)
}

export async function* records<K extends RecordKind>(db: Database, kind: K): AsyncGenerator<Stored<KindRecords[K]>> {
  for await (const { json, first_seen, last_changed } of db.each<RecordRow>(sql.CURRENT_RECORDS, kind)) {
    yield { record: JSON.parse(json) as KindRecords[K], first_seen, last_changed }
  }
}

export async function* recordsOf(db: Database, bulletin: string): AsyncGenerator<StoredRecord> {
  for await (const row of db.each<RecordRow>(sql.CURRENT_RECORDS_OF, bulletin)) yield storedRecord(row)
}

type FactsRow = Omit<BulletinFacts, 'counted' | 'period'> & { readonly counted: number; readonly period: string }

export async function bulletinFacts(db: Database): Promise<BulletinFacts[]> {
  const rows = await db.all<FactsRow>(sql.BULLETIN_FACTS)
  return rows.map(({ period, counted, ...row }) => ({ ...row, period: period === '' ? null : period, counted: counted === 1 })) // prettier-ignore
}

export async function bulletinsWith(
  db: Database,
  ids: readonly string[],
): Promise<{ bulletins: StoredBulletin[]; records: StoredRecord[] }> {
  const [bulletins, records]: [StoredBulletin[], StoredRecord[]] = [[], []]
  for (const places of atOnce(ids)) {
    for (const row of await db.all<BulletinRow>(sql.BULLETINS_WITH, ...places)) bulletins.push(bulletinOf(row))
    for (const row of await db.all<RecordRow>(sql.RECORDS_WITH, ...places)) records.push(storedRecord(row))
  }
  return { bulletins, records }
}

type ChangeRow = Omit<Change, 'before' | 'after'> & { readonly before: string | null; readonly after: string | null }

/** All changes, or those of one bulletin. */
export async function* changes(db: Database, of?: string): AsyncGenerator<Change> {
  const rows = of === undefined ? db.each<ChangeRow>(sql.CHANGES) : db.each<ChangeRow>(sql.CHANGES_OF, of)
  for await (const { bulletin, revision, cause, kind, id, what, at, before, after } of rows) {
    yield { bulletin, revision, cause, kind, id, what, at, before: recordIn(before), after: recordIn(after) }
  }
}

function recordIn(json: string | null): Readonly<Record<string, unknown>> | null {
  return json === null ? null : (JSON.parse(json) as Readonly<Record<string, unknown>>)
}

export async function findBulletin(db: Database, idOrUrl: string): Promise<StoredBulletin | null> {
  const [row] = await db.all<BulletinRow>(sql.FIND_BULLETIN, idOrUrl)
  return row === undefined ? null : bulletinOf(row)
}

export async function findRecord(db: Database, id: string): Promise<StoredRecord | null> {
  const [row] = await db.all<RecordRow>(sql.FIND_RECORD, id)
  return row === undefined ? null : storedRecord(row)
}

function storedRecord({ json, ...rest }: RecordRow): StoredRecord {
  return { ...rest, record: JSON.parse(json) as KindRecords[RecordKind] }
}

export async function evidence(
  db: Database,
  bulletin: string,
): Promise<{ place: StoredPlace; map: Document['map'] } | null> {
  const [row] = await db.all<BulletinRow>(sql.FIND_BULLETIN, bulletin)
  if (row === undefined) return null
  const [place] = await db.all<PlaceRow>(sql.PAGE_OF, row.warc_record)
  return place === undefined ? null : { place: placeOf(place), map: unpackMap(row.map) }
}

export async function sources(db: Database): Promise<SourceSummary[]> {
  const states = await db.all<{ source: string; state: string; pages: number }>(sql.PAGE_STATES)
  const rows = await db.all<Omit<SourceSummary, 'pages'>>(sql.SUMMARY)
  return rows.map((row) => ({
    ...row,
    pages: Object.fromEntries(
      states.filter(({ source }) => source === row.source).map(({ state, pages }) => [state, pages]),
    ),
  }))
}

export async function summary(
  db: Database,
): Promise<{ sources: SourceSummary[]; records: Readonly<Record<string, number>> }> {
  const counts = await db.all<{ kind: string; records: number }>(sql.COUNTS)
  return {
    sources: await sources(db),
    records: Object.fromEntries(counts.map(({ kind, records }) => [kind, records])),
  }
}

// Which bulletin counts, and whose reprint it is, is decided after the page was read: the columns know, the JSON doesn't.
function bulletinOf({ json, edition, counted, first_seen, last_changed, withdrawn }: BulletinRow): StoredBulletin {
  return {
    record: { ...(JSON.parse(json) as BulletinRecord), edition, counted: counted === 1 },
    first_seen,
    last_changed,
    withdrawn,
  }
}
