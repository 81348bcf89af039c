// One request, one answer, as it came over the wire. No retries, no redirects, no decoding: those are decided by who asks.
import { Agent, buildConnector, request } from 'undici'
import { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import type { Detours } from './guard.ts'
import { guardedConnector, publicLookup } from './guard.ts'
import type { HeaderLines } from './headers.ts'
import type { Limits } from './limits.ts'

/** A request and the answer to it. */
export interface Exchange {
  readonly url: string
  /** When it was sent, ISO 8601 UTC. */
  readonly at: string
  readonly ip: string | null
  readonly sent: HeaderLines
  readonly status: number
  readonly reason: string
  readonly received: HeaderLines
  /** The body as sent, still content-encoded (but without the chunks of the transfer). */
  readonly wire: Uint8Array
}

export interface Client {
  /** Throws BulletinError `fetch-failed`, `fetch-timeout`, `fetch-too-large`, `fetch-refused`; the signal's reason when it is aborted. */
  send(url: string, headers: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<Exchange>
  close(): Promise<void>
}

/** A client for the hosts of one source. */
export function openClient(source: Source, userAgent: string, limits: Limits, detours: Detours): Client {
  const ips = new Map<string, string>()
  const open = source.privateNetwork === true
  const connector = buildConnector({
    timeout: limits.connectMs,
    allowH2: false,
    ...(open ? {} : { lookup: publicLookup }),
  })
  const connect = guardedConnector(connector, open, detours, (origin, ip) => ips.set(origin, ip))
  const dispatcher = new Agent({
    connect,
    allowH2: false,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
  })

  return {
    async send(url, extra, signal) {
      const { origin, host } = new URL(url)
      const headers = {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-encoding': 'gzip, br, deflate',
        ...extra,
      }
      const at = new Date().toISOString()
      const timeout = AbortSignal.timeout(limits.totalMs)
      try {
        const answer = await request(url, {
          dispatcher,
          headers,
          responseHeaders: 'raw',
          signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        })
        const wire = await bodyOf(answer.body, limits.wireBytes, url)
        return {
          url,
          at,
          ip: ips.get(origin) ?? null,
          sent: [['host', host], ['connection', 'keep-alive'], ...Object.entries(headers)],
          status: answer.statusCode,
          reason: answer.statusText,
          received: pairsOf(answer.headers as unknown as readonly string[]),
          wire,
        }
      } catch (cause) {
        if (signal?.aborted === true) throw signal.reason
        throw failureOf(cause, url)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

async function bodyOf(
  body: AsyncIterable<Uint8Array> & { destroy(): void },
  limit: number,
  url: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) throw new BulletinError('fetch-too-large', `Expected at most ${limit} bytes, got more, in ${url}`)
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
  const slow = name === 'TimeoutError' || TIMEOUTS.has(code ?? '')
  return new BulletinError(
    slow ? 'fetch-timeout' : 'fetch-failed',
    `Expected an answer, got ${code ?? name}: ${message}, in ${url}`,
    { cause },
  )
}
