// Which categories the words of an incident keep company with. Every word says a little; many small reasons speak where no shape fits.
import type { CategoryWords } from '../lang/pack.ts'
import type { Category, Span } from '../model.ts'
import { forEachWord, forEachWordIn } from '../text/each-word.ts'
import { oncePer } from '../text/once.ts'
import { bucketsOf, keyAt } from '../text/search/buckets.ts'

// What stands late in an item is how it went on: a lead of some twenty-five words is worth twice as much as what follows.
const LEAD = 160

/** How much a reason at this place of an incident is worth, 0..1. */
export function nearness(at: number): number {
  return LEAD / (LEAD + at)
}

/** The first letters of each word of a folded text, with the place where such a word first stands. */
export function stemsIn(folded: string, letters: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  forEachWord(folded, (start, end) => {
    const stem = folded.slice(start, Math.min(end, start + letters))
    if (!found.has(stem)) found.set(stem, start)
  })
  return found
}

// Beside a shape, which is worth three votes: five words that lean clearly.
const LEANING = 0.3

/** The first letters of words, and how much these lean, category by category: `odds[i]` to the category with that number. */
interface Leaning {
  readonly number: number
  readonly stem: string
  readonly categories: Uint8Array
  readonly odds: Float64Array
}

const tableOf = oncePer(({ leanings }: CategoryWords) => {
  const categories = [...new Set(Object.values(leanings).flatMap((odds) => Object.keys(odds) as Category[]))]
  const all = Object.entries(leanings).map(([stem, odds], number): Leaning => ({
    number,
    stem,
    categories: Uint8Array.from(Object.keys(odds), (name) => categories.indexOf(name as Category)),
    odds: Float64Array.from(Object.values(odds), (one) => LEANING * one),
  }))
  const seenIn = new Uint32Array(all.length) // by number, the incident in which it was seen last
  return { categories, byStem: bucketsOf(all, ({ stem }) => keyAt(stem, 0, stem.length)), seenIn, incidents: 0 }
})

/** How much the words of an incident lean to each category, in votes. A word counts where it first stands. */
export function leaningsOf(
  folded: string,
  { start: from, end: to }: Span,
  words: CategoryWords,
): ReadonlyMap<Category, number> {
  const table = tableOf(words)
  const { categories, byStem, seenIn } = table
  const incident = ++table.incidents
  const sums = new Float64Array(categories.length)
  forEachWordIn(folded, from, to, (start, end) => {
    const length = Math.min(words.stem, end - start)
    const same = byStem.of(keyAt(folded, start, length))
    for (let i = 0; i < same.length; i++) {
      const leaning = same[i]
      if (leaning === undefined || leaning.stem.length !== length || !folded.startsWith(leaning.stem, start)) continue
      if (seenIn[leaning.number] === incident) continue
      seenIn[leaning.number] = incident
      add(sums, leaning, nearness(start - from))
    }
  })
  return new Map(categories.flatMap((category, i) => (sums[i] === 0 ? [] : [[category, sums[i] ?? 0] as const])))
}

function add(sums: Float64Array, { categories, odds }: Leaning, near: number): void {
  for (let i = 0; i < odds.length; i++) {
    const category = categories[i] ?? 0
    sums[category] = (sums[category] ?? 0) + (odds[i] ?? 0) * near
  }
}
