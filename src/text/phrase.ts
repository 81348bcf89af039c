// Names of several words, looked up where a word begins: a Map by the first letters, so that thousands of names cost one look-up a word.
import { fold } from './fold.ts'
import { lean, patternOf } from './shape.ts'

/** A name found in the text. `printed` is the spelling of the index that it fits. */
export interface Phrase<T> {
  readonly end: number
  readonly value: T
  readonly printed: string
  /** True where the text has a word made of the name ("алматинский"), which is written without a capital too. */
  readonly derived: boolean
}

export interface PhraseIndex<T> {
  /** The names that begin at `at` of the folded line, longest first; [] where none does. A name ends where its last word ends. */
  at(folded: string, at: number): readonly Phrase<T>[]
}

/**
 * How names of a language are declined, by their last letters: `ending` (longest first counts) is cut off, and one of `forms` stands in
 * its place, or one of `derived`: regular expression source, without groups. Names that would keep less than three letters stay whole.
 */
export interface Inflection {
  readonly ending: string
  readonly forms: string
  readonly derived: string
}

interface Entry<T> {
  readonly printed: string
  /** What all forms share, folded, dashes as blanks. */
  readonly stem: string
  readonly endings: Endings | null
  readonly value: T
}

interface Endings {
  readonly forms: RegExp
  readonly derived: RegExp
}

const WORD_CHARACTER = new RegExp(lean('[\\p{L}\\p{N}]'), 'u')
const KEY = 3

/** Indexes names. A dash and a blank in them stand for each other: "Nur-Sultan", "Nur Sultan". */
export function phraseIndex<T>(
  names: Iterable<readonly [string, T]>,
  inflections: readonly Inflection[] = [],
): PhraseIndex<T> {
  const classes = inflections.map(compiled).sort((a, b) => b.ending.length - a.ending.length)
  const byKey = new Map<string, Entry<T>[]>()
  for (const [printed, value] of names) {
    const entry = entryOf(printed, value, classes)
    if (entry.stem === '') continue
    const key = entry.stem.slice(0, KEY)
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [entry])
    else list.push(entry)
  }
  for (const list of byKey.values()) list.sort((a, b) => b.stem.length - a.stem.length)
  return {
    at(folded, at) {
      const found: Phrase<T>[] = []
      for (let length = KEY; length > 0; length--) {
        const key = folded.slice(at, at + length).replaceAll('-', ' ')
        const list = byKey.get(key)
        if (list === undefined) continue
        for (const entry of list) {
          const hit = fit(folded, at, entry)
          if (hit !== null) found.push(hit)
        }
      }
      return found.length > 1 && inflections.length > 0 ? found.sort((a, b) => b.end - a.end) : found
    },
  }
}

type Compiled = Endings & { readonly ending: string }

function compiled({ ending, forms, derived }: Inflection): Compiled {
  const sticky = (source: string): RegExp => patternOf(`(?:${source})(?![\\p{L}\\p{N}])`, 'uy')
  return { ending, forms: sticky(forms), derived: sticky(derived) }
}

function entryOf<T>(printed: string, value: T, classes: readonly Compiled[]): Entry<T> {
  const name = fold(printed).replaceAll('-', ' ')
  const endings = classes.find(({ ending }) => name.endsWith(ending) && name.length - ending.length >= KEY)
  if (endings === undefined) return { printed, value, stem: name, endings: null }
  return { printed, value, stem: name.slice(0, name.length - endings.ending.length), endings }
}

function fit<T>(folded: string, at: number, { printed, stem, endings, value }: Entry<T>): Phrase<T> | null {
  if (!goesOn(folded, at, stem)) return null
  const from = at + stem.length
  if (endings === null)
    return WORD_CHARACTER.test(folded[from] ?? '') ? null : { end: from, value, printed, derived: false }
  for (const kind of ['forms', 'derived'] as const) {
    endings[kind].lastIndex = from
    const hit = endings[kind].exec(folded)
    if (hit !== null) return { end: from + hit[0].length, value, printed, derived: kind === 'derived' }
  }
  return null
}

function goesOn(folded: string, at: number, stem: string): boolean {
  for (let i = 0; i < stem.length; i++) {
    const c = folded[at + i]
    if (c !== stem[i] && !(c === '-' && stem[i] === ' ')) return false
  }
  return true
}
