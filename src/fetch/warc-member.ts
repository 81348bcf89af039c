// The pieces of a WARC file: gzip members (one a record, or one for all), or plain records. Read through a window: no file is ever whole in memory.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { constants, crc32, inflateRawSync } from 'node:zlib'

/** A whole piece at [offset, offset + length) of the file, unpacked. */
export interface Member {
  readonly offset: number
  readonly length: number
  readonly bytes: Buffer
}

/** Where the file can't be read on. `next` is where it can again, or null. */
export interface Gap {
  readonly offset: number
  readonly next: number | null
  readonly why: string
  /** The file ends inside the record: as a write leaves it that a crash broke. */
  readonly cut: boolean
}

export interface WarcFile {
  readonly size: number
  /** The piece that begins at `offset`. */
  memberAt(offset: number): Member | Gap
  close(): void
}

// Most records are a few kilobytes: reading more for each of them costs more than all the rest.
const FIRST_WINDOW = 1 << 14
const SEARCH_WINDOW = 1 << 18
/** An unpacked record larger than this is none of ours. */
const LARGEST_MEMBER = 1 << 28
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
const VERSION = Buffer.from('WARC/1.')

export function openWarc(path: string): WarcFile {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const read = (offset: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)))
    let filled = 0
    while (filled < buffer.length) {
      const got = readSync(file, buffer, filled, buffer.length - filled, offset + filled)
      if (got === 0) break
      filled += got
    }
    return buffer.subarray(0, filled)
  }
  // A member that is not compressed holds what looks like a plain record: behind damage in a packed file only members are looked for.
  const starts = path.endsWith('.gz') ? [MAGIC] : [MAGIC, VERSION]
  return {
    size,
    memberAt: (offset) => memberAt(read, size, offset, starts),
    close: () => closeSync(file),
  }
}

type Read = (offset: number, length: number) => Buffer

function memberAt(read: Read, size: number, offset: number, starts: readonly Buffer[]): Member | Gap {
  const parse = read(offset, 3).equals(MAGIC) ? unpackGzip : cutPlain
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const bytes = read(offset, window)
    const piece = parse(bytes)
    if (typeof piece === 'object') return { offset, ...piece }
    if (piece === 'more' && offset + bytes.length < size && window < LARGEST_MEMBER) continue
    const cut = piece === 'more' || size - offset < MAGIC.length
    const why = cut ? 'the end of the file inside a record' : piece
    return { offset, next: nextStart(read, size, offset + 1, starts), why, cut }
  }
}

// What is there, without an error where it breaks off: zlib holds on to the buffers of a failed call until the event loop turns, and a
// whole archive is indexed in one turn.
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_MEMBER }

type Piece = { readonly length: number; readonly bytes: Buffer } | string

function unpackGzip(bytes: Buffer): Piece {
  const head = gzipHeadLength(bytes)
  if (head === null) return 'more'
  try {
    const result: unknown = inflateRawSync(bytes.subarray(head), { ...LENIENT, info: true })
    const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } }
    const end = head + engine.bytesWritten
    if (bytes.length < end + 8) return 'more'
    const fits = bytes.readUInt32LE(end) === crc32(buffer) && bytes.readUInt32LE(end + 4) === buffer.length
    if (!fits) return 'a gzip member whose checksum does not fit'
    return { length: end + 8, bytes: buffer }
  } catch (error) {
    return `a damaged gzip member (${(error as Error).message})`
  }
}

// RFC 1952 2.3: ten bytes, then what the flags announce. Null where the window ends before it does.
function gzipHeadLength(bytes: Buffer): number | null {
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
  if (!bytes.subarray(0, VERSION.length).equals(VERSION)) return 'something that begins like no WARC record'
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return bytes.length > 1 << 16 ? 'a WARC header without an end' : 'more'
  const announced = /^content-length:[ \t]*(\d{1,15})[ \t]*$/imu.exec(
    bytes.toString('latin1', 0, end).replaceAll('\r', ''),
  )?.[1]
  if (announced === undefined) return 'a WARC header without Content-Length'
  const length = end + 4 + Number(announced) + 4
  return bytes.length < length ? 'more' : { length, bytes: bytes.subarray(0, length) }
}

// After damage: the next place that looks like the start of a record and can be unpacked.
function nextStart(read: Read, size: number, from: number, starts: readonly Buffer[]): number | null {
  for (let offset = from; offset < size; offset += SEARCH_WINDOW) {
    const bytes = read(offset, SEARCH_WINDOW + VERSION.length)
    for (let at = 0; at < SEARCH_WINDOW; at++) {
      at = Math.min(...starts.map((start) => placeOf(bytes, start, at)))
      if (at >= SEARCH_WINDOW) break
      const piece = bytes.subarray(at, at + 3).equals(MAGIC) ? startsWarc(read(offset + at, 1 << 16)) : true
      if (piece) return offset + at
    }
  }
  return null
}

function placeOf(bytes: Buffer, start: Buffer, from: number): number {
  const at = bytes.indexOf(start, from)
  return at < 0 ? Infinity : at
}

function startsWarc(bytes: Buffer): boolean {
  const head = gzipHeadLength(bytes)
  if (head === null) return false
  try {
    return inflateRawSync(bytes.subarray(head), LENIENT).subarray(0, VERSION.length).equals(VERSION)
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
