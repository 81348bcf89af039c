// What person a name in some case can be of: its nominative, its cases, and whose it is, the likeliest first.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { NameReading } from '../text/name/declension.ts'
import { agree, declensionOf } from '../text/name/declension.ts'
import { fold } from '../text/fold.ts'
import { copyOf } from '../text/memory.ts'
import { plainSpelling } from '../text/name/spelling.ts'

/** A name of a person as printed. */
export interface PrintedName {
  readonly name: string
  readonly surname: string
  readonly given: string | null
}

/** One way to read a name. The higher the score, the likelier. */
export interface PersonReading extends NameReading {
  /** The whole name in the nominative, in the order of the page. */
  readonly name: string
  readonly surname: string
  readonly given: string | null
  readonly score: number
  /** True where the name is printed so. */
  readonly asPrinted: boolean
}

export interface NameReader {
  /** Never empty. A language without cases has one reading: as printed. */
  read(name: PrintedName): readonly PersonReading[]
  /** Readings of one word as a given name that the tables have. */
  isGiven(word: string): boolean
  /** All nominatives a surname may have, in the plain spelling. */
  surnames(word: string): readonly string[]
  /** Cases of the likeliest readings; '' where it may stand in any. */
  casesOf(name: PrintedName): string
  /** Cases in which a surname alone is one of these (in the plain spelling). */
  casesAs(surname: string, known: ReadonlySet<string>): string
}

const readers = new WeakMap<LanguagePack, NameReader>()

/** The reader of a language's names; made once for each language. */
export function nameReader(language: LanguagePack, jurisdiction: JurisdictionPack): NameReader {
  const made = readers.get(language) ?? build(language, jurisdiction)
  readers.set(language, made)
  return made
}

type Gender = NameReading['gender']

