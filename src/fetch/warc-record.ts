// The bytes of one WARC/1.1 record: its named fields, its block, packed as a gzip member of its own.
import { createHash, randomUUID } from 'node:crypto'
import { crc32, gzipSync } from 'node:zlib'

/** A record as it is appended to a file. */
export interface RecordBytes {
  /** `<urn:uuid:…>` */
  readonly recordId: string
  readonly bytes: Buffer
}

/** `sha256:` and the hexadecimal digest. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

type Fields = Readonly<Record<string, string>>
type Pack = (plain: Buffer) => Buffer

/** A record with these fields; id, length and digest of the block are added. `pack` makes the gzip member. */
export function recordOf(fields: Fields, block: Buffer, pack: Pack = deflated): RecordBytes {
  const recordId = `<urn:uuid:${randomUUID()}>`
  const all = {
    ...fields,
    'WARC-Record-ID': recordId,
    'WARC-Block-Digest': digestOf(block),
    'Content-Length': String(block.length),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `WARC/1.1\r\n${lines.join('')}\r\n`
  return { recordId, bytes: pack(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])) }
}

/**
 * What every member begins with (RFC 1952): deflate, no flags, no time, no hint of the level, and of the machine "unknown", which zlib
 * would fill in by the system that it was built for. So a flipped bit of it is seen, too.
 */
export const MEMBER_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

function deflated(plain: Buffer): Buffer {
  const packed = gzipSync(plain)
  MEMBER_HEAD.copy(packed)
  return packed
}

const LARGEST_STORED = 65_535

/**
 * A member that is not compressed, of at most 65,535 bytes. Every bit of it is told by what it holds: deflate leaves bits at its end
 * that no checksum covers, and a seal, which vouches for all that stands before it, has nothing behind it that vouches for it.
 */
export function storedMember(plain: Uint8Array): Buffer {
  if (plain.length > LARGEST_STORED)
    throw new RangeError(`Expected at most ${LARGEST_STORED} bytes, got ${plain.length}`)
  const border = Buffer.alloc(5)
  border[0] = 1 // the last block, stored
  border.writeUInt16LE(plain.length, 1)
  border.writeUInt16LE(~plain.length & 0xffff, 3)
  const end = Buffer.alloc(8)
  end.writeUInt32LE(crc32(plain), 0)
  end.writeUInt32LE(plain.length, 4)
  return Buffer.concat([MEMBER_HEAD, border, plain, end])
}
