// Does the text that records quote stand in the bytes of the archived page, at the place that the stored segment map names? The reader
// that made the map has no part in it: the bytes are decoded piece by piece, and held against the text.
import { decode, textOf } from '../html/decode.ts'
import { parse } from '../html/tree.ts'
import { foldBlanks } from '../html/pieces.ts'
import type { MapEntry, Page, Span } from '../model.ts'

/** Says of a stretch of the text why it does not stand in the page's bytes; null where it does. */
export type Search = (span: Span) => string | null

/** Holds a text and its map against the page that they were read from. Throws `page-…` where the page can't be decoded. */
export function searchIn(page: Page, text: string, map: readonly MapEntry[]): Search {
  const { charset } = decode(page.bytes, page.contentType, page.url).charset
  const wrong = new Set(map.filter((entry) => !standsIn(page.bytes, charset, text, entry)))
  return ({ start, end }) => {
    let read = start
    for (let at = firstBehind(map, start); at < map.length; at++) {
      const entry = map[at]
      if (entry === undefined || entry.start >= end) break
      if (wrong.has(entry))
        return `bytes ${entry.byteStart}–${entry.byteEnd} of the archived page do not read ${shown(text.slice(entry.start, entry.end))}`
      if (!BORDER.test(text.slice(read, entry.start))) break
      read = entry.end
    }
    const rest = text.slice(read, end)
    return BORDER.test(rest) ? null : `${shown(rest)} stands nowhere in the archived page`
  }
}

// What the reader itself puts between lines and between the cells of a row.
const BORDER = /^[\n |]*$/u

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

/** The first entry that ends behind `at`. */
function firstBehind(map: readonly MapEntry[], at: number): number {
  let [low, high] = [0, map.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[middle]?.end ?? Infinity) > at) high = middle
    else low = middle + 1
  }
  return low
}

function standsIn(bytes: Uint8Array, charset: string, text: string, entry: MapEntry): boolean {
  const wanted = text.slice(entry.start, entry.end)
  const raw = textOf(bytes.subarray(entry.byteStart, entry.byteEnd), charset)
  if (raw === wanted || (raw === '' && BORDER.test(wanted))) return true
  const folded = foldBlanks(wanted)
  return foldBlanks(raw) === folded || foldBlanks(plain(raw)) === folded || sameLetter(unescaped(raw), wanted)
}

// An entity (`&laquo;`), or blanks that were read as one, maybe with a tag between them.
function plain(raw: string): string {
  return parse(`<p>${raw}</p>`).$.root().text()
}

// Half a letter beyond the basic plane is told as damage where the other half lacks.
function sameLetter(raw: string, wanted: string): boolean {
  return raw === wanted || raw.toWellFormed() === wanted
}

// What a stored copy has for a letter: `\"`, `\u2013`.
function unescaped(raw: string): string {
  const name = raw.replace(/^\\+/u, '')
  return /^u[\da-f]{4}$/iu.test(name) ? String.fromCharCode(Number.parseInt(name.slice(1), 16)) : name
}
