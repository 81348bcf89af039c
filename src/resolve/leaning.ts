// Which categories the words of an incident keep company with. Every word says a little; many small reasons speak where no shape fits.
import type { CategoryWords } from '../lang/pack.ts'
import type { Category, Span } from '../model.ts'
import { forEachWord } from '../text/each-word.ts'
import { oncePer } from '../text/once.ts'

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

const tableOf = oncePer(
  ({ leanings }: CategoryWords) =>
    new Map(Object.entries(leanings).map(([stem, odds]) => [stem, Object.entries(odds) as [Category, number][]])),
)

/** How much the words of an incident lean to each category, in votes. A word counts where it first stands. */
export function leaningsOf(folded: string, incident: Span, words: CategoryWords): ReadonlyMap<Category, number> {
  const table = tableOf(words)
  const text = folded.slice(incident.start, incident.end)
  const sums = new Map<Category, number>()
  const seen = new Set<string>()
  forEachWord(text, (start, end) => {
    const stem = text.slice(start, Math.min(end, start + words.stem))
    const leanings = table.get(stem)
    if (leanings === undefined || seen.has(stem)) return
    seen.add(stem)
    for (const [category, odds] of leanings)
      sums.set(category, (sums.get(category) ?? 0) + LEANING * odds * nearness(start))
  })
  return sums
}
