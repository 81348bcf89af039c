// The tree of all names of acts of a pack, word by word, and the patterns to walk it: built once per language.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { ArticleWords, LanguagePack } from '../lang/pack.ts'
import { LazyPattern } from '../text/pattern.ts'
import { extentOf, startsIn } from '../text/search/anchor.ts'
import { lean, patternOf } from '../text/shape.ts'
import { trieOf } from '../text/trie.ts'
import { formsOf, inflected } from './act-forms.ts'
import { stemmed } from '../text/stem.ts'

export interface Node {
  readonly next: Map<string, Node>
  /** Families whose name ends here. */
  readonly families: Set<string>
  /** Those whose name needs the country beside it ("EC RK"). */
  readonly national: Set<string>
  /** True: an abbreviation. */
  short: boolean
}

/** An act named in the text. */
export interface ActName {
  /** Family, key, families joined by `|`, `OTHER:<slug>`, or `^law`: the law named before ("of the same law"). */
  readonly act: string
  readonly end: number
  /** True: an abbreviation ("CC"), which says nothing without a number or the country beside it. */
  readonly short: boolean
  /** True: below a law (rules, an order). */
  readonly document: boolean
  readonly repair: string | null
}

/** An edition of a family, for "the 1997 Criminal Code", "old edition". */
interface Edition {
  readonly key: string
  readonly family: string
  readonly year: string | null
}

export interface ActWords {
  readonly words: ArticleWords
  readonly root: Node
  readonly editions: readonly Edition[]
  /** Numbers of acts ("451-I"), by key. */
  readonly numbers: ReadonlyMap<string, string>
  readonly filler: RegExp
  readonly between: RegExp
  readonly country: RegExp
  readonly closing: RegExp
  /** Another country, behind a name or before it. */
  readonly foreign: RegExp
  readonly foreignBefore: RegExp
  /** Case endings behind an abbreviation: «ҚК-нің». */
  readonly suffix: RegExp
  readonly law: RegExp
  /** By this word of the tree a law is found, whatever it is called in the text. */
  readonly lawKey: string
  readonly head: RegExp
  /** A kind of act in the case of what belongs to the word before it. */
  readonly genitive: RegExp
  readonly document: RegExp
  readonly about: RegExp
  /** A title in quotes and the kind of act behind it: «"Байланыс туралы" заңның». */
  readonly titleFirst: RegExp
  readonly former: RegExp
  readonly latest: RegExp
  /** "1997", "(1997)", "of 1997" after or before a name. */
  readonly year: RegExp
  /** Day and number between "Law" and its title: "of July 23, 1999 No. 451-I". */
  readonly dated: RegExp
  /** Words that may stand in lower case inside a title. */
  readonly small: ReadonlySet<string>
}

const ABBREVIATION = /^\p{Lu}\p{L}{0,3}\p{Lu}\p{L}*$/u
const ENDS = '(?![\\p{L}\\p{N}])'
/** A misspelt word is taken for a word of a name where it is that long and one letter away ("Ciminal Code"). */
const LONG_ENOUGH = 6

/** Compiles the names of a pack for one language. */
export function actWords({ article: words, date, language }: LanguagePack, jurisdiction: JurisdictionPack): ActWords {
  const months = Object.keys(date.months)
  const any = (list: Iterable<string>) => `(?:${trieOf(list)})`
  const countries = any((jurisdiction.countryNames[language] ?? []).map((name) => name.toLowerCase()))
  const foreign = any((jurisdiction.foreignNames[language] ?? []).map((name) => name.toLowerCase()))
  const links = any(words.links)
  const fillers = any(words.fillers)
  const country = `(?:${links} )?(?:${fillers} )?${countries}(?:'s)?${ENDS}`
  const root = newNode()
  const plain = patternOf(`(?<![\\p{L}\\p{N}])${country}`, 'gu')
  for (const { family, names, title } of jurisdiction.codes)
    for (const name of [...(names[language] ?? []), ...titled(title[language], words)])
      plant(root, name, family, plain, words)
  if (words.letters.length > 0) respell(root, words)
  const kinds = inflected([...words.acts, ...words.laws], words)
  const dated = `(?:[ ,]*(?:${country}|${any([...words.links, ...words.dating, ...words.numberSigns, ...months])}${ENDS}\\.?|[№#]?\\p{N}[\\p{N}./-]*(?:\\p{L}{1,5})?))+`
  const dating = `(?:${any([...words.links, ...words.dating])} ){0,3}`
  return {
    words,
    root,
    editions: jurisdiction.codes.map(({ key, family, adopted }) => ({
      key,
      family,
      year: adopted?.slice(0, 4) ?? null,
    })),
    numbers: new Map(
      jurisdiction.codes.flatMap(({ key, number }) => (number === null ? [] : [[number.toLowerCase(), key]])),
    ),
    filler: sticky(`(?:${any([...words.fillers, ...words.same].filter((word) => !words.latest.includes(word)))} )+`),
    between: sticky(`[ ",(-]*(?:${fillers}${ENDS} ?)?"?`),
    country: sticky(country),
    closing: sticky(`"?(?: ?\\(${country}\\)| ?${country})`),
    foreign: sticky(` ?\\(?(?:${links} )?(?:${fillers} )?${foreign}${ENDS}\\)?`),
    foreignBefore: patternOf(`(?<![\\p{L}])${foreign} "?$`, 'u'),
    suffix: sticky(`[-']${any(words.endings)}${ENDS}`),
    law: sticky(`${inflected(words.laws, words)}${ENDS}`),
    lawKey: stemmed(words.laws[0] ?? '', words),
    head: sticky(`${kinds}(?:-${any(words.endings)})?${ENDS}`),
    genitive: patternOf(
      `(?<![\\p{L}])${inflected([...words.acts, ...words.laws], words, words.genitives)}${ENDS}`,
      'u',
    ),
    document: sticky(`${any(words.documents)}${ENDS}`),
    about: sticky(` ${any(words.about)} `),
    titleFirst: sticky(`"(?<title>[^"\\n]{2,160})",? ?(?:${country} ?)?(?:${dated} )?(?<kind>${kinds})${ENDS}`),
    former: sticky(`[ (,]*${any(words.former)}\\)?${ENDS}`),
    latest: sticky(`[ (,]*${any(words.latest)}\\)?${ENDS}`),
    year: sticky(
      `[ (,]*${dating}(?<year>1[89]\\d\\d|20\\d\\d)(?:(?: ${any(words.dating)}(?![\\p{L}])){1,2}\\)?|\\)?(?![\\p{N}\\p{L}.-]))`,
    ),
    dated: sticky(dated),
    small: new Set([...words.links, ...words.about, ...words.fillers, ...words.joiners]),
  }
}

