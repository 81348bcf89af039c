// `doctor --live`: the addresses of each source that are to name bulletins, asked politely: what they answer, and what they name.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BulletinError } from '../errors.ts'
import { openArchive } from '../fetch/archive.ts'
import { openClient } from '../fetch/client.ts'
import type { Index } from '../fetch/discover.ts'
import { isUntrusted } from '../fetch/failure.ts'
import { headerOf } from '../fetch/headers.ts'
import { indexPageOf } from '../fetch/index-page.ts'
import { openLanes } from '../fetch/lane.ts'
import { LIMITS } from '../fetch/limits.ts'
import { networkOf } from '../fetch/network.ts'
import type { Rules } from '../fetch/robots.ts'
import { userAgentOf } from '../fetch/user-agent.ts'
import type { Visit, Visitor } from '../fetch/visit.ts'
import { openVisitor } from '../fetch/visit.ts'
import type { Visiting } from '../fetch/visiting.ts'
import type { Source } from '../sources/source.ts'
import { openStore } from '../store/open.ts'
import { complaint } from './fault.ts'
import type { Finding } from './finding.ts'
import { rememberAnswered } from './marks.ts'
import type { Setting } from './setting.ts'
import { version } from './setting.ts'
import { openStop } from './stop.ts'

/** One finding an address. The answers are not kept (their folder is removed), but the day on which an address named bulletins is. */
export async function liveFindings(setting: Setting): Promise<Finding[]> {
  const { config, chosen } = setting
  const folder = mkdtempSync(join(tmpdir(), 'bulletins-doctor-'))
  const stop = openStop(null, (words) => process.stderr.write(`${words}\n`))
  const answered = new Set<string>()
  try {
    const userAgent = userAgentOf(version(), config.contact ?? null, chosen)
    const limits = { ...LIMITS, ...config.limits, attempts: 1 }
    const means = { limits, lanes: openLanes(limits), network: networkOf(config.network ?? {}), signal: stop.signal }
    const tried = chosen.map((source) => triedSource(source, { ...means, userAgent, folder, answered }))
    const found = (await Promise.all(tried)).flat()
    return [...found, ...(await remembered(setting, answered))]
  } catch (error) {
    if (stop.signal.aborted) return [{ state: 'bad', words: 'stopped before all sources were asked' }]
    if (!(error instanceof BulletinError)) throw error
    return [{ state: 'look', words: complaint(error) }]
  } finally {
    stop.release()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Means extends Pick<Visiting, 'limits' | 'lanes'> {
  readonly signal: AbortSignal
  readonly network: ReturnType<typeof networkOf>
  readonly userAgent: string
  readonly folder: string
  /** Addresses that named bulletins. */
  readonly answered: Set<string>
}

async function triedSource(source: Source, means: Means): Promise<Finding[]> {
  const { limits, lanes, network, signal, userAgent, folder } = means
  const archive = openArchive(join(folder, source.id), { userAgent, write: true })
  const client = openClient(source, userAgent, limits, new Map(), network)
  const rules = new Map<string, Rules>()
  const onRules = (url: string, of: Rules): unknown => rules.set(new URL(url).origin, of)
  const visiting = { source, archive, client, lanes, limits, started: new Date().toISOString(), since: null, ignoreRobots: null, now: Date.now, signal, onRules }
  const visitor = openVisitor(visiting)
  try {
    const findings: Finding[] = []
    for (const [index, url] of await indexesOf(source, visitor)) {
      const finding = await triedIndex(index, url, { source, visitor, limits, rules, answered: means.answered })
      findings.push({ ...finding, words: `${source.id}: ${index} ${url}: ${finding.words}` })
    }
    return findings
  } finally {
    await client.close()
    await archive.close()
  }
} // prettier-ignore

async function indexesOf(source: Source, visitor: Visitor): Promise<(readonly [Index, string])[]> {
  const { listings, sitemaps = [], feeds = [] } = source
  const maps = sitemaps === 'robots' ? await visitor.sitemapsFor(listings[0]?.url ?? '') : sitemaps
  return [
    ...listings.map(({ url }) => ['listing', url] as const),
    ...maps.map((url) => ['sitemap', url] as const),
    ...feeds.map((url) => ['feed', url] as const),
  ]
}

interface Trying extends Pick<Means, 'limits' | 'answered'> {
  readonly source: Source
  readonly visitor: Visitor
  readonly rules: ReadonlyMap<string, Rules>
}

// Without its listing a source gives nothing; sitemap and feed come on top.
async function triedIndex(index: Index, url: string, { source, visitor, limits, rules, answered }: Trying): Promise<Finding> {
  const fault = index === 'listing' ? 'bad' : 'look'
  try {
    const visit = await visitor.visit(url, { role: index })
    const contentType = headerOf(visit.exchange.received, 'content-type')
    const { bulletins, pages } = indexPageOf(index, source, { url: visit.url, bytes: visit.body, contentType }, limits)
    if (bulletins.length > 0) answered.add(url)
    const named = `${bulletins.length} bulletins${pages.length > 0 ? ` and ${pages.length} further pages` : ''}`
    const words = [answerWords(visit), named, robotsWords(rules.get(new URL(visit.url).origin)), tlsWords(visit)]
    const state = bulletins.length > 0 || pages.length > 0 ? 'ok' : fault
    return { state, words: words.filter((part) => part !== '').join(', ') }
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    // Where robots.txt could not be read, that is what is wrong.
    const { code, message } = error
    const reason = error.cause instanceof BulletinError ? error.cause : error
    const doubt = isUntrusted(reason) ? ' (the certificate is not trusted: an authority that is missing here, see "network.ca" in the configuration, or somebody in between)' : ''
    return { state: fault, words: `${code}: ${message}${reason === error ? '' : `: ${reason.message}`}${doubt}` }
  }
} // prettier-ignore

function answerWords({ exchange: { status }, redirected, url }: Visit): string {
  return redirected ? `${status} after a redirect to ${url}` : String(status)
}

function robotsWords(rules: Rules | undefined): string {
  if (rules === undefined) return ''
  return `allowed by ${rules.basis}${rules.delayMs > 0 ? ` with ${rules.delayMs / 1000} s between requests` : ''}`
}

function tlsWords({ exchange: { tls } }: Visit): string {
  return tls === null ? '' : `certificate by ${tls.issuer} until ${tls.validTo}`
}

async function remembered({ database, password, chosen }: Setting, answered: ReadonlySet<string>): Promise<Finding[]> {
  if (answered.size === 0) return []
  try {
    const store = await openStore(database, { write: true, shared: true, password })
    try {
      await rememberAnswered(store, chosen, answered)
    } finally {
      await store.close()
    }
    return []
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return [{ state: 'look', words: `which addresses answered is not remembered: ${complaint(error)}` }]
  }
}
