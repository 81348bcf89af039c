// The words and numbers of a reference as sticky patterns, compiled once per language.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { ArticleLevel, LanguagePack } from '../lang/pack.ts'
import { trieOf } from '../text/trie.ts'
import { actWords, sticky } from './act-tree.ts'
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

const ENDS = '(?![\\p{L}\\p{N}])'
// the full stop of an abbreviation; behind a whole word it ends the sentence
const DOT = '(?:(?<![\\p{L}]{4})\\.)?'
/** Digits of an article put in behind another, as raised ones. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** What a number of an article looks like: "274", "73-3", "73³", "73.3", "451-456". */
export const NUMBER = `\\d{1,4}(?:[.-]\\d{1,4})?[${SUPERSCRIPTS}]{0,2}`
const DIGITS = `(?<whole>\\d{1,4})(?:(?<mark>[.-])(?<rest>\\d{1,4}))?(?<raised>[${SUPERSCRIPTS}]{0,2})`

/** Compiles the pack's words. */
export function referenceWords(language: LanguagePack, jurisdiction: JurisdictionPack): ReferenceWords {
  const { article, number, date } = language
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
  let rules: Intl.PluralRules | null = null // Node takes long to load what a language has of them, and few pages ask
  return (word, number) => {
    const forms = article.counted[word]
    return forms !== undefined && forms.includes((rules ??= new Intl.PluralRules(language)).select(number))
  }
}
