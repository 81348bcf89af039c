// One piece of a WARC file at the head of some bytes: a gzip member (with one record in it, or all), or a plain record.
import { constants, crc32, inflateRawSync } from 'node:zlib'

/** Most records are a few kilobytes: reading more for each of them costs more than all the rest. */
export const FIRST_WINDOW = 1 << 14
/** An unpacked record larger than this is none of ours. */
export const LARGEST_MEMBER = 1 << 28
/** What a gzip member and a plain record begin with. */
export const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
export const VERSION = Buffer.from('WARC/1.')

/** Why a member can't be unpacked that is none of ours. */
export const LARGE = 'a record that is larger than any page'

/** A whole piece, unpacked, and its length as it lies there; `more` where the bytes end inside it; or why it can't be read, in words. */
export type Piece = { readonly length: number; readonly bytes: Buffer } | string

/** The piece that these bytes begin with, unpacked where that is no more than `most`. */
export function pieceIn(bytes: Buffer, most = LARGEST_MEMBER): Piece {
  if (bytes.length < MAGIC.length) return 'more'
  return bytes.subarray(0, MAGIC.length).equals(MAGIC) ? unpackGzip(bytes, most) : cutPlain(bytes)
}

/** What a piece of a file like this may begin with. A member that is not compressed holds what looks like a plain record: behind damage in a packed file only members are looked for. */
export function startsOf(packed: boolean): readonly Buffer[] {
  return packed ? [MAGIC] : [MAGIC, VERSION]
}

/** The first place from `from` on, and before `limit`, that looks like the start of a piece; -1 where there is none. */
export function startIn(bytes: Buffer, from: number, limit: number, starts: readonly Buffer[]): number {
  const at = Math.min(...starts.map((start) => placeOf(bytes, start, from)))
  return at < limit ? at : -1
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

function cutPlain(bytes: Buffer): Piece {
  const length = plainLength(bytes)
  if (typeof length === 'string') return length
  return bytes.length < length ? 'more' : { length, bytes: bytes.subarray(0, length) }
}

/** How long the plain record is that these bytes begin with; `more`, or why that can't be told. */
export function plainLength(bytes: Buffer): number | string {
  if (!bytes.subarray(0, VERSION.length).equals(VERSION)) return 'something that begins like no WARC record'
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return bytes.length > 1 << 16 ? 'a WARC header without an end' : 'more'
  const announced = /^content-length:[ \t]*(\d{1,15})[ \t]*$/imu.exec(
    bytes.toString('latin1', 0, end).replaceAll('\r', ''),
  )?.[1]
  if (announced === undefined) return 'a WARC header without Content-Length'
  return end + 4 + Number(announced) + 4
}

function placeOf(bytes: Buffer, start: Buffer, from: number): number {
  const at = bytes.indexOf(start, from)
  return at < 0 ? Infinity : at
}

/** Whether a gzip member begins here that holds a WARC record. */
export function startsWarc(bytes: Buffer): boolean {
  const head = gzipHeadLength(bytes)
  if (head === null) return false
  try {
    return inflateRawSync(bytes.subarray(head), { ...LENIENT, maxOutputLength: LARGEST_MEMBER })
      .subarray(0, VERSION.length)
      .equals(VERSION)
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
