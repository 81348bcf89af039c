// What is told beside an answer, in a `metadata` record of its own.
import type { Exchange } from './client.ts'

/** How it came to the request: for the one who reads the archive, not for the store. */
export interface CaptureDetails {
  /** Where the address was found: the listing page, the hop that redirects to it. */
  readonly via?: string
  /** The address as it stood there, where it was asked for under a canonical one. */
  readonly original?: string
  /** What robots.txt said of it. */
  readonly robots?: string
  /** Why its body can't be read. */
  readonly fault?: string
  readonly software?: string
}

// `via` and `fetchTimeMs` are names of the WARC standard; the others are ours.
/** The details as `application/warc-fields`. */
export function detailLines(
  { durationMs, tls }: Exchange,
  { via, original, robots, fault, software }: CaptureDetails,
): Buffer {
  const fields = {
    via,
    original,
    fetchTimeMs: durationMs,
    robots,
    fault,
    tlsProtocol: tls?.protocol,
    tlsCipher: tls?.cipher,
    tlsSubject: tls?.subject,
    tlsIssuer: tls?.issuer,
    tlsFingerprintSha256: tls?.fingerprint,
    tlsValidTo: tls?.validTo,
    software,
  }
  const told = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return Buffer.from(told.map(([name, value]) => `${name}: ${oneLine(String(value))}\r\n`).join(''))
}

// A certificate may say anything of itself.
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ')
}
