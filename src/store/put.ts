// A page and what was read from it, into the tables: one transaction, and the same page twice changes nothing.
// Times come from the captures, never from the clock, so a rebuilt store is the same store.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { BulletinError } from '../errors.ts'
import { timeOf, type Capture, type ReadPage } from './capture.ts'
import { textDigest } from './content.ts'
import type { Database } from './database.ts'
import { putRevision, type BulletinRow } from './revision.ts'
import * as sql from './statements.ts'

/** known: this capture was read by these rules before; same: another capture, the same text; reread: the same capture by other rules. */
export type PutOutcome = 'new' | 'revised' | 'reread' | 'same' | 'known'

/** What became of a page, and the revision of its bulletin that it is (null where it was known). */
export interface Put {
  readonly outcome: PutOutcome
  readonly revision: number | null
}

export async function putReading(db: Database, capture: Capture, read: ReadPage): Promise<Put> {
  const { bulletin } = read.reading
  const [known] = await db.all<{ state: string; rules_version: string }>(sql.GET_PAGE, capture.place.recordId)
  if (known !== undefined && known.state !== 'unread' && known.rules_version === bulletin.rules_version)
    return { outcome: 'known', revision: null }
  const revisions = await db.all<BulletinRow>(sql.REVISIONS, bulletin.id)
  const own = revisions.find(({ warc_record }) => warc_record === capture.place.recordId)
  const last = revisions.at(-1)
  await db.all(sql.CLEAR_FAILURE, capture.page.url)
  if (own === undefined && last !== undefined && isNoRevision(last, capture, read)) {
    await putPage(db, capture, {
      state: 'same',
      bulletin: bulletin.id,
      revision: last.revision,
      rules: bulletin.rules_version,
    })
    return { outcome: 'same', revision: last.revision }
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
  if (own !== undefined) return { outcome: 'reread', revision }
  return { outcome: last === undefined ? 'new' : 'revised', revision }
}

// Counters and banners change the bytes but not the text. And a capture that comes late (older than the last revision) makes no new one.
function isNoRevision(last: BulletinRow, capture: Capture, { document }: ReadPage): boolean {
  return last.text_sha256 === textDigest(document) || last.last_changed > timeOf(capture)
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
