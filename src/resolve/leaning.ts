// Which categories the words of an incident keep company with. Every word says a little; many small reasons speak where no shape fits.
import type { CategoryWords } from '../lang/pack.ts'
import type { Category, Span } from '../model.ts'
import { forEachWord } from '../text/each-word.ts'
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
  readonly stem: string
  readonly categories: readonly number[]
  readonly odds: readonly number[]
}

const tableOf = oncePer(({ leanings }: CategoryWords) => {
  const categories = [...new Set(Object.values(leanings).flatMap((odds) => Object.keys(odds) as Category[]))]
  const all = Object.entries(leanings).map(([stem, odds]): Leaning => ({
    stem,
    categories: Object.keys(odds).map((name) => categories.indexOf(name as Category)),
    odds: Object.values(odds).map((one) => LEANING * one),
  }))
  return { categories, byStem: bucketsOf(all, ({ stem }) => keyAt(stem, 0, stem.length)) }
})

/** How much the words of an incident lean to each category, in votes. A word counts where it first stands. */
export function leaningsOf(folded: string, incident: Span, words: CategoryWords): ReadonlyMap<Category, number> {
  const { categories, byStem } = tableOf(words)
  const text = folded.slice(incident.start, incident.end)
  const sums = categories.map(() => 0)
  const seen = new Set<Leaning>()
  forEachWord(text, (start, end) => {
    const length = Math.min(words.stem, end - start)
    for (const leaning of byStem.of(keyAt(text, start, length))) {
      if (leaning.stem.length !== length || !text.startsWith(leaning.stem, start) || seen.has(leaning)) continue
      seen.add(leaning)
      const near = nearness(start)
      for (let i = 0; i < leaning.odds.length; i++) {
        const category = leaning.categories[i] ?? 0
        sums[category] = (sums[category] ?? 0) + (leaning.odds[i] ?? 0) * near
      }
    }
  })
  return new Map(categories.flatMap((category, i) => (sums[i] === 0 ? [] : [[category, sums[i] ?? 0] as const])))
}
