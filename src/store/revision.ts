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

/** Writes a revision, the newest of its bulletin; `before` is the one before it. */
export async function putRevision(
  db: Database,
  capture: Capture,
  read: ReadPage,
  before: BulletinRow | null,
): Promise<number> {
  const { bulletin } = read.reading
  const { id } = bulletin
  const at = timeOf(capture)
  const revision = (before?.revision ?? 0) + 1
  const rows = rowsOf(read.reading)
  const past = before === null ? null : (JSON.parse(before.json) as BulletinRecord)
  const earlier = before === null ? [] : await db.all<KeptRow>(sql.RECORDS_OF, id, before.revision)
  const since = paired({ rows: earlier, text: past?.text ?? '' }, { rows, text: bulletin.text })
  await db.all(sql.OLD_REVISIONS, id, revision)
  await putBulletin(db, capture, read, revision, before?.first_seen ?? at, rows.filter(isFact).length)
  await putRecords(db, id, revision, at, rows, since)
  const base = { bulletin: id, revision, cause: 'page', rulesVersion: '', at } as const
  if (past !== null) await putChanges(db, base, rows, since, [past, bulletin])
  return revision
}

function isFact({ kind }: Row): boolean {
  return kind !== 'issue' && kind !== 'rejected'
}

async function putBulletin(
  db: Database,
  { page, place }: Capture,
  { document, reading }: ReadPage,
  revision: number,
  firstSeen: string,
  facts: number,
): Promise<void> {
  const { bulletin } = reading
  const at = timeOf({ page, place })
  await db.all(
    sql.PUT_BULLETIN, bulletin.id, revision, 1, page.source, page.url, bulletin.edition, bulletin.period ?? '', bulletin.language, place.recordId,
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
