// One revision of a bulletin, with its records and with what changed in it since the one before.
import { contentOf, packMap, paragraphDigests, rowsOf, textDigest, type Row } from './content.ts'
import type { Database } from './database.ts'
import { timeOf, type Capture, type ReadPage } from './capture.ts'
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

interface KeptRow {
  readonly kind: string
  readonly id: string
  readonly first_seen: string
  readonly last_changed: string
  readonly json: string
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
  await putRecords(db, bulletin.id, revision, at, rows, earlier)
  await db.all(sql.DELETE_PAGE_CHANGES, bulletin.id, revision)
  const change = { bulletin: bulletin.id, revision, rulesVersion: bulletin.rules_version, at }
  if (before !== null) await putChanges(db, { ...change, cause: 'page', rulesVersion: '' }, earlier, rows)
  if (own !== null) await putChanges(db, { ...change, cause: 'rules' }, replaced, rows)
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
  earlier: readonly KeptRow[],
): Promise<void> {
  const kept = byKey(earlier)
  for (const row of rows) {
    const old = kept.get(keyOf(row))
    const same = old !== undefined && contentOf(old.json) === row.content
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

interface ChangeBase {
  readonly bulletin: string
  readonly revision: number
  readonly cause: 'page' | 'rules'
  readonly rulesVersion: string
  readonly at: string
}

async function putChanges(
  db: Database,
  base: ChangeBase,
  earlier: readonly KeptRow[],
  rows: readonly Row[],
): Promise<void> {
  const kept = byKey(earlier)
  const put = (kind: string, id: string, what: string, before: string | null, after: string | null): Promise<unknown> =>
    db.all(
      sql.PUT_CHANGE,
      base.bulletin,
      base.revision,
      base.cause,
      base.rulesVersion,
      kind,
      id,
      what,
      base.at,
      before,
      after,
    )
  for (const row of rows) {
    const old = kept.get(keyOf(row))
    kept.delete(keyOf(row))
    if (old === undefined) await put(row.kind, row.id, 'added', null, row.json)
    else if (contentOf(old.json) !== row.content) await put(row.kind, row.id, 'changed', old.json, row.json)
  }
  for (const gone of kept.values()) await put(gone.kind, gone.id, 'removed', gone.json, null)
}

function byKey(rows: readonly KeptRow[]): Map<string, KeptRow> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`
}
