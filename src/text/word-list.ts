// Lists of words of a pack as they stand beside a place of a text: "newspaper «X»", "X news agency", "the village of X".
import type { Buckets } from './search/buckets.ts'
import { bucketsOf, keyAt } from './search/buckets.ts'
import { isOfWord } from './letter-class.ts'

export interface WordList {
  /** Where the longest entry that begins at `at`, and is no part of a longer word, ends; -1 where none does. Nothing is read from `limit` on. */
  endAt(folded: string, at: number, limit: number): number
  /** Where the longest entry that ends before `end`, and is no part of a longer word, begins; -1 where none does. Nothing is read before `from`. */
  startAt(folded: string, end: number, from: number): number
}

interface Bounds {
  readonly inner?: boolean
  readonly joined?: boolean
}

const KEY = 4
const DASH = 0x2d

/**
 * Indexes a list of folded words; each of the two ways when it is first asked for. Of its words, parts of longer words count too where `inner`;
 * a hyphen behind them makes longer words of them where not `joined`.
 */
export function wordList(words: Iterable<string>, { inner = false, joined = true }: Bounds = {}): WordList {
  const entries = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length)
  let ahead: Shelf | null = null
  let back: Shelf | null = null
  const comesFrom = (folded: string, at: number): boolean => !inner && isOfWord(folded, at - 1)
  const goesOn = (folded: string, end: number): boolean =>
    isOfWord(folded, end) || (!joined && folded.charCodeAt(end) === DASH)
  return {
    endAt(folded, at, limit) {
      ahead ??= shelf(entries, (word, length) => keyAt(word, 0, length))
      for (let length = Math.min(KEY, limit - at); length > 0; length--)
        for (const word of ahead[length - 1]?.of(keyAt(folded, at, length)) ?? NONE) {
          const end = at + word.length
          if (end <= limit && folded.startsWith(word, at) && (end === limit || !goesOn(folded, end))) return end
        }
      return -1
    },
    startAt(folded, end, from) {
      back ??= shelf(entries, (word, length) => keyAt(word, word.length - length, length))
      for (let length = Math.min(KEY, end - from); length > 0; length--)
        for (const word of back[length - 1]?.of(keyAt(folded, end - length, length)) ?? NONE) {
          const at = end - word.length
          if (at >= from && folded.startsWith(word, at) && (at === from || !comesFrom(folded, at))) return at
        }
      return -1
    },
  }
}

const NONE: readonly string[] = []

// Buckets for words of one, two, three letters, and for all longer ones.
type Shelf = readonly (Buckets<string> | null)[]

function shelf(entries: readonly string[], keyOfWord: (word: string, length: number) => number): Shelf {
  return Array.from({ length: KEY }, (_, at) => {
    const length = at + 1
    const some = entries.filter((word) => (length === KEY ? word.length >= KEY : word.length === length))
    return some.length === 0 ? null : bucketsOf(some, (word) => keyOfWord(word, length))
  })
}
