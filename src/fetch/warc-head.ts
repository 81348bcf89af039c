// Where a record that is not packed begins and ends. The standard has CRLF; other programs write bare line feeds, or leave the last ones out.
import type { HeaderLines } from './headers.ts'
import { headerLines } from './headers.ts'

/** What a plain record begins with; a number follows, and the end of the line. */
export const VERSION = Buffer.from('WARC/')
/** What a gzip member begins with. */
export const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

/** The fields of a record, and where its block begins and ends; that end may lie behind the bytes. */
export interface Head {
  readonly fields: HeaderLines
  readonly start: number
  readonly end: number
}

/** The longest head of a record. */
export const LONGEST_HEAD = 1 << 16
/** The longest head of an HTTP message in a record. */
export const LONGEST_HTTP_HEAD = 1 << 20
/** So many bytes behind a block tell whether it ends where its length says. */
export const TAIL = 16

const [LF, CR] = [10, 13]

/** The place behind the blank line that ends a head, of no more than `most` bytes; -1 where there is none. */
export function headEnd(bytes: Buffer, from: number, most = LONGEST_HEAD): number {
  const window = bytes.subarray(from, from + most)
  const crlf = window.indexOf('\n\r\n')
  const bare = window.subarray(0, crlf < 0 ? window.length : crlf + 1).indexOf('\n\n')
  if (bare >= 0) return from + bare + 2
  return crlf < 0 ? -1 : from + crlf + 3
}

/** The head of the record that begins at `at`; `more` where the bytes end inside it, or why it is none, in words. */
export function headAt(bytes: Buffer, at: number): Head | string {
  const line = bytes.toString('latin1', at, at + LONGEST_VERSION)
  const isPart = line.length < LONGEST_VERSION && VERSION_BEGUN.test(line)
  if (!VERSION_LINE.test(line)) return isPart ? 'more' : 'something that begins like no WARC record'
  const start = recordHeadEnd(bytes, at)
  if (typeof start === 'string') return start
  const fields = headerLines(bytes.toString('utf8', at, start))
  const length = blockLength(fields)
  return length === null ? 'a WARC header without one Content-Length' : { fields, start, end: start + length }
}

const VERSION_LINE = /^WARC\/\d{1,3}\.\d{1,3}[ \t]{0,3}\r?\n/u
const VERSION_BEGUN = /^(?:W|WA|WAR|WARC|WARC\/[\d.]*[ \t]*\r?)$/u
const LONGEST_VERSION = 18
const USUAL_HEAD = 1 << 12
const NO_END = 'a WARC header without an end'

// Where another record begins before the blank line, this one was torn; of what only looks like records, thousands in a row, that is seen at once.
function recordHeadEnd(bytes: Buffer, at: number): number | string {
  for (const most of [USUAL_HEAD, LONGEST_HEAD]) {
    const next = bytes.subarray(at, at + most).indexOf('\nWARC/')
    const end = headEnd(bytes, at, next < 0 ? most : next + 1)
    if (end >= 0) return end
    if (next >= 0) return NO_END
  }
  return bytes.length - at < LONGEST_HEAD ? 'more' : NO_END
}

// Said twice it may be, if it is the same.
function blockLength(fields: HeaderLines): number | null {
  const told = new Set(fields.filter(([name]) => name.toLowerCase() === 'content-length').map(([, value]) => value))
  const [one = ''] = told
  return told.size === 1 && /^\d{1,15}$/u.test(one) ? Number(one) : null
}

/** Whether a block ends at `end`: two line ends follow, as they should, or fewer and then a record. Else its length is wrong, and with it what it says. */
export function endsAt(bytes: Buffer, end: number): boolean {
  if (/^\r?\n\r?\n/u.test(bytes.toString('latin1', end, end + TAIL))) return true
  const rest = bytes.subarray(end + lineEndsAt(bytes, end, TAIL), end + TAIL)
  return [VERSION, MAGIC].some((sign) => sign.subarray(0, rest.length).equals(rest.subarray(0, sign.length)))
}

/** How many line ends stand at `at`, up to so many. */
export function lineEndsAt(bytes: Buffer, at: number, most = Infinity): number {
  let to = at
  while (to - at < most && (bytes[to] === LF || bytes[to] === CR)) to++
  return to - at
}
