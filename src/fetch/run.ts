// The fetching of one source: robots → listings → bulletins → archive. One page is in memory at a time.
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import type { FetchAccount, FetchEvent, OpenAccount } from './account.ts'
import { failureOf, newAccount } from './account.ts'
import type { Archive } from './archive.ts'
import { openClient } from './client.ts'
import type { Found, ListingLinks } from './discover.ts'
import { discover, isBulletin, linksIn } from './discover.ts'
import type { Detours } from './guard.ts'
import { headerOf } from './headers.ts'
import type { Lanes } from './lane.ts'
import { openLanes } from './lane.ts'
import type { Limits } from './limits.ts'
import { LIMITS } from './limits.ts'
import type { Network } from './network.ts'
import { DIRECT } from './network.ts'
import type { Plan } from './progress.ts'
import { noteBegin, noteEnd, planOf } from './progress.ts'
import type { Visit, Visiting, Visitor } from './visit.ts'
import { openVisitor } from './visit.ts'
import { hintsOf } from './warc-page.ts'
import type { WarcPlace } from './warc-read.ts'

export interface FetchOptions {
  readonly archive: Archive
  /** As `userAgentOf` makes it: it names a person who can be written to. */
  readonly userAgent: string
  /** Shared by the sources of a run, so that two sources of one site take turns. */
  readonly lanes?: Lanes
  readonly limits?: Partial<Limits>
  /** Host names that are found elsewhere: the demo's, on its loopback port. */
  readonly detours?: Detours
  /** Gets every new or changed page once it is safe in the archive. The next is fetched when it is done. */
  readonly onPage?: (page: Page, place: WarcPlace) => void | Promise<void>
  readonly onEvent?: (event: FetchEvent) => void
  readonly signal?: AbortSignal
  /** Certificates and proxy; directly, with the certificates that Node brings, where none is given. */
  readonly network?: Network
  /** The reason for not obeying robots.txt, for the report; it is obeyed where none is given. */
  readonly ignoreRobots?: string
  /** Milliseconds since 1970, for the age of pages; tests set it. */
  readonly now?: () => number
}

interface Run {
  readonly source: Source
  readonly options: FetchOptions
  readonly account: OpenAccount
  readonly plan: Plan
  readonly visitor: Visitor
  readonly tell: (event: FetchEvent) => void
  /** Addresses that were asked in this run, and those they led to. */
  readonly seen: Set<string>
}

/** Fetches what is new at a source. Failures of pages are told in the account; only a fault of the disk or of `onPage` is thrown. */
export async function fetchSource(source: Source, options: FetchOptions): Promise<FetchAccount> {
  const limits = { ...LIMITS, ...options.limits }
  const { archive, ignoreRobots = null, network = DIRECT, now = Date.now } = options
  const account = newAccount(source)
  const plan = planOf(archive, source, now())
  Object.assign(account, { continues: plan.since, full: plan.full, robotsIgnored: ignoreRobots })
  const tell = options.onEvent ?? (() => undefined)
  const lanes = options.lanes ?? openLanes(limits)
  const lane = lanes.of(source.hosts[0] ?? '')
  const waitedBefore = lane.waited
  const client = openClient(source, options.userAgent, limits, options.detours ?? new Map(), network)
  const means = { source, client, lanes, limits, since: plan.since, ignoreRobots, now }
  const visitor = openVisitor({ ...means, ...accounting(account, tell, options) })
  await noteBegin(
    archive,
    account,
    plan,
    options.userAgent,
    ignoreRobots === null ? 'obeyed' : `ignored: ${ignoreRobots}`,
  )
  try {
    await fetchAll({ source, options, account, plan, visitor, tell, seen: new Set() }, limits)
  } catch (error) {
    if (options.signal?.aborted !== true) throw error
    account.interrupted = true
  } finally {
    await client.close()
  }
  const tooFew = account.found < source.expectations.minBulletins
  const ended = new Date().toISOString()
  const done = { ...account, ended, waitedMs: lane.waited - waitedBefore, parked: lane.parked, tooFew }
  await noteEnd(archive, done)
  return done
}

