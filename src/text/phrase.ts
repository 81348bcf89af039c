// Names of several words, looked up where a word begins: a Map by the first word, so that thousands of names cost one look-up a word.
import { fold } from './fold.ts'
import { lean } from './shape.ts'

/** A name found in the text. `printed` is the spelling of the index that it fits. */
export interface Phrase<T> {
  readonly end: number
  readonly value: T
  readonly printed: string
}

export interface PhraseIndex<T> {
  /** The names that begin at `at` of the folded line, longest first; [] where none does. A name ends where its last word ends. */
  at(folded: string, at: number): readonly Phrase<T>[]
}

interface Entry<T> {
  readonly printed: string
  /** What follows the first word, folded, dashes as blanks. */
  readonly rest: string
  readonly value: T
}

const FIRST_WORD = new RegExp(lean('[\\p{L}\\p{N}]+'), 'uy')
const WORD_CHARACTER = new RegExp(lean('[\\p{L}\\p{N}]'), 'u')

/** Indexes names. A dash and a blank in them stand for each other: "Nur-Sultan", "Nur Sultan". */
export function phraseIndex<T>(names: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const [printed, value] of names) {
    const folded = fold(printed)
    const first = wordAt(folded, 0)
    if (first === '') continue
    const entry = { printed, value, rest: folded.slice(first.length).replaceAll('-', ' ') }
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [entry])
    else list.push(entry)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return {
    at(folded, at) {
      const first = wordAt(folded, at)
      const list = first === '' ? undefined : byFirst.get(first)
      if (list === undefined) return []
      const found: Phrase<T>[] = []
      for (const { printed, rest, value } of list) {
        const end = at + first.length + rest.length
        if (!goesOn(folded, at + first.length, rest) || WORD_CHARACTER.test(folded[end] ?? '')) continue
        found.push({ end, value, printed })
      }
      return found
    },
  }
}

function wordAt(folded: string, at: number): string {
  FIRST_WORD.lastIndex = at
  return FIRST_WORD.exec(folded)?.[0] ?? ''
}

function goesOn(folded: string, at: number, rest: string): boolean {
  for (let i = 0; i < rest.length; i++) {
    const c = folded[at + i]
    if (c !== rest[i] && !(c === '-' && rest[i] === ' ')) return false
  }
  return true
}
