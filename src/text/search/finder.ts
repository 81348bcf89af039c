// Finds many words in one pass over a text: at each place a walk down the tree of their letters, which mostly ends at the first or second.
import { isLetterOrNumber } from '../letter-class.ts'

/** Where words stand in a text, in its order: `words[i]` (an index into the list) begins at `places[i]`. Only the first `count` are meant. */
export interface Places {
  words: Int32Array
  places: Int32Array
  count: number
}

/** Finds the words of a list within text[start, end). What it gives is overwritten when it is asked again. */
export type Finder = (text: string, start: number, end: number) => Places

/**
 * A finder of those words: none of them empty, none twice. Those that are not `inside` need not be found where a letter or a number
 * stands before them. Throws RangeError for more words than its numbers can tell apart.
 */
export function finderOf(words: readonly string[], inside: (word: string) => boolean = () => true): Finder {
  const { numbers, rare, width, pairs, inner, letter, child, sibling, word } = treeOf(words, inside)
  const found: Places = { words: new Int32Array(256), places: new Int32Array(256), count: 0 }
  return (text, start, end) => {
    found.count = 0
    let [code, next] = [0, start < end ? text.charCodeAt(start) : 0]
    for (let place = start; place < end; place++) {
      const table = isLetterOrNumber(code) && place > start ? inner : pairs
      code = next
      next = place + 1 < end ? text.charCodeAt(place + 1) : 0
      const first = code < COMMON ? (numbers[code] ?? 0) : (rare.get(code) ?? 0)
      if (first === 0) continue
      const one = table[first * width] ?? 0
      if (word[one] !== 0) put(found, (word[one] ?? 0) - 1, place)
      const second = next < COMMON ? (numbers[next] ?? 0) : (rare.get(next) ?? 0)
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
}

const MOST_NODES = 0xffff // of which Uint16Array keeps the numbers
const COMMON = 0x600 // code units of Latin, Greek and Cyrillic

// The tree is small enough to stay near the processor: its first two letters are a table, the rest are lists of a few nodes.
interface Tree {
  /** By code unit, the number of a letter among those with which the words begin; 0 stands there in none. */
  readonly numbers: Uint16Array
  readonly rare: ReadonlyMap<number, number>
  /** By first letter and second (`first * width + second`; the second 0: none), the node; 0 is none. */
  readonly pairs: Uint16Array
  /** The same for words that may stand inside of others. */
  readonly inner: Uint16Array
  readonly width: number
  /** By node: its letter, its first child, the next child of its parent, and the word that ends there, counted from 1. */
  readonly letter: Uint16Array
  readonly child: Uint16Array
  readonly sibling: Uint16Array
  readonly word: Uint16Array
}

function treeOf(words: readonly string[], inside: (word: string) => boolean): Tree {
  const numbers = new Uint16Array(COMMON)
  const rare = new Map<number, number>()
  const known = new Map<number, number>()
  for (const one of words)
    for (const code of [one.charCodeAt(0), ...(one.length > 1 ? [one.charCodeAt(1)] : [])]) {
      if (known.has(code)) continue
      known.set(code, known.size + 1)
      if (code < COMMON) numbers[code] = known.size
      else rare.set(code, known.size)
    }
  const width = known.size + 1
  const size = words.reduce((sum, { length }) => sum + length, 1)
  if (size > MOST_NODES) throw new RangeError(`Expected at most ${MOST_NODES} letters of words to find, got ${size}`)
  const [letter, child, sibling, word] = [
    new Uint16Array(size),
    new Uint16Array(size),
    new Uint16Array(size),
    new Uint16Array(size),
  ]
  const [pairs, inner] = [new Uint16Array(width * width), new Uint16Array(width * width)]
  let nodes = 1
  const childOf = (node: number, code: number): number => {
    for (let one = child[node] ?? 0; one !== 0; one = sibling[one] ?? 0) if (letter[one] === code) return one
    letter[nodes] = code
    sibling[nodes] = child[node] ?? 0
    child[node] = nodes
    return nodes++
  }
  words.forEach((one, index) => {
    const cell = (known.get(one.charCodeAt(0)) ?? 0) * width + (known.get(one.charCodeAt(1)) ?? 0)
    if (pairs[cell] === 0) pairs[cell] = nodes++
    let node = pairs[cell] ?? 0
    if (inside(one)) inner[cell] = node
    for (let i = 2; i < one.length; i++) node = childOf(node, one.charCodeAt(i))
    word[node] = index + 1
  })
  return { numbers, rare, width, pairs, inner, letter, child, sibling, word }
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
