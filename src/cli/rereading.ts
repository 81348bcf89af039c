// All captures of an address anew: other rules read them, or one of them came late.
import { BulletinError } from '../errors.ts'
import type { Result } from '../pipeline.ts'
import { triedBulletin } from '../pipeline.ts'
import { RULES_VERSION } from '../record/version.ts'
import type { Capture, Read, Rewritten, StoredBulletin, StoredPlace } from '../store/store.ts'
import type { Outcome, ReadCounts } from './counts.ts'
import type { Job } from './job.ts'
import { noteChange, noteDamage, noteRead, noteUnread } from './reading-notes.ts'

/** Reads them in the order of their time, and counts what became of them. A damaged capture leaves all as it was. */
export async function readAnew(job: Job, url: string, added: readonly Capture[], counts: ReadCounts): Promise<void> {
  const reader = readerOf(job)
  const held = await job.store.findBulletin(url)
  try {
    const isAdded = ({ recordId }: Rewritten): boolean => added.some(({ place }) => place.recordId === recordId)
    const rewritten = await job.store.rewrite(url, added, reader.readAt)
    const done = held === null ? rewritten : withoutSame(rewritten, isAdded)
    const outcomes = done.map((one) => outcomeOf(one, isAdded(one), held))
    for (const outcome of outcomes) if (outcome !== null) counts[outcome]++
    await noteChanges(job, url, held, done.filter(isAdded), added)
    await noteLast(job, reader.last(), outcomes.at(-1) ?? 'reread')
  } catch (error) {
    const place = reader.place()
    if (!(error instanceof BulletinError) || place === null) throw error
    counts.failed++
    await noteDamage(job, place.file, place.offset, error)
  }
}

// A capture that comes before all others and says what the next one says makes no edit: that one was there.
function withoutSame(done: readonly Rewritten[], isAdded: (one: Rewritten) => boolean): readonly Rewritten[] {
  const [first, next] = done.filter(({ put }) => put !== null && put.outcome !== 'out-of-turn')
  if (first === undefined || first.put?.outcome !== 'new' || !isAdded(first) || next?.put?.outcome !== 'same')
    return done
  return done.map((one) => (one === first ? { ...one, put: next.put } : one))
}

interface Seen {
  readonly capture: Capture
  readonly read: Result | BulletinError
}

function readerOf(job: Job): { readAt: (place: StoredPlace) => Read; place: () => StoredPlace | null; last: () => Seen | null } {
  let at: StoredPlace | null = null
  let last: Seen | null = null
  return {
    readAt(place) {
      at = place
      const capture = { page: job.archive.page(place, job.setting.sources), place }
      const read = triedBulletin(capture.page, job.setting.packs)
      last = { capture, read }
      return read instanceof BulletinError ? { capture, error: read, rulesVersion: RULES_VERSION } : { capture, read }
    },
    place: () => at,
    last: () => last,
  }
} // prettier-ignore

/** Null where it is what it was before. */
function outcomeOf({ put }: Rewritten, isAdded: boolean, held: StoredBulletin | null): Outcome | 'unread' | null {
  if (put === null) return 'unread'
  if (put.outcome === 'out-of-turn') return null // it belongs to another address by now, and is read there
  if (isAdded) return put.outcome === 'new' && held !== null ? 'revised' : put.outcome
  return put.outcome === 'same' || !isStale(held) ? null : 'reread'
}

function isStale(held: StoredBulletin | null): boolean {
  return held === null || held.record.rules_version !== RULES_VERSION
}

async function noteChanges(
  job: Job,
  url: string,
  held: StoredBulletin | null,
  late: readonly Rewritten[],
  added: readonly Capture[],
): Promise<void> {
  if (held === null) return
  const { id, revision } = held.record
  const now = (await job.store.findBulletin(url))?.record.revision ?? revision
  if (isStale(held)) job.changed.push({ bulletin: id, revision: now, at: null, cause: 'rules' })
  for (const { recordId, put } of late) {
    if (put?.outcome !== 'new' && put?.outcome !== 'revised') continue
    const retrieved = added.find(({ place }) => place.recordId === recordId)?.page.retrieved ?? null
    // What is earlier than all others is told by how the next one differs from it.
    noteChange(job, { bulletin: id, revision: Math.max(put.revision ?? 1, 2), at: null, cause: 'page' }, retrieved)
  }
}

async function noteLast(job: Job, last: Seen | null, outcome: Outcome | 'unread'): Promise<void> {
  if (last === null) return
  if (last.read instanceof BulletinError) await noteUnread(job, last.capture, last.read)
  else await noteRead(job, last.capture, last.read, outcome === 'unread' ? 'reread' : outcome)
}
