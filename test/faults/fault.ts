// What can go wrong with one bulletin of a site: each fault with what a good fetcher makes of it.
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import type { ErrorCode } from '../../src/errors.ts'
import { endless } from './fault-endless.ts'
import { moved } from './fault-moved.ts'
import type { Handler } from './server.ts'
import { html } from './server.ts'

export interface Fault {
  /** What the server does. */
  readonly name: string
  /** Of the issue. */
  readonly point: number
  /** What a good fetcher does, in words. */
  readonly wanted: string
  /** What becomes of the bulletin. */
  readonly outcome: 'fetched' | ErrorCode
  /** How often its address is asked for, where three tries are allowed. */
  readonly asked: number
  /** So many milliseconds at least lie between its first two requests. */
  readonly restMs?: number
  /** Statuses of its answers that the archive has. */
  readonly kept: readonly number[]
  /** What the site answers, by path. `path` and `body` are those of the bulletin. */
  readonly handlers: (path: string, body: string) => Readonly<Record<string, Handler>>
}

/** Answers of one address, one after the other; the last one for ever. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let asked = 0
  return (...call) => handlers[Math.min(asked++, handlers.length - 1)]?.(...call)
}

/** A body under a Content-Encoding. */
export function encoded(encoding: string, wire: Uint8Array): Handler {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': encoding }
  return (response) => response.writeHead(200, headers).end(wire)
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (response) =>
    response.writeHead(code, headers).end()
const inTwoSeconds: Handler = (response, ...rest) =>
  status(429, { 'Retry-After': new Date(Date.now() + 2000).toUTCString() })(response, ...rest)
const cut: Handler = (response, _request, socket) => {
  response.writeHead(200, { 'Content-Length': 5000 })
  response.write('half', () => socket.destroy())
}
const reset: Handler = (_response, _request, socket) => void socket.destroy()
const babble: Handler = (_response, _request, socket) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n')

type Told = readonly [name: string, wanted: string, asked: number, kept: readonly number[]]

const forgiven = ([name, wanted, asked, kept]: Told, ...before: readonly Handler[]): Fault => ({
  name, point: 1, wanted, asked, kept, outcome: 'fetched',
  handlers: (path, body) => ({ [path]: inTurn(...before, html(body)) }),
}) // prettier-ignore

const failing = ([name, wanted, asked, kept]: Told, outcome: ErrorCode, handler: Handler): Fault => ({
  name, point: 1, wanted, asked, kept, outcome, handlers: (path) => ({ [path]: handler }),
}) // prettier-ignore

const packed = (name: string, encoding: string, pack: (body: string) => Uint8Array): Fault => ({
  name, point: 1, wanted: 'unpacked; the archive has the bytes of the wire', asked: 1, kept: [200], outcome: 'fetched',
  handlers: (path, body) => ({ [path]: encoded(encoding, pack(body)) }),
}) // prettier-ignore

const answers: readonly Fault[] = [
  { ...forgiven(['429, Retry-After in seconds', 'asked again after it', 2, [429, 200]], status(429, { 'Retry-After': '1' })), restMs: 990 },
  { ...forgiven(['429, Retry-After as a date', 'asked again after it', 2, [429, 200]], inTwoSeconds), restMs: 900 },
  forgiven(['503 once', 'asked again, both answers kept', 2, [503, 200]], status(503)),
  forgiven(['408, then 502', 'asked again, all answers kept', 3, [408, 502, 200]], status(408), status(502)),
  forgiven(['connection reset once', 'asked again', 2, [200]], reset),
  forgiven(['body cut once', 'asked again', 2, [200]], cut),
  failing(['500 for ever', 'three tries, one failure', 3, [500, 500, 500]], 'fetch-status', status(500)),
  failing(['body cut for ever', 'three tries, one failure', 3, []], 'fetch-failed', cut),
  failing(['connection reset for ever', 'three tries, one failure', 3, []], 'fetch-failed', reset),
  failing(['something that is no HTTP', 'three tries, one failure', 3, []], 'fetch-failed', babble),
  failing(['404', 'one try, one failure', 1, [404]], 'fetch-status', status(404)),
  failing(['410', 'one try, one failure', 1, [410]], 'fetch-status', status(410)),
  failing(['403', 'one try, one failure, no other dress', 1, [403]], 'fetch-status', status(403)),
  failing(['304 unasked', 'kept, but no page', 1, [304]], 'fetch-status', status(304)),
] // prettier-ignore

const encodings: readonly Fault[] = [
  packed('gzip', 'gzip', gzipSync),
  packed('brotli', 'br', brotliCompressSync),
  packed('deflate without its head', 'deflate', deflateRawSync),
  packed('brotli around gzip', 'gzip, br', (body) => brotliCompressSync(gzipSync(body))),
  {
    ...failing(['cut gzip', 'three tries, all kept, one failure', 3, [200, 200, 200]], 'fetch-failed', reset),
    handlers: (path, body) => ({ [path]: encoded('gzip', gzipSync(body).subarray(0, -12)) }),
  },
  failing(['an unknown encoding', 'one failure, kept, not asked again', 1, [200]], 'fetch-failed', encoded('compress', Buffer.from('x'))),
  {
    ...failing(['six encodings', 'one failure, kept, not asked again', 1, [200]], 'fetch-failed', reset),
    handlers: (path, body) => ({ [path]: encoded(Array(6).fill('gzip').join(), gzipSync(body)) }),
  },
] // prettier-ignore

/** All faults of one bulletin. */
export const FAULTS: readonly Fault[] = [...answers, ...encodings, ...endless, ...moved]
