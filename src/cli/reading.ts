// The second step of a job: pages of the archive become records in the store. One page is in memory at a time.
import { basename } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { BulletinError, internalError } from '../errors.ts'
import { knownFailure } from '../fetch/account.ts'
import type { Result } from '../pipeline.ts'
import { readBulletin } from '../pipeline.ts'
import { RULES_VERSION } from '../record/version.ts'
import type { Capture, PutOutcome } from '../store/store.ts'
import type { ReadCounts } from './counts.ts'
import type { Job } from './job.ts'
import { isStopped } from './job.ts'

/** Which pages are read: those the store does not know yet, those that other rules read, or both. */
export type Wanted = 'new' | 'stale' | 'both'

/** Reads the wanted pages into the store, then decides which bulletins are gone and which count. */
export async function readArchive(job: Job, wanted: Wanted): Promise<ReadCounts> {
  const counts = job.read
  for await (const capture of capturesOf(job, wanted, counts)) {
    const outcome = await readCapture(job, capture)
    counts[outcome]++
    await turn() // lets signals in
  }
  for (const { bulletin, at } of await job.store.setWithdrawn(job.archive.absences())) {
    if (isNews(job, at)) job.changed.push({ bulletin, revision: null, at, cause: 'page' })
  }
  await job.store.settleEditions()
  return counts
}

// A store that is made anew hears the whole past again: no news of this run but what was fetched in it.
function isNews(job: Job, at: string | null): boolean {
  return !job.store.empty || (at ?? '') >= job.started
}

async function* capturesOf(job: Job, wanted: Wanted, counts: ReadCounts): AsyncGenerator<Capture> {
  const { store, archive, setting } = job
  const stale = wanted === 'new' ? [] : await store.stalePages(RULES_VERSION)
  for (const place of stale) {
    if (isStopped(job)) return
    try {
      yield { page: archive.page(place, setting.sources), place }
    } catch (error) {
      if (!(error instanceof BulletinError)) throw error
      counts.failed++
      await noteDamage(job, place.file, place.offset, error)
    }
  }
  if (wanted === 'stale') return
  const done = await store.readRecords()
  for (const item of archive.pages(setting.sources, (recordId) => done.has(recordId))) {
    if (isStopped(job)) return
    if ('page' in item) yield item
    else {
      counts.failed++
      await noteDamage(job, item.file, item.offset, item.error)
    }
  }
}

async function readCapture(job: Job, capture: Capture): Promise<PutOutcome | 'unread'> {
  const { url, source } = capture.page
  const read = resultOf(capture, job)
  if (read instanceof BulletinError) {
    await putUnread(job, capture, read)
    return 'unread'
  }
  const { outcome, revision } = await job.store.put(capture, read)
  const { reading } = read
  if ((outcome === 'revised' && isNews(job, capture.page.retrieved)) || outcome === 'reread') {
    job.changed.push({ bulletin: reading.bulletin.id, revision, at: null, cause: outcome === 'revised' ? 'page' : 'rules' }) // prettier-ignore
  }
  const mentions = reading.dates.length + reading.articles.length + reading.amounts.length + reading.penalties.length
  job.pages.push({ url, outcome: outcome === 'same' ? 'skipped' : 'kept', code: null, message: WORDS[outcome] })
  job.log.step('read', `${source}: read ${url}: ${reading.incidents.length} incidents, ${reading.sanctions.length} sanctions`, {
    source, url, outcome, incidents: reading.incidents.length, mentions, sanctions: reading.sanctions.length, issues: reading.issues.length,
  }) // prettier-ignore
  await noteRejected(job, capture, read)
  return outcome
}

const WORDS: Readonly<Record<PutOutcome, string>> = {
  new: 'a new bulletin',
  revised: 'a bulletin whose page was edited',
  reread: 'read anew by other rules',
  same: 'the same text as before',
  known: 'read before',
}

function resultOf({ page }: Capture, { setting }: Job): Result | BulletinError {
  try {
    return readBulletin(page, setting.packs)
  } catch (error) {
    if (error instanceof BulletinError) return error
    return internalError(error, page.url)
  }
}

async function putUnread(job: Job, capture: Capture, error: BulletinError): Promise<void> {
  const { url, source } = capture.page
  const { code, message } = error
  const origin = job.setting.sources.find(({ id }) => id === source)
  const known = origin === undefined ? null : knownFailure(origin, url)
  await job.store.putUnread(capture, error, RULES_VERSION)
  job.pages.push({ url, outcome: 'rejected', code, message: known === null ? message : `${message}; known: ${known}` })
  job.log.step('unread', `${source}: unread ${url}: ${message}`, { source, url, code, known })
  await job.fail({ url, source, code, message, known: known !== null })
}

// A record that does not fit its schema is a fault of the rules, but one record's, not the page's.
async function noteRejected(job: Job, { page }: Capture, { reading }: Result): Promise<void> {
  const [first] = reading.rejected
  if (first === undefined) return
  const message = `Expected records that fit their schemas, got ${reading.rejected.length} that do not (${first.kind}: ${first.reason}), in ${page.url}`
  await job.fail({ url: page.url, source: page.source, code: 'record-rejected', message, known: false })
}

async function noteDamage(job: Job, file: string, offset: number, { code, message }: BulletinError): Promise<void> {
  const url = `${basename(file)}#${offset}`
  job.pages.push({ url, outcome: 'failed', code, message })
  await job.fail({ url, source: 'archive', code, message, known: false })
}
