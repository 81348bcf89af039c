// The first step of a job: what is new at the sources goes into the archive. Hosts side by side, each at its own pace.
import type { FetchAccount, FetchEvent } from '../fetch/account.ts'
import { serveSite } from '../fetch/demo-server.ts'
import { openLanes } from '../fetch/lane.ts'
import { LIMITS } from '../fetch/limits.ts'
import { fetchSource } from '../fetch/run.ts'
import type { Source } from '../sources/source.ts'
import type { Job } from './job.ts'
import { SITE } from './setting.ts'

/** Fetches the chosen sources. Failures are noted in the store; what became of each address stands in the job's account. */
export async function fetchSources(job: Job): Promise<void> {
  const { setting } = job
  const limits = { ...LIMITS, ...setting.config.limits }
  const site = setting.demo ? await serveSite(SITE) : null
  const options = {
    archive: job.archive,
    userAgent: job.userAgent,
    lanes: openLanes(limits.parkAfter),
    limits,
    signal: job.signal,
    ...(site === null ? {} : { detours: site.detours }),
  }
  try {
    const answered = new Set<string>()
    const accounts = await Promise.all(
      setting.chosen.map((source) =>
        fetchSource(source, { ...options, onEvent: (event) => tell(job, source, event, answered) }),
      ),
    )
    for (const url of answered) await job.store.clearFetchFailure(url)
    for (const [index, source] of setting.chosen.entries()) {
      const account = accounts[index]
      if (account !== undefined) await enter(job, source, account)
    }
  } finally {
    await site?.close()
  }
}

function tell({ log, pages }: Job, { id }: Source, event: FetchEvent, answered: Set<string>): void {
  switch (event.kind) {
    case 'listing':
      answered.add(event.url)
      return log.step('listing', `${id}: ${event.bulletins} bulletins in ${event.url}`, { source: id, url: event.url, bulletins: event.bulletins })
    case 'found':
      return log.step('found', `${id}: ${event.count} bulletins in all`, { source: id, bulletins: event.count })
    case 'page':
      answered.add(event.url)
      return log.step('page', `${id}: fetched ${event.url}`, { source: id, url: event.url, bytes: event.page.bytes.length })
    case 'unchanged':
      answered.add(event.url)
      pages.push(skipped(event.url, null, 'the same as before'))
      return log.step('unchanged', `${id}: unchanged ${event.url}`, { source: id, url: event.url })
    case 'fresh':
      return pages.push(skipped(event.url, null, 'asked not long ago')), undefined
    case 'disallowed':
      pages.push(skipped(event.url, 'robots-disallowed', 'robots.txt does not allow it'))
      return log.step('disallowed', `${id}: kept back by robots.txt ${event.url}`, { source: id, url: event.url })
    case 'retry':
      return log.step('retry', `${id}: once more (${event.why}) ${event.url}`, { source: id, url: event.url, attempt: event.attempt })
    case 'failed':
      return undefined // noted when the source is done
  }
}

function skipped(url: string, code: string | null, message: string): Job['pages'][number] {
  return { url, outcome: 'skipped', code, message }
}

async function enter(job: Job, source: Source, account: FetchAccount): Promise<void> {
  job.fetched.push(account)
  for (const { url, code, message, known } of account.failures) {
    job.pages.push({ url, outcome: 'failed', code, message: known === null ? message : `${message}; known: ${known}` })
    await job.fail({ url, source: source.id, code, message, known: known !== null })
  }
  await noteTooFew(job, source, account)
}

// A listing that was read and holds next to nothing: the site was rebuilt, or the pattern of its links no longer fits.
async function noteTooFew(job: Job, source: Source, account: FetchAccount): Promise<void> {
  const url = `${source.listings[0]?.url ?? source.id}#too-few`
  const judged = !account.interrupted && account.parked === null && account.listingPages > 0
  if (judged && !account.tooFew) await job.store.clearFetchFailure(url)
  if (!judged || !account.tooFew) return
  const message = `Expected at least ${source.expectations.minBulletins} bulletins, got ${account.found}, in the listings of ${source.id}`
  await job.fail({ url, source: source.id, code: 'fetch-too-few', message, known: false })
}
