// All captures of one address read anew, in the order of their time: the store is that of the archive, whatever came first.
import type { BulletinError } from '../errors.ts'
import type { BulletinRecord } from '../records.ts'
import { timeOf, type Capture, type ReadPage } from './capture.ts'
import { putChanges } from './changes.ts'
import { contentOf, type Row } from './content.ts'
import type { Database } from './database.ts'
import { paired, type KeptRow } from './pairing.ts'
import { placeOf, type PlaceRow, type StoredPlace } from './place.ts'
import { putReading, putUnread, type Put } from './put.ts'
import type { BulletinRow } from './revision.ts'
import * as sql from './statements.ts'

/** What was read of a capture; or why nothing could be. */
export type Read =
  | { readonly capture: Capture; readonly read: ReadPage }
  | { readonly capture: Capture; readonly error: BulletinError; readonly rulesVersion: string }

/** Reads what lies at a place in the archive. What it throws undoes all of the work. */
export type ReadAt = (place: StoredPlace) => Read

/** What became of a capture that was read anew; null where it holds no bulletin. */
export interface Rewritten {
  readonly recordId: string
  readonly put: Put | null
}

/** Forgets what was read from an address, and reads its captures again, with those that are added. */
export async function rewrite(
  db: Database,
  url: string,
  added: readonly Capture[],
  readAt: ReadAt,
): Promise<readonly Rewritten[]> {
  const known = await db.all<TimedPlace>(sql.PAGES_OF, url)
  const before = await currentOf(db, url)
  await forget(db, url)
  const done: Rewritten[] = []
  for (const row of inTime([...known, ...added.map(placeRowOf)])) {
    const one = readAt(placeOf(row))
    if ('read' in one) done.push({ recordId: row.warc_record, put: await putReading(db, one.capture, one.read) })
    else {
      await putUnread(db, one.capture, one.error, one.rulesVersion)
      done.push({ recordId: row.warc_record, put: null })
    }
  }
  if (before !== null) await tellRules(db, before, await currentOf(db, url))
  return done
}

interface TimedPlace extends PlaceRow {
  readonly retrieved: string
}

function placeRowOf({ page: { url, ...page }, place }: Capture): TimedPlace {
  const retrieved = timeOf({ page: { url, ...page }, place })
  return { url, retrieved, warc_record: place.recordId, warc_file: place.file, warc_position: place.offset }
}

function inTime(rows: readonly TimedPlace[]): TimedPlace[] {
  const unique = new Map(rows.map((row) => [row.warc_record, row]))
  const key = ({ retrieved, warc_record }: TimedPlace): string => `${retrieved} ${warc_record}`
  return [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

async function forget(db: Database, url: string): Promise<void> {
  for (const { id } of await db.all<{ id: string }>(sql.BULLETINS_AT, url)) {
    for (const statement of sql.FORGET_BULLETIN) await db.all(statement, id)
  }
  await db.all(sql.FORGET_PAGES, url)
}

interface Current {
  readonly bulletin: BulletinRecord
  readonly at: string
  readonly rows: readonly KeptRow[]
}

async function currentOf(db: Database, url: string): Promise<Current | null> {
  const [row] = await db.all<BulletinRow>(sql.FIND_BULLETIN, url)
  if (row === undefined) return null
  const rows = await db.all<KeptRow>(sql.RECORDS_OF, row.id, row.revision)
  return { bulletin: JSON.parse(row.json) as BulletinRecord, at: row.last_changed, rows }
}

/** What other rules read differently of what is current. Of older revisions nobody asks any more. */
async function tellRules(db: Database, before: Current, after: Current | null): Promise<void> {
  const { bulletin, at } = after ?? before
  const { id, revision, rules_version: rulesVersion } = bulletin
  if (after !== null && rulesVersion === before.bulletin.rules_version) return
  const rows = (after?.rows ?? []).map(rowOf)
  const pairing = paired({ rows: before.rows, text: before.bulletin.text }, { rows, text: bulletin.text })
  const base = { bulletin: id, revision, cause: 'rules', rulesVersion, at } as const
  await putChanges(db, base, rows, pairing, [before.bulletin, bulletin])
}

function rowOf({ kind, id, json }: KeptRow): Row {
  const { start = 0 } = JSON.parse(json) as { start?: number }
  return { kind: kind as Row['kind'], id, start, json, content: contentOf(json) }
}