type Accounting = Pick<Visiting, 'archive' | 'signal' | 'onRetry' | 'onExchange' | 'onRules'>

function accounting(account: OpenAccount, tell: (event: FetchEvent) => void, options: FetchOptions): Accounting {
  return {
    archive: options.archive,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onRetry: (url, attempt, why) => {
      account.retries++
      tell({ kind: 'retry', url, attempt, why })
    },
    onExchange: ({ wire, status }) => {
      account.requests++
      account.bytes += wire.length
      account.statuses[status] = (account.statuses[status] ?? 0) + 1
    },
    onRules: (url, { basis, delayMs }) => {
      const { origin } = new URL(url)
      const known = account.robots.some((one) => one.origin === origin && one.basis === basis)
      if (!known) account.robots.push({ origin, basis, delayMs })
    },
  }
}

async function fetchAll(run: Run, limits: Limits): Promise<void> {
  const { source, account, tell } = run
  const found = await discover(source, limits.listingPages, (url, language) =>
    attempt(run, url, () => linksOfListing(run, url, language)),
  )
  account.found = found.length
  tell({ kind: 'found', count: found.length })
  for (const item of found) await fetchPage(run, item)
}

async function linksOfListing(
  { source, account, visitor, tell }: Run,
  url: string,
  language: Found['language'],
): Promise<ListingLinks> {
  const {
    exchange,
    body,
    url: reached,
  } = await visitor.visit(url, { role: 'listing', ...(language === undefined ? {} : { language }) })
  const links = linksIn(source, reached, body, headerOf(exchange.received, 'content-type'))
  account.listingPages++
  tell({ kind: 'listing', url, bulletins: links.bulletins.length })
  return links
}

async function fetchPage(run: Run, found: Found): Promise<void> {
  const { source, account, options, seen, tell } = run
  if (seen.has(found.url)) return
  seen.add(found.url)
  if (isFresh(run, found.url)) {
    account.fresh++
    tell({ kind: 'fresh', url: found.url })
    return
  }
  const visit = await attempt(run, found.url, () => visitPage(run, found))
  if (visit === null) return
  if (visit.redirected) account.redirects.push({ from: found.url, to: visit.url })
  if (!visit.written.news) {
    account.unchanged++
    tell({ kind: 'unchanged', url: visit.url })
    return
  }
  const page = pageOfVisit(source, visit, found)
  account.fetched.push(page.url)
  await options.onPage?.(page, visit.written.place)
  tell({ kind: 'page', url: page.url, page, place: visit.written.place })
}

// Old addresses that lead to the start page hold no bulletin, though the server says that all is well.
async function visitPage({ source, visitor, seen }: Run, { url, ...language }: Found): Promise<Visit> {
  const visit = await visitor.visit(url, { role: 'bulletin', ...language })
  if (visit.redirected && !isBulletin(source, visit.url)) {
    throw new BulletinError('fetch-refused', `Expected a bulletin, got a redirect to ${visit.url}, in ${url}`)
  }
  seen.add(visit.url)
  return visit
}

function pageOfVisit(
  source: Source,
  { url, exchange, body, written }: Visit,
  { url: _asked, ...language }: Found,
): Page {
  return {
    source: source.id,
    publisher: source.publisher,
    url,
    bytes: body,
    contentType: headerOf(exchange.received, 'content-type'),
    retrieved: exchange.at,
    warcRecord: written.place.recordId,
    revision: 1,
    hints: hintsOf(source, language),
  }
}

function isFresh({ source, options, plan }: Run, url: string): boolean {
  const last = options.archive.last(url)
  if (last === null) return false
  const age = (options.now ?? Date.now)() - Date.parse(last.checked)
  return age < source.recheckDays * 86_400_000 || (plan.since !== null && last.checked >= plan.since)
}

/** Does the work on one address; a failure goes into the account and gives null. */
async function attempt<T>({ source, account, tell }: Run, url: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    if (error.code === 'robots-disallowed' && isBulletin(source, url)) {
      account.disallowed.push(url)
      tell({ kind: 'disallowed', url })
    } else {
      const failure = failureOf(source, url, error)
      account.failures.push(failure)
      tell({ kind: 'failed', failure })
    }
    return null
  }
}
