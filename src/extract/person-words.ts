// What kind of word a capitalised word is: a given name, a surname by its ending, or no part of a name at all.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack, NamePart } from '../lang/pack.ts'
import type { Capital } from '../text/name/capital.ts'
import { declensionOf } from '../text/name/declension.ts'
import { fold } from '../text/fold.ts'
import { remembering } from '../text/memory.ts'
import { phraseIndex } from '../text/name/phrase.ts'
import { plainSpelling } from '../text/name/spelling.ts'
import type { NameReader } from './person-reading.ts'
import { nameReader } from './person-reading.ts'

/** A capitalised word with what its letters tell. `stop`: it ends any name it stands in. */
export interface NameWord extends Capital {
  readonly stop: boolean
  readonly given: boolean
  /** By an ending that other words do not have. */
  readonly surname: boolean
  /** By an ending that only hints at it. */
  readonly likely: boolean
  readonly patronymic: boolean
  /** A town's name, which may be a surname too where an initial follows it ("Semey A."). */
  readonly town: boolean
  /** A stop by its ending alone, which a rare surname shares with other words («Серік Шәріпқан»). */
  readonly ended: boolean
  /** The first word of a sentence, which has a capital whatever it is, where a language has no other capitals. */
  readonly opens: boolean
}

export interface NameWords {
  /** `inside`: it stands inside the name of an organisation. */
  classify(word: Capital, opens: boolean, inside: boolean): NameWord
  readonly reader: NameReader
  /** "KairatTolegenov" cut in two, or null. */
  unglue(text: string): readonly [given: string, surname: string] | null
  /** One spelling for all transliterations. */
  plain(word: string): string
  isStop(word: string): boolean
  /** A settlement of the jurisdiction. */
  isTown(word: string): boolean
  /** "Matayevs", of two brothers: "Matayev". */
  single(surname: string): string
  /** A form of a surname that is said of several: «Матаевых». */
  isSeveral(surname: string): boolean
  /** The ends of the names of organisations and outlets of several words that begin at `at` ("Adil Soz"). */
  thingAt(folded: string, at: number): number | null
}

/** What the letters of a word tell, wherever it stands. */
type Tellings = Omit<NameWord, keyof Capital | 'opens'>

const SHORTEST = 3
// Different words of a page that is all names
const MEMORY = 5000
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u
// "Almaty-based", "Editor-in-chief"
const LOWER_PART = /[-‑]\p{Ll}/u

// «ӘҚБтК»
const ACRONYM = /^\p{Lu}{2}/u

/** Builds the word classes of a language and a jurisdiction. */
export function nameWords(pack: LanguagePack, jurisdiction: JurisdictionPack): NameWords {
  const { language, person } = pack
  const reader = nameReader(pack, jurisdiction)
  const { endings } = person.naming
  const declension = declensionOf(person.naming)
  const { names } = jurisdiction
  const plain = plainSpelling(person.spellings)
  const shorts = new Set((names.surnames[language] ?? []).map(fold))
  const common = new Set(person.common)
  const towns = townsOf(language, jurisdiction)
  const others = new Set([...towns, ...mediaOf(language, jurisdiction)])
  const things = phraseIndex(
    [...jurisdiction.organisations, ...jurisdiction.outlets].flatMap((entry) =>
      (entry.names[language] ?? []).filter((name) => /[ -]/u.test(name)).map((name) => [name, true] as const),
    ),
  )
  const ends = (word: string, endings: readonly string[] | undefined, least = 2): boolean =>
    (endings ?? []).some((ending) => word.length >= ending.length + least && word.endsWith(ending))
  // All that a word may be in the nominative
  const bases = (word: string, part: NamePart): readonly string[] =>
    endings.length === 0
      ? [word]
      : declension.readings(word, part).flatMap(({ nominative, plural }) => (plural === true ? [] : [nominative]))
  const isGiven = (word: string): boolean => reader.isGiven(word)
  const isSurname = (word: string): boolean =>
    bases(word, 's').some((base) => shorts.has(base) || ends(base, names.surnameEndings[language], 3))
  const isStop = (word: string): boolean =>
    common.has(word) ||
    (ends(word, person.commonEndings, 3) && !isGiven(word) && !isSurname(word)) ||
    (others.has(word) && !isGiven(word) && !isSurname(word))
  const tell = (text: string, caps: boolean): Tellings => {
    const folded = fold(text)
    const known = isGiven(text)
    const surname = isSurname(folded)
    const patronymic = bases(folded, 'p').some((base) => ends(base, names.patronymicEndings[language], 3))
    const hints = bases(folded, 's')
    const acronym = (caps || ACRONYM.test(text)) && text.length < 6 && !known && !surname
    const short = text.length < SHORTEST - Number(shorts.has(folded))
    const stop = acronym || short || isStop(folded) || (LOWER_PART.test(text) && !patronymic)
    return {
      given: known,
      surname,
      likely: hints.some(
        (base) => ends(base, names.likelyEndings[language]) || ends(base, names.softEndings[language]),
      ),
      patronymic,
      town: towns.has(folded) && !common.has(folded),
      ended: stop && !acronym && !short && !common.has(folded) && !others.has(folded),
      stop,
    }
  }
  const told = remembering((text) => tell(text, false), MEMORY)
  const toldOfCaps = remembering((text) => tell(text, true), MEMORY)
  return {
    plain,
    reader,
    isStop,
    isTown: (word) => towns.has(fold(word)),
    single: (surname) => {
      const one = surname.slice(0, -person.family.length)
      return person.family !== '' &&
        surname.endsWith(person.family) &&
        ends(fold(one), names.surnameEndings[language], 3)
        ? one
        : surname
    },
    isSeveral: (surname) =>
      declension
        .readings(fold(surname), 's')
        .some(({ nominative, plural }) => plural === true && ends(nominative, names.surnameEndings[language], 3)),
    thingAt: (folded, at) => things.at(folded, at)[0]?.end ?? null,
    unglue(text) {
      const [, first, second] = GLUED.exec(text) ?? []
      return first !== undefined &&
        second !== undefined &&
        (isGiven(first) || isSurname(fold(second))) &&
        !isStop(fold(second))
        ? [first, second]
        : null
    },
    classify: (word, opens, inside) => {
      const own = (word.caps ? toldOfCaps : told)(word.text)
      const { start, end, text, initial, caps } = word
      const { given, surname, likely, patronymic, town, ended } = own
      const stop = inside || (!initial && own.stop)
      // not by spreading: a page has a thousand of them
      return { start, end, text, initial, caps, given, surname, likely, patronymic, town, ended, stop, opens }
    },
  }
}

// In "Almaty Serik Akhmetov" the name begins after the town, in "Azattyq Serik Akhmetov" after the outlet.
function townsOf(language: LanguagePack['language'], { places }: JurisdictionPack): ReadonlySet<string> {
  return new Set(
    places
      .flatMap(({ names }) => names[language] ?? [])
      .filter((name) => !name.includes(' '))
      .map(fold),
  )
}

function mediaOf(language: LanguagePack['language'], { outlets, organisations }: JurisdictionPack): readonly string[] {
  return [...outlets, ...organisations]
    .flatMap(({ names }) => (names[language] ?? []).flatMap((name) => name.split(' ')))
    .filter((word) => word.length > 4)
    .map(fold)
}
