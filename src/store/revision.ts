// One revision of a bulletin, with its records and with what changed in it since the one before.
import type { BulletinRecord } from '../records.ts'
import { timeOf, type Capture, type ReadPage } from './capture.ts'
import { putChanges, saysTheSame } from './changes.ts'
import { packMap, paragraphDigests, rowsOf, textDigest, type Row } from './content.ts'
import type { Database } from './database.ts'
import { paired, type KeptRow, type Pairing } from './pairing.ts'
import * as sql from './statements.ts'

export interface BulletinRow {
  readonly id: string
  readonly revision: number
  readonly is_current: number
  readonly edition: string
  readonly counted: number
  readonly warc_record: string
  readonly text_sha256: string
  readonly first_seen: string
  readonly last_changed: string
  readonly withdrawn: string | null
  readonly json: string
  readonly map: string
}

/** Writes a revision: `before` is the one before it, `own` what other rules read from the same capture. */
export async function putRevision(
  db: Database,
  capture: Capture,
  read: ReadPage,
  before: BulletinRow | null,
  own: BulletinRow | null,
  revision: number,
): Promise<void> {
  const { bulletin } = read.reading
  const at = timeOf(capture)
  const rows = rowsOf(read.reading)
  const earlier = before === null ? [] : await db.all<KeptRow>(sql.RECORDS_OF, bulletin.id, before.revision)
  const replaced = own === null ? [] : await db.all<KeptRow>(sql.RECORDS_OF, bulletin.id, revision)
  await db.all(sql.DELETE_RECORDS, bulletin.id, revision)
  await db.all(sql.OLD_REVISIONS, bulletin.id, revision)
  await putBulletin(db, capture, read, revision, {
    isCurrent: own?.is_current ?? 1,
    firstSeen: before?.first_seen ?? at,
    facts: rows.filter(isFact).length,
  })
  const now = { rows, text: bulletin.text }
  const [past, other] = [bulletinIn(before), bulletinIn(own)]
  const since = paired({ rows: earlier, text: past?.text ?? '' }, now)
  await putRecords(db, bulletin.id, revision, at, rows, since)
  await db.all(sql.DELETE_PAGE_CHANGES, bulletin.id, revision)
  const change = { bulletin: bulletin.id, revision, rulesVersion: bulletin.rules_version, at }
  if (past !== null) await putChanges(db, { ...change, cause: 'page', rulesVersion: '' }, rows, since, [past, bulletin])
  if (other === null) return
  const anew = paired({ rows: replaced, text: other.text }, now)
  await putChanges(db, { ...change, cause: 'rules' }, rows, anew, [other, bulletin])
}

function bulletinIn(row: BulletinRow | null): BulletinRecord | null {
  return row === null ? null : (JSON.parse(row.json) as BulletinRecord)
}

function isFact({ kind }: Row): boolean {
  return kind !== 'issue' && kind !== 'rejected'
}

interface Standing {
  readonly isCurrent: number
  readonly firstSeen: string
  readonly facts: number
}

async function putBulletin(
  db: Database,
  { page, place }: Capture,
  { document, reading }: ReadPage,
  revision: number,
  { isCurrent, firstSeen, facts }: Standing,
): Promise<void> {
  const { bulletin } = reading
  const at = timeOf({ page, place })
  await db.all(
    sql.PUT_BULLETIN, bulletin.id, revision, isCurrent, page.source, page.url, bulletin.edition, bulletin.period ?? '', bulletin.language, place.recordId,
    textDigest(document), facts, paragraphDigests(document), bulletin.rules_version, firstSeen, at, JSON.stringify({ ...bulletin, revision }), packMap(document.map),
  ) // prettier-ignore
}

async function putRecords(
  db: Database,
  bulletin: string,
  revision: number,
  at: string,
  rows: readonly Row[],
  since: Pairing,
): Promise<void> {
  for (const row of rows) {
    const old = since.before.get(row)
    const same = old !== undefined && saysTheSame(row, since)
    await db.all(
      sql.PUT_RECORD,
      bulletin,
      revision,
      row.kind,
      row.id,
      row.start,
      old?.first_seen ?? at,
      same ? old.last_changed : at,
      row.json,
    )
  }
}
