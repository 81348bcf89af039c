// Bytes → text, and the way back: which byte a unit of the decoded text came from.
import iconv from 'iconv-lite'
import { BulletinError } from '../errors.ts'
import type { CharsetReading } from '../model.ts'
import { charsetOf } from './charset.ts'
import { READING_LIMITS } from './limits.ts'

export interface Decoded {
  /** The page as decoded, without byte order mark; markup and all. */
  readonly source: string
  readonly charset: CharsetReading
  /** Places where bytes are no letter of the charset (U+FFFD, or zero, in `source`). */
  readonly damaged: number
  /** Offset of the byte that unit `at` of `source` begins with. Calls must not go backwards. */
  readonly byteAt: (at: number) => number
}

/** Decodes a page. Throws `page-empty`, `page-too-large`, `page-binary`, `page-undecodable`. */
export function decode(bytes: Uint8Array, contentType: string | null, where: string): Decoded {
  if (bytes.length === 0) throw new BulletinError('page-empty', `Expected a page, got no bytes, in ${where}`)
  if (bytes.length > READING_LIMITS.bytes)
    throw new BulletinError(
      'page-too-large',
      `Expected at most ${READING_LIMITS.bytes} bytes, got ${bytes.length}, in ${where}`,
    )
  const charset = charsetOf(bytes, contentType)
  const binary = binaryReason(bytes, charset)
  if (binary !== null) throw new BulletinError('page-binary', `Expected text, got ${binary}, in ${where}`)
  if (charset === null)
    throw new BulletinError(
      'page-undecodable',
      `Expected text in a known charset, got bytes that fit none, in ${where}`,
    )
  const source = textOf(bytes, charset.charset)
  return { source, charset, damaged: damagesIn(source), byteAt: cursor(bytes, source, charset.charset) }
}

// The first bytes of what is sent by mistake for a page.
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\xff\xfe\x00\x00', 'text of four bytes a letter (UTF-32)'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['Rar!', 'an archive'],
  ['7z\xbc\xaf', 'an archive'],
  ['{\\rtf', 'an RTF document'],
]

function binaryReason(bytes: Uint8Array, charset: CharsetReading | null): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  for (const [magic, name] of MAGIC) if (head.startsWith(magic)) return name
  if (charset !== null && charset.charset.startsWith('utf-16')) return null
  return hasZeros(bytes, Math.max(3, bytes.length / 1000)) ? 'zero bytes' : null
}

// A zero byte or two in a text are dirt that browsers leave out (the writer of lines does too); a binary file is full of them.
function hasZeros(bytes: Uint8Array, more: number): boolean {
  let count = 0
  for (let at = bytes.indexOf(0); at !== -1 && count <= more; at = bytes.indexOf(0, at + 1)) count++
  return count > more
}

// Counted, not matched: a page may be of nothing else.
function damagesIn(source: string): number {
  if (!source.includes('\ufffd') && !source.includes('\0')) return 0
  let count = 0
  let before = false
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    const here = code === 0xfffd || code === 0
    if (here && !before) count++
    before = here
  }
  return count
}

/** Bytes in a charset that `decode` named, as text. Half a letter is U+FFFD in every charset of Unicode, never half a surrogate. */
export function textOf(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-')) return new TextDecoder(charset).decode(bytes)
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)
}

function cursor(bytes: Uint8Array, source: string, charset: string): (at: number) => number {
  if (charset === 'utf-8') return utf8Cursor(bytes, source)
  if (charset.startsWith('utf-16')) {
    const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0
    return (at) => Math.min(bytes.length, mark + 2 * at)
  }
  return (at) => Math.min(bytes.length, at) // one byte a letter
}

function utf8Cursor(bytes: Uint8Array, source: string): (at: number) => number {
  let unit = 0
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return (at) => {
    for (; unit < at; unit++) {
      const code = source.charCodeAt(unit)
      if (code < 0x80) byte++
      else if (code < 0x800) byte += 2
      else if (code === 0xfffd) byte += replacedLength(bytes, byte)
      else if (code >= 0xd800 && code < 0xdc00) byte += 4
      else if (code < 0xdc00 || code > 0xdfff) byte += 3
    }
    return byte
  }
}

// How many bytes the decoder put one U+FFFD for: the longest start of a letter that then breaks off (Encoding Standard).
function replacedLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (first < 0xc2 || first > 0xf4 || second < low || second > high) return 1
  const more = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80
  if (first < 0xf0) return first >= 0xe0 && more(2) ? 3 : 2
  return more(2) ? 3 : 2
}
