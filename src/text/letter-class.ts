// What kind of letter stands where, by a table: asking a pattern about one letter costs more than fifty look-ups.
import { RANGES } from './letters.ts'

/** Bits of a class. */
export const UPPER = 1
export const LOWER = 2
/** A letter, a number, a combining mark of any script. */
export const LETTER = 4
export const NUMBER = 8
export const MARK = 16
/** A letter of the scripts the tool reads, a letter or number of them: what shapes mean by `\p{L}` and `\p{N}` (text/letters.ts). */
export const OWN_LETTER = 32
export const OF_WORD = 64
/** A mark of text/quote.ts. */
export const QUOTE = 128
const KNOWN = 256

const BITS = [
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [OWN_LETTER, new RegExp(`[${RANGES['L'] ?? ''}]`, 'u')],
  [OF_WORD, new RegExp(`[${RANGES['L'] ?? ''}${RANGES['N'] ?? ''}]`, 'u')],
  [QUOTE, /["“”„‟«»‹›‘’]/u],
] as const

// A page has a few hundred kinds of letters: each is looked at when it is first met.
const classes = new Uint16Array(0x10000)

/** The class of the letter that the unit at a place is (or is half of); 0 outside of the text. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = classes[unit] ?? 0
  return known !== 0 ? known : at >= 0 && at < text.length ? looked(text, at, unit) : 0
}

function looked(text: string, at: number, unit: number): number {
  if ((unit & 0xf800) === 0xd800) return classOf(String.fromCodePoint(pointOf(text, at, unit)))
  return (classes[unit] = classOf(String.fromCharCode(unit)) | KNOWN)
}

// A rare letter is two units, of which either may be asked for.
function pointOf(text: string, at: number, unit: number): number {
  const point = text.codePointAt((unit & 0xfc00) === 0xdc00 ? Math.max(0, at - 1) : at) ?? unit
  return point > 0xffff ? point : unit
}

function classOf(letter: string): number {
  return BITS.reduce((bits, [bit, pattern]) => (pattern.test(letter) ? bits | bit : bits), 0)
}

/** True where a letter or number of the scripts the tool reads stands. */
export function isOfWord(text: string, at: number): boolean {
  return (classAt(text, at) & OF_WORD) !== 0
}
