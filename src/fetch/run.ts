// The fetching of one source: robots → listings, sitemap, feed → bulletins → archive. One page is in memory at a time.
import type { Language } from '../model.ts'
import type { Source } from '../sources/source.ts'
import type { FetchAccount } from './account.ts'
import { newAccount } from './account.ts'
import { openClient } from './client.ts'
import { fetchPage, inTurn } from './detail.ts'
import type { Discovering, Index, IndexPage } from './discover.ts'
import { discover } from './discover.ts'
import { headerOf } from './headers.ts'
import { indexPageOf } from './index-page.ts'
import { knownOf } from './known.ts'
import { openLanes } from './lane.ts'
import { LIMITS } from './limits.ts'
import { settled } from './missing.ts'
import { DIRECT } from './network.ts'
import type { FetchOptions } from './options.ts'
import { noteBegin, noteEnd, planOf } from './progress.ts'
import type { Run } from './running.ts'
import { accounting, attempt } from './running.ts'
import { openVisitor } from './visit.ts'

export type { FetchOptions } from './options.ts'

/** Fetches what is new at a source. Failures of pages are told in the account; only a fault of the disk is thrown. */
export async function fetchSource(source: Source, options: FetchOptions): Promise<FetchAccount> {
  const limits = { ...LIMITS, ...options.limits }
  const { archive, ignoreRobots = null, network = DIRECT, now = Date.now } = options
  const account = newAccount(source)
  const plan = planOf(archive, source, now())
  Object.assign(account, { continues: plan.since, full: plan.full, robotsIgnored: ignoreRobots })
  const tell = options.onEvent ?? (() => undefined)
  const lanes = options.lanes ?? openLanes(limits)
  const client = openClient(source, options.userAgent, limits, options.detours ?? new Map(), network)
  const { started } = account
  const means = { source, client, lanes, limits, started, since: plan.since, ignoreRobots, now }
  const visitor = openVisitor({ ...means, ...accounting(account, tell, options) })
  await noteBegin(
    archive,
    account,
    plan,
    options.userAgent,
    ignoreRobots === null ? 'obeyed' : `ignored: ${ignoreRobots}`,
  )
  try {
    const known = knownOf(archive, source)
    const isParked = (url: string): boolean => lanes.of(new URL(url).host).parked !== null
    await fetchAll({ source, options, limits, account, plan, visitor, tell, known, isParked, seen: new Set() })
  } catch (error) {
    if (options.signal?.aborted !== true) throw error
    account.interrupted = true
  } finally {
    await client.close()
  }
  const ended = new Date().toISOString()
  const parked = source.hosts.map((host) => lanes.of(host).parked).find((why) => why !== null) ?? null
  const done = { ...account, ended, parked }
  if (options.holdEnd !== true) await noteEnd(archive, done)
  return done
}

async function fetchAll(run: Run): Promise<void> {
  const { source, account, known, tell } = run
  const { found, missing, listed, complete } = await discover(source, discovering(run))
  const { minBulletins, maxBulletins = Infinity } = source.expectations
  account.found = found.length
  account.listed = listed
  account.complete = complete
  account.missing = [...missing]
  account.tooFew = complete && listed < minBulletins
  account.tooMany = found.length > maxBulletins
  tell({ kind: 'found', count: found.length })
  for (const item of inTurn(run, found)) await fetchPage(run, item)
  account.missing = settled(missing, found, account.redirects)
  for (const one of account.missing) tell({ kind: 'missing', ...one })
  // What nobody names any more is looked after by its age, too: it may be gone.
  for (const item of inTurn(run, known.all)) await fetchPage(run, item)
}

function discovering(run: Run): Discovering {
  const { source, plan, limits, visitor, known } = run
  return {
    full: plan.full,
    mostPages: limits.listingPages,
    mostSitemaps: limits.sitemapFiles,
    open: (index, url, language) => attempt(run, url, () => openIndex(run, index, url, language)),
    isKnown: (url) => known.has(url),
    async sitemaps() {
      if (source.sitemaps !== 'robots') return source.sitemaps ?? []
      const home = source.listings[0]?.url ?? ''
      const announced = await attempt(run, home, () => visitor.sitemapsFor(home))
      return (announced ?? []).filter((url) => source.hosts.includes(new URL(url).host))
    },
  }
}

async function openIndex(run: Run, index: Index, url: string, language?: Language): Promise<IndexPage> {
  const { source, account, limits, visitor, tell } = run
  const visit = await visitor.visit(url, { role: index, ...(language === undefined ? {} : { language }) })
  const contentType = headerOf(visit.exchange.received, 'content-type')
  const page = indexPageOf(index, source, { url: visit.url, bytes: visit.body, contentType }, limits)
  if (index === 'listing') account.listingPages++
  tell({ kind: 'listing', url, bulletins: page.bulletins.length })
  return page
}
