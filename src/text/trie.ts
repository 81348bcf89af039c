// Many words as one small pattern: what begins alike, and what ends alike behind one letter, is written once («[мт]ың(?:нан|ға)?»), so that
// a thousand forms of a language with many endings compile quickly.

interface Node {
  readonly next: Map<string, Node>
  ends: boolean
}

/** A pattern for any of the words, each taken literally, the longest that fits first. Without words it matches nothing. */
export function trieOf(words: Iterable<string>): string {
  const root: Node = { next: new Map(), ends: false }
  for (const word of [...new Set(words)].sort()) {
    let node = root
    for (const letter of word) {
      const known = node.next.get(letter) ?? { next: new Map(), ends: false }
      node.next.set(letter, known)
      node = known
    }
    if (node !== root) node.ends = true
  }
  return root.next.size === 0 ? '(?!)' : sourceOf(root)
}

function sourceOf({ next, ends }: Node): string {
  if (next.size === 0) return ''
  // letters with the same rest stand in one class: spellings with and without Kazakh letters cost nothing
  const byRest = Map.groupBy(
    [...next].map(([letter, node]) => [letter, sourceOf(node)] as const),
    ([, rest]) => rest,
  )
  const branches = [...byRest].map(([rest, letters]) => classOf(letters.map(([letter]) => letter)) + rest)
  const [only = ''] = branches
  if (branches.length === 1 && !ends) return only
  return `(?:${branches.join('|')})${ends ? '?' : ''}`
}

function classOf(letters: readonly string[]): string {
  const [only = ''] = letters
  return letters.length === 1
    ? literal(only)
    : `[${letters.map((letter) => letter.replace(/[\\\]^-]/u, '\\$&')).join('')}]`
}

/** Text as regular expression source that matches it alone. */
export function literal(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&')
}
