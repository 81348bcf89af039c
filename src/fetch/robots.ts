// robots.txt (RFC 9309): what may be asked, and how often. A file that can't be read forbids everything; one that isn't there, nothing.
import robotsParser from 'robots-parser'
import { BulletinError } from '../errors.ts'
import type { Answer } from './ask.ts'
import { isPassingStatus } from './failure.ts'
import { LONGEST_REST_MS } from './lane.ts'

/** The name by which robots.txt may speak to this tool. */
export const PRODUCT = 'bulletins'

export interface Rules {
  allows(url: string): boolean
  /** The Crawl-delay, at most a minute; 0 where none is set. */
  readonly delayMs: number
  /** What the answer was, in words, for the report. */
  readonly basis: string
  /** Why there was no answer, where there was none. */
  readonly failure?: BulletinError
  /** Addresses of the sitemaps that it announces. */
  readonly sitemaps: readonly string[]
}

export interface Robots {
  /** The rules of the address's host, asked once a day. Never throws but when aborted. */
  rulesFor(url: string): Promise<Rules>
}

interface Parsed {
  isAllowed(url: string, agent?: string): boolean | undefined
  getCrawlDelay(agent?: string): number | undefined
  getSitemaps(): readonly string[]
}

// The types of robots-parser declare a namespace that can't be called under `nodenext`; it is a function.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Parsed

/** So long an answer holds (RFC 9309, 2.4), in milliseconds. */
const ROBOTS_AGE_MS = 86_400_000

/** Since when an answer still holds, ISO 8601 UTC; `now` in milliseconds since 1970. */
export function robotsSince(now: number): string {
  return new Date(now - ROBOTS_AGE_MS).toISOString()
}

/** Robots of a run. `get` fetches `/robots.txt` with its redirects. */
export function openRobots(get: (url: string) => Promise<Answer>, limit: number, now: () => number): Robots {
  const cache = new Map<string, { readonly rules: Promise<Rules>; readonly until: number }>()
  return {
    rulesFor(url) {
      const { origin } = new URL(url)
      const held = cache.get(origin)
      if (held !== undefined && now() < held.until) return held.rules
      const rules = rulesOf(`${origin}/robots.txt`, get, limit)
      cache.set(origin, { rules, until: now() + ROBOTS_AGE_MS })
      return rules
    },
  }
}

async function rulesOf(url: string, get: (url: string) => Promise<Answer>, limit: number): Promise<Rules> {
  try {
    const { exchange, body } = await get(url)
    return rulesFrom(url, exchange.status, body.subarray(0, limit))
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return {
      allows: () => false,
      delayMs: 0,
      basis: `robots.txt could not be read (${error.code})`,
      failure: error,
      sitemaps: [],
    }
  }
}

/** The rules that an answer of this status and body sets. */
export function rulesFrom(url: string, status: number, body: Uint8Array): Rules {
  if (status >= 200 && status < 300) {
    const parsed = parseRobots(url, new TextDecoder().decode(body))
    const delay = parsed.getCrawlDelay(PRODUCT) ?? 0
    return {
      allows: (address) => parsed.isAllowed(address, PRODUCT) !== false,
      delayMs: Number.isFinite(delay) && delay > 0 ? Math.min(LONGEST_REST_MS, delay * 1000) : 0,
      basis: 'robots.txt',
      sitemaps: parsed.getSitemaps().flatMap((sitemap) => URL.parse(sitemap, url)?.href ?? []),
    }
  }
  const absent = status >= 400 && !isPassingStatus(status)
  return { allows: () => absent, delayMs: 0, basis: `robots.txt answered ${status}`, sitemaps: [] }
}
