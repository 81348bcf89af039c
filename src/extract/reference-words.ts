// The words and numbers of a reference as sticky patterns, compiled once per language; and the smallest readers.
// A reader looks at one place of the folded text and returns what stands there with its end, or null.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { ArticleLevel, LanguagePack } from '../lang/pack.ts'
import { patternOf } from '../text/shape.ts'
import { trieOf } from '../text/trie.ts'
import { readAct } from './act.ts'
import { actWords, matchAt } from './act-tree.ts'
import type { ActWords } from './act-tree.ts'

export interface Source {
  readonly text: string
  readonly folded: string
  readonly words: ReferenceWords
}

export interface ReferenceWords {
  readonly acts: ActWords
  readonly levels: Readonly<Record<string, ArticleLevel>>
  readonly plurals: ReadonlySet<string>
  readonly numerals: ReadonlyMap<string, string>
  /** Words stand before their numbers, behind them, or both. */
  readonly wordFirst: boolean
  readonly numberFirst: boolean
  readonly linkless: boolean
  readonly actsFirst: boolean
  /** Words for an article that may count what stands before them («3 статьи»). */
  readonly counted: (word: string, number: number) => boolean
  /** Articles with a dash ("73-3") of all codes: "73.3" is one of them, "19.2" is a part. */
  readonly inserted: ReadonlySet<string>
  readonly digits: RegExp
  readonly article: RegExp
  readonly level: RegExp
  readonly ordinal: RegExp
  /** The word for an article, or for a level, behind its number; and an ordinal in words before one. */
  readonly behind: RegExp
  readonly levelBehind: RegExp
  readonly ordinalWord: RegExp
  readonly legalBehind: RegExp
  readonly sign: RegExp
  readonly insert: RegExp
  readonly numeral: RegExp
  readonly joiner: RegExp
  readonly link: RegExp
  readonly loose: RegExp
  /** "Appendix 2 to the Order" */
  readonly annexLink: RegExp
  readonly filler: RegExp
  /** "the same article" */
  readonly same: RegExp
  readonly lead: RegExp
  readonly measure: RegExp
  readonly afterNumber: RegExp
}

/** A number of an article or of what lies below it; `below` where "19.2" names a part too. */
export interface NumberReading {
  readonly values: readonly string[]
  readonly below: string | null
  readonly end: number
}

const ENDS = '(?![\\p{L}\\p{N}])'
// the full stop of an abbreviation; behind a whole word it ends the sentence
const DOT = '(?:(?<![\\p{L}]{4})\\.)?'
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** What a number of an article looks like: "274", "73-3", "73³", "73.3", "451-456". */
export const NUMBER = `\\d{1,4}(?:[.-]\\d{1,4})?[${SUPERSCRIPTS}]{0,2}`
const DIGITS = `(?<whole>\\d{1,4})(?:(?<mark>[.-])(?<rest>\\d{1,4}))?(?<raised>[${SUPERSCRIPTS}]{0,2})`
// "clause b)", "subparagraph “a”", "point (c)"
const LETTER = /["(]?(?<letter>\p{L})[")]/uy
/** Numbers below an article are small; a larger one is an article again. */
const LARGEST_LEVEL = 60
/** "Articles 451-456" names that many at most; a wider range is its two ends. */
const WIDEST_RANGE = 12
/** No code has that many articles: such a number is a year. */
const LARGEST_ARTICLE = 1400

/** Compiles the pack's words. */
export function referenceWords(language: LanguagePack, jurisdiction: JurisdictionPack): ReferenceWords {
  const { article, number, date } = language
  const sticky = (source: string) => patternOf(source, 'uy')
  const anyOf = (list: Iterable<string>) => `(?:${trieOf(list)})`
  const joined = anyOf(article.joiners)
  const linked = `,? ?${anyOf(article.links)}(?: |(?=["(]))`
  const levels = Object.keys(article.levels)
  const behind = [...article.articlesBehind, ...(article.order === 'word-first' ? [] : levels)]
  const numerals = Object.entries({ ...number.cardinals, ...number.ordinals, ...article.romans })
  return {
    acts: actWords(language, jurisdiction),
    levels: article.levels,
    plurals: new Set(article.plurals),
    numerals: new Map(numerals.map(([word, value]) => [word, `${value}`])),
    wordFirst: article.order !== 'number-first',
    numberFirst: article.order !== 'word-first',
    linkless: article.linkless,
    actsFirst: article.actsFirst,
    counted: countedBy(language),
    inserted: new Set(jurisdiction.articles.flatMap((one) => (one.article.includes('-') ? [one.article] : []))),
    digits: sticky(`${DIGITS}(?:${anyOf(article.ordinalEndings)})?(?!\\p{N}|[.-]\\p{N})`),
    article: sticky(`(?<word>${anyOf(article.articles)})(?:[.:] ?| |-|(?=["#№\\d]))`),
    level: sticky(`(?<word>${anyOf(Object.keys(article.levels))})(?![\\p{L}-])\\.?`),
    ordinal: sticky(`(?<word>${anyOf(Object.keys(number.ordinals))}|\\d{1,2}${anyOf(article.ordinalEndings)}) `),
    behind: sticky(`(?<gap>[ -]?)(?<word>${anyOf(article.articlesBehind)})(?![\\p{L}])${DOT}`),
    levelBehind: sticky(`[ -]?(?<word>${anyOf(levels)})(?![\\p{L}-])${DOT}`),
    ordinalWord: sticky(`(?<word>${anyOf(Object.keys(number.ordinals))})(?![\\p{L}-])`),
    legalBehind: sticky(` ${anyOf(article.legalBehind)}(?![\\p{L}])`),
    insert: sticky(` ${anyOf(article.inserts)}\\.? ?(?<rest>\\d{1,2})(?![\\p{N}\\p{L}])`),
    sign: sticky(`${anyOf(article.numberSigns)} ?`),
    numeral: sticky(`(?<word>${anyOf(numerals.map(([word]) => word))})${ENDS}`),
    joiner: sticky(` ?(?:(?<and>,? ?${joined} )|(?<slash>\\/) ?|(?<comma>,) ?)`),
    link: sticky(article.linkless ? `(?:${linked}| )` : linked),
    loose: sticky(`,? ?${anyOf(article.looseLinks)} `),
    annexLink: sticky(`,? ${anyOf(article.annexLinks)} `),
    filler: sticky(`(?:${anyOf(article.fillers)} )+`),
    same: sticky(
      `(?:${anyOf(article.fillers)} ){0,2}${anyOf(article.same)} ${anyOf([...article.articles, ...article.articlesBehind])}(?![\\p{L}])`,
    ),
    lead: sticky(`(?:${anyOf([...article.fillers, ...article.same])} )+`),
    measure: sticky(`[ -]?(?:${anyOf([...article.measures, ...Object.keys(date.months)])}${ENDS}|%)`),
    afterNumber: sticky(`-?(?:${anyOf([...article.links, ...article.joiners, ...behind])})(?![\\p{L}])`),
  }
}

// Whether the word goes with that number as a count: «3 статьи», but «130 статья» is one of that number.
function countedBy({ language, article }: LanguagePack): ReferenceWords['counted'] {
  const rules = new Intl.PluralRules(language)
  return (word, number) => article.counted[word]?.includes(rules.select(number)) ?? false
}

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
