// The words of the language packs by which pages are read, made ready once.
import type { LanguagePack } from '../lang/pack.ts'
import type { Packs } from '../packs.ts'
import { monthPattern, optionOf } from '../text/day.ts'
import { patternOf } from '../text/shape.ts'
import { linguist, type Linguist } from './language.ts'

export interface PageLexicon {
  readonly packs: readonly LanguagePack[]
  readonly linguist: Linguist
  /** Whole lines of navigation, folded, and their greatest length. */
  readonly navigation: LineWords
  /** Whole lines that open what follows the bulletin, folded. */
  readonly tails: LineWords
  /** Beginnings of such lines. */
  readonly tailStarts: readonly string[]
  /** A day in any of the languages, anywhere. */
  readonly days: RegExp
  /** A day at the beginning of an item: "May 3. In the …", "1 | 2 November | Almaty | …". */
  readonly itemDay: RegExp
  /** A reference to an article, or a sum of money. */
  readonly lawOrSum: RegExp
}

/** Words that are whole lines, without marks at their ends. */
export interface LineWords {
  readonly words: ReadonlySet<string>
  readonly longest: number
}

const known = new WeakMap<Packs['languages'], PageLexicon>()

/** The lexicon of the packs. */
export function pageLexiconOf({ languages }: Packs): PageLexicon {
  const before = known.get(languages)
  if (before !== undefined) return before
  const lexicon = compile(Object.values(languages))
  known.set(languages, lexicon)
  return lexicon
}

function compile(packs: readonly LanguagePack[]): PageLexicon {
  const months = `(?:${packs.map(({ date }) => monthPattern(date)).join('|')})`
  const day = `(?:\\d{1,2}(?:st|nd|rd|th)? ${months}|${months}[.,]? \\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})`
  const articles = packs.flatMap(({ article }) => article.articles)
  const money = packs.flatMap(({ amount }) =>
    Object.keys(amount.currencies).filter((word) => /^\p{L}{3,}$/u.test(word)),
  )
  return {
    packs,
    linguist: linguist(packs),
    navigation: lineWords(packs.flatMap(({ page }) => page.navigation)),
    tails: lineWords(packs.flatMap(({ page }) => page.tails)),
    tailStarts: packs.flatMap(({ page }) => page.tailStarts),
    days: patternOf(`(?<![\\p{L}\\d])${day}(?![\\p{L}\\d])`, 'gu'),
    itemDay: patternOf(`^(?:\\d{1,3} \\| )?(?:on )?${day}[.,:| ]`, 'u'),
    lawOrSum: patternOf(
      `(?<!\\p{L})(?:${optionOf(articles)}[ .]{1,2}\\d|(?<=\\d[^\\d\\n]{0,12})${optionOf(money)}(?!\\p{L}))`,
      'u',
    ),
  }
}

function lineWords(words: readonly string[]): LineWords {
  return { words: new Set(words), longest: Math.max(...words.map(({ length }) => length)) }
}
