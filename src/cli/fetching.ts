// The first step of a job: what is new at the sources goes into the archive. Hosts side by side, each at its own pace.
import type { ErrorCode } from '../errors.ts'
import type { PageOutcome } from '../export/input.ts'
import type { FetchAccount, FetchEvent } from '../fetch/account.ts'
import { serveSite } from '../fetch/demo-server.ts'
import { openLanes } from '../fetch/lane.ts'
import { LIMITS } from '../fetch/limits.ts'
import { networkOf } from '../fetch/network.ts'
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
    lanes: openLanes(limits),
    limits,
    signal: job.signal,
    holdEnd: true,
    network: networkOf(setting.config.network ?? {}),
    ...(setting.ignoreRobots === null ? {} : { ignoreRobots: setting.ignoreRobots }),
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

function tell({ log, pages }: Job, { id: source }: Source, event: FetchEvent, answered: Set<string>): void {
  if (event.kind === 'found') {
    log.step('found', `${source}: ${event.count} bulletins in all`, { source, bulletins: event.count })
    return
  }
  if (event.kind === 'failed') {
    const { url, code, message, known } = event.failure
    log.step('failed', `${source}: failed ${url}: ${message}${known === null ? '' : ` (known: ${known})`}`, { source, url, code, known }) // prettier-ignore
    return
  }
  if (event.kind === 'missing') {
    const { url, in: by, notIn } = event
    log.step('missing', `${source}: the ${by} names ${url}, the ${notIn} does not`, { source, url, in: by, notIn })
    return
  }
  const { kind, url } = event
  const skip = SKIPPED[kind]
  if (skip !== undefined) pages.push({ url, outcome: 'skipped', ...skip })
  if (kind === 'listing' || kind === 'page' || kind === 'unchanged') answered.add(url)
  if (kind !== 'fresh') log.step(kind, `${source}: ${wordsOf(event)} ${url}`, { source, url })
}

const SKIPPED: Partial<Record<FetchEvent['kind'], Pick<PageOutcome, 'code' | 'message'>>> = {
  unchanged: { code: null, message: 'the same as before' },
  fresh: { code: null, message: 'asked not long ago' },
  disallowed: { code: 'robots-disallowed', message: 'robots.txt does not allow it' },
}

function wordsOf(event: FetchEvent): string {
  if (event.kind === 'listing') return `${event.bulletins} bulletins listed by`
  if (event.kind === 'retry') return `once more (${event.why})`
  if (event.kind === 'disallowed') return 'kept back by robots.txt'
  return event.kind === 'page' ? 'fetched' : event.kind
}

async function enter(job: Job, source: Source, account: FetchAccount): Promise<void> {
  job.fetched.push(account)
  for (const { url, code, message, known } of account.failures) {
    job.pages.push({ url, outcome: 'failed', code, message: known === null ? message : `${message}; known: ${known}` })
    await job.fail({ url, source: source.id, code, message, known: known !== null })
  }
  await noteCount(job, source, account)
}

// A listing that was read and holds next to nothing, or far too much: the site was rebuilt, or the pattern of its links no longer fits.
async function noteCount(job: Job, source: Source, account: FetchAccount): Promise<void> {
  if (account.interrupted || account.parked !== null || account.listingPages === 0) return
  const { minBulletins, maxBulletins = Infinity } = source.expectations
  const note = async (name: string, code: ErrorCode, wrong: boolean, expected: string, got: number): Promise<void> => {
    const url = `${source.listings[0]?.url ?? source.id}#${name}`
    const message = `Expected ${expected} bulletins, got ${got}, in source ${source.id}`
    if (wrong) await job.fail({ url, source: source.id, code, message, known: false })
    else await job.store.clearFetchFailure(url)
  }
  await note('too-many', 'fetch-too-many', account.tooMany, `at most ${maxBulletins}`, account.found)
  // Where a listing was left early, what it holds in all is not known.
  if (account.complete)
    await note('too-few', 'fetch-too-few', account.tooFew, `at least ${minBulletins} listed`, account.listed)
}
