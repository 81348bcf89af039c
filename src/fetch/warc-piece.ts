// One piece of a WARC file at the head of some bytes: a gzip member (with one record in it, or all), or a plain record.
import { constants, crc32, inflateRawSync } from 'node:zlib'
import { mayHoldRecord } from './warc-member-start.ts'
import { endsAt, headAt, lineEndsAt, MAGIC, TAIL, VERSION } from './warc-head.ts'

/** Most records are a few kilobytes: reading more for each of them costs more than all the rest. */
export const FIRST_WINDOW = 1 << 14
/** An unpacked record larger than this is none of ours. */
export const LARGEST_MEMBER = 1 << 28
/** What looks for the start of a piece reads so many bytes of it. */
export const LOOK = 1 << 16

/** Why a member can't be unpacked that is none of ours. */
export const LARGE = 'a record that is larger than any page'

/** A whole piece, unpacked, and its length as it lies there; `more` where the bytes end inside it; or why it can't be read, in words. */
export type Piece = { readonly length: number; readonly bytes: Buffer } | string

/** The piece that these bytes begin with, unpacked where that is no more than `most`; line ends by themselves are one without a record. `ended`: no bytes follow. */
export function pieceIn(bytes: Buffer, ended: boolean, most = LARGEST_MEMBER): Piece {
  const blank = lineEndsAt(bytes, 0)
  if (blank > 0) return { length: blank, bytes: bytes.subarray(0, 0) }
  if (bytes.length < MAGIC.length) return 'more'
  if (ZSTD.some((start) => bytes.subarray(0, start.length).equals(start)))
    return 'zstd, which is to be unpacked before (zstd -dc)'
  return bytes.subarray(0, MAGIC.length).equals(MAGIC) ? unpackGzip(bytes, most) : cutPlain(bytes, ended)
}

// A frame, and one that holds the dictionary of those behind it, as crawlers write it.
const ZSTD = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.from([0x5d, 0x2a, 0x4d, 0x18])]

/** What a piece of a file like this may begin with. A member that is not compressed holds what looks like a plain record: behind damage in a packed file only members are looked for. */
export function startsOf(packed: boolean): readonly Buffer[] {
  return packed ? [MAGIC] : [VERSION, MAGIC]
}

/** The first place from `from` on, and before `limit`, that looks like the start of a piece; -1 where there is none. */
export function startIn(bytes: Buffer, from: number, limit: number, starts: readonly Buffer[]): number {
  let nearest = limit
  for (const start of starts) {
    const at = bytes.subarray(0, nearest + start.length - 1).indexOf(start, from)
    if (at >= 0 && at < nearest) nearest = at
  }
  return nearest < limit ? nearest : -1
}

/** Whether a piece does begin here that looks like one; of a long one the first `LOOK` bytes are enough. */
export function beginsPiece(bytes: Buffer): boolean {
  return bytes.subarray(0, MAGIC.length).equals(MAGIC) ? startsWarc(bytes) : typeof headAt(bytes, 0) === 'object'
}

// What is there, without an error where it breaks off: zlib holds on to the buffers of a failed call until the event loop turns, and a
// whole archive is indexed in one turn.
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH }

function unpackGzip(bytes: Buffer, most: number): Piece {
  const head = gzipHeadLength(bytes)
  if (head === null) return 'more'
  try {
    const result: unknown = inflateRawSync(bytes.subarray(head), { ...LENIENT, maxOutputLength: most, info: true })
    const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } }
    const end = head + engine.bytesWritten
    if (bytes.length < end + 8) return 'more'
    const fits = bytes.readUInt32LE(end) === crc32(buffer) && bytes.readUInt32LE(end + 4) === buffer.length
    if (!fits) return 'a gzip member whose checksum does not fit'
    return { length: end + 8, bytes: buffer }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ERR_BUFFER_TOO_LARGE' ? LARGE : `a damaged gzip member (${message})`
  }
}

/** Length of the head of a gzip member (RFC 1952 2.3): ten bytes, then what the flags announce. Null where the window ends before it does. */
export function gzipHeadLength(bytes: Buffer): number | null {
  const flags = bytes[3]
  if (bytes.length < 12 || flags === undefined) return null
  let at = 10
  if ((flags & 4) !== 0) at += 2 + bytes.readUInt16LE(10)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return null
    at = end + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at < bytes.length ? at : null
}

// The line ends behind it are its own: what follows them begins the next one.
function cutPlain(bytes: Buffer, ended: boolean): Piece {
  const head = headAt(bytes, 0)
  if (typeof head === 'string') return head
  const { end } = head
  if (bytes.length < end || (!ended && bytes.length < end + TAIL)) return 'more'
  if (!endsAt(bytes, end)) return WRONG_LENGTH
  const length = end + lineEndsAt(bytes, end, TAIL)
  return { length, bytes: bytes.subarray(0, length) }
}

/** Why a block is not to be trusted. */
export const WRONG_LENGTH = 'a record that does not end where its Content-Length says'

// A few bytes tell: what is looked for stands at the head. All that was read may be unpacked to a thousand times as much.
const ENOUGH = 1024

function startsWarc(bytes: Buffer): boolean {
  const head = isGzipHead(bytes) ? gzipHeadLength(bytes) : null
  if (head === null || !mayHoldRecord(bytes, head)) return false
  try {
    return inflateRawSync(bytes.subarray(head, head + ENOUGH), { ...LENIENT, chunkSize: ENOUGH })
      .subarray(0, VERSION.length)
      .equals(VERSION)
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

const [FLAGS, SYSTEM] = [3, 9]
const UNKNOWN_SYSTEM = 255

// Three bytes are found by chance in all that is packed, and each try to unpack costs more than a look at two others (RFC 1952 2.3.1).
function isGzipHead(bytes: Buffer): boolean {
  const system = bytes[SYSTEM] ?? 0
  return ((bytes[FLAGS] ?? 0) & 0xe0) === 0 && (system <= 13 || system === UNKNOWN_SYSTEM)
}
