// What a run says of one source afterwards: for run.json, the exit code and the person who reads the log.
import type { BulletinError, ErrorCode } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import { addressWithin } from './address.ts'
import type { Missing } from './missing.ts'
import type { WarcPlace } from './warc-read.ts'

/** A page of which nothing could be fetched. */
export interface FetchFailure {
  readonly url: string
  readonly code: ErrorCode
  readonly message: string
  /** Status of the answer, where there was one. 404 and 410 of a page that was there before: it was withdrawn. */
  readonly status: number | null
  /** Why the source says that this is to be expected, or null. */
  readonly known: string | null
}

export interface FetchAccount {
  readonly source: string
  readonly started: string
  readonly ended: string
  /** When the run began that this one went on with, since it had not come to its end; or null. */
  readonly continues: string | null
  /** True where all listing pages were to be read, those with nothing but known bulletins too. */
  readonly full: boolean
  /** Addresses of bulletins in listings, sitemaps and feeds. */
  readonly found: number
  /** Those in listings. */
  readonly listed: number
  /** All listing pages were read, to the last. */
  readonly complete: boolean
  /** Bulletins that one of listing, sitemap and feed names, and another lacks. */
  readonly missing: readonly Missing[]
  readonly listingPages: number
  /** New or changed pages. */
  readonly fetched: readonly string[]
  /** Asked, and the same as before. */
  readonly unchanged: number
  /** Not asked: seen less than `recheckDays` ago. */
  readonly fresh: number
  /** Not asked: the run may ask for no more bulletins. The next one asks for them first. */
  readonly left: number
  /** Skipped because of robots.txt. */
  readonly disallowed: readonly string[]
  /** What robots.txt of each host said, and the delay that it asks for. */
  readonly robots: readonly { readonly origin: string; readonly basis: string; readonly delayMs: number }[]
  /** Why robots.txt was not obeyed, as the person said who started the run; null where it was. */
  readonly robotsIgnored: string | null
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>
  /** Failures of pages and listings. */
  readonly failures: readonly FetchFailure[]
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
  readonly requests: number
  readonly retries: number
  /** Bytes of bodies as sent. */
  readonly bytes: number
  /** Milliseconds of polite waiting. */
  readonly waitedMs: number
  /** True where a proxy was gone through: it looked names up, so that addresses were not checked and are not known. */
  readonly proxied: boolean
  /** Why the host was left alone before the end, or null. */
  readonly parked: string | null
  /** All listing pages were read, and name fewer bulletins than `expectations.minBulletins`. */
  readonly tooFew: boolean
  /** There are more of them than `expectations.maxBulletins`. */
  readonly tooMany: boolean
  readonly interrupted: boolean
}

/** What happens while a source is fetched, for progress and logs. */
export type FetchEvent =
  | { readonly kind: 'listing'; readonly url: string; readonly bulletins: number }
  | { readonly kind: 'found'; readonly count: number }
  | ({ readonly kind: 'missing' } & Missing)
  | { readonly kind: 'page'; readonly url: string; readonly place: WarcPlace }
  | { readonly kind: 'unchanged' | 'fresh' | 'left' | 'disallowed'; readonly url: string }
  | { readonly kind: 'failed'; readonly failure: FetchFailure }
  | { readonly kind: 'retry'; readonly url: string; readonly attempt: number; readonly why: string }

type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[]
    ? E[]
    : T[K] extends Readonly<Record<string, number>>
      ? Record<string, number>
      : T[K]
}

/** An account while it is being written. */
export type OpenAccount = Writable<FetchAccount>

export function newAccount(source: Source): OpenAccount {
  const started = new Date().toISOString()
  return {
    source: source.id, started, ended: started, continues: null, full: true, found: 0, listed: 0, complete: false, missing: [], listingPages: 0, fetched: [], unchanged: 0, fresh: 0, left: 0, disallowed: [], robots: [], robotsIgnored: null, statuses: {}, failures: [],
    redirects: [], requests: 0, retries: 0, bytes: 0, waitedMs: 0, proxied: false, parked: null, tooFew: false, tooMany: false, interrupted: false,
  } // prettier-ignore
}

/** The failure of an address; `known` where the source lists it. */
export function failureOf(source: Source, url: string, error: BulletinError): FetchFailure {
  return { url, code: error.code, message: error.message, status: statusOf(error), known: knownFailure(source, url) }
}

/** Why a failure of this address is to be expected, or null: for failures of reading, too. */
export function knownFailure(source: Source, url: string): string | null {
  const known = source.knownFailures.find(
    (failure) => addressWithin(source, failure.url) === addressWithin(source, url),
  )
  return known?.why ?? null
}

/** The status behind a `fetch-status` error; null for others. */
function statusOf({ cause }: BulletinError): number | null {
  const found = typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : null
  return typeof found === 'number' ? found : null
}
