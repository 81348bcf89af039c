// Names of several words, looked up where a word begins: by their first letters, so that thousands of names cost one look-up a word.
import { bucketsOf, mixed } from '../search/buckets.ts'
import { fold } from '../fold.ts'
import { isOfWord } from '../letter-class.ts'
import { patternOf } from '../shape.ts'

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

// Names that are declined have stems of so many letters at least, and are looked up by these.
const KEY = 3
// Others are looked up by their first word and so many letters behind it: a hundred begin with "ex-".
const MORE = 3
const NONE: readonly never[] = []
const BLANK = 0x20
const DASH = 0x2d

/** Indexes names. A dash and a blank in them stand for each other: "Nur-Sultan", "Nur Sultan". */
export function phraseIndex<T>(
  names: Iterable<readonly [string, T]>,
  inflections: readonly Inflection[] = [],
): PhraseIndex<T> {
  const classes = inflections.map(compiled).sort((a, b) => b.ending.length - a.ending.length)
  const entries = Array.from(names, ([printed, value]) => entryOf(printed, value, classes)).filter(
    ({ stem }) => stem !== '',
  )
  const { long = [], short = [], declined = [] } = Object.groupBy(entries, shelfOf)
  const [ofMore, ofStem, ofWord] = [
    bucketsOf(long, ({ stem }) => moreKey(stem, 0, wordEnd(stem, 0, stem.length)), longer),
    bucketsOf(declined, ({ stem }) => stemKey(stem, 0), longer),
    bucketsOf(short, ({ stem }) => wordKey(stem, 0, wordEnd(stem, 0, stem.length)), longer),
  ]
  return {
    at(folded, at, limit = folded.length) {
      let found: Phrase<T>[] | null = null
      const end = wordEnd(folded, at, limit)
      if (long.length > 0 && end + MORE <= limit)
        found = fitting(ofMore.of(moreKey(folded, at, end)), folded, at, limit, found)
      if (declined.length > 0 && at + KEY <= limit)
        found = fitting(ofStem.of(stemKey(folded, at)), folded, at, limit, found)
      if (short.length > 0) found = fitting(ofWord.of(wordKey(folded, at, end)), folded, at, limit, found)
      if (found === null) return NONE
      return found.length > 1 && inflections.length > 0 ? found.sort((a, b) => b.end - a.end) : found
    },
  }
}

function longer(a: Entry<unknown>, b: Entry<unknown>): number {
  return b.stem.length - a.stem.length
}

function shelfOf({ stem, endings }: Entry<unknown>): 'long' | 'short' | 'declined' {
  if (endings !== null) return 'declined'
  return wordEnd(stem, 0, stem.length) + MORE <= stem.length ? 'long' : 'short'
}

// Where the letters and numbers end that a name begins with
function wordEnd(folded: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isOfWord(folded, end)) end++
  return end
}

function wordKey(folded: string, at: number, end: number): number {
  let key = 0
  for (let i = at; i < end; i++) key = mixed(key, folded.charCodeAt(i))
  return key
}

function moreKey(folded: string, at: number, end: number): number {
  return threeMore(wordKey(folded, at, end), folded, end)
}

function stemKey(folded: string, at: number): number {
  return threeMore(0, folded, at)
}

function threeMore(key: number, folded: string, at: number): number {
  return mixed(mixed(mixed(key, unitAt(folded, at)), unitAt(folded, at + 1)), unitAt(folded, at + 2))
}

function unitAt(folded: string, at: number): number {
  const unit = folded.charCodeAt(at)
  return unit === DASH ? BLANK : unit
}

function fitting<T>(
  entries: readonly Entry<T>[],
  folded: string,
  at: number,
  limit: number,
  before: Phrase<T>[] | null,
): Phrase<T>[] | null {
  let found = before
  for (const entry of entries) {
    const hit = fit(folded, at, limit, entry)
    if (hit !== null) (found ??= []).push(hit)
  }
  return found
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
