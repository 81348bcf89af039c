// A workbook that came from elsewhere is a zip of unknown hands: the parts that are read are unpacked under limits before anything reads
// them, and packed anew, so that what is read is what was measured. What is no sheet (pictures, other people's entries) is left out packed.
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

const LIMITS: ZipLimits = { packed: 100 * MEGABYTE, unpacked: 200 * MEGABYTE, files: 5000 }

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_535

/** The parts of a workbook that its cells are read from. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml|[^/]+\.xml))$/iu

/** The zip again: those of its files that cells are read from, stored as they are. Throws `usage` where it is none, is broken, is no .xlsx, or is beyond the limits. */
export function safeZip(bytes: Buffer, file: string, limits: ZipLimits = LIMITS): Uint8Array {
  const refuse = (got: string): BulletinError => new BulletinError('usage', `Expected a workbook (.xlsx), got ${got}, in ${file}`) // prettier-ignore
  if (bytes.length > limits.packed) throw refuse(`${bytes.length} bytes, more than ${limits.packed}`)
  try {
    if (bytes.length > 8 && bytes.readUInt32BE(0) === OLD) throw new RangeError('an old one (.xls), or one behind a password: save it as .xlsx') // prettier-ignore
    const entries = entriesIn(bytes, limits.files)
    const other = otherKind(entries.map(({ name }) => name))
    if (other !== null) throw new RangeError(other)
    return zipSync(Object.fromEntries(unpacked(bytes, entries.filter(({ name }) => PARTS.test(name)), limits)), { level: 0 }) // prettier-ignore
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : 'another file')
  }
}

/** The first bytes of what spreadsheets were before they were zips. */
const OLD = 0xd0cf11e0

// What else a spreadsheet may be that is a zip: readers would guess at it.
function otherKind(names: readonly string[]): string | null {
  const has = (name: string): boolean => names.includes(name)
  if (has('mimetype') || has('content.xml')) return 'an OpenDocument one (.ods): save it as .xlsx'
  if (has('xl/workbook.bin')) return 'a binary one (.xlsb): save it as .xlsx'
  return has('[Content_Types].xml') ? null : 'a zip that is none'
}

function unpacked(bytes: Buffer, entries: readonly Entry[], limits: ZipLimits): [name: string, content: Uint8Array][] {
  let left = limits.unpacked
  return entries.map(({ name, start, packed, method }) => {
    const raw = bytes.subarray(start, start + packed)
    if (method !== 0 && method !== 8) throw new RangeError(`a file packed in an unknown way (${method})`)
    const content = method === 0 ? raw : inflated(raw, left)
    left -= content?.length ?? 0
    if (content === null || left < 0)
      throw new RangeError(`one that unpacks to more than ${limits.unpacked} bytes: too large to be read`)
    return [name, content]
  })
}

/** Null where there would be more than `most` bytes. */
function inflated(raw: Buffer, most: number): Buffer | null {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    throw error
  }
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
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)).replaceAll('\\', '/')
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
