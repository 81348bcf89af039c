// A page and what was read from it, into the tables: one transaction, and the same page twice changes nothing.
// Times come from the captures, never from the clock, so a rebuilt store is the same store.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { BulletinError } from '../errors.ts'
import type { Document, Page, Reading } from '../model.ts'
import { contentOf, packMap, rowsOf, textDigest, type Row } from './content.ts'
import type { Database } from './database.ts'
import * as sql from './statements.ts'

/** A page of the archive and where it lies there. */
export interface Capture {
  readonly page: Page
  readonly place: { readonly file: string; readonly offset: number; readonly recordId: string }
}

/** What was read from it (a `Result` of the pipeline fits). */
export interface ReadPage {
  readonly document: Pick<Document, 'text' | 'blocks' | 'map'>
  readonly reading: Reading
}

/** known: this capture was read by these rules before; same: another capture, the same text; reread: the same capture by other rules. */
export type PutOutcome = 'new' | 'revised' | 'reread' | 'same' | 'known'

export interface BulletinRow {
  readonly id: string
  readonly revision: number
  readonly is_current: number
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

export async function putReading(db: Database, capture: Capture, read: ReadPage): Promise<PutOutcome> {
  const { bulletin } = read.reading
  const [known] = await db.all<{ state: string; rules_version: string }>(sql.GET_PAGE, capture.place.recordId)
  if (known !== undefined && known.state !== 'unread' && known.rules_version === bulletin.rules_version) return 'known'
  const revisions = await db.all<BulletinRow>(sql.REVISIONS, bulletin.id)
  const own = revisions.find(({ warc_record }) => warc_record === capture.place.recordId)
  const last = revisions.at(-1)
  await db.all(sql.CLEAR_FAILURE, capture.page.url)
  await db.all(sql.RETURNED, capture.page.url)
  if (own === undefined && last !== undefined && last.text_sha256 === textDigest(read.document)) {
    await putPage(db, capture, {
      state: 'same',
      bulletin: bulletin.id,
      revision: last.revision,
      rules: bulletin.rules_version,
    })
    return 'same'
  }
  const revision = own?.revision ?? (last?.revision ?? 0) + 1
  await putRevision(
    db,
    capture,
    read,
    revisions.find((row) => row.revision === revision - 1) ?? null,
    own ?? null,
    revision,
  )
  await putPage(db, capture, { state: 'read', bulletin: bulletin.id, revision, rules: bulletin.rules_version })
  if (own !== undefined) return 'reread'
  return last === undefined ? 'new' : 'revised'
}

/** A page that holds no bulletin, or none that can be read: the row says why. */
export async function putUnread(
  db: Database,
  capture: Capture,
  error: BulletinError,
  rulesVersion: string,
): Promise<void> {
  const { code, message } = error
  await putPage(db, capture, { state: 'unread', code, message, rules: rulesVersion })
}

async function putRevision(
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
    textDigest(document), facts, bulletin.rules_version, firstSeen, at, JSON.stringify({ ...bulletin, revision }), packMap(document.map),
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

interface PageState {
  readonly state: 'read' | 'same' | 'unread'
  readonly code?: string
  readonly message?: string
  readonly bulletin?: string
  readonly revision?: number
  readonly rules: string
}

async function putPage(
  db: Database,
  capture: Capture,
  { state, code, message, bulletin, revision, rules }: PageState,
): Promise<void> {
  const { page, place } = capture
  const sha256 = createHash('sha256').update(page.bytes).digest('hex')
  await db.all(
    sql.PUT_PAGE, place.recordId, page.url, page.source, sha256, basename(place.file), place.offset, timeOf(capture),
    state, code ?? null, message ?? null, bulletin ?? null, revision ?? null, rules,
  ) // prettier-ignore
}

function timeOf({ page }: Capture): string {
  if (page.retrieved === null) throw new TypeError(`Expected a time of capture, got none, in ${page.url}`)
  return page.retrieved
}
