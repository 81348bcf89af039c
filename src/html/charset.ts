// Which charset the bytes of a page are in. Labels lie (old hosts send one charset for all pages), so bytes come before labels:
//   1. a byte order mark  2. bytes that are whole UTF-8  3. zero bytes of UTF-16  4. a label that fits  5. the letters themselves.
import iconv from 'iconv-lite'
import type { CharsetReading } from '../model.ts'
import { withoutScripts } from './scripts.ts'

// Kazakh pages labelled windows-1251 are often KZ-1048 (iconv: rk1048), which has the Kazakh letters in the place of Serbian ones.
const SINGLE_BYTE = ['windows-1251', 'rk1048', 'koi8-r', 'ibm866', 'maccyrillic', 'iso-8859-5']
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['cp1251', 'windows-1251'],
  ['x-cp1251', 'windows-1251'],
  ['win1251', 'windows-1251'],
  ['win-1251', 'windows-1251'],
  ['kz-1048', 'rk1048'],
  ['strk1048-2002', 'rk1048'],
  ['koi8-u', 'koi8-r'],
  ['koi8r', 'koi8-r'],
  ['koi8', 'koi8-r'],
  ['cp866', 'ibm866'],
  ['866', 'ibm866'],
  ['x-mac-cyrillic', 'maccyrillic'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['utf-16', 'utf-16le'],
  ['unicode', 'utf-16le'],
])
// Charsets in which a letter is one byte; the way back from text to bytes relies on that.
const ONE_BYTE = /^(?:windows-125\d|iso-8859-\d{1,2}|koi8-\w|ibm\d{3}|mac\w+|rk1048)$/u
const WESTERN = new Set(['windows-1252', 'iso-8859-15'])

/** Names the charset of a page's bytes, with the reason and the second best. Null where none reads them. */
export function charsetOf(bytes: Uint8Array, contentType: string | null): CharsetReading | null {
  const declared = declaredIn(bytes, contentType)
  const reading = (charset: string, reason: string, runnerUp: string | null = null): CharsetReading => ({
    charset,
    declared,
    reason,
    runnerUp,
  })
  const mark = byteOrderMark(bytes)
  if (mark !== null) return reading(mark, 'byte order mark')
  const wide = zeroBytes(bytes)
  if (wide !== null) return reading(wide, 'every other byte is zero')
  if (isUtf8(bytes)) {
    const ascii = bytes.every((byte) => byte < 0x80)
    return reading('utf-8', ascii ? 'ASCII alone' : 'the bytes are whole UTF-8', ascii ? declared : null)
  }
  if (isMostlyUtf8(bytes)) return reading('utf-8', 'UTF-8 but for some damaged bytes')
  return byLetters(bytes, declared, reading)
}

type Make = (charset: string, reason: string, runnerUp?: string | null) => CharsetReading

function byLetters(bytes: Uint8Array, declared: string | null, reading: Make): CharsetReading | null {
  const sample = letterBytes(bytes)
  const scores = SINGLE_BYTE.map((charset) => ({ charset, score: score(iconv.decode(sample, charset)) }))
  scores.sort((a, b) => b.score - a.score)
  const [best, second] = scores
  if (best === undefined) return null
  const stated = scores.find(({ charset }) => charset === declared)
  if (stated !== undefined && stated.score > 0 && best.score - stated.score < 0.05)
    return reading(stated.charset, 'declared, and its letters fit', best === stated ? second?.charset : best.charset)
  if (best.score > 0.05) return reading(best.charset, 'the letters fit best', second?.charset)
  if (declared !== null && ONE_BYTE.test(declared) && iconv.encodingExists(declared))
    return reading(declared, 'declared', best.charset)
  return sample.length < bytes.length / 3 ? reading('windows-1252', 'few letters outside ASCII', best.charset) : null
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

// UTF-16 without a mark: ASCII of the markup has a zero in every other byte.
function zeroBytes(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096)
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length / 10 && odd > even * 4) return 'utf-16le'
  if (even > length / 10 && even > odd * 4) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

// Cut or damaged in places: a single-byte text has hardly one letter in ten that is UTF-8 by chance.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 400_000))
  const damaged = text.match(/\ufffd/gu)?.length ?? 0
  const letters = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0
  return letters > damaged * 10
}

const CHARSET = /charset\s*=[\s"']*([\w.:-]{1,40})/iu

/** The label of the header, else of a `<meta>` near the start, under one name for each charset. */
function declaredIn(bytes: Uint8Array, contentType: string | null): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replace(/\0/gu, '')
  const meta = /<meta\s[^>]{0,200}>/giu
  const label =
    CHARSET.exec(contentType ?? '')?.[1] ??
    Array.from(head.matchAll(meta), ([tag]) => CHARSET.exec(tag)?.[1]).find((found) => found !== undefined)
  if (label === undefined) return null
  const name = label.toLowerCase()
  return ALIASES.get(name) ?? name
}

/** True where a label said something else than what was read, and it mattered. */
export function overridden({ charset, declared, reason }: CharsetReading): boolean {
  if (declared === null || declared === charset || reason === 'ASCII alone') return false
  return !(WESTERN.has(declared) && WESTERN.has(charset))
}

// Markup drowns the statistics of letters: it is cut out, and so are longer runs of ASCII.
function letterBytes(bytes: Uint8Array): Buffer {
  const latin = Buffer.from(bytes.subarray(0, 400_000)).toString('latin1')
  const text = withoutScripts(latin)
    .replace(/<[^<>]{0,2000}>/gu, ' ')
    .replace(/[\0-\x7f]{3,}/gu, ' ')
  return Buffer.from(text, 'latin1').subarray(0, 20_000)
}

// Frequent pairs of letters of Russian and Kazakh.
const PAIRS = new Set(
  (
    'ст ен ов но на ни то по ра ко ро не во ал ер от пр ос ка ан ол го ет ор та ом ри он те ло ва ин ла ел ли де ат ре ес ть ит да ск ' +
    'ың қа лы ар ас ға ін мы қы іл ің өз әр үш ұл іс'
  ).split(' '),
)
const CYRILLIC = /[\u0410-\u044fЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]/u
const CAPITAL = /[\u0410-\u042fӘҒҚҢӨҰҮҺІ]/u
const SIGNS = /[«»—–…“”„’‘№\u00a0§©®°•·]/u

// Share of letters that begin a frequent pair, less what no text holds: a capital after a small letter, a rare sign.
function score(text: string): number {
  let good = 0
  let odd = 0
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const here = text.charAt(i)
    if (CYRILLIC.test(here)) {
      const next = text.charAt(i + 1)
      letters++
      if (PAIRS.has((here + next).toLowerCase())) good++
      if (here === here.toLowerCase() && CAPITAL.test(next)) odd++
    } else if (here.charCodeAt(0) > 127 && !SIGNS.test(here)) {
      odd++
      letters++
    }
  }
  return letters === 0 ? -9 : (good - 2 * odd) / letters
}
