// The words that all who search in the texts of a language look for, found in one pass over a text: at each place a walk down the tree of
// their letters, which mostly ends at the first or second.
import { isLetterOrNumber, isOfWord } from '../letter-class.ts'
import { oncePer } from '../once.ts'
import { WordTree } from './word-tree.ts'

/** Where words stand in a text, in its order: the word of number `words[i]` begins at `places[i]`. Only the first `count` are meant. */
export interface Places {
  words: Int32Array
  places: Int32Array
  count: number
}

export interface Lexicon {
  /**
   * The number of a word that is to be found from now on; not empty. Where it is not `inside` for any who ask, it need not be found
   * behind a letter or a number. Throws RangeError for more words than can be told apart.
   */
  add(word: string, inside: boolean): number
  /** The words in text[start, end), as if nothing stood before it: those numbered from `first` to below `last`. Overwritten with the next. */
  within(text: string, start: number, end: number): Stretch
  /** The words in all of a text. Kept until another text comes. */
  in(text: string): Places
}

/** Some of the places. */
export type Stretch = Readonly<Places> & { readonly first: number; readonly last: number }

/** The lexicon of a pack, for all who search in texts of its language. */
export const lexiconOf: (pack: object) => Lexicon = oncePer(() => lexicon())

/** A lexicon without words. */
export function lexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const inner = new Set<string>()
  const tree = new WordTree()
  const [kept, cut] = [noPlaces(), noPlaces()]
  let longest = 0
  let last = ''
  const all = (text: string): Places => {
    if (last !== text || last === '') walk(tree, text, 0, text.length, kept)
    last = text
    return kept
  }
  return {
    add(word, inside) {
      const known = numbers.get(word)
      if (known !== undefined && (!inside || inner.has(word))) return known
      const number = known ?? numbers.size
      tree.put(word, number + 1, inside)
      numbers.set(word, number)
      if (inside) inner.add(word)
      longest = Math.max(longest, word.length)
      last = ''
      return number
    },
    within(text, start, end) {
      const found = all(text)
      if (!isOfWord(text, start - 1)) return { ...found, first: firstPlace(found, start), last: firstPlace(found, end) }
      // cut off from what it is a part of, it begins a word
      walk(tree, text, start, Math.min(end, start + longest), cut)
      cut.count = firstPlace(cut, start + 1)
      const behind = firstPlace(found, end)
      for (let i = firstPlace(found, start + 1); i < behind; i++) put(cut, found.words[i] ?? 0, found.places[i] ?? 0)
      return { ...cut, first: 0, last: cut.count }
    },
    in: all,
  }
}

function walk(tree: WordTree, text: string, start: number, end: number, found: Places): Places {
  const { pairs, inner, width, letter, child, sibling, word } = tree
  found.count = 0
  let [code, next] = [0, start < end ? text.charCodeAt(start) : 0]
  let second = tree.numberOf(next)
  for (let place = start; place < end; place++) {
    const table = place > start && isLetterOrNumber(code) ? inner : pairs
    code = next
    next = place + 1 < end ? text.charCodeAt(place + 1) : 0
    const first = second
    second = tree.numberOf(next)
    if (first === 0) continue
    const one = table[first * width] ?? 0
    if (word[one] !== 0) put(found, (word[one] ?? 0) - 1, place)
    let node = second === 0 ? 0 : (table[first * width + second] ?? 0)
    for (let at = place + 2; node !== 0; at++) {
      if (word[node] !== 0) put(found, (word[node] ?? 0) - 1, place)
      if (child[node] === 0 || at >= end) break
      const wanted = text.charCodeAt(at)
      for (node = child[node] ?? 0; node !== 0 && letter[node] !== wanted;) node = sibling[node] ?? 0
    }
  }
  return found
}

function noPlaces(): Places {
  return { words: new Int32Array(256), places: new Int32Array(256), count: 0 }
}

function put(found: Places, word: number, place: number): void {
  if (found.count === found.words.length) {
    found.words = longer(found.words)
    found.places = longer(found.places)
  }
  found.words[found.count] = word
  found.places[found.count++] = place
}

function longer(list: Int32Array): Int32Array {
  const copy = new Int32Array(list.length * 2)
  copy.set(list)
  return copy
}

// Index of the first of the places that is `least` or more.
function firstPlace({ places, count }: Places, least: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
