// How alike two spellings are. The only user of `natural`, by deep import: its root loads database drivers and takes a second.
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { remembering } from '../memory.ts'

/** Spellings that stand for one another, in order: a regular expression (folded text) and what it becomes. */
export type Spellings = readonly (readonly [pattern: string, plain: string])[]

const readers = new WeakMap<Spellings, (word: string) => string>()

/** Reduces a word to what all its transliterations share ("Orazayev", "Orazaev" → "orazaev"). Remembers words it has seen. */
export function plainSpelling(spellings: Spellings): (word: string) => string {
  // all that look at names share one memory: thousands of given names are reduced once
  const made = readers.get(spellings) ?? spellingReader(spellings)
  readers.set(spellings, made)
  return made
}

function spellingReader(spellings: Spellings): (word: string) => string {
  const rules = spellings.map(([pattern, plain]) => [new RegExp(pattern, 'gu'), plain] as const)
  // a page of rubbish must not fill the memory
  return remembering(
    (word) => rules.reduce((plain, [pattern, by]) => plain.replace(pattern, by), word.toLowerCase()),
    20_000,
  )
}

/** Jaro–Winkler likeness, 0 to 1: 1 for equal words, about 0.95 where one letter of seven differs. */
export function likeness(a: string, b: string): number {
  return jaroWinkler(a, b)
}
