// Many words as one small pattern: what begins alike is written once ("тысяч(?:ами|ах|а)?"), so that a thousand forms compile quickly.
import { literal } from './shape.ts'

interface Node {
  readonly next: Map<string, Node>
  ends: boolean
}

/** A pattern for any of the words, the longest that fits first: what `anyOf` matches, smaller. Without words it matches nothing. */
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
  const branches = [...next].map(([letter, node]) => literal(letter) + sourceOf(node))
  const [only = ''] = branches
  const lone = branches.length === 1 && !ends
  return lone ? only : `(?:${branches.join('|')})${ends ? '?' : ''}`
}
