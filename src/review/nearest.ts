// The nearest of some words, for hints: "did you mean".

/** The word that takes the fewest letters to become, or null where none is near. */
export function nearest(given: string, words: readonly string[]): string | null {
  const folded = given.toLowerCase()
  const ranked = words
    .map((word) => ({ word, steps: distance(folded, word.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  const [best] = ranked
  return best !== undefined && best.steps <= Math.max(2, Math.ceil(folded.length / 3)) ? best.word : null
}

/** `: did you mean X?`, or nothing. */
export function hint(given: string, words: readonly string[]): string {
  const word = nearest(given, words)
  return word === null ? '' : `: did you mean ${word}?`
}

const LONGEST = 60

// Levenshtein. What is long is no misprint of a word of a closed list.
function distance(one: string, other: string): number {
  if (one.length > LONGEST || other.length > LONGEST) return LONGEST
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j++) {
      const swap = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? LONGEST
}
