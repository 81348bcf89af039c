/** How long, how large, how often: milliseconds, bytes and counts. Every limit can be set in the configuration; those of reading are fixed (html/limits.ts). */
export interface Limits {
  readonly connectMs: number
  /** From the request to the first byte of the answer. */
  readonly headersMs: number
  /** Between two pieces of the body. */
  readonly idleMs: number
  /** The whole of one request: a server that drips a byte a second ends here. */
  readonly totalMs: number
  /** As sent, before content-decoding. */
  readonly wireBytes: number
  /** After content-decoding: a gzip bomb ends here. */
  readonly decodedBytes: number
  /** So many times what was sent, at most, is unpacked: judged beyond a megabyte, since small pages repeat themselves. */
  readonly ratio: number
  /** Content-encodings of one body, one upon the other. */
  readonly encodings: number
  /** Of the head of an answer. */
  readonly headerBytes: number
  readonly redirects: number
  /** Tries of one address, the first included. */
  readonly attempts: number
  /** The first pause between tries is up to so long, the next up to twice that … */
  readonly backoffMs: number
  /** A host that asks (Retry-After) to be left alone for longer than this is parked for the rest of the run. */
  readonly retryAfterMs: number
  /** So many failed addresses in a row park the host. */
  readonly parkAfter: number
  /** Hosts that are asked side by side. */
  readonly hostsAtOnce: number
  readonly robotsBytes: number
  /** Pages of one listing: a calendar that never ends does end here. */
  readonly listingPages: number
  /** Files of the sitemaps of a source. */
  readonly sitemapFiles: number
  /** Characters of an address. */
  readonly addressLength: number
}

const MINUTE = 60_000

export const LIMITS: Limits = {
  connectMs: 10_000,
  headersMs: 30_000,
  idleMs: 30_000,
  totalMs: 2 * MINUTE,
  wireBytes: 10_000_000,
  decodedBytes: 20_000_000,
  ratio: 200,
  encodings: 5,
  headerBytes: 64 * 1024,
  redirects: 5,
  attempts: 4,
  backoffMs: 1000,
  retryAfterMs: 10 * MINUTE,
  parkAfter: 5,
  hostsAtOnce: 8,
  robotsBytes: 500 * 1024,
  listingPages: 500,
  sitemapFiles: 50,
  addressLength: 2048,
}
