// Which patterns have any business in a stretch of a text. Rules ask dozens of patterns of every sentence, and nearly all say no: here the
// words that they need are found in one pass over the text, and an answer costs a look-up.
import { anchorsOf } from './anchor.ts'
import { chance } from './extent.ts'
import { finderOf } from './finder.ts'
import { beginnings, COMMON } from './lead.ts'
import { firstNumberFrom } from '../nearby.ts'

/** False where the pattern can match nothing in text[start, end). */
export type Sieve = (pattern: RegExp, start: number, end: number) => boolean

/** Sieves of texts for those patterns; of others they know nothing. */
export function sieveOf(patterns: readonly RegExp[]): (text: string) => Sieve {
  const words: string[] = []
  const needing: number[][] = []
  const numbers = new Map<string, number>()
  const known = new Map<RegExp, number>()
  for (const pattern of patterns) {
    // letters of both sizes are not looked for
    const [rarest] = pattern.ignoreCase ? [] : anchorsOf(pattern.source)
    if (rarest === undefined || chance(rarest) > COMMON || known.has(pattern)) continue
    for (const word of beginnings(rarest.words)) {
      const number = numbers.get(word) ?? words.push(word) - 1
      numbers.set(word, number)
      ;(needing[number] ??= []).push(known.size)
    }
    known.set(pattern, known.size)
  }
  const find = finderOf(words)
  return (text) => {
    const places = Array.from(known, (): number[] => [])
    const found = find(text, 0, text.length)
    for (let i = 0; i < found.count; i++)
      for (const number of needing[found.words[i] ?? 0] ?? []) places[number]?.push(found.places[i] ?? 0)
    return (pattern, start, end) => {
      const own = places[known.get(pattern) ?? -1]
      return own === undefined || (own[firstNumberFrom(own, start)] ?? end) < end
    }
  }
}
