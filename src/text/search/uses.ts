// What the words of a lexicon are to the patterns of one search.
import type { Lexicon } from './lexicon.ts'
import type { Probe } from './probe.ts'

/** Lists one behind the other: the n-th is list[from[n], from[n + 1]). */
export interface Lists {
  readonly from: Int32Array
  readonly list: Int32Array
}

/** One of its words stands between `from` and `to` units from the place of the anchor (of the match, where there is none). */
export interface Need {
  readonly number: number
  readonly from: number
  readonly to: number
}

export interface Uses {
  /** By word: bits. */
  readonly of: Uint8Array
  /** By word: the patterns of which it is the anchor, the needs it meets. */
  readonly leading: Lists
  readonly needing: Lists
  /** The patterns without an anchor. */
  readonly unled: readonly number[]
  /** By pattern. */
  readonly needs: readonly (readonly Need[])[]
  /** How many needs there are: equal ones are one. */
  readonly count: number
}

/** Bits: the word is an anchor, meets a need. */
export const LEADS = 1
export const NEEDED = 2

/** Puts the words of the probes into the lexicon, and tells what they are there for. */
export function usesOf(probes: readonly Probe[], lexicon: Lexicon): Uses {
  const [leading, needing]: [number[][], number[][]] = [[], []]
  const numbers = new Map<string, number>()
  const numberOf = (words: readonly string[]): number => {
    const key = words.join('\n')
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) for (const word of words) (needing[lexicon.add(word, true)] ??= []).push(number)
    numbers.set(key, number)
    return number
  }
  const needs = probes.map(({ anchor, needs, ofWords }, index) => {
    for (const word of anchor?.words ?? []) (leading[lexicon.add(word, !ofWords)] ??= []).push(index)
    return needs.map(({ words, from, to }): Need => {
      return { number: numberOf(words), from: from - (anchor?.to ?? 0), to: to - (anchor?.from ?? 0) }
    })
  })
  const unled = probes.flatMap(({ anchor }, index) => (anchor === null ? [index] : []))
  const of = Uint8Array.from({ length: Math.max(leading.length, needing.length) }, (_, word) => {
    return (leading[word] === undefined ? 0 : LEADS) | (needing[word] === undefined ? 0 : NEEDED)
  })
  return { of, leading: flat(leading), needing: flat(needing), unled, needs, count: numbers.size }
}

function flat(lists: readonly (readonly number[] | undefined)[]): Lists {
  const from = new Int32Array(lists.length + 1)
  for (let i = 0; i < lists.length; i++) from[i + 1] = (from[i] ?? 0) + (lists[i]?.length ?? 0)
  return { from, list: Int32Array.from(Array.from(lists).flatMap((list) => list ?? [])) }
}
