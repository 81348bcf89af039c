// The fetching of one source: robots → listings → bulletins → archive. One page is in memory at a time.
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'
import type { Source } from '../sources/source.ts'
import { addressWithin } from './address.ts'
import type { FetchAccount, FetchEvent, FetchFailure } from './account.ts'
import { failureFrom } from './account.ts'
import type { Archive } from './archive.ts'
import { openClient } from './client.ts'
import type { Found } from './discover.ts'
import { isBulletin, linksIn } from './discover.ts'
import type { Detours } from './guard.ts'
import { headerOf } from './headers.ts'
import type { Lanes } from './lane.ts'
import { openLanes } from './lane.ts'
import type { Limits } from './limits.ts'
import { LIMITS } from './limits.ts'
import type { Visit, Visitor } from './visit.ts'
import { openVisitor, statusOf } from './visit.ts'
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
  /** Milliseconds since 1970, for the age of pages; tests set it. */
  readonly now?: () => number
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }

interface Run {
  readonly source: Source
  readonly options: FetchOptions
  readonly limits: Limits
  readonly account: Writable<FetchAccount>
  readonly tell: (event: FetchEvent) => void
  readonly seen: Set<string>
}

/** Fetches what is new at a source. Failures of pages are told in the account; only a fault of the disk or of `onPage` is thrown. */
export async function fetchSource(source: Source, options: FetchOptions): Promise<FetchAccount> {
  const limits = { ...LIMITS, ...options.limits }
  const run: Run = {
    source,
    options,
    limits,
    account: newAccount(source),
    tell: options.onEvent ?? (() => undefined),
    seen: new Set(),
  }
  const lanes = options.lanes ?? openLanes(limits.parkAfter)
  const lane = lanes.of(source.hosts[0] ?? '')
  const before = lane.waited
  const client = openClient(source, options.userAgent, limits, options.detours ?? new Map())
  try {
    const visitor = openVisitor({ ...visitingOf(run), client, lanes, limits })
    const found = await discover(run, visitor)
    run.account.found = found.length
    run.tell({ kind: 'found', count: found.length })
    for (const item of found) await fetchPage(run, visitor, item)
  } catch (error) {
    if (options.signal?.aborted !== true) throw error
    run.account.interrupted = true
  } finally {
    await client.close()
  }
  const { account } = run
  return {
    ...account,
    ended: new Date().toISOString(),
    waitedMs: lane.waited - before,
    parked: lane.parked,
    tooFew: account.found < source.expectations.minBulletins,
  }
}

function newAccount(source: Source): Writable<FetchAccount> {
  const started = new Date().toISOString()
  return {
    source: source.id, started, ended: started, found: 0, listingPages: 0, fetched: [], unchanged: 0, fresh: 0, disallowed: [], failures: [],
    redirects: [], requests: 0, retries: 0, bytes: 0, waitedMs: 0, parked: null, tooFew: false, interrupted: false,
  } // prettier-ignore
}

function visitingOf({ source, options, account, tell }: Run) {
  return {
    source,
    archive: options.archive,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onRetry: (url: string, attempt: number, why: string) => {
      account.retries++
      account.requests++
      tell({ kind: 'retry', url, attempt, why })
    },
    onAnswer: ({ exchange }: Visit | { exchange: Visit['exchange'] }) => {
      account.requests++
      account.bytes += exchange.wire.length
    },
  }
}

/** The bulletins that the listings link to, each once, in the order of the listings. */
async function discover(run: Run, visitor: Visitor): Promise<Found[]> {
  const found = new Map<string, Found>()
  for (const listing of run.source.listings) {
    const queue = [listing.url]
    const listed = new Set(queue)
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const links = await attempt(run, url, async (address) => linksOfListing(run, visitor, address, listing))
      for (const bulletin of links?.bulletins ?? [])
        if (!found.has(bulletin)) found.set(bulletin, { ...listing, url: bulletin })
      for (const page of links?.pages ?? []) {
        if (listed.has(page) || listed.size >= run.limits.listingPages) continue
        listed.add(page)
        queue.push(page)
      }
    }
  }
  return [...found.values()]
}

async function linksOfListing(run: Run, visitor: Visitor, url: string, listing: { language?: Found['language'] }) {
  const { exchange, body, url: reached } = await visitor.visit(url, { role: 'listing', ...languageOf(listing) })
  const links = linksIn(run.source, reached, body, headerOf(exchange.received, 'content-type'))
  run.account.listingPages++
  run.tell({ kind: 'listing', url, bulletins: links.bulletins.length })
  return links
}

async function fetchPage(run: Run, visitor: Visitor, found: Found): Promise<void> {
  const { source, account, options, seen } = run
  if (seen.has(found.url)) return
  seen.add(found.url)
  if (isFresh(run, found.url)) {
    account.fresh++
    run.tell({ kind: 'fresh', url: found.url })
    return
  }
  const visit = await attempt(run, found.url, (url) => visitPage(run, visitor, url, found))
  if (visit === null) return
  if (visit.redirected) account.redirects.push({ from: found.url, to: visit.url })
  if (!visit.written.news) {
    account.unchanged++
    run.tell({ kind: 'unchanged', url: visit.url })
    return
  }
  const page = pageOfVisit(source, visit, found)
  account.fetched.push(page.url)
  await options.onPage?.(page, visit.written.place)
  run.tell({ kind: 'page', url: page.url, page, place: visit.written.place })
}

// Old addresses that lead to the start page hold no bulletin, though the server says that all is well.
async function visitPage({ source, seen }: Run, visitor: Visitor, url: string, found: Found): Promise<Visit> {
  const visit = await visitor.visit(url, { role: 'bulletin', ...languageOf(found) })
  if (visit.redirected && !isBulletin(source, visit.url)) {
    throw new BulletinError('fetch-refused', `Expected a bulletin, got a redirect to ${visit.url}, in ${url}`)
  }
  seen.add(visit.url)
  return visit
}

function pageOfVisit(source: Source, { url, exchange, body, written }: Visit, found: Found): Page {
  return {
    source: source.id,
    publisher: source.publisher,
    url,
    bytes: body,
    contentType: headerOf(exchange.received, 'content-type'),
    retrieved: exchange.at,
    warcRecord: written.place.recordId,
    revision: 1,
    hints: hintsOf(source, languageOf(found)),
  }
}

function isFresh({ source, options }: Run, url: string): boolean {
  const last = options.archive.last(url)
  const age = (options.now ?? Date.now)() - Date.parse(last?.checked ?? '')
  return age < source.recheckDays * 86_400_000
}

/** Does the work on one address; a failure goes into the account and gives null. */
async function attempt<T>(run: Run, url: string, work: (url: string) => Promise<T>): Promise<T | null> {
  try {
    return await work(url)
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    noteFailure(run, url, error)
    return null
  }
}

function noteFailure({ source, account, tell }: Run, url: string, error: BulletinError): void {
  if (error.code === 'robots-disallowed' && isBulletin(source, url)) {
    account.disallowed.push(url)
    tell({ kind: 'disallowed', url })
    return
  }
  const known = source.knownFailures.find(
    (failure) => addressWithin(source, failure.url) === addressWithin(source, url),
  )
  const failure: FetchFailure = failureFrom(url, error, statusOf(error), known?.why ?? null)
  account.failures.push(failure)
  tell({ kind: 'failed', failure })
}

function languageOf({ language }: { readonly language?: Found['language'] }): {
  language?: NonNullable<Found['language']>
} {
  return language === undefined ? {} : { language }
}
