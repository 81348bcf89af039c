// What the words around and inside a name say about its being an outlet.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { phraseIndex } from '../text/phrase.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import { plainSpelling } from '../text/words.ts'
import type { Chunk, Word } from './outlet-line.ts'

export interface OutletTests {
  /** "newspaper «X»", "the portal X" */
  readonly triggerBefore: (chunk: Chunk) => boolean
  /** "X news agency" */
  readonly triggerBehind: (chunk: Chunk) => boolean
  /** "X reporter" */
  readonly staffBehind: (chunk: Chunk) => boolean
  /** "correspondents of X", "author of «X»" */
  readonly staffBefore: (chunk: Chunk) => boolean
  /** "published in «X»" */
  readonly citedIn: (chunk: Chunk) => boolean
  /** "(«X», November 9, 2017)" */
  readonly sourceNote: (chunk: Chunk) => boolean
  /** "Kerek News", "Radio Azattyk" */
  readonly tells: (chunk: Chunk) => boolean
  /** "LLP «X»", "«X» company" */
  readonly thing: (chunk: Chunk) => boolean
  /** True for a word that names no outlet by itself: an English word, an office, a country. */
  readonly common: (word: Word) => boolean
  readonly telling: (word: Word) => boolean
  /** True for a word that begins names of outlets ("Radio"). */
  readonly opensName: (word: Word) => boolean
  readonly given: (word: Word) => boolean
  readonly place: (chunk: Chunk) => boolean
  /** True where a name without quotes can be told from a person's ("the portal X"; «портал КТК», «портал Zhaiyk Press»). */
  readonly bare: (chunk: Chunk, plain: string) => boolean
  /** A word of the language by itself ("Flash"). */
  readonly ambiguous: (chunk: Chunk) => boolean
  /** An organisation or platform. */
  readonly organisation: (chunk: Chunk) => boolean
}

const LONGEST_RUN = 6
const YEAR_BEHIND = /^, [^()]{0,20}\p{N}{4}(?: \p{L}{1,4}\.?)?\)/u

/** Builds the tests of a language's words. */
export function outletTests(
  { language, outlet, person, place }: LanguagePack,
  jurisdiction: JurisdictionPack,
): OutletTests {
  const article = `(?: ${anyOf(outlet.articles)})?`
  const start = '(?<![\\p{L}\\p{N}])'
  const end = '(?![\\p{L}\\p{N}-])'
  const before = patternOf(`${start}${anyOf(outlet.triggers)}${article}:? $`, 'u')
  const leader = patternOf(`${start}${anyOf(outlet.leaders)}${article}:? $`, 'u')
  const behind = patternOf(`^ ${anyOf(outlet.triggers)}${end}`, 'u')
  const staffOf = patternOf(`^ ${anyOf(outlet.staff)}${end}`, 'u')
  // "reporter of «X»"; with no word between where a case says it: «корреспондент "X"»
  const joint = `(?: ${anyOf(outlet.joints.filter((word) => word !== ''))})${outlet.joints.includes('') ? '?' : ''}`
  const staff = patternOf(`${start}${anyOf(outlet.staff)}${joint}${article} $`, 'u')
  const maker = patternOf(`${start}${anyOf(outlet.makers)}${joint}${article} $`, 'u')
  const citing = patternOf(`${start}${anyOf(outlet.citing)}${article} $`, 'u')
  const thingBefore = patternOf(`${start}${anyOf(outlet.things)}${article}:?,? $`, 'u')
  const thingBehind = patternOf(`^,? ${anyOf(outlet.things)}${end}`, 'u')
  const platform = patternOf(`${optionOf(outlet.platforms)} $`, 'u')
  const spell = plainSpelling(person.spellings)
  const given = new Set([...person.given, ...(jurisdiction.names.given[language] ?? [])].map(spell))
  const commonWords = new Set(person.common)
  const ambiguous = new Set(outlet.ambiguous)
  const telling = new Set([...outlet.telling, ...outlet.tellingFirst])
  const last = new Set(outlet.telling)
  const first = new Set(outlet.tellingFirst)
  const places = phraseIndex(
    jurisdiction.places.flatMap(({ names }) => (names[language] ?? []).map((name) => [name, true] as const)),
    place.inflections,
  )
  const organisations = phraseIndex(
    jurisdiction.organisations.flatMap(({ names }) =>
      Object.values(names)
        .flat()
        .map((name) => [name, true] as const),
    ),
  )
  // "Блогердің TikTok": the organisation need not come first in a run of capitals; runs of thousands of words are no names
  const namesOrganisation = ({ words }: Chunk): boolean => {
    const folded = words.slice(0, LONGEST_RUN).map((word) => word.folded)
    return folded.some((_, from) => organisations.at(folded.slice(from).join(' '), 0).length > 0)
  }
  const whole = (index: typeof places, { words }: Chunk): boolean => {
    const text = words.map((word) => word.folded).join(' ')
    return index.at(text, 0).some((phrase) => phrase.end === text.length)
  }
  const common = (word: Word): boolean =>
    !telling.has(word.folded) &&
    (commonWords.has(word.folded) ||
      person.commonEndings.some((ending) => word.folded.endsWith(ending) && word.folded.length > ending.length + 2))
  return {
    triggerBefore: (chunk) => before.test(chunk.before) || (chunk.quoted && leader.test(chunk.before)),
    triggerBehind: (chunk) => behind.test(chunk.behind),
    staffBehind: (chunk) => staffOf.test(chunk.behind),
    staffBefore: (chunk) => staff.test(chunk.before) || (chunk.quoted && maker.test(chunk.before)),
    citedIn: (chunk) => chunk.quoted && citing.test(chunk.before),
    sourceNote: (chunk) => chunk.quoted && chunk.before.endsWith('( ') && YEAR_BEHIND.test(chunk.behind),
    tells: ({ words, quoted }) => {
      const lastWord = words.at(-1)?.folded ?? ''
      if (quoted && last.has(lastWord.split('-').slice(1).at(-1) ?? '')) return true // «Степь-медиа»
      return (
        words.length > 1 &&
        words.some((word) => !common(word) && !telling.has(word.folded)) &&
        (last.has(lastWord) || first.has(words[0]?.folded ?? ''))
      )
    },
    // "construction site «X»": the longer word says what it is
    thing: (chunk) => {
      const said = thingBefore.exec(chunk.before)?.[0].length ?? 0
      const named = Math.max(before.exec(chunk.before)?.[0].length ?? 0, staff.exec(chunk.before)?.[0].length ?? 0)
      if (chunk.quoted && behind.test(chunk.behind)) return false // «мақала "Х" газетінде»
      return (
        said > named || (named === 0 && chunk.quoted && thingBehind.test(chunk.behind) && !behind.test(chunk.behind))
      )
    },
    common,
    telling: (word) => telling.has(word.folded),
    opensName: (word) => first.has(word.folded),
    given: (word) => given.has(spell(word.folded)),
    place: (chunk) => whole(places, chunk),
    // where no word joins staff and outlet, a name in the letters of the language is a person's: «корреспондент Алия Сатова»
    bare: (chunk, plain) => {
      if (!outlet.joints.includes('')) return true
      const name = plain.slice(chunk.start, chunk.end)
      return /\p{Script=Latin}/u.test(name) || (/^\p{Lu}{2,6}$/u.test(name) && before.test(chunk.before))
    },
    ambiguous: ({ words }) => ambiguous.has(words.map((word) => word.folded).join(' ')),
    organisation: (chunk) => namesOrganisation(chunk) || platform.test(fold(chunk.before)),
  }
}
