// The same words stand on page after page: what their letters tell is read once.

/**
 * The function, with a memory of so many words; when it is full, it is forgotten whole. A word of a page is a view of the whole page: what
 * is remembered is a copy, so that no page is kept alive by one of its words.
 */
export function remembering<T>(tell: (word: string) => T, most: number): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (word.length > LONGEST) return tell(word)
    const seen = known.get(word)
    if (seen !== undefined) return seen
    const own = copyOf(word)
    const told = tell(own)
    if (known.size >= most) known.clear()
    known.set(own, told)
    return told
  }
}

/** The function, with what it made of the last text: all matches of a page have the same one. */
export function ofLastText<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}

/** The word as a string of its own, that is no view of a page. */
export function copyOf(word: string): string {
  return word.length < SHORTEST_VIEW ? word : Array.from({ length: word.length }, (_, at) => word.charAt(at)).join('')
}

// No word of people is longer: what is, comes once
const LONGEST = 200
// Shorter ones are copies already
const SHORTEST_VIEW = 13
