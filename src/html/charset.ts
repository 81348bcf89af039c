// Which charset the bytes of a page are in. Labels lie (old hosts send one charset for all pages), so bytes come before labels:
//   1. a byte order mark  2. the alphabet's bytes of UTF-16  3. bytes that are whole UTF-8  4. a label that fits  5. the letters themselves.
import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { CharsetReading } from '../model.ts'
import { declaredCharset } from './charset-labels.ts'
import { firstBeyondAscii, fitsOf, type Fit } from './charset-letters.ts'

// Charsets in which a letter is one byte; the way back from text to bytes relies on that.
const ONE_BYTE = /^(?:windows-125\d|iso-8859-\d{1,2}|koi8-\w|ibm\d{3}|mac\w+|rk1048|pt154)$/u
const WESTERN = new Set(['windows-1252', 'iso-8859-15'])

/** Names the charset of a page's bytes, with the reason and the second best. Null where none reads them. */
export function charsetOf(bytes: Uint8Array, contentType: string | null): CharsetReading | null {
  const declared = declaredCharset(bytes, contentType)
  const reading = (charset: string, reason: string, runnerUp: string | null = null): CharsetReading => ({
    charset,
    declared,
    reason,
    runnerUp,
  })
  const mark = byteOrderMark(bytes)
  if (mark !== null) return reading(mark, 'byte order mark')
  const wide = alphabetBytes(bytes)
  if (wide !== null) return reading(wide, 'every other byte is that of an alphabet')
  if (isAscii(bytes)) return reading('utf-8', 'ASCII alone', declared)
  if (isUtf8(bytes)) return reading('utf-8', 'the bytes are whole UTF-8')
  if (isMostlyUtf8(bytes)) return reading('utf-8', 'UTF-8 but for some damaged bytes')
  return byLetters(bytes, declared, reading)
}

type Make = (charset: string, reason: string, runnerUp?: string | null) => CharsetReading

function byLetters(bytes: Uint8Array, declared: string | null, reading: Make): CharsetReading | null {
  const { fits, share } = fitsOf(bytes)
  const [best] = fits
  if (best === undefined) return null
  // in a text of a few letters, one of them must not decide against the label
  const stated = fits.find(({ charset }) => charset === declared)
  if (stated !== undefined && stated.score > 0 && best.score - stated.score < 0.05 + 1 / stated.text.length)
    return reading(stated.charset, 'declared, and its letters fit', otherThan(stated, fits))
  if (best.score > 0.05) return reading(best.charset, 'the letters fit best', otherThan(best, fits))
  if (declared !== null && ONE_BYTE.test(declared) && iconv.encodingExists(declared))
    return reading(declared, 'declared', best.charset)
  return share < 1 / 3 ? reading('windows-1252', 'few letters outside ASCII', best.charset) : null
}

// Charsets that read the same letters are no second choice: it would change nothing.
function otherThan(chosen: Fit, fits: readonly Fit[]): string | null {
  return fits.find(({ text }) => text !== chosen.text)?.charset ?? null
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

// UTF-16 without a mark: of each pair of bytes one tells the alphabet: zero for Latin letters and the markup, 4 for Cyrillic ones.
// In any other text neither is frequent; in a binary file they stand at both places.
function alphabetBytes(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, 4096) >> 1
  const looked = bytes.subarray(0, 2 * pairs)
  if (!looked.includes(0) && !looked.includes(4)) return null
  const alike = [0, 0]
  for (let at = 0; at < 2 * pairs; at++)
    if (bytes[at] === 0 || bytes[at] === 4) alike[at & 1] = (alike[at & 1] ?? 0) + 1
  const [first = 0, second = 0] = alike
  if (pairs < 2) return null
  if (second > 0.7 * pairs && first < 0.1 * pairs) return 'utf-16le'
  if (first > 0.7 * pairs && second < 0.1 * pairs) return 'utf-16be'
  return null
}

// Cut or damaged in places: a single-byte text has hardly one letter in ten that is UTF-8 by chance.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const first = firstBeyondAscii(bytes)
  const text = new TextDecoder('utf-8').decode(bytes.subarray(first, first + 100_000))
  const damaged = text.match(/\ufffd/gu)?.length ?? 0
  const letters = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0
  return letters > damaged * 10
}

/** True where a label said something else than what was read, and it mattered. */
export function overridden({ charset, declared, reason }: CharsetReading): boolean {
  if (declared === null || declared === charset || reason === 'ASCII alone') return false
  return !(WESTERN.has(declared) && WESTERN.has(charset))
}
