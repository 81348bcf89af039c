// Lists of words that stand in sources as alternations (trie.ts, shape.ts): who reads a source knows them again, and need not read them.

/** Words of which the longest that fits counts, and the source that says so. */
interface List {
  readonly source: string
  readonly words: () => readonly string[]
}

const HEAD = 24
const lists = new Map<string, List[]>()

/** Keeps in mind which words a source stands for: a bracket around them all. */
export function keepList(source: string, words: List['words']): void {
  const head = source.slice(0, HEAD)
  const known = lists.get(head) ?? []
  if (!known.some((list) => list.source === source)) known.push({ source, words })
  lists.set(head, known)
}

/** The list that stands at a place of a source, or null. Of several, the longest source. */
export function listAt(source: string, at: number): List | null {
  let found: List | null = null
  for (const list of lists.get(source.slice(at, at + HEAD)) ?? [])
    if (list.source.length > (found?.source.length ?? 0) && source.startsWith(list.source, at)) found = list
  return found
}