/** First words of all names and of what acts are called, in all forms, for the cue. */
export function firstWords({ root, words }: ActWords): string {
  return `(?:(?:${trieOf(root.next.keys())})(?:${trieOf(words.endings)})?|${inflected(words.laws, words)})`
}

/** A pattern for one place of a text, to be asked at many (`matchAt`): with which words it begins is known. */
export function sticky(source: string): LazyPattern {
  return new LazyPattern(
    { source: () => lean(source), anchors: () => [], starts: () => startsIn(extentOf(source)) },
    'uy',
  )
}

/** The match of a sticky pattern at that place, or null; an empty one is none. */
export function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly end: number; readonly groups: RegExpExecArray } | null {
  if (pattern instanceof LazyPattern && !pattern.mayBegin(text, at)) return null
  pattern.lastIndex = at
  const groups = pattern.exec(text)
  return groups === null || groups[0] === '' ? null : { end: pattern.lastIndex, groups }
}

/** "Law of July 23, 1999 No. 451-I «On Mass Media»": goes to where the title begins, if a number stands before it. */
export function skipDate(words: ActWords, folded: string, at: number): number {
  const dated = matchAt(words.dated, folded, at)
  return dated !== null && /\p{N}/u.test(folded.slice(at, dated.end)) ? dated.end : at
}

/** The only child one letter away from a misspelt word, or null. */
export function near(node: Node, word: string): { readonly node: Node; readonly repair: string } | null {
  if (word.length < LONG_ENOUGH) return null
  let close: { readonly node: Node; readonly repair: string } | null = null
  for (const other of node.next.keys()) {
    if (other.length < LONG_ENOUGH || Math.abs(other.length - word.length) > 1 || !oneApart(word, other)) continue
    if (close !== null) return null
    close = { node: node.next.get(other) ?? node, repair: `${word} → ${other}` }
  }
  return close
}

// A title as the register prints it begins with "On …" (or ends in «… туралы»): a law's name without its head.
function titled(title: string | undefined, { laws, about }: ArticleWords): readonly string[] {
  if (title === undefined) return []
  const words = title.toLowerCase().split(' ')
  if (about.includes(words[0] ?? '')) return [`${laws[0] ?? ''} ${title}`]
  return about.includes(words.at(-1) ?? '') ? [`${title} ${laws[0] ?? ''}`] : [title]
}

function plant(root: Node, name: string, family: string, country: RegExp, words: ArticleWords): void {
  const lower = name.toLowerCase().replaceAll('’', "'")
  const stripped = lower.replace(country, ' ')
  let node = root
  for (const word of stripped.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []) {
    if (words.fillers.includes(word)) continue
    const stem = stemmed(word.replace(/'s$/u, ''), words)
    const child = node.next.get(stem) ?? newNode()
    node.next.set(stem, child)
    node = child
  }
  if (node === root) return
  const short = name.split(' ').some((word) => ABBREVIATION.test(word) && word.toLowerCase() === stripped.trim())
  node.short = short
  if (short && stripped !== lower && !node.families.has(family)) node.national.add(family)
  else node.families.add(family)
}

// The same words without the letters of the language. An abbreviation may become another one («ҚК» → «КК»): then it is both.
function respell(node: Node, words: ArticleWords): void {
  for (const [stem, child] of [...node.next]) {
    respell(child, words)
    for (const form of formsOf(stem, words)) {
      const known = node.next.get(form)
      if (known === undefined) node.next.set(form, child)
      else if (known !== child && known.short) for (const family of child.families) known.families.add(family)
    }
  }
}

function newNode(): Node {
  return { next: new Map(), families: new Set(), national: new Set(), short: false }
}

/** True where one letter is wrong, missing, added, or two neighbours are swapped. */
function oneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let ends = 0
  while (ends < Math.min(a.length, b.length) - start && a.at(-1 - ends) === b.at(-1 - ends)) ends++
  const left = a.slice(start, a.length - ends)
  const right = b.slice(start, b.length - ends)
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0]
  return left.length <= 1 && right.length <= 1
}
