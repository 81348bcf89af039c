// Many words as one small pattern: what begins alike, and what ends alike behind one letter, is written once («[мт]ың(?:нан|ға)?»), so that
// a thousand forms of a language with many endings compile quickly.
import { MEETING } from './meeting.ts'
import { keepList } from './search/lists.ts'
import { stocked } from './stock.ts'

interface Node {
  readonly next: Map<string, Node>
  ends: boolean
}

/** A pattern for any of the words, each taken literally, the longest that fits first. Without words it matches nothing. */
export function trieOf(words: Iterable<string>): string {
  const own = [...new Set(words)]
  const source = stocked(
    'words as a pattern',
    () => own.join('\n'),
    () => sourceOfAll(own.toSorted()),
  )
  // one branch has no bracket around it
  if (own.length > FEW && source.endsWith(CLOSE)) keepList(source, () => longestFirst(own.toSorted()))
  return source
}

const CLOSE = `)${MEETING})`

function sourceOfAll(sorted: readonly string[]): string {
  const root: Node = { next: new Map(), ends: false }
  for (const word of sorted) {
    let node = root
    for (const letter of word) {
      const known = node.next.get(letter) ?? { next: new Map(), ends: false }
      node.next.set(letter, known)
      node = known
    }
    if (node !== root) node.ends = true
  }
  if (root.next.size === 0) return '(?!)'
  const branches = branchesOf(root)
  return branches.length === 1 ? branches.join('') : `(?:(?:${branches.join('|')}${CLOSE}`
}

const FEW = 8

function longestFirst(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '').sort((a, b) => b.length - a.length)
}

function sourceOf(node: Node): string {
  const branches = branchesOf(node)
  const [only = ''] = branches
  if (branches.length < 2 && !node.ends) return only
  return branches.length === 0 ? '' : `(?:${branches.join('|')})${node.ends ? '?' : ''}`
}

function branchesOf({ next }: Node): readonly string[] {
  // letters with the same rest stand in one class: spellings with and without Kazakh letters cost nothing
  const byRest = Map.groupBy(
    [...next].map(([letter, node]) => [letter, sourceOf(node)] as const),
    ([, rest]) => rest,
  )
  return [...byRest].map(([rest, letters]) => classOf(letters.map(([letter]) => letter)) + rest)
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
