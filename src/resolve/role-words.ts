// Words for roles (some of several words), looked up where a word begins: thousands of them cost one look-up a word.
import type { Role } from '../lang/pack.ts'
import { isOfWord } from '../text/letter-class.ts'

/** Finds the longest word for a role that stands at a place of a folded text, and ends there: its end, and the role; null where none does. */
export type RoleAt = (text: string, at: number) => { readonly end: number; readonly role: Role } | null

/** Indexes words with their roles. */
export function roleWords(words: Iterable<readonly [string, Role]>): RoleAt {
  const byHead = Map.groupBy(words, ([word]) => word.slice(0, headEnd(word, 0)))
  for (const list of byHead.values()) list.sort(([a], [b]) => b.length - a.length)
  return (text, at) => {
    for (const [word, role] of byHead.get(text.slice(at, headEnd(text, at))) ?? []) {
      const end = at + word.length
      if (text.startsWith(word, at) && isWhole(text, end)) return { end, role }
    }
    return null
  }
}

// Letters and numbers alone: what follows in a word of several parts is compared as it stands.
function headEnd(text: string, at: number): number {
  let end = at
  while (isOfWord(text, end)) end++
  return end
}

// "the editor's": something of the editor
function isWhole(text: string, end: number): boolean {
  return !isOfWord(text, end) && !text.startsWith("'s", end)
}
