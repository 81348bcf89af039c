// Forms of the words in names of acts. A word is known by its stem; a form of it is the stem with one of the pack's endings.
import type { ArticleWords } from '../lang/pack.ts'
import { literal } from '../text/shape.ts'
import { stemmed } from '../text/stem.ts'
import { trieOf } from '../text/trie.ts'

type Endings = Pick<ArticleWords, 'endings' | 'letters'>

const SHORTEST_LOOKUP = 2

/** A stem, and how it is written without the letters of the language. */
export function formsOf(word: string, words: Endings): string[] {
  return [...new Set([word, ...words.letters.map((table) => respelt(word, table))])]
}

/** What a word of the text may be a form of: itself, and what is left without each ending. */
export function stemsOf(word: string, { endings }: Pick<Endings, 'endings'>): string[] {
  const fitting = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_LOOKUP)
  const stems = fitting.map((ending) => word.slice(0, word.length - ending.length))
  return [word, ...stems.sort((a, b) => a.length - b.length)]
}

/** Which of the phrases the words of a text are a form of, by its stem, with what the text adds to it; or null. */
export function phraseOf(
  printed: string,
  phrases: readonly string[],
  words: Endings,
): { stem: string; ending: string } | null {
  const parts = printed.split(' ').map((word) => word.replace(/-.*$/u, ''))
  for (const phrase of phrases) {
    const stems = phrase.split(' ').map((word) => stemmed(word, words))
    const fits = stems.map((stem, at) =>
      formsOf(stem, words).find((form) => stemsOf(parts[at] ?? '', words).includes(form)),
    )
    if (stems.length === parts.length && fits.every((form) => form !== undefined))
      return { stem: stems.join(' '), ending: (parts.at(-1) ?? '').slice(fits.at(-1)?.length ?? 0) }
  }
  return null
}

/** Regular expression source for the phrases in all forms; with `endings`, in those alone. */
export function inflected(
  phrases: readonly string[],
  words: Endings,
  endings: readonly string[] = words.endings,
): string {
  const optional = endings === words.endings ? '?' : ''
  const ends = endings.length === 0 ? '' : `(?:${trieOf(endings)})${optional}`
  const inside = words.endings.length === 0 ? '' : '\\p{L}{0,6}' // the endings are written once: they are many
  const spelt = new Set(phrases.flatMap((phrase) => formsOf(phrase, words)))
  const stems = Array.from(spelt, (phrase) => phrase.split(' ').map((word) => stemmed(word, words)))
  const many = stems.filter((one) => one.length > 1).map((one) => one.map(literal).join(`${inside} `))
  const single = trieOf(stems.filter((one) => one.length === 1).map(([one = '']) => one))
  return `(?:${[...many.sort((x, y) => y.length - x.length), single].join('|')})${ends}`
}

function respelt(word: string, table: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => table[letter] ?? letter).join('')
}
