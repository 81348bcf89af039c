// One request, one answer, as it came over the wire. No retries, no redirects, no decoding: those are decided by who asks.
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Dispatcher } from 'undici'
import { buildConnector, request } from 'undici'
import { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import type { Detours } from './guard.ts'
import { checkLiteral, guardedConnector, publicLookup } from './guard.ts'
import type { HeaderLines } from './headers.ts'
import { headerOf } from './headers.ts'
import type { Limits } from './limits.ts'
import type { Network } from './network.ts'
import { dispatcherOf, tlsOptions } from './network.ts'

/** What is known of the encrypted connection: who the other side was, by whose word. */
export interface TlsNote {
  readonly protocol: string
  readonly cipher: string
  readonly subject: string
  readonly issuer: string
  /** SHA-256 of the certificate, as two hexadecimal digits each, parted by colons. */
  readonly fingerprint: string
  readonly validTo: string
}

/** A request and the answer to it. */
export interface Exchange {
  readonly url: string
  /** When it was sent, ISO 8601 UTC. */
  readonly at: string
  /** From sending it to the end of the answer, in whole milliseconds; null where that is not known any more. */
  readonly durationMs: number | null
  /** Null behind a proxy, which looks the name up itself. */
  readonly ip: string | null
  /** Null without encryption, and behind a proxy. */
  readonly tls: TlsNote | null
  readonly sent: HeaderLines
  readonly status: number
  readonly reason: string
  readonly received: HeaderLines
  /** The body as sent, still content-encoded (but without the chunks of the transfer). */
  readonly wire: Uint8Array
}

export interface Client {
  /** Throws BulletinError `fetch-failed`, `fetch-timeout`, `fetch-too-large`, `fetch-refused`. What is under way comes to its end: only time limits it. */
  send(url: string, headers: Readonly<Record<string, string>>): Promise<Exchange>
  close(): Promise<void>
}

interface Peer {
  readonly ip: string
  readonly tls: TlsNote | null
}

/** A client for the hosts of one source. */
export function openClient(
  source: Source,
  userAgent: string,
  limits: Limits,
  detours: Detours,
  network: Network,
): Client {
  const peers = new Map<string, Peer>()
  const open = source.privateNetwork === true
  const dispatcher = connectionsOf(source, limits, detours, network, peers)
  const own = ownHeaders(userAgent)
  return {
    async send(url, extra) {
      const { origin, host, hostname } = new URL(url)
      if (network.proxy !== null) checkLiteral(hostname, open)
      const headers = { ...own, ...extra }
      const at = new Date().toISOString()
      const start = performance.now()
      try {
        const answer = await request(url, {
          dispatcher,
          headers,
          responseHeaders: 'raw',
          signal: AbortSignal.timeout(limits.totalMs),
        })
        const received = pairsOf(answer.headers as unknown as readonly string[])
        const wire = await bodyOf(answer.body, received, limits.wireBytes, url)
        return {
          url,
          at,
          durationMs: Math.round(performance.now() - start),
          ...(peers.get(origin) ?? { ip: null, tls: null }),
          sent: [['host', host], ['connection', 'keep-alive'], ...Object.entries(headers)],
          status: answer.statusCode,
          reason: answer.statusText,
          received,
          wire,
        }
      } catch (cause) {
        throw failureOf(cause, url)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

function connectionsOf(
  source: Source,
  limits: Limits,
  detours: Detours,
  network: Network,
  peers: Map<string, Peer>,
): Dispatcher {
  const open = source.privateNetwork === true
  const connector = buildConnector({
    ...tlsOptions(network),
    timeout: limits.connectMs,
    allowH2: false,
    ...(open ? {} : { lookup: publicLookup }),
  })
  const connect = guardedConnector(connector, open, detours, (origin, socket) =>
    peers.set(origin, { ip: socket.remoteAddress ?? '', tls: tlsOf(socket) }),
  )
  return dispatcherOf(network, {
    connect,
    allowH2: false,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: limits.headerBytes,
  })
}

// A contact that is a mail address stands where webmasters look for it (RFC 9110, 10.1.2), too.
function ownHeaders(userAgent: string): Record<string, string> {
  const mail = /\(\+([^\s()/@]+@[^\s()/@]+)\)$/u.exec(userAgent)?.[1]
  return {
    'user-agent': userAgent,
    ...(mail === undefined ? {} : { from: mail }),
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-encoding': 'gzip, br, deflate',
  }
}

function tlsOf(socket: Socket): TlsNote | null {
  if (!(socket instanceof TLSSocket)) return null
  const { subject, issuer, fingerprint256, valid_to } = socket.getPeerCertificate()
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().name,
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    fingerprint: fingerprint256,
    validTo: valid_to,
  }
}

function nameOf(fields: Readonly<Record<string, string | string[] | undefined>> | undefined): string {
  return Object.entries(fields ?? {})
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(', ')
}

async function bodyOf(
  body: AsyncIterable<Uint8Array> & { destroy(): void },
  received: HeaderLines,
  limit: number,
  url: string,
): Promise<Uint8Array> {
  const tooLarge = (got: string): BulletinError =>
    new BulletinError('fetch-too-large', `Expected at most ${limit} bytes, got ${got}, in ${url}`)
  const announced = Number(headerOf(received, 'content-length') ?? 0)
  if (announced > limit) {
    body.destroy()
    throw tooLarge(`an answer of ${announced}`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) throw tooLarge('more')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function pairsOf(raw: readonly string[]): HeaderLines {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push([String(raw[at]), String(raw[at + 1])])
  return pairs
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

function failureOf(cause: unknown, url: string): BulletinError {
  if (cause instanceof BulletinError) return cause
  const { name, code, message } = cause as NodeJS.ErrnoException
  const got = `Expected an answer, got ${code ?? name}: ${message}, in ${url}`
  if (name === 'TimeoutError' || TIMEOUTS.has(code ?? '')) return new BulletinError('fetch-timeout', got, { cause })
  return new BulletinError(code === 'UND_ERR_HEADERS_OVERFLOW' ? 'fetch-too-large' : 'fetch-failed', got, { cause })
}

// A certificate does not get better by asking again.
const CERTIFICATE = /CERT|UNABLE_TO_|SELF_SIGNED|HOSTNAME_MISMATCH|ERR_TLS|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH/u

/** True where the failure may be over when the address is asked again: the network, time, a cut answer. */
export function isPassing({ code, cause }: BulletinError): boolean {
  if (code === 'fetch-timeout') return true
  return code === 'fetch-failed' && !CERTIFICATE.test((cause as NodeJS.ErrnoException | undefined)?.code ?? '')
}
