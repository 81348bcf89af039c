// Acts that the pack does not know, by their title: `Law "On Volunteers"`, "Forest Code", "Order of the Minister", "the Rules".
import { matchAt, skipDate } from './act-tree.ts'
import type { ActName, ActWords } from './act-tree.ts'

const QUOTED = / ?"(?<title>[^"\n]{2,160})"/uy
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+){0,3}/uy
const LONGEST_TITLE = 12
const LONGEST_LOWER = 2
const LONGEST_NAME = 4
const LONGEST_SLUG = 6

/** An unknown act that begins at `at`, as `OTHER:<slug of its title>`, or null. */
export function readTitledAct(words: ActWords, text: string, folded: string, at: number): ActName | null {
  const document = matchAt(words.document, folded, at)
  const head = document ?? matchAt(words.head, folded, at)
  if (head === null) return namedBefore(words, text, folded, at)
  const from = matchAt(words.closing, folded, head.end)?.end ?? head.end
  const title = titleAt(words, text, folded, from)
  if (title !== null) {
    const slug = slugOf(
      words,
      title.quoted && document === null ? title.text : `${folded.slice(at, head.end)} ${title.text}`,
    )
    return found(slug, title.end, document !== null)
  }
  return document === null ? null : found(slugOf(words, folded.slice(at, head.end)), document.end, true)
}

/** «"Волонтёрлік қызмет туралы" заңның»: a title in quotes before the kind of act. */
export function readTitleFirst(words: ActWords, folded: string, at: number): ActName | null {
  if (!words.words.actsFirst) return null
  const hit = matchAt(words.titleFirst, folded, at)
  return hit === null ? null : found(slugOf(words, hit.groups.groups?.title ?? ''), hit.end, false)
}

/** An act by the title that stands before its kind without quotes. */
export function aboutAct(words: ActWords, title: string, end: number): ActName | null {
  return found(slugOf(words, title), end, false)
}

function titleAt(
  words: ActWords,
  text: string,
  folded: string,
  at: number,
): { text: string; end: number; quoted: boolean } | null {
  const quoted = matchAt(QUOTED, folded, skipDate(words, folded, at))
  const inside = quoted?.groups.groups?.title
  if (quoted !== null && inside !== undefined) return { text: inside, end: quoted.end, quoted: true }
  const about = matchAt(words.about, folded, at)
  if (about === null) return null
  const after = matchAt(words.filler, folded, about.end)?.end ?? about.end
  const end = titleEnd(words, text, after)
  return end === after ? null : { text: folded.slice(after, end), end, quoted: false }
}

/** "on Public Procurement", "of the Minister of Justice": to its last capital; in lower case no more than the first words. */
function titleEnd({ small }: ActWords, text: string, at: number): number {
  let position = at
  let capital = at
  let lower = at
  for (let step = 0; step < LONGEST_TITLE; step++) {
    const word = matchAt(WORD, text, position)
    if (word === null) break
    const printed = text.slice(position, word.end)
    if (/^\p{Lu}/u.test(printed)) capital = word.end
    else if (capital > at && !small.has(printed)) break
    if (step < LONGEST_LOWER && !small.has(printed)) lower = word.end
    if (text[word.end] !== ' ') break
    position = word.end + 1
  }
  return capital > at ? capital : lower
}

// "Forest Code of the RK", "Government Resolution": capitals that end in the kind of act
function namedBefore(words: ActWords, text: string, folded: string, at: number): ActName | null {
  let position = at
  for (let step = 0; step < LONGEST_NAME; step++) {
    const word = matchAt(WORD, text, position)
    if (word === null || !/^\p{Lu}/u.test(text.slice(position, position + 2)) || text[word.end] !== ' ') return null
    position = word.end + 1
    const document = matchAt(words.document, folded, position)
    const head = document ?? matchAt(words.head, folded, position)
    if (head === null || !(words.words.linkless || /^\p{Lu}/u.test(text.slice(position, position + 2)))) continue
    const end = matchAt(words.closing, folded, head.end)?.end ?? head.end
    return found(slugOf(words, folded.slice(at, head.end)), end, document !== null)
  }
  return null
}

function found(slug: string, end: number, document: boolean): ActName | null {
  return slug === '' ? null : { act: `OTHER:${slug}`, end, short: false, document, repair: null }
}

/** "On Local Government in the Republic of Kazakhstan" → `local-government`. */
function slugOf({ words }: ActWords, title: string): string {
  const empty = new Set([...words.fillers, ...words.links, ...words.about, ...words.joiners])
  const all = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return all
    .filter((word) => !empty.has(word))
    .slice(0, LONGEST_SLUG)
    .join('-')
}
