// One request, one answer, as it came over the wire. No retries, no redirects, no decoding: those are decided by who asks.
import { lookup } from 'node:dns'
import type { Dispatcher } from 'undici'
import { buildConnector, request } from 'undici'
import type { Source } from '../sources/source.ts'
import { requestFailure } from './failure.ts'
import type { Detours } from './guard.ts'
import { checkLiteral, guardedConnector, publicLookup } from './guard.ts'
import type { HeaderLines } from './headers.ts'
import { linesOf } from './headers.ts'
import type { Limits } from './limits.ts'
import type { Network } from './network.ts'
import { dispatcherOf, tlsOptions } from './network.ts'
import { openPatience } from './patience.ts'
import type { Peer, TlsNote } from './peer.ts'
import { noteTunnels, peerOf } from './peer.ts'
import { wireOf } from './wire.ts'

/** A request and the answer to it. */
export interface Exchange {
  readonly url: string
  /** When it was sent, ISO 8601 UTC. */
  readonly at: string
  /** From sending it to the end of the answer, in whole milliseconds; null where that is not known any more. */
  readonly durationMs: number | null
  /** Null behind a proxy, which looks the name up itself. */
  readonly ip: string | null
  /** Null without encryption. */
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
  const endNotes = network.proxy === null ? null : noteTunnels(peers)
  return {
    async send(url, extra) {
      const { origin, host, hostname } = new URL(url)
      if (network.proxy !== null) checkLiteral(hostname, open)
      const headers = { ...own, ...extra }
      const at = new Date().toISOString()
      const start = performance.now()
      const patience = openPatience(limits.totalMs)
      try {
        const answer = await request(url, {
          dispatcher,
          headers,
          responseHeaders: 'raw',
          headersTimeout: limits.headersMs, // of the request, since a proxy's own connections have other defaults
          bodyTimeout: limits.idleMs,
          signal: patience.signal,
        })
        const received = linesOf(answer.headers as unknown as readonly string[])
        const wire = await wireOf(answer.body, received, limits.wireBytes, url)
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
        throw requestFailure(cause, url)
      } finally {
        patience.release()
      }
    },
    close() {
      endNotes?.()
      return dispatcher.destroy()
    },
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
    ...(open ? {} : { lookup: publicLookup(lookup) }),
  })
  const connect = guardedConnector(connector, open, detours, (origin, socket) => peers.set(origin, peerOf(socket)))
  return dispatcherOf(network, {
    connect,
    allowH2: false,
    connectTimeout: limits.connectMs,
    maxHeaderSize: limits.headerBytes,
  })
}

// A contact that is a mail address stands where webmasters look for it (RFC 9110, 10.1.2), too.
function ownHeaders(userAgent: string): Record<string, string> {
  const mail = /\(\+(?:mailto:)?([^\s()/@]+@[^\s()/@]+)\)$/u.exec(userAgent)?.[1]
  return {
    'user-agent': userAgent,
    ...(mail === undefined ? {} : { from: mail }),
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-encoding': 'gzip, br, deflate',
  }
}
