// What the words around and inside a name say about its being an outlet.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { PhraseIndex } from '../text/name/phrase.ts'
import { phraseIndex } from '../text/name/phrase.ts'
import { remembering } from '../text/memory.ts'
import { wordList } from '../text/word-list.ts'
import { plainSpelling } from '../text/name/spelling.ts'
import type { LeadTests } from './outlet-lead.ts'
import { leadTests } from './outlet-lead.ts'
import type { Chunk, KindOf } from './outlet-line.ts'

export interface OutletTests extends LeadTests {
  /** "Kerek News", "Radio Azattyk" */
  readonly tells: (chunk: Chunk) => boolean
  readonly kindOf: KindOf
  readonly place: (chunk: Chunk) => boolean
  /** True where a name without quotes can be told from a person's ("the portal X"; «портал КТК», «портал Zhaiyk Press»). */
  readonly bare: (chunk: Chunk, plain: string) => boolean
  /** A word of the language by itself ("Flash"). */
  readonly ambiguous: (chunk: Chunk) => boolean
  /** An organisation or platform. */
  readonly organisation: (chunk: Chunk) => boolean
}

const LONGEST_RUN = 6
const MEMORY = 5000

/** Builds the tests of a language's words. */
export function outletTests(pack: LanguagePack, jurisdiction: JurisdictionPack): OutletTests {
  const { language, outlet, place } = pack
  const lead = leadTests(outlet)
  const ambiguous = new Set(outlet.ambiguous)
  const last = new Set(outlet.telling)
  const places = phraseIndex(
    jurisdiction.places.flatMap(({ names }) => (names[language] ?? []).map((name) => [name, true] as const)),
    place.inflections,
  )
  const organisations = organisationsOf(jurisdiction)
  const platforms = wordList(outlet.platforms, { inner: true })
  return {
    ...lead,
    tells: ({ words, quoted }) => {
      const lastWord = words.at(-1)?.folded ?? ''
      if (quoted && last.has(lastWord.split('-').slice(1).at(-1) ?? '')) return true // «Степь-медиа»
      return (
        words.length > 1 &&
        (last.has(lastWord) || words[0]?.kind.opensName === true) &&
        words.some(({ kind }) => !kind.common && !kind.telling)
      )
    },
    kindOf: kindReader(pack, jurisdiction),
    place: ({ folded, start, end }) => places.at(folded, start, end).some((phrase) => phrase.end === end),
    // where no word joins staff and outlet, a name in the letters of the language is a person's: «корреспондент Алия Сатова»
    bare: (chunk, plain) => {
      if (!outlet.joints.includes('')) return true
      const name = plain.slice(chunk.start, chunk.end)
      return /\p{Script=Latin}/u.test(name) || (/^\p{Lu}{2,6}$/u.test(name) && lead.triggerNear(chunk))
    },
    ambiguous: ({ folded, start, end }) => ambiguous.has(folded.slice(start, end)),
    organisation: (chunk) => {
      const { before, folded } = chunk
      return (
        namesOrganisation(chunk, organisations) ||
        (before !== null && platforms.startAt(folded, before.end, before.start) !== -1)
      )
    },
  }
}

function organisationsOf({ organisations }: JurisdictionPack): PhraseIndex<true> {
  const names = organisations.flatMap((entry) => Object.values(entry.names).flat())
  return phraseIndex(names.map((name) => [name, true] as const))
}

// "Блогердің TikTok": the organisation need not come first in a run of capitals; runs of thousands of words are no names
function namesOrganisation({ words, folded }: Chunk, organisations: PhraseIndex<true>): boolean {
  const count = Math.min(words.length, LONGEST_RUN)
  const end = words[count - 1]?.end ?? 0
  for (let at = 0; at < count; at++) if (organisations.at(folded, words[at]?.start ?? end, end).length > 0) return true
  return false
}

function kindReader({ language, outlet, person }: LanguagePack, { names }: JurisdictionPack): KindOf {
  const spell = plainSpelling(person.spellings)
  const given = new Set([...person.given, ...(names.given[language] ?? [])].map(spell))
  const first = new Set(outlet.tellingFirst)
  const telling = new Set([...outlet.telling, ...first])
  const words = new Set(person.common)
  const ends = (word: string): boolean =>
    person.commonEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2)
  return remembering((word) => {
    return {
      common: !telling.has(word) && (words.has(word) || ends(word)),
      telling: telling.has(word),
      opensName: first.has(word),
      given: given.has(spell(word)),
    }
  }, MEMORY)
}
