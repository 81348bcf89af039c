// The second step of a job: pages of the archive become records in the store. One page is in memory at a time.
import { statSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { BulletinError } from '../errors.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import { triedBulletin } from '../pipeline.ts'
import { RULES_VERSION } from '../record/version.ts'
import { isServer } from '../store/address.ts'
import type { Capture } from '../store/store.ts'
import type { ReadCounts } from './counts.ts'
import type { Job } from './job.ts'
import { isStopped } from './job.ts'
import { tellWorkers } from './news.ts'
import { forgetMended, noteChange, noteDamage, noteRead, noteUnread } from './reading-notes.ts'
import { readAnew } from './rereading.ts'

/** Which pages are read: those the store does not know yet, those that other rules read, or both. */
export type Wanted = 'new' | 'stale' | 'both'

/** Reads the wanted pages into the store, then decides which bulletins are gone and which count; gives the numbers of pages. */
export async function readArchive(job: Job, wanted: Wanted): Promise<ReadCounts> {
  const counts = job.read
  if (wanted !== 'new') await readStale(job, counts)
  if (wanted !== 'stale') await readNew(job, counts)
  // Another machine's archive may have the captures of a bulletin: this one can't tell that it is there.
  const knows = (url: string): boolean => job.archive.last(url) !== null
  for (const { bulletin, at } of await job.store.setWithdrawn(job.archive.absences(), knows)) {
    noteChange(job, { bulletin, revision: null, at, cause: 'page' }, at)
  }
  await job.store.settleEditions()
  if (isServer(job.store.path) && wanted !== 'stale' && !isStopped(job)) {
    await tellWorkers(job)
    job.afterEnds.push(() => tellWorkers(job)) // how far the runs came is noted when they are over
  }
  return counts
}

async function readStale(job: Job, counts: ReadCounts): Promise<void> {
  for (const url of await job.store.staleUrls(RULES_VERSION)) {
    if (isStopped(job)) return
    await readAnew(job, url, [], counts)
    await turn() // lets signals in
  }
}

async function readNew(job: Job, counts: ReadCounts): Promise<void> {
  const done = await job.store.readRecords()
  const share = shareOf(job.archive.files())
  for (const item of job.archive.pages(job.setting.sources, (recordId) => done.has(recordId))) {
    if (isStopped(job)) return
    job.progress.tick('page' in item ? share(item.place.file, item.place.offset) : share(item.file, item.offset))
    if ('page' in item) await readCapture(job, item, counts)
    else {
      counts.failed++
      await noteDamage(job, item.file, item.offset, item.error)
    }
    await turn()
  }
  await forgetMended(job, new Map(job.archive.files().map((file) => [archiveName(file), 0])))
}

/** Tells how much of these files lies before a place, from 0 to 1. */
function shareOf(files: readonly string[]): (file: string, offset: number) => number {
  const before = new Map<string, number>()
  let whole = 0
  for (const file of files) {
    before.set(file, whole)
    whole += statSync(file).size
  }
  return (file, offset) => ((before.get(file) ?? 0) + offset) / Math.max(1, whole)
}

/** Reads a page of the archive into the store. */
export async function readCapture(job: Job, capture: Capture, counts: ReadCounts): Promise<void> {
  const read = triedBulletin(capture.page, job.setting.packs)
  if (read instanceof BulletinError) {
    await job.store.putUnread(capture, read, RULES_VERSION)
    counts.unread++
    return noteUnread(job, capture, read)
  }
  const { outcome, revision } = await job.store.put(capture, read)
  if (outcome === 'out-of-turn') return readAnew(job, capture.page.url, [capture], counts)
  counts[outcome]++
  const { id } = read.reading.bulletin
  if (outcome === 'revised')
    noteChange(job, { bulletin: id, revision, at: null, cause: 'page' }, capture.page.retrieved)
  await noteRead(job, capture, read, outcome)
}
