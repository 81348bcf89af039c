// What is left of a word without its ending.

const SHORTEST_STEM = 3

/** The word without its longest ending, where enough of it is left. */
export function stemmed(word: string, { endings }: { readonly endings: readonly string[] }): string {
  const fitting = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
  const longest = Math.max(0, ...fitting.map((ending) => ending.length))
  return word.slice(0, word.length - longest)
}
