// Which categories the words of an incident keep company with. Every word says a little; many small reasons speak where no shape fits.
import type { CategoryWords } from '../lang/pack.ts'
import type { Category, Span } from '../model.ts'
import { forEachWord, forEachWordIn } from '../text/each-word.ts'
import { oncePer } from '../text/once.ts'
import type { LeaningTable } from './leaning-table.ts'
import { leaningTable } from './leaning-table.ts'

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

const tableOf = oncePer((words: CategoryWords) => {
  const table = leaningTable(words, LEANING)
  const seenIn = new Uint32Array(table.size) // by stem, the incident in which it was seen last
  return { table, seenIn, incidents: 0 }
})

/** How much the words of an incident lean to each category, in votes. A word counts where it first stands. */
export function leaningsOf(
  folded: string,
  { start: from, end: to }: Span,
  words: CategoryWords,
): ReadonlyMap<Category, number> {
  const known = tableOf(words)
  const { table, seenIn } = known
  const incident = ++known.incidents
  const sums = new Float64Array(table.categories.length)
  forEachWordIn(folded, from, to, (start, end) => {
    const stem = table.stemAt(folded, start, Math.min(words.stem, end - start))
    if (stem === -1 || seenIn[stem] === incident) return
    seenIn[stem] = incident
    add(sums, table, stem, nearness(start - from))
  })
  return new Map(table.categories.flatMap((category, i) => (sums[i] === 0 ? [] : [[category, sums[i] ?? 0] as const])))
}

function add(sums: Float64Array, { from, towards, odds }: LeaningTable, stem: number, near: number): void {
  const end = from[stem + 1] ?? 0
  for (let i = from[stem] ?? 0; i < end; i++) {
    const category = towards[i] ?? 0
    sums[category] = (sums[category] ?? 0) + (odds[i] ?? 0) * near
  }
}
