// A request and its answer as WARC/1.1 records: one gzip member each, so that one can be read without the others and a torn one be cut off.
import type { Exchange } from './client.ts'
import { headerOf } from './headers.ts'
import type { CaptureDetails } from './warc-details.ts'
import { detailLines } from './warc-details.ts'
import { digestOf, recordOf } from './warc-record.ts'

/** What a record holds beyond the exchange: a line of JSON in `WARC-JSON-Metadata`, by which the store is rebuilt. */
export interface CaptureNote {
  readonly source: string
  readonly publisher: string
  readonly role: CaptureRole
  readonly language?: string
}

/**
 * `damaged`: whatever it was to be, its body can't be unpacked, or nobody asked for it (304). `astray`: an address of a bulletin led there,
 * and it is none. Both are kept as evidence; the first is taken for no answer, the second for no bulletin.
 */
export type CaptureRole = 'damaged' | 'astray' | 'bulletin' | 'listing' | 'sitemap' | 'feed' | 'robots'

/** The earlier record of the same address that a `revisit` points to. */
export interface Referred {
  readonly recordId: string
  readonly date: string
  readonly profile: 'server-not-modified' | 'identical-payload-digest'
  readonly payloadDigest: string
}

export interface Built {
  readonly recordId: string
  readonly payloadDigest: string
  readonly bytes: Buffer
}

/** The first record of a file: who wrote it, and how. */
export function warcinfo(file: string, userAgent: string, at: string): Buffer {
  const fields = {
    software: userAgent,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
  }
  const block = Buffer.from(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join(''),
  )
  const { bytes } = recordOf(
    { 'WARC-Type': 'warcinfo', 'WARC-Date': at, 'WARC-Filename': file, 'Content-Type': 'application/warc-fields' },
    block,
  )
  return bytes
}

/** The answer (or its `revisit`), the request and what else is known of it, as members that are written together: the answer first, since it is what counts. */
export function exchangeRecords(
  exchange: Exchange,
  note: CaptureNote,
  referred: Referred | null,
  details: CaptureDetails,
): Built {
  const payloadDigest = referred?.payloadDigest ?? digestOf(exchange.wire)
  const common = {
    'WARC-Date': exchange.at,
    'WARC-Target-URI': exchange.url,
    ...(exchange.ip === null ? {} : { 'WARC-IP-Address': exchange.ip }),
  }
  const answer = recordOf(
    {
      'WARC-Type': referred === null ? 'response' : 'revisit',
      ...common,
      'WARC-Payload-Digest': payloadDigest,
      ...(referred === null ? {} : revisitFields(exchange.url, referred)),
      'WARC-JSON-Metadata': asciiJson(note),
      'Content-Type': 'application/http; msgtype=response',
    },
    referred === null ? Buffer.concat([answerHead(exchange), exchange.wire]) : answerHead(exchange),
  )
  const request = recordOf(
    {
      'WARC-Type': 'request',
      ...common,
      'WARC-Concurrent-To': answer.recordId,
      'Content-Type': 'application/http; msgtype=request',
    },
    requestHead(exchange),
  )
  const metadata = recordOf(
    {
      'WARC-Type': 'metadata',
      ...common,
      'WARC-Concurrent-To': answer.recordId,
      'Content-Type': 'application/warc-fields',
    },
    detailLines(exchange, details),
  )
  const bytes = Buffer.concat([answer.bytes, request.bytes, metadata.bytes])
  return { recordId: answer.recordId, payloadDigest, bytes }
}

function revisitFields(url: string, { recordId, date, profile }: Referred): Record<string, string> {
  return {
    'WARC-Profile': `http://netpreserve.org/warc/1.1/revisit/${profile}`,
    'WARC-Refers-To': recordId,
    'WARC-Refers-To-Target-URI': url,
    'WARC-Refers-To-Date': date,
  }
}

// The client has undone the chunks of the transfer: a header that claims them would be wrong. Its old value is kept under the usual name.
function answerHead({ status, reason, received }: Exchange): Buffer {
  const lines = received.map(([name, value]) =>
    name.toLowerCase() === 'transfer-encoding' ? `X-Archive-Orig-${name}: ${value}` : `${name}: ${value}`,
  )
  return Buffer.from([`HTTP/1.1 ${status} ${reason}`, ...lines, '', ''].join('\r\n'), 'latin1')
}

function requestHead({ url, sent }: Exchange): Buffer {
  const { pathname, search } = new URL(url)
  return Buffer.from(
    [`GET ${pathname}${search} HTTP/1.1`, ...sent.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n'),
    'latin1',
  )
}

// A header is no place for Cyrillic: escaped, it is read alike by every program.
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/gu, (letter) =>
    Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  )
}

// Sent back, a longer one is refused by many servers, every time.
const LONGEST_VALIDATOR = 1024

/** What a later request needs to ask "has it changed?" of an answer. */
export function validatorsOf(received: Exchange['received']): Record<string, string> {
  const etag = headerOf(received, 'etag')
  const modified = headerOf(received, 'last-modified')
  return {
    ...(etag === null || etag.length > LONGEST_VALIDATOR ? {} : { 'if-none-match': etag }),
    ...(modified === null || modified.length > LONGEST_VALIDATOR ? {} : { 'if-modified-since': modified }),
  }
}
