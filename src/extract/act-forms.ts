// Forms of the words in names of acts. A word is known by its stem; a form of it is the stem with one of the pack's endings.
import type { ArticleWords } from '../lang/pack.ts'
import { literal } from '../text/shape.ts'
import { stemmed } from '../text/stem.ts'
import { trieOf } from '../text/trie.ts'

type Endings = Pick<ArticleWords, 'endings' | 'letters'>

const SHORTEST_LOOKUP = 2

/** The stem, and how it is written without the letters of the language. */
export function formsOf(word: string, words: Endings): string[] {
  const stem = stemmed(word, words)
  return [stem, ...words.letters.map((table) => respelt(stem, table))].filter((one, at, all) => all.indexOf(one) === at)
}

/** What a word of the text may be a form of: itself, and what is left without each ending. */
export function stemsOf(word: string, { endings }: Pick<Endings, 'endings'>): string[] {
  const fitting = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_LOOKUP)
  const stems = fitting.map((ending) => word.slice(0, word.length - ending.length))
  return [word, ...stems.sort((a, b) => a.length - b.length)]
}

/** Regular expression source for the phrases in all forms; with `endings`, in those alone. */
export function inflected(
  phrases: readonly string[],
  words: Endings,
  endings: readonly string[] = words.endings,
): string {
  const ends = endings.length === 0 ? '' : `(?:${trieOf(endings)})${endings === words.endings ? '?' : ''}`
  const spelt = phrases.flatMap((phrase) => [phrase, ...words.letters.map((table) => respelt(phrase, table))])
  const sources = [...new Set(spelt)].map((phrase) =>
    phrase
      .split(' ')
      .map((word) => literal(stemmed(word, words)) + ends)
      .join(' '),
  )
  return sources.length === 0 ? '(?!)' : `(?:${sources.sort((a, b) => b.length - a.length).join('|')})`
}

function respelt(word: string, table: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => table[letter] ?? letter).join('')
}
