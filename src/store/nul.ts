// PostgreSQL takes no U+0000 in a text. It is written as two other characters, so that what comes back is what was given, and sorts as it did.

/** The text without U+0000: that is U+0001 `0`, and U+0001 itself is U+0001 `1`. */
export function withoutNul(text: string): string {
  return NEEDS.test(text) ? text.replaceAll('\u0001', '\u00011').replaceAll('\0', '\u00010') : text
}

/** The text as it was before `withoutNul`. */
export function withNul(text: string): string {
  return text.includes('\u0001') ? text.replaceAll('\u00010', '\0').replaceAll('\u00011', '\u0001') : text
}

// eslint-disable-next-line no-control-regex -- it is these that are looked for
const NEEDS = /[\0\u0001]/u
