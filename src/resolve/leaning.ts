// Which categories the words of an incident keep company with. Every word says a little; many small reasons speak where no shape fits.
import type { CategoryWords } from '../lang/pack.ts'
import type { Category, Span } from '../model.ts'

// What stands late in an item is how it went on: a lead of some twenty-five words is worth twice as much as what follows.
const LEAD = 160

/** How much a reason at this place of an incident is worth, 0..1. */
export function nearness(at: number): number {
  return LEAD / (LEAD + at)
}

/** The first letters of each word of a folded text, with the place where such a word first stands. */
export function stemsIn(folded: string, letters: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { 0: word, index } of folded.matchAll(/\p{L}+/gu)) {
    const stem = word.slice(0, letters)
    if (!found.has(stem)) found.set(stem, index)
  }
  return found
}

// Beside a shape, which is worth three votes: five words that lean clearly.
const LEANING = 0.3

/** How much the words of an incident lean to each category, in votes. */
export function leaningsOf(
  folded: string,
  incident: Span,
  { leanings, stem: letters }: CategoryWords,
): ReadonlyMap<Category, number> {
  const sums = new Map<Category, number>()
  for (const [stem, at] of stemsIn(folded.slice(incident.start, incident.end), letters))
    for (const [category, odds] of Object.entries(leanings[stem] ?? {}) as [Category, number][])
      sums.set(category, (sums.get(category) ?? 0) + LEANING * odds * nearness(at))
  return sums
}
