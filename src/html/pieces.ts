// What a text of a page is made of: blanks, signs without width, escapes of stored copies, and what is written as it stands.
import { KIND, kindOf } from './unit-kind.ts'

const NOT_WRITTEN = KIND.BLANK | KIND.VOID | KIND.BACKSLASH

/**
 * Where the piece that begins at `at` ends. `withBlanks`: one blank between words is no piece of its own, since it is written as it
 * stands.
 */
export function pieceEnd(data: string, at: number, withBlanks: boolean): number {
  const kind = kindOf(data.charCodeAt(at)) & NOT_WRITTEN
  let end = at + 1
  if (kind === KIND.BACKSLASH) return end
  if (kind !== 0) {
    while (end < data.length && (kindOf(data.charCodeAt(end)) & kind) !== 0) end++
    return end
  }
  for (; end < data.length; end++)
    if ((kindOf(data.charCodeAt(end)) & NOT_WRITTEN) !== 0 && !(withBlanks && isSingleBlank(data, end))) return end
  return end
}

function isSingleBlank(data: string, at: number): boolean {
  const next = at + 1
  return data.charCodeAt(at) === 0x20 && next < data.length && (kindOf(data.charCodeAt(next)) & NOT_WRITTEN) === 0
}

// `\r\n`, `\"`, `\u2013` as text, with up to three backslashes.
const ESCAPE = /\\{1,3}(?:r\\{1,3}n|[rnt"'/]|u[\da-fA-F]{4})/uy

/** The escape of a stored copy that stands at a place, or null. */
export function escapeAt(data: string, at: number): string | null {
  ESCAPE.lastIndex = at
  return ESCAPE.exec(data)?.[0] ?? null
}

/** «й», «ё», «ї» as a letter and a mark, as texts come out of PDFs and from Macs; and signs without width beyond the first plane. */
export const OF_TWO = /[\u0400-\u04ff][\u0306\u0308]|[\u{e0000}-\u{e0fff}]/gu

/** What is written for the two units of an `OF_TWO`: a letter, or nothing. */
export function asOne(units: string): string {
  return /^\p{L}/u.test(units) ? units.normalize('NFC') : ''
}

/** A text as the writer of lines would leave it, were it a line of its own: runs of blanks are one, signs without width are none. */
export function foldBlanks(data: string): string {
  let folded = ''
  let blank = false
  for (const letter of data.replace(OF_TWO, asOne)) {
    const kind = kindOf(letter.charCodeAt(0))
    if ((kind & KIND.VOID) !== 0) continue
    const isBlank = (kind & KIND.BLANK) !== 0
    if (!isBlank) folded += blank && folded !== '' ? ` ${letter}` : letter
    blank = isBlank
  }
  return folded
}
