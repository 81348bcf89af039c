// A workbook that came from elsewhere is a zip of unknown hands: it is unpacked under limits before anything reads it, and packed
// anew, so that what is read is what was measured.
import { inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { BulletinError } from '../../errors.ts'

const MEGABYTE = 1024 * 1024

/** What a workbook may weigh, packed and unpacked, and how many files it may hold; for tests to lower. */
export interface ZipLimits {
  readonly packed: number
  readonly unpacked: number
  readonly files: number
}

const LIMITS: ZipLimits = { packed: 100 * MEGABYTE, unpacked: 1024 * MEGABYTE, files: 5000 }

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_535

/** The zip again, its files stored as they are. Throws `usage` where it is none, is broken, or is beyond the limits. */
export function safeZip(bytes: Buffer, file: string, limits: ZipLimits = LIMITS): Uint8Array {
  const refuse = (got: string): BulletinError => new BulletinError('usage', `Expected a workbook (.xlsx), got ${got}, in ${file}`) // prettier-ignore
  if (bytes.length > limits.packed) throw refuse(`${bytes.length} bytes, more than ${limits.packed}`)
  try {
    return zipSync(Object.fromEntries(unpacked(bytes, limits)), { level: 0 })
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : 'another file')
  }
}

function unpacked(bytes: Buffer, limits: ZipLimits): [name: string, content: Uint8Array][] {
  let left = limits.unpacked
  return entriesIn(bytes, limits.files).map(({ name, start, packed, method }) => {
    const raw = bytes.subarray(start, start + packed)
    if (method !== 0 && method !== 8) throw new RangeError(`a file packed in an unknown way (${method})`)
    const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(1, left) })
    left -= content.length
    if (left < 0) throw new RangeError(`one that unpacks to more than ${limits.unpacked} bytes`)
    return [name, content]
  })
}

interface Entry {
  readonly name: string
  readonly start: number
  readonly packed: number
  readonly method: number
}

function entriesIn(bytes: Buffer, most: number): Entry[] {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > most) throw new RangeError(`a zip of ${count} files`)
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new RangeError('a broken zip')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    entries.push({ name, start: contentOf(bytes, bytes.readUInt32LE(at + 42)), packed: bytes.readUInt32LE(at + 20), method: bytes.readUInt16LE(at + 10) }) // prettier-ignore
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - LONGEST_COMMENT - 22)
  for (let at = bytes.length - 22; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at
  throw new RangeError('no zip')
}

function contentOf(bytes: Buffer, local: number): number {
  if (bytes.readUInt32LE(local) !== LOCAL) throw new RangeError('a broken zip')
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
}
