// Names of several words, looked up where a word begins: by their first letters, so that thousands of names cost one look-up a word.
import type { Buckets } from './buckets.ts'
import { bucketsOf, mixed } from './buckets.ts'
import { fold } from './fold.ts'
import { isOfWord } from './letter-class.ts'
import { patternOf } from './shape.ts'

/** A name found in the text. `printed` is the spelling of the index that it fits. */
export interface Phrase<T> {
  readonly end: number
  readonly value: T
  readonly printed: string
  /** True where the text has a word made of the name ("алматинский"), which is written without a capital too. */
  readonly derived: boolean
}

export interface PhraseIndex<T> {
  /**
   * The names that begin at `at` of the folded line, longest first; [] where none does. A name ends where its last word ends.
   * `limit`: where the line is taken to end.
   */
  at(folded: string, at: number, limit?: number): readonly Phrase<T>[]
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

/** An entry with its place among all of them: longer stems come first. */
type Ranked<T> = Entry<T> & { readonly rank: number }

// Names that are declined have stems of so many letters at least, and are looked up by these; others are by their first word.
const KEY = 3
const NONE: readonly never[] = []
const BLANK = 0x20
const DASH = 0x2d

/** Indexes names. A dash and a blank in them stand for each other: "Nur-Sultan", "Nur Sultan". */
export function phraseIndex<T>(
  names: Iterable<readonly [string, T]>,
  inflections: readonly Inflection[] = [],
): PhraseIndex<T> {
  const classes = inflections.map(compiled).sort((a, b) => b.ending.length - a.ending.length)
  const entries = Array.from(names, ([printed, value]) => entryOf(printed, value, classes))
    .filter(({ stem }) => stem !== '')
    .sort((a, b) => b.stem.length - a.stem.length)
    .map((entry, rank): Ranked<T> => ({ ...entry, rank }))
  const byWord = shelf(entries, ({ endings }) => endings === null, wordKey)
  const byStem = shelf(entries, ({ endings }) => endings !== null, stemKey)
  return {
    at(folded, at, limit = folded.length) {
      const whole = byWord === null ? NONE : byWord.of(wordKey(folded, at, limit))
      const stems = byStem === null ? NONE : byStem.of(stemKey(folded, at, limit))
      if (whole.length + stems.length === 0) return NONE
      const found = fitting(whole, stems, folded, at, limit)
      return found.length > 1 && inflections.length > 0 ? found.toSorted((a, b) => b.end - a.end) : found
    },
  }
}

function shelf<T>(
  entries: readonly Ranked<T>[],
  belongs: (entry: Entry<T>) => boolean,
  keyOf: (text: string, at: number, limit: number) => number,
): Buckets<Ranked<T>> | null {
  const own = entries.filter(belongs)
  return own.length === 0 ? null : bucketsOf(own, ({ stem }) => keyOf(stem, 0, stem.length))
}

function wordKey(folded: string, at: number, limit: number): number {
  let key = 0
  for (let i = at; i < limit && (i === at || isOfWord(folded, i)); i++) key = mixed(key, folded.charCodeAt(i))
  return key
}

function stemKey(folded: string, at: number, limit: number): number {
  return limit - at < KEY
    ? 0
    : mixed(mixed(mixed(0, unitAt(folded, at)), unitAt(folded, at + 1)), unitAt(folded, at + 2))
}

function unitAt(folded: string, at: number): number {
  const unit = folded.charCodeAt(at)
  return unit === DASH ? BLANK : unit
}

// Those of two lists that fit, in the order of all entries.
function fitting<T>(
  whole: readonly Ranked<T>[],
  stems: readonly Ranked<T>[],
  folded: string,
  at: number,
  limit: number,
): readonly Phrase<T>[] {
  let found: Phrase<T>[] | null = null
  for (let i = 0, j = 0; i < whole.length || j < stems.length;) {
    const one = whole[i]
    const other = stems[j]
    const next = other === undefined || (one !== undefined && one.rank < other.rank) ? one : other
    if (next === one) i++
    else j++
    const hit = next === undefined ? null : fit(folded, at, limit, next)
    if (hit !== null) (found ??= []).push(hit)
  }
  return found ?? NONE
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

function fit<T>(
  folded: string,
  at: number,
  limit: number,
  { printed, stem, endings, value }: Entry<T>,
): Phrase<T> | null {
  const from = at + stem.length
  if (from > limit || !goesOn(folded, at, stem)) return null
  if (endings === null)
    return from < limit && isOfWord(folded, from) ? null : { end: from, value, printed, derived: false }
  const line = limit < folded.length ? folded.slice(0, limit) : folded
  for (const kind of ['forms', 'derived'] as const) {
    endings[kind].lastIndex = from
    const hit = endings[kind].exec(line)
    if (hit !== null) return { end: from + hit[0].length, value, printed, derived: kind === 'derived' }
  }
  return null
}

function goesOn(folded: string, at: number, stem: string): boolean {
  for (let i = 0; i < stem.length; i++) {
    const wanted = stem.charCodeAt(i)
    if (folded.charCodeAt(at + i) !== wanted && !(wanted === BLANK && unitAt(folded, at + i) === BLANK)) return false
  }
  return true
}
