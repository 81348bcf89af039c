// What kind of letter stands where, by a table: asking a pattern about one letter costs more than fifty look-ups.

/**
 * The letters and numbers of the scripts the tool reads, as ranges for the inside of a character class: what stands for `\p{L}` and for
 * `\p{N}`. `\p{L}` has seven hundred ranges, and each pattern pays for them when it is first run: with these few, hundreds of patterns
 * compile in a tenth of the time.
 */
export const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯΆ-ώϐ-ϿЀ-ҁҊ-ԯḀ-ỿ',
  N: '0-9²³¹¼-¾',
}

/** Bits of a class. */
export const UPPER = 1
export const LOWER = 2
/** A letter, a number, a combining mark of any script. */
export const LETTER = 4
export const NUMBER = 8
export const MARK = 16
/** A letter, a number of RANGES, and either: what shapes mean by `\p{L}` and `\p{N}`. */
export const OWN_LETTER = 32
const OWN_NUMBER = 64
export const OF_WORD = OWN_LETTER | OWN_NUMBER
/** A mark of text/quote.ts. */
export const QUOTE = 128
const KNOWN = 256

const BITS = [
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [OWN_LETTER, within(RANGES['L'])],
  [OWN_NUMBER, within(RANGES['N'])],
  [QUOTE, /["“”„‟«»‹›‘’]/u],
] as const

function within(ranges = ''): RegExp {
  return new RegExp(`[${ranges}]`, 'u')
}

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
  return ofUnit(unit)
}

function ofUnit(unit: number): number {
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

/** Whether a code unit is a letter or a number of those scripts. */
export function isLetterOrNumber(unit: number): boolean {
  return (ownOf(unit) & OF_WORD) !== 0
}

/** Whether a code unit is a number of those scripts. */
export function isNumber(unit: number): boolean {
  return (ownOf(unit) & OWN_NUMBER) !== 0
}

// Half of a rare letter is none of them.
function ownOf(unit: number): number {
  const known = classes[unit] ?? 0
  return known !== 0 || (unit & 0xf800) === 0xd800 ? known : ofUnit(unit)
}
