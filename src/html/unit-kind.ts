// What a page has between and within words, by a table: asking a pattern about one sign costs more than fifty look-ups.

/** Bits of `kindOf`. `VOID`: signs without width (wherever a byte order mark stands, it is one), soft hyphens, marks of direction, control signs. */
export const KIND = { BLANK: 1, VOID: 2, BACKSLASH: 4 } as const
const KNOWN = 8

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [KIND.BLANK, /(?!\ufeff)[\s\u0085\u2800]/u],
  // eslint-disable-next-line no-control-regex -- control signs are what it is for
  [KIND.VOID, /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u],
  [KIND.BACKSLASH, /\\/u],
]

const kinds = new Uint8Array(0x10000)

/** The bits of a code unit; 0 for what is written as it stands. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0
  return kind === 0 ? look(unit) : kind & ~KNOWN
}

// Most pages have a few hundred signs: each is looked at when it is first met.
function look(unit: number): number {
  const sign = String.fromCharCode(unit)
  let kind = 0
  for (const [bit, pattern] of PATTERNS) if (pattern.test(sign)) kind |= bit
  kinds[unit] = kind | KNOWN
  return kind
}
