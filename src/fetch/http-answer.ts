// The HTTP answer inside a WARC record, and its body: whole, and without what the transfer did to it.
import { BulletinError } from '../errors.ts'
import { decodeContent } from './decode.ts'
import type { HeaderLines } from './headers.ts'
import { headerLines, headerOf } from './headers.ts'
import { LIMITS } from './limits.ts'
import { headEnd, LONGEST_HTTP_HEAD } from './warc-head.ts'
import type { WarcRecord } from './warc-read.ts'

/** The HTTP message inside a record. */
export interface HttpAnswer {
  readonly status: number
  readonly lines: HeaderLines
  readonly body: Buffer
}

/** The answer inside a `response` or `revisit` record; null where there is none. */
export function answerIn({ block }: Pick<WarcRecord, 'block'>): HttpAnswer | null {
  for (let from = 0; ;) {
    const end = headEnd(block, from, LONGEST_HTTP_HEAD)
    if (end < 0 && block.length - from > LONGEST_HTTP_HEAD) return null
    const head = block.toString('latin1', from, end < 0 ? block.length : end)
    const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?!\d)/iu.exec(head)?.[1]
    if (status === undefined) return null
    from = end < 0 ? block.length : end
    const isForerunner = status.startsWith('1') && from < block.length // "100 Continue": the answer comes behind it
    if (!isForerunner) return { status: Number(status), lines: headerLines(head), body: block.subarray(from) }
  }
}

// What is in the archive has passed the limits of the run that fetched it, which may have been others. What is too large to be read, the reader says.
const UNPACKING = { ...LIMITS, decodedBytes: 64_000_000, ratio: Infinity }

/** The body without chunks and encodings. Throws `warc-damaged` where it is cut, and what `decodeContent` throws. */
export function bodyOf({ lines, body }: HttpAnswer, url: string): Uint8Array {
  const isChunked = /chunked/iu.test(headerOf(lines, 'transfer-encoding') ?? '')
  const whole = isChunked ? unchunked(body, url) : body
  const encoding = headerOf(lines, 'content-encoding')
  if (encoding !== null && !looksDecoded(whole, encoding)) return decodeContent(whole, encoding, UNPACKING, url)
  const announced = headerOf(lines, 'content-length') ?? ''
  if (!isChunked && /^\d+$/u.test(announced) && Number(announced) > body.length)
    throw cutBody(`${body.length} of ${announced} bytes`, url)
  return whole
}

function cutBody(got: string, url: string): BulletinError {
  return new BulletinError('warc-damaged', `Expected a whole answer, got ${got}, in ${url}`)
}

// What the bytes of an encoding begin with. Brotli and deflate have nothing of the kind.
const SIGNS: Readonly<Record<string, string>> = { gzip: '\x1f\x8b', 'x-gzip': '\x1f\x8b', zstd: '\x28\xb5\x2f\xfd' }

// Some programs archive the decoded body under the header of the encoded one.
function looksDecoded(body: Buffer, encoding: string): boolean {
  const head = body.toString('latin1', 0, 64)
  const last = encoding.toLowerCase().split(',').at(-1)?.trim() ?? ''
  const sign = SIGNS[last]
  return sign === undefined ? /^(?:\xef\xbb\xbf)?\s*</u.test(head) : body.length > 0 && !head.startsWith(sign)
}

const LONGEST_CHUNK_LINE = 4096
const LF = 10

// Other programs' records keep the chunks of the transfer, some undo them and leave the header: what doesn't begin as chunks is taken as it
// is. What begins so and doesn't end so was cut; with the sizes of its chunks in it, it would be a text with wrong numbers.
function unchunked(body: Buffer, url: string): Buffer {
  const whole = Buffer.allocUnsafe(body.length)
  for (let [at, length] = [0, 0]; ;) {
    // a chunk may be one byte long: only the line itself is made a text
    const line = body.toString('latin1', at, Math.min(body.indexOf(LF, at) + 1, at + LONGEST_CHUNK_LINE))
    const [head, digits] = /^([0-9a-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/iu.exec(line) ?? []
    if (head === undefined || digits === undefined) {
      if (at === 0) return body
      throw cutBody('chunks without an end', url)
    }
    const start = at + head.length
    const size = parseInt(digits, 16)
    if (size === 0) return whole.subarray(0, length)
    const ends = /^\r?\n/u.exec(body.toString('latin1', start + size, start + size + 2))?.[0]
    if (ends === undefined && at === 0 && start + size < body.length) return body
    if (ends === undefined) throw cutBody('a chunk that is cut', url)
    length += body.copy(whole, length, start, start + size)
    at = start + size + ends.length
  }
}
