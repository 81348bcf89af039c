// References to provisions. A shape finds where one can begin; the grammar (reference.ts) reads it from there to its end.
// Acts named alone are mentions too (all numbers null): no record, but what a reference without an act is resolved by.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import { fold } from '../text/fold.ts'
import { anyOf, compileShape, patternOf } from '../text/shape.ts'
import type { Slots } from '../text/shape.ts'
import { trieOf } from '../text/trie.ts'
import { inflected } from './act-forms.ts'
import { firstWords, matchAt } from './act-tree.ts'
import { READERS } from './article-readers.ts'
import type { Guards } from './article-readers.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'
import { NUMBER, referenceWords } from './reference-words.ts'
import type { ReferenceWords, Source } from './reference-words.ts'
import { beginsLevel } from './reference-act.ts'

/** Extractor of references and of the acts they belong to. */
export function articleExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'article'> {
  const { shapes } = language.article
  if (shapes.length === 0) return { kind: 'article', cue: null, reach: 0, rules: [] }
  const words = referenceWords(language, jurisdiction)
  const slots = slotsOf(language, words, jurisdiction.countryNames[language.language] ?? [])
  const guards = guardsOf(language, jurisdiction)
  const rules = shapes.map(({ name, form }): Rule<'article'> => {
    const read = READERS[name]
    if (read === undefined)
      throw new Error(`Expected a shape ${Object.keys(READERS).join(' or ')}, got ${name} in the words`)
    return {
      name: `article.${language.language}.${name}`,
      pattern: compileShape(form, slots),
      read: outermost((match) => {
        const source = { text: match.text, folded: match.folded, words }
        return wholeOnly(source, match, read(source, match, guards))
      }),
    }
  })
  return { kind: 'article', cue: language.article.actsFirst ? cueOf(rules) : null, reach: 20, rules }
}

// A reference that begins inside the one just found is a shorter reading of it: in a long list that saves reading it once a member.
function outermost(read: Rule<'article'>['read']): Rule<'article'>['read'] {
  let last = { text: '', start: 0, end: 0 }
  return (match) => {
    if (match.text === last.text && match.start > last.start && match.start < last.end) return null
    const found = read(match)
    const ends = Array.isArray(found)
      ? (found as readonly Found<'article'>[]).map((one) => one.span?.end ?? match.end)
      : []
    if (ends.length > 0) last = { text: match.text, start: match.start, end: Math.max(...ends) }
    return found
  }
}

// «ст. 405 УК (ч. 2 в новой редакции)»: what cannot be read to its end is not read by half
function wholeOnly(
  source: Source,
  match: Match,
  found: readonly Found<'article'>[] | null,
): ReturnType<Rule<'article'>['read']> {
  const last = found?.at(-1)
  const numbered = last !== undefined && last.value.article !== null
  const end = last?.span?.end ?? match.end
  if (!numbered || !beginsLevel(source, end)) return found
  const span = { start: match.start, end: matchAt(/ ?\([^()\n]{0,60}\)?/uy, source.folded, end)?.end ?? end }
  return {
    doubt: {
      code: 'unread-article',
      message: 'what follows in brackets belongs to it and cannot be read',
      span,
      whole: true,
    },
  }
}

function slotsOf({ article, number }: LanguagePack, words: ReferenceWords, countries: readonly string[]): Slots {
  const any = (list: Iterable<string>) => `(?:${trieOf(list)})`
  const endings = any(article.ordinalEndings)
  return {
    article: any(article.articles),
    behind: any(article.articlesBehind),
    level: any(Object.keys(article.levels)),
    ordinal: `(?:${any(Object.keys(number.ordinals))}|\\d{1,2}${endings})`,
    number: `(?:${NUMBER}|${any(words.numerals.keys())}(?![\\p{L}])|\\p{L}(?=[")]))`,
    digits: `${NUMBER}(?:${endings})?`,
    nth: `${NUMBER}${endings}`,
    joiner: ` ?(?:, ?|,? ?${any(article.joiners)} )`,
    annex: any(article.annexes),
    act: firstWords(words.acts),
    kind: `${inflected([...article.acts, ...article.laws, ...article.documents], article)}(?:-${any(article.endings)})?`,
    edition: `(?:${any([...article.former, ...article.latest])}|(?:1[89]|20)\\d\\d ${any(article.dating)})`,
    country: any(countries.map((name) => name.toLowerCase())),
    same: any(article.same),
    about: any(article.about),
    legal: any(article.legal),
  }
}

function guardsOf({ language, article }: LanguagePack, { organisations }: JurisdictionPack): Guards {
  const names = organisations.flatMap((one) => one.names[language] ?? [])
  const legal = patternOf(`(?<![\\p{L}])${anyOf(article.legal)} (?:${anyOf(article.fillers)} )?$`, 'u')
  const definite = patternOf(`(?<![\\p{L}])${anyOf(article.fillers)} $`, 'u')
  return { organisations: new Set(names.map(fold)), legal, definite }
}

// Where acts stand first, quotes may be those of a title: only near windows tell which two of them belong together.
function cueOf(rules: readonly Rule<'article'>[]): RegExp {
  return patternOf(rules.map(({ pattern }) => pattern.source.replace(/\(\?<[a-z]\w*>/giu, '(?:')).join('|'), 'gu')
}
