// A page and what was read from it, into the tables: one transaction, and the same page twice changes nothing.
// Times come from the captures, never from the clock, so a rebuilt store is the same store.
import { createHash } from 'node:crypto'
import type { BulletinError } from '../errors.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import { timeOf, type Capture, type ReadPage } from './capture.ts'
import { textDigest } from './content.ts'
import type { Database } from './database.ts'
import { putRevision, type BulletinRow } from './revision.ts'
import * as sql from './statements.ts'

/**
 * known: this capture was read before; same: another capture, the same text; out-of-turn: nothing was written, since other captures of
 * the address are later, or were read by other rules: `rewrite` reads them all.
 */
export type PutOutcome = 'new' | 'revised' | 'same' | 'known' | 'out-of-turn'

/** What became of a page, and the revision of its bulletin that it is (null where nothing was written). */
export interface Put {
  readonly outcome: PutOutcome
  readonly revision: number | null
}

export async function putReading(db: Database, capture: Capture, read: ReadPage): Promise<Put> {
  const { id, rules_version: rules } = read.reading.bulletin
  const { recordId } = capture.place
  const [known] = await db.all<{ state: string; rules_version: string }>(sql.GET_PAGE, recordId)
  const isRead = known !== undefined && known.state !== 'unread'
  if (isRead && known.rules_version === rules) return { outcome: 'known', revision: null }
  const [other] = await db.all(sql.OUT_OF_TURN, capture.page.url, rules, timeOf(capture), recordId)
  if (isRead || other !== undefined) return { outcome: 'out-of-turn', revision: null }
  const last = (await db.all<BulletinRow>(sql.REVISIONS, id)).at(-1) ?? null
  await db.all(sql.CLEAR_FAILURE, capture.page.url)
  // Counters and banners change the bytes but not the text.
  if (last?.text_sha256 === textDigest(read.document)) {
    await putPage(db, capture, { state: 'same', bulletin: id, revision: last.revision, rules })
    return { outcome: 'same', revision: last.revision }
  }
  const revision = await putRevision(db, capture, read, last)
  await putPage(db, capture, { state: 'read', bulletin: id, revision, rules })
  return { outcome: last === null ? 'new' : 'revised', revision }
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
    sql.PUT_PAGE, place.recordId, page.url, page.source, sha256, archiveName(place.file), place.offset, timeOf(capture),
    state, code ?? null, message ?? null, bulletin ?? null, revision ?? null, rules,
  ) // prettier-ignore
}
