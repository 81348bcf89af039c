// What a code unit of a page is, by a table: asking a pattern about one letter costs more than fifty look-ups.

/** Bits of `kindOf`. `HALF`: of a letter beyond the basic plane. `BLANK` and `VOID`: what a page has between and within words. */
export const KIND = { LETTER: 1, NUMBER: 2, BLANK: 4, VOID: 8, BACKSLASH: 16, HALF: 32 } as const
const KNOWN = 128

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [KIND.LETTER, /\p{L}/u],
  [KIND.NUMBER, /\p{N}/u],
  [KIND.BLANK, /[\s\u0085\u180e\u2800]/u],
  // zero-width signs, soft hyphens, marks of direction, control signs
  // eslint-disable-next-line no-control-regex -- control signs are what it is for
  [KIND.VOID, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u],
  [KIND.BACKSLASH, /\\/u],
  [KIND.HALF, /[\ud800-\udfff]/u],
]

const kinds = new Uint8Array(0x10000)

/** The bits of a code unit; 0 for marks and signs. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0
  return kind === 0 ? look(unit) : kind & ~KNOWN
}

// Most pages have a few hundred letters: each is looked at when it is first met.
function look(unit: number): number {
  const letter = String.fromCharCode(unit)
  let kind = 0
  for (const [bit, pattern] of PATTERNS) if (pattern.test(letter)) kind |= bit
  kinds[unit] = kind | KNOWN
  return kind
}

const OF_TWO: Readonly<Record<number, RegExp>> = {
  [KIND.LETTER]: /^\p{L}/u,
  [KIND.LETTER | KIND.NUMBER]: /^[\p{L}\p{N}]/u,
}

/** How many units the letter (or number, where `kinds` has its bit) at a place has: 1, 2 for one beyond the basic plane, 0 where none stands. */
export function letterAt(text: string, at: number, kinds: number = KIND.LETTER): number {
  const kind = kindOf(text.charCodeAt(at))
  if ((kind & kinds) !== 0) return at < text.length ? 1 : 0
  return (kind & KIND.HALF) !== 0 && OF_TWO[kinds]?.test(text.slice(at, at + 2)) === true ? 2 : 0
}
