// One address with all its redirects: each hop is guarded, allowed by robots.txt, asked in its lane, and archived.
import { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import { addressWithin } from './address.ts'
import type { Answer, Asking } from './ask.ts'
import { ask } from './ask.ts'
import type { Archive, Written } from './archive.ts'
import type { Client, Exchange } from './client.ts'
import { isPageStatus } from './failure.ts'
import { checkAddress } from './guard.ts'
import { decodeContent } from './decode.ts'
import { isBulletin } from './discover.ts'
import { headerOf } from './headers.ts'
import type { Lanes } from './lane.ts'
import type { Limits } from './limits.ts'
import { paceOf } from './pace.ts'
import { redirectOf } from './redirect.ts'
import type { Rules } from './robots.ts'
import { openRobots, ROBOTS_AGE_MS } from './robots.ts'
import type { CaptureDetails } from './warc-details.ts'
import type { CaptureNote, CaptureRole } from './warc-write.ts'

export interface Visit extends Answer {
  /** The address that answered at last, canonical. */
  readonly url: string
  readonly redirected: boolean
  readonly written: Written
}

/** Where the address was found, and as what. */
export type Origin = Pick<CaptureDetails, 'via' | 'original'>

export interface Visitor {
  /** Throws BulletinError; `fetch-status` (with `cause: {status}`) for an error status of the last hop. */
  visit(url: string, note: Pick<CaptureNote, 'role' | 'language'>, origin?: Origin): Promise<Visit>
  /** The sitemaps that robots.txt of the address's host announces. */
  sitemapsFor(url: string): Promise<readonly string[]>
}

export interface Visiting {
  readonly source: Source
  readonly archive: Archive
  readonly client: Client
  readonly lanes: Lanes
  readonly limits: Limits
  /** What was answered since then is not asked for again: a run that did not end is gone on with. Null: all is asked. */
  readonly since: string | null
  /** When this run began. */
  readonly started: string
  /** Why robots.txt is not obeyed; null where it is. */
  readonly ignoreRobots: string | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly signal?: AbortSignal
  readonly onRetry?: Asking['onRetry']
  readonly onWaited?: Asking['onWaited']
  /** Each answer, those after which was asked again too. */
  readonly onExchange?: (exchange: Exchange) => void
  /** What robots.txt of a host says, once a visit. */
  readonly onRules?: (url: string, rules: Rules) => void
}

/** A visitor of one source for one run. */
export function openVisitor(visiting: Visiting): Visitor {
  const { source, archive, lanes, limits } = visiting
  const base = { source: source.id, publisher: source.publisher }

  const recalled = (url: string, since: string | null): Answer | null => {
    const held = since === null ? null : archive.recall(url, since)
    if (held === null) return null
    const { wire, received } = held.exchange
    const body = decodeContent(wire, headerOf(received, 'content-encoding'), limits, url)
    return { exchange: held.exchange, body, place: held.place }
  }
  // Sources of one site share robots.txt and sitemaps: one asks, the others have the answer by the time it is their turn.
  const sharedSince = (role: CaptureRole): string | null =>
    role === 'robots' ? aDayAgo() : role === 'sitemap' || role === 'feed' ? visiting.started : null
  const hop = async (url: string, note: CaptureNote, details: CaptureDetails, crawlDelayMs: number): Promise<Hop> => {
    const validators = note.role === 'bulletin' ? (archive.last(url)?.validators ?? {}) : {}
    const asking = askingOf(visiting, lanes, url, crawlDelayMs)
    const onTry = async (exchange: Exchange): Promise<void> => {
      visiting.onExchange?.(exchange)
      await archive.write(exchange, note, details)
    }
    const onDamaged = async (exchange: Exchange, fault: string): Promise<void> => {
      visiting.onExchange?.(exchange)
      await archive.write(exchange, { ...note, role: 'damaged' }, { ...details, fault })
    }
    const recall = (): Answer | null => recalled(url, sharedSince(note.role))
    const answer = await ask(url, validators, { ...asking, recall, onTry, onDamaged })
    if (answer.place !== undefined) return heldHop(answer)
    visiting.onExchange?.(answer.exchange)
    const unasked = answer.exchange.status === 304 && Object.keys(validators).length === 0
    const written = await archive.write(answer.exchange, unasked ? { ...note, role: 'damaged' } : note, details)
    if (unasked) {
      throw new BulletinError('fetch-status', `Expected a page, got 304 without having asked for it, in ${url}`)
    }
    return { answer, written }
  }
  const follow = async (
    start: string,
    wanted: CaptureNote,
    origin: Origin,
    since: string | null,
    permit: Permit,
  ): Promise<Visit> => {
    let url = start
    let note = wanted
    let details: CaptureDetails = origin
    for (let hops = 0; hops <= limits.redirects; hops++) {
      checkAddress(url, source, limits.addressLength)
      const held = recalled(url, since)
      const { answer, written } = held === null ? await permitted(url, note, details, permit) : heldHop(held)
      const target = redirectOf(answer.exchange, url)
      if (target === null) return { ...answer, url: addressWithin(source, url) ?? url, redirected: hops > 0, written }
      details = { via: url }
      url = target
      // An old address that leads to the start page: what stands there is no bulletin, whatever the list says.
      if (note.role === 'bulletin' && !isBulletin(source, addressWithin(source, url) ?? url))
        note = { ...note, role: 'astray' }
    }
    throw new BulletinError('fetch-failed', `Expected at most ${limits.redirects} redirects, got more, in ${start}`)
  }
  const permitted = async (url: string, note: CaptureNote, details: CaptureDetails, permit: Permit): Promise<Hop> => {
    const { robots, delayMs } = await permit(url)
    return hop(url, note, { ...details, robots }, delayMs)
  }
  const aDayAgo = (): string => new Date(visiting.now() - ROBOTS_AGE_MS).toISOString()
  const robots = openRobots(
    (url) => follow(url, { ...base, role: 'robots' }, {}, aDayAgo(), () => Promise.resolve(UNRULED)),
    limits.robotsBytes,
    visiting.now,
  )
  const permit: Permit = async (url) => {
    const rules = await robots.rulesFor(url)
    visiting.onRules?.(url, rules)
    const { basis, delayMs, failure } = rules
    if (rules.allows(url)) return { robots: `allowed by ${basis}`, delayMs }
    if (visiting.ignoreRobots !== null) return { robots: `not obeyed (${basis}): ${visiting.ignoreRobots}`, delayMs }
    throw new BulletinError(
      'robots-disallowed',
      `Expected an allowed address, got one forbidden (${basis}${failure === undefined ? '' : `: ${failure.message}`}), in ${url}`,
      { cause: failure },
    )
  }
  return {
    sitemapsFor: async (url) => (await robots.rulesFor(url)).sitemaps,
    async visit(start, note, origin = {}) {
      const visit = await follow(start, { ...base, ...note }, origin, visiting.since, permit)
      const { status } = visit.exchange
      if (status === 304 || isPageStatus(status)) return visit
      throw new BulletinError('fetch-status', `Expected a page, got status ${status}, in ${visit.exchange.url}`, {
        cause: { status },
      })
    },
  }
}

function heldHop(answer: Answer): Hop {
  if (answer.place === undefined) throw new TypeError('Expected an answer out of the archive')
  return { answer, written: { place: answer.place, news: false } }
}

interface Hop {
  readonly answer: Answer
  readonly written: Written
}

/** Throws where the address may not be asked; says by what it may, and which delay is asked for. */
type Permit = (url: string) => Promise<{ readonly robots: string; readonly delayMs: number }>

const UNRULED = { robots: 'robots.txt itself', delayMs: 0 }

function askingOf(
  { client, source, limits, signal, onRetry, onWaited }: Visiting,
  lanes: Lanes,
  url: string,
  crawlDelayMs: number,
): Asking {
  return {
    client,
    lane: lanes.of(new URL(url).host),
    pace: paceOf(source, crawlDelayMs),
    limits,
    ...(signal === undefined ? {} : { signal }),
    ...(onRetry === undefined ? {} : { onRetry }),
    ...(onWaited === undefined ? {} : { onWaited }),
  }
}
