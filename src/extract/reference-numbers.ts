// Numbers of a reference. A reader looks at one place of the folded text and returns what stands there with its end, or null.
import type { ArticleLevel } from '../lang/pack.ts'
import { readAct } from './act.ts'
import { matchAt } from './act-tree.ts'
import { SUPERSCRIPTS } from './reference-words.ts'
import type { ReferenceWords, Source } from './reference-words.ts'

/** A number of an article or of what lies below it; `below` where "19.2" names a part too. */
export interface NumberReading {
  readonly values: readonly string[]
  readonly below: string | null
  readonly end: number
}

// "clause b)", "subparagraph “a”", "point (c)"
const LETTER = /["(]?(?<letter>\p{L})[")]/uy
/** Numbers below an article are small; a larger one is an article again. */
const LARGEST_LEVEL = 60
/** "Articles 451-456" names that many at most; a wider range is its two ends. */
const WIDEST_RANGE = 12
/** No code has that many articles: such a number is a year. */
const LARGEST_ARTICLE = 1400

/** The number of an article: "274", "73-3", "73³", "73.3", "451-456". */
export function articleNumber({ words, text, folded }: Source, at: number): NumberReading | null {
  const from = matchAt(words.sign, folded, at)?.end ?? at
  const hit = matchAt(words.digits, folded, from)
  const groups = hit?.groups.groups
  if (hit === null || groups === undefined) return null
  if (measured(words, folded, hit.end) && !isGluedAct({ words, text, folded }, hit.end)) return null
  const { whole = '', mark, rest, raised = '' } = groups
  const insert = mark === undefined ? matchAt(words.insert, folded, hit.end) : null
  const inserted = insert?.groups.groups?.rest
  if (insert !== null && inserted !== undefined)
    return { values: [`${whole}-${inserted}`], below: null, end: insert.end }
  if (Number(whole) > LARGEST_ARTICLE || Number(whole) === 0) return null
  if (raised !== '') return { values: [`${whole}-${lowered(raised)}`], below: null, end: hit.end }
  if (mark === undefined || rest === undefined) return { values: [whole], below: null, end: hit.end }
  if (mark === '.' && !words.inserted.has(`${whole}-${rest}`)) {
    return Number(rest) > LARGEST_LEVEL ? null : { values: [whole], below: rest, end: hit.end }
  }
  return { values: rangeOf(whole, rest), below: null, end: hit.end }
}

/** A number below an article: digits, words, Roman numerals, letters with their bracket. */
export function levelNumber({ words, folded }: Source, at: number, level: ArticleLevel): NumberReading | null {
  const from = matchAt(words.sign, folded, at)?.end ?? at
  const numeral = matchAt(words.numeral, folded, from)
  const value = words.numerals.get(numeral?.groups.groups?.word ?? '')
  if (numeral !== null && value !== undefined) return { values: [value], below: null, end: numeral.end }
  const hit = matchAt(words.digits, folded, from)
  const { whole = '', mark, rest } = hit?.groups.groups ?? {}
  if (hit !== null && Number(whole) > 0 && Number(whole) <= LARGEST_LEVEL && !measured(words, folded, hit.end)) {
    if (rest === undefined || mark === undefined) return { values: [whole], below: null, end: hit.end }
    return { values: rangeOf(whole, rest), below: null, end: hit.end }
  }
  const letter = level === 'part' ? null : matchAt(LETTER, folded, from)
  const named = letter?.groups.groups?.letter
  return letter === null || named === undefined ? null : { values: [named], below: null, end: letter.end }
}

/** A number that stands before the word of its level: digits, an ordinal in words, a letter with its bracket; "1)". */
export function numberBefore({ words, folded }: Source, at: number): NumberReading | null {
  const ordinal = matchAt(words.ordinalWord, folded, at)
  const value = words.numerals.get(ordinal?.groups.groups?.word ?? '')
  if (ordinal !== null && value !== undefined) return { values: [value], below: null, end: ordinal.end }
  const hit = matchAt(words.digits, folded, at)
  const { whole = '', rest } = hit?.groups.groups ?? {}
  if (hit !== null && Number(whole) > 0 && Number(whole) <= LARGEST_LEVEL && !measured(words, folded, hit.end)) {
    const end = folded[hit.end] === ')' ? hit.end + 1 : hit.end
    const values = rest === undefined ? [whole] : rangeOf(whole, rest)
    return { values, below: null, end }
  }
  const letter = matchAt(LETTER, folded, at)
  const named = letter?.groups.groups?.letter
  return letter === null || named === undefined ? null : { values: [named], below: null, end: letter.end }
}

// "451-456" is a range, "456-2" an article put in later.
function rangeOf(whole: string, rest: string): string[] {
  const [first, last] = [Number(whole), Number(rest)]
  if (last <= first || rest.length < whole.length) return [`${whole}-${rest}`]
  if (last - first >= WIDEST_RANGE) return [whole, rest]
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`)
}

// "3 years", "15 May", "130a": no number of a provision. "411of" is one, glued.
function measured(words: ReferenceWords, folded: string, end: number): boolean {
  if (matchAt(words.measure, folded, end) !== null) return true
  const next = folded.slice(end, end + 2)
  const glued = /^\p{L}/u.test(next) || (words.numberFirst && /^-\p{L}/u.test(next)) // "411of", «17-летний»
  return glued && matchAt(words.afterNumber, folded, end) === null
}

// «ст.174УК РК»
function isGluedAct({ words, text, folded }: Source, at: number): boolean {
  if (!words.linkless || !/^\p{Lu}/u.test(text.slice(at, at + 2))) return false
  const act = readAct(words.acts, text, folded, at)
  return act !== null && !act.act.startsWith('^') && !act.act.startsWith('OTHER:')
}

function lowered(raised: string): string {
  return Array.from(raised, (digit) => SUPERSCRIPTS.indexOf(digit)).join('')
}
