// The first step of a job: what is new at the sources goes into the archive. Hosts side by side, each at its own pace.
import type { ErrorCode } from '../errors.ts'
import type { PageOutcome } from '../export/input.ts'
import type { FetchAccount, FetchEvent } from '../fetch/account.ts'
import { serveSite } from '../fetch/demo-server.ts'
import { isBulletin } from '../fetch/discover.ts'
import { openLanes } from '../fetch/lane.ts'
import { LIMITS } from '../fetch/limits.ts'
import { DIRECT, networkOf } from '../fetch/network.ts'
import { fetchSource } from '../fetch/run.ts'
import type { Source } from '../sources/source.ts'
import type { Job } from './job.ts'
import { rememberAnswered, rememberAsked } from './marks.ts'
import { SITE } from './setting.ts'

/** Fetches the chosen sources. Failures are noted in the store; what became of each address stands in the job's account. */
export async function fetchSources(job: Job): Promise<void> {
  const { setting } = job
  const limits = { ...LIMITS, ...setting.config.limits }
  const site = setting.demo ? await serveSite(SITE) : null
  const options = {
    archive: job.archive,
    userAgent: job.userAgent,
    lanes: openLanes(limits, job.gate),
    limits,
    holdEnd: true,
    failing: new Set((await job.store.failures()).map(({ url }) => url)),
    signal: job.stop.asking,
    ...(job.budget === null ? {} : { budget: job.budget }),
    network: site === null ? networkOf(setting.config.network ?? {}) : DIRECT, // no proxy knows the way to the demo
    ...(setting.ignoreRobots === null ? {} : { ignoreRobots: setting.ignoreRobots }),
    ...(site === null ? {} : { detours: site.detours }),
  }
  try {
    const seen: Seen = { answered: new Set(), lists: new Set(), gave: new Set(), named: new Set() }
    const accounts = await Promise.all(
      setting.chosen.map((source) =>
        fetchSource(source, { ...options, onEvent: (event) => tell(job, source, event, seen) }),
      ),
    )
    for (const url of seen.answered) await job.store.clearFetchFailure(url)
    for (const url of seen.lists) await job.store.clearFailure(url)
    if (!setting.demo) await rememberAnswered(job.store, setting.chosen, seen.gave)
    for (const [index, source] of setting.chosen.entries()) {
      const account = accounts[index]
      if (account === undefined) continue
      await enter(job, source, account)
      await forgetUnlisted(job, source, account, seen)
    }
  } finally {
    job.stop.asked()
    await site?.close()
  }
}

/** Addresses that the run came by. */
interface Seen {
  readonly answered: Set<string>
  /** Listings, sitemaps and feeds that could be read. */
  readonly lists: Set<string>
  /** Listings that answered with bulletins. */
  readonly gave: Set<string>
  /** Bulletins and lists that the run came by: named somewhere, or known from before. */
  readonly named: Set<string>
}

function tell(
  { log, pages, onPage }: Job,
  { id: source }: Source,
  event: FetchEvent,
  { answered, lists, gave, named }: Seen,
): void {
  if (event.kind === 'found') {
    log.step('found', `${source}: ${event.count} bulletins in all`, { source, bulletins: event.count })
    return
  }
  if (event.kind === 'failed') {
    const { url, code, message, known } = event.failure
    named.add(url)
    log.step('failed', `${source}: failed ${url}: ${message}${known === null ? '' : ` (known: ${known})`}`, { source, url, code, known }) // prettier-ignore
    return
  }
  if (event.kind === 'missing') {
    const { url, in: by, notIn } = event
    log.step('missing', `${source}: the ${by} names ${url}, the ${notIn} does not`, { source, url, in: by, notIn })
    return
  }
  const { kind, url } = event
  if (kind === 'page') onPage?.(event.place)
  const skip = SKIPPED[kind]
  if (skip !== undefined) pages.push({ url, outcome: 'skipped', ...skip })
  if (kind === 'listing' && event.bulletins > 0) gave.add(url)
  if (kind !== 'listing' && kind !== 'retry') named.add(url)
  if (kind === 'listing') lists.add(url)
  if (kind === 'page' || kind === 'unchanged') answered.add(url)
  if (kind !== 'fresh' && kind !== 'left') log.step(kind, `${source}: ${wordsOf(event)} ${url}`, { source, url })
}

const SKIPPED: Partial<Record<FetchEvent['kind'], Pick<PageOutcome, 'code' | 'message'>>> = {
  unchanged: { code: null, message: 'the same as before' },
  fresh: { code: null, message: 'asked not long ago' },
  left: { code: null, message: 'left for the next run' },
  disallowed: { code: 'robots-disallowed', message: 'robots.txt does not allow it' },
}

function wordsOf(event: FetchEvent): string {
  if (event.kind === 'listing') return `${event.bulletins} bulletins listed by`
  if (event.kind === 'retry') return `once more (${event.why})`
  if (event.kind === 'disallowed') return 'kept back by robots.txt'
  return event.kind === 'page' ? 'fetched' : event.kind
}

// An address that failed, and that no listing names any more, will not be asked for again: its failure does not stand for ever.
async function forgetUnlisted({ store }: Job, source: Source, account: FetchAccount, { named }: Seen): Promise<void> {
  const { complete, interrupted, parked, failures } = account
  const whole = complete && !interrupted && parked === null && failures.every(({ url }) => isBulletin(source, url))
  if (!whole) return
  for (const { source: of, url } of await store.failures()) {
    if (of === source.id && isBulletin(source, url) && !named.has(url)) await store.clearFetchFailure(url)
  }
}

async function enter(job: Job, source: Source, account: FetchAccount): Promise<void> {
  if (!job.setting.demo) await rememberAsked(job.store, source)
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
