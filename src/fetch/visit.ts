// One address with all its redirects: each hop is guarded, allowed by robots.txt, asked in its lane, and archived.
import { BulletinError } from '../errors.ts'
import { addressWithin } from './address.ts'
import type { Answer } from './ask.ts'
import type { Written } from './archive.ts'
import { isBulletin } from './discover.ts'
import { isPageStatus } from './failure.ts'
import { checkAddress } from './guard.ts'
import { askedHop, recalledHop } from './hop.ts'
import { redirectOf } from './redirect.ts'
import type { Robots } from './robots.ts'
import { openRobots, robotsSince } from './robots.ts'
import type { Visiting } from './visiting.ts'
import type { CaptureDetails } from './warc-details.ts'
import type { CaptureNote } from './warc-write.ts'

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

/** A visitor of one source for one run. */
export function openVisitor(visiting: Visiting): Visitor {
  const { source, limits, now } = visiting
  const base = { source: source.id, publisher: source.publisher }
  const robots = openRobots(
    (url) => {
      const unruled: Permit = () => Promise.resolve({ robots: 'robots.txt itself', delayMs: 0 })
      return followed(visiting, url, { ...base, role: 'robots' }, {}, robotsSince(now()), unruled)
    },
    limits.robotsBytes,
    now,
  )
  return {
    sitemapsFor: async (url) => (await robots.rulesFor(url)).sitemaps,
    async visit(start, note, origin = {}) {
      const permit: Permit = (url) => permitted(visiting, robots, url)
      const visit = await followed(visiting, start, { ...base, ...note }, origin, visiting.since, permit)
      const { status } = visit.exchange
      if (status === 304 || isPageStatus(status)) return visit
      throw new BulletinError('fetch-status', `Expected a page, got status ${status}, in ${visit.exchange.url}`, {
        cause: { status },
      })
    },
  }
}

interface Permission {
  /** By what the address may be asked, in words. */
  readonly robots: string
  /** The Crawl-delay. */
  readonly delayMs: number
}

/** Throws where the address may not be asked. */
type Permit = (url: string) => Promise<Permission>

async function permitted({ onRules, ignoreRobots }: Visiting, robots: Robots, url: string): Promise<Permission> {
  const rules = await robots.rulesFor(url)
  onRules?.(url, rules)
  const { basis, delayMs, failure } = rules
  if (rules.allows(url)) return { robots: `allowed by ${basis}`, delayMs }
  if (ignoreRobots !== null) return { robots: `not obeyed (${basis}): ${ignoreRobots}`, delayMs }
  const why = failure === undefined ? basis : `${basis}: ${failure.message}`
  throw new BulletinError('robots-disallowed', `Expected an allowed address, got one forbidden (${why}), in ${url}`, {
    cause: failure,
  })
}

async function followed(
  visiting: Visiting,
  start: string,
  wanted: CaptureNote,
  origin: Origin,
  since: string | null,
  permit: Permit,
): Promise<Visit> {
  const { source, limits } = visiting
  let [url, note, details]: [string, CaptureNote, CaptureDetails] = [start, wanted, origin]
  const asked = async () => {
    const { robots, delayMs } = await permit(url)
    return askedHop(visiting, url, note, { ...details, robots }, delayMs)
  }
  for (let hops = 0; hops <= limits.redirects; hops++) {
    checkAddress(url, source, limits.addressLength)
    const { answer, written } = recalledHop(visiting, url, since) ?? (await asked())
    const target = redirectOf(answer.exchange, url)
    const within = addressWithin(source, target ?? url) ?? url
    if (target === null) return { ...answer, url: within, redirected: hops > 0, written }
    details = { via: url }
    url = target
    // An old address that leads to the start page: what stands there is no bulletin, whatever the list says.
    if (note.role === 'bulletin' && !isBulletin(source, within)) note = { ...note, role: 'astray' }
  }
  throw new BulletinError('fetch-failed', `Expected at most ${limits.redirects} redirects, got more, in ${start}`)
}