function build({ language, person }: LanguagePack, { names }: JurisdictionPack): NameReader {
  const { naming } = person
  const plain = plainSpelling(person.spellings)
  const declension = declensionOf(naming)
  const given = new Set([...person.given, ...(names.given[language] ?? [])].map(plain))
  const men = new Set((names.men[language] ?? []).map(plain))
  const women = new Set((names.women[language] ?? []).map(plain))
  const sure = names.surnameEndings[language] ?? []
  const likely = [...(names.likelyEndings[language] ?? []), ...(names.softEndings[language] ?? [])]
  const ends = (word: string, endings: readonly string[]): boolean =>
    endings.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending))
  const bearer = (word: string): Gender => {
    const key = plain(word)
    return men.has(key) === women.has(key) ? null : men.has(key) ? 'm' : 'f'
  }
  const exact = new Set([...person.given, ...(names.given[language] ?? [])].map(fold))
  // A word that only an ending of nothing reads as its own nominative
  const own = (word: string, { nominative, cases }: NameReading): number =>
    nominative !== word
      ? naming.inherits
        ? 0
        : ENDED
      : !naming.inherits
        ? 0
        : cases === '' && WEAK.test(word)
          ? -ENDED
          : 1
  const givenReadings = (word: string): Scored[] => {
    if (isInitial(word)) return [{ nominative: word, cases: '', gender: null, score: 0 }]
    return declension.readings(word, 'g').flatMap((one) => {
      const known = given.has(plain(one.nominative))
      const whose = known ? bearer(one.nominative) : null
      const foreign = whose !== null && one.gender !== null && whose !== one.gender
      if (foreign && one.cases !== '') return []
      const spelt = exact.has(fold(one.nominative)) ? EXACT : 0
      // a woman may bear a man's name: «Бахытжан Торегожину»
      const score =
        (known ? (foreign ? BORROWED : KNOWN) : 0) +
        spelt +
        own(word, one) +
        (ends(fold(one.nominative), likely) ? LIKELY : 0)
      return [{ ...one, gender: one.gender ?? whose, score }]
    })
  }
  const surnameReadings = (word: string): Scored[] =>
    declension.readings(word, 's').map((one) => {
      const lower = fold(one.nominative)
      const telling = ends(lower, sure) ? SURE : ends(lower, likely) || given.has(plain(lower)) ? LIKELY : 0
      return { ...one, score: telling + own(word, one) }
    })
  const plainOnly = (word: string): Scored[] => [{ nominative: word, cases: naming.nominative, gender: null, score: 1 }]

  const read = (printed: PrintedName): readonly PersonReading[] => {
    if (naming.endings.length === 0)
      return [{ ...printed, nominative: printed.name, cases: '', gender: null, score: 0, asPrinted: true }]
    const last = wordsOf(printed.name).at(-1) ?? ''
    const declined = (word: string, of: (word: string) => Scored[]): Scored[] =>
      naming.inherits || last === word || last.startsWith(word)
        ? of(word)
        : [...of(word).filter((one) => one.nominative === word), ...plainOnly(word)].slice(0, 1)
    const surnames = declined(printed.surname, surnameReadings)
    const givens = printed.given === null ? [null] : declined(printed.given, givenReadings)
    const options = givens.length === 0 ? plainOnly(printed.given ?? '') : givens
    return options
      .flatMap((first) => surnames.map((one) => together(printed, first, one)))
      .sort((a, b) => b.score - a.score)
  }

  const together = (printed: PrintedName, first: Scored | null, one: Scored): PersonReading => {
    // where the last word alone is declined, the others agree with any case of it
    const fits = first === null || !naming.inherits || agree(first, one)
    const gender = one.gender ?? first?.gender ?? null
    const cases =
      first === null || first.cases === ''
        ? one.cases
        : one.cases === ''
          ? first.cases
          : Array.from(one.cases)
              .filter((c) => first.cases.includes(c))
              .join('')
    const nominative = nameFrom(printed, first?.nominative ?? null, one.nominative, (word) => {
      const found = declension.readings(word, 'p').find((other) => agree(other, { cases, gender }))
      return (naming.inherits || printed.name.endsWith(word) ? found?.nominative : undefined) ?? word
    })
    return {
      name: nominative,
      nominative,
      surname: one.nominative,
      given: first?.nominative ?? null,
      cases,
      gender,
      score: one.score + (first?.score ?? 0) - (fits ? 0 : DISAGREE),
      asPrinted: nominative === printed.name,
    }
  }

  const memory = new Map<string, readonly PersonReading[]>()
  const remembered = (printed: PrintedName): readonly PersonReading[] => {
    const key = `${printed.name}\n${printed.surname}\n${printed.given ?? ''}`
    const seen = memory.get(key)
    if (seen !== undefined) return seen
    const made = read(ownOf(printed))
    if (memory.size > MEMORY) memory.clear()
    memory.set(key, made)
    return made
  }

  return {
    read: remembered,
    isGiven: (word) =>
      given.has(plain(word)) ||
      (naming.endings.length > 0 &&
        declension.readings(word, 'g').some((one) => {
          const own = given.has(plain(one.nominative)) ? bearer(one.nominative) : undefined
          return own !== undefined && (own === null || one.gender === null || own === one.gender)
        })),
    surnames: (word) =>
      naming.endings.length === 0
        ? [plain(word)]
        : [...new Set(declension.readings(word, 's').map((one) => plain(one.nominative)))],
    casesAs(surname, known) {
      if (naming.endings.length === 0) return ''
      const all = remembered({ name: surname, surname, given: null }).filter((one) => known.has(plain(one.surname)))
      return all.some(({ cases }) => cases === '')
        ? ''
        : [...new Set(all.flatMap(({ cases }) => Array.from(cases)))].join('')
    },
    casesOf(printed) {
      if (naming.endings.length === 0) return ''
      const all = remembered(printed)
      const best = all[0]?.score ?? 0
      const near = all.filter(({ score }) => score >= best - NEAR)
      return near.some(({ cases }) => cases === '')
        ? ''
        : [...new Set(near.flatMap(({ cases }) => Array.from(cases)))].join('')
    },
  }
}

function ownOf({ name, surname, given }: PrintedName): PrintedName {
  return { name: copyOf(name), surname: copyOf(surname), given: given === null ? null : copyOf(given) }
}

type Scored = NameReading & { readonly score: number }

const KNOWN = 6
const BORROWED = 3
const EXACT = 0.5
const SURE = 2
const LIKELY = 1.2
const ENDED = 0.5
// «Лагуту», «Касымбеку», «Цою», «Подгорной», «Белого»: more often a case than a name that is never declined
const WEAK = /(?:[еиуыю]|[нтлрмбдкгжшч]ой|ого|ому)$/u
const DISAGREE = 8
const NEAR = 2
const MEMORY = 5000

function isInitial(word: string): boolean {
  return word.endsWith('.') || word.length === 1
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[^ .]+\.?/gu) ?? []
}

// The name with each word in the nominative: «Досжановой Гульнары Сериковны» keeps its order
function nameFrom(
  { name, surname, given }: PrintedName,
  first: string | null,
  last: string,
  other: (word: string) => string,
): string {
  return name.replace(/[^ .]+\.?/gu, (word) => {
    if (word === surname) return last
    if (word === given && first !== null) return first
    return isInitial(word) ? word : other(word)
  })
}
