// Kazakh words as they are written where the keyboard lacks Kazakh letters («болик» for «бөлік»), or a part of them.

/** What stands in place of the Kazakh letters: all of them, or all but і. */
export const LETTERS: readonly Readonly<Record<string, string>>[] = [
  { ә: 'а', қ: 'к', ң: 'н', ғ: 'г', ү: 'у', ұ: 'у', ө: 'о', һ: 'х' },
  { ә: 'а', қ: 'к', ң: 'н', ғ: 'г', ү: 'у', ұ: 'у', ө: 'о', һ: 'х', і: 'и' },
]

/** The word and its spellings without those letters. */
function spellings(word: string): string[] {
  return [...new Set([word, ...LETTERS.map((table) => Array.from(word, (letter) => table[letter] ?? letter).join(''))])]
}

/** All spellings of all words. */
export function spelt(words: readonly string[]): string[] {
  return words.flatMap(spellings)
}
