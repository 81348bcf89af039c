// A page is read, and what became of it is told: in the account of the job, its log, and as failures.
import type { BulletinError } from '../errors.ts'
import { knownFailure } from '../fetch/account.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import type { Result } from '../pipeline.ts'
import type { Capture } from '../store/store.ts'
import type { Outcome } from './counts.ts'
import type { Job } from './job.ts'

const WORDS: Readonly<Record<Outcome, string>> = {
  new: 'a new bulletin',
  revised: 'a bulletin whose page was edited',
  reread: 'read anew by other rules',
  same: 'the same text as before',
  known: 'read before',
}

/** Tells that a page was read. */
export async function noteRead(job: Job, capture: Capture, read: Result, outcome: Outcome): Promise<void> {
  const { url, source } = capture.page
  const { reading } = read
  const mentions = reading.dates.length + reading.articles.length + reading.amounts.length + reading.penalties.length
  job.pages.push({ url, outcome: outcome === 'same' ? 'skipped' : 'kept', code: null, message: WORDS[outcome] })
  job.log.step('read', `${job.progress.lead()}${source}: read ${url}: ${reading.incidents.length} incidents, ${reading.sanctions.length} sanctions`, {
    source, url, outcome, incidents: reading.incidents.length, mentions, sanctions: reading.sanctions.length, issues: reading.issues.length,
  }) // prettier-ignore
  await noteRejected(job, capture, read)
}

// A record that does not fit its schema is a fault of the rules, but one record's, not the page's.
async function noteRejected(job: Job, { page }: Capture, { reading }: Result): Promise<void> {
  const [first] = reading.rejected
  if (first === undefined) return
  const message = `Expected records that fit their schemas, got ${reading.rejected.length} that do not (${first.kind}: ${first.reason}), in ${page.url}`
  await job.fail({ url: page.url, source: page.source, code: 'record-rejected', message, known: false })
}

/** Tells that a page holds no bulletin, or none that can be read. */
export async function noteUnread(job: Job, { page: { url, source } }: Capture, error: BulletinError): Promise<void> {
  const { code, message } = error
  const origin = job.setting.sources.find(({ id }) => id === source)
  const known = origin === undefined ? null : knownFailure(origin, url)
  job.pages.push({ url, outcome: 'rejected', code, message: known === null ? message : `${message}; known: ${known}` })
  job.log.step('unread', `${job.progress.lead()}${source}: unread ${url}: ${message}`, { source, url, code, known })
  await job.fail({ url, source, code, message, known: known !== null })
}

/** Tells that a record of the archive can't be read. */
export async function noteDamage(
  job: Job,
  file: string,
  offset: number,
  { code, message }: BulletinError,
): Promise<void> {
  const url = `${archiveName(file)}#${offset}`
  job.pages.push({ url, outcome: 'failed', code, message })
  await job.fail({ url, source: 'archive', code, message, known: false })
}

/** Forgets the damage of files that were read to their ends just now, where none was found: what a crash had broken was cut off since. `read`: by their names in the archive, from which byte. */
export async function forgetMended({ store, pages }: Job, read: ReadonlyMap<string, number>): Promise<void> {
  const damaged = new Set(pages.filter(({ outcome }) => outcome === 'failed').map(({ url }) => url))
  for (const { url, source, code } of await store.failures()) {
    const [, file = '', offset] = /^(.*)#(\d+)$/u.exec(url) ?? []
    const wasRead = source === 'archive' && code === 'warc-damaged' && Number(offset) >= (read.get(file) ?? Infinity)
    if (wasRead && !damaged.has(url)) await store.clearFailure(url)
  }
}

/** Tells that a revision was found, for run.json. A store that is made anew hears the whole past again: no news but what was fetched in this run. */
export function noteChange(job: Job, change: Job['changed'][number], seen: string | null): void {
  if (!job.store.empty || (seen ?? '') >= job.started) job.changed.push(change)
}
