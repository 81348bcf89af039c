// Whether a text has one of some words: asked by most patterns before they run, of every window and sentence.
import { literal } from '../trie.ts'

const made = new WeakMap<readonly string[], (text: string) => boolean>()

/** Whether one of the words stands in a text. Made once a list. */
export function anyIn(words: readonly string[]): (text: string) => boolean {
  const known = made.get(words)
  if (known !== undefined) return known
  const test = finder(words)
  made.set(words, test)
  return test
}

// One look at the text for all of them, where there are many. Without `u`: words of plain letters need none, and it is slower.
function finder(words: readonly string[]): (text: string) => boolean {
  const [only = ''] = words
  if (words.length === 1) return (text) => text.includes(only)
  const pattern = new RegExp(words.map(literal).join('|'))
  return (text) => pattern.test(text)
}
