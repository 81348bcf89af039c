// Finds many words in one pass over a text: where a word can begin is told by a table of its first letters.

/** Where words stand in a text, in its order: `words[i]` (an index into the list) begins at `places[i]`. Only the first `count` are meant. */
export interface Places {
  readonly words: Int32Array
  readonly places: Int32Array
  readonly count: number
}

/** Finds the words of a list within text[start, end). What it gives is overwritten when it is asked again. */
export type Finder = (text: string, start: number, end: number) => Places

const LONGEST_KEY = 3
const SIZE = 4096

/** A finder of those words, none of them empty. */
export function finderOf(words: readonly string[]): Finder {
  const tables = Array.from({ length: LONGEST_KEY }, (_, i) => tableOf(words, i + 1)).filter((table) => table !== null)
  let found: Growing = { words: new Int32Array(256), places: new Int32Array(256), count: 0 }
  const put = (word: number, at: number) => {
    if (found.count === found.words.length) found = grown(found)
    found.words[found.count] = word
    found.places[found.count++] = at
  }
  return (text, start, end) => {
    found.count = 0
    for (let at = start; at < end; at++) {
      for (const { length, heads, next } of tables) {
        if (at + length > end) continue
        for (let one = heads[keyAt(text, at, length)] ?? 0; one !== 0; one = next[one] ?? 0) {
          const word = words[one - 1] ?? ''
          if (at + word.length <= end && text.startsWith(word, at)) put(one - 1, at)
        }
      }
    }
    return found
  }
}

interface Table {
  /** How many letters make the key. */
  readonly length: number
  /** By key, the first of its words (counted from 1; 0 is none); by word, the next one with the same key. */
  readonly heads: Int32Array
  readonly next: Int32Array
}

type Growing = { -readonly [Key in keyof Places]: Places[Key] }

// The words whose key is of that length: the shorter ones stand in the tables of theirs.
function tableOf(words: readonly string[], length: number): Table | null {
  const heads = new Int32Array(SIZE)
  const next = new Int32Array(words.length + 1)
  words.forEach((word, i) => {
    if (Math.min(word.length, LONGEST_KEY) !== length) return
    const key = keyAt(word, 0, length)
    next[i + 1] = heads[key] ?? 0
    heads[key] = i + 1
  })
  return heads.some((head) => head !== 0) ? { length, heads, next } : null
}

function keyAt(text: string, at: number, length: number): number {
  let key = 0
  for (let i = 0; i < length; i++) key = key * 37 + text.charCodeAt(at + i)
  return key & (SIZE - 1)
}

function grown({ words, places, count }: Places): Growing {
  const longer = (list: Int32Array) => {
    const copy = new Int32Array(list.length * 2)
    copy.set(list)
    return copy
  }
  return { words: longer(words), places: longer(places), count }
}
