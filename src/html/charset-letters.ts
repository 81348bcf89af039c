// Which charset of one byte a letter makes words of the bytes: statistics of letters, on a sample.
import iconv from 'iconv-lite'

// Kazakh pages labelled windows-1251 are often KZ-1048 (iconv: rk1048), which has the Kazakh letters in the place of Serbian ones.
// The figure is what a charset must be better by than the first: few letters fit several, and then the common one is the likely one.
const SINGLE_BYTE: readonly (readonly [string, number])[] = [
  ['windows-1251', 0],
  ['rk1048', 0],
  ['koi8-r', 0.01],
  ['ibm866', 0.01],
  ['pt154', 0.04],
  ['iso-8859-5', 0.04],
  ['maccyrillic', 0.02],
]
const SAMPLE = 20_000

/** A charset, and how well it makes words of the bytes: above 0.05 of a text, below 0 of none. */
export interface Fit {
  readonly charset: string
  readonly score: number
  /** The sample as it reads it. */
  readonly text: string
}

/** The charsets of one byte a letter, the best first; and the share of bytes outside of ASCII, from 0 to 1, in what was looked at. */
export function fitsOf(bytes: Uint8Array): { readonly fits: readonly Fit[]; readonly share: number } {
  const { sample, looked } = letterBytes(bytes)
  const fits = SINGLE_BYTE.map(([charset, handicap]) => {
    const text = iconv.decode(sample, charset)
    return { charset, text, score: score(text) - handicap }
  })
  fits.sort((a, b) => b.score - a.score)
  return { fits, share: sample.length / looked }
}

// Markup drowns the statistics of letters: runs of ASCII become one blank. What is looked at begins with the first letter
// outside of ASCII, wherever in the page that is, and is bounded.
function letterBytes(bytes: Uint8Array): { readonly sample: Buffer; readonly looked: number } {
  const sample = Buffer.alloc(SAMPLE)
  const first = firstBeyondAscii(bytes)
  let length = 0
  let at = first
  for (; at < bytes.length && length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80 && (bytes[at - 1] ?? 0) < 0x80) continue
    sample[length++] = byte < 0x80 ? 0x20 : byte
  }
  return { sample: sample.subarray(0, length), looked: at < bytes.length ? at - first : bytes.length }
}

/** Where the first byte beyond ASCII stands; the length where there is none. */
export function firstBeyondAscii(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++
  return at
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
// Between letters, or at the head of a word, none of these stands in a text.
const CLOSING = /[—»…”§©®°•·]/u

// Share of letters that begin a frequent pair, less what no text holds: a capital after a small letter, a rare sign, a sign within a word.
function score(text: string): number {
  let good = 0
  let odd = 0
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const here = text.charAt(i)
    const next = text.charAt(i + 1)
    if (CYRILLIC.test(here)) {
      letters++
      if (PAIRS.has((here + next).toLowerCase())) good++
      if (here === here.toLowerCase() && CAPITAL.test(next)) odd++
    } else if (here.charCodeAt(0) > 127 && !SIGNS.test(here)) {
      odd++
      letters++
    } else if (CLOSING.test(here) && CYRILLIC.test(next)) odd++
  }
  return letters === 0 ? -9 : (good - 2 * odd) / letters
}
