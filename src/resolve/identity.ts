// Which mentions are of one person: the same surname in any transliteration and case, and a given name or initial that fits.
import type { NameReader, PersonReading } from '../extract/person-reading.ts'
import type { PersonWords } from '../lang/pack.ts'
import type { Mention } from '../model.ts'
import { shareCase } from '../text/name/declension.ts'
import { likeness, plainSpelling } from '../text/name/spelling.ts'

/** One person of the page, with all mentions of that person in text order. */
export interface Identity {
  readonly mentions: readonly Mention<'person'>[]
  /** The longest form that the page prints, in the nominative. */
  readonly name: string
}

/** A mention, and what it was read as. */
interface Named {
  readonly mention: Mention<'person'>
  readonly reading: PersonReading
}

interface Cluster {
  readonly members: Named[]
  /** Plain spellings seen. */
  readonly surnames: Set<string>
  readonly given: Set<string>
  readonly initials: Set<string>
}

// Jaro–Winkler of plain spellings: one letter of seven. Given names may differ more, the surname vouches for them.
const CYRILLIC = /\p{Script=Cyrillic}/u
const SAME_SURNAME = 0.95
const SAME_GIVEN = 0.9
const MISPRINT = 0.8

/** Groups the mentions of people. A surname alone goes to the bearer of it named last before, in the same incident if there is one. `inOneCase`: two that stand in a list. */
export function identify(
  mentions: readonly Mention<'person'>[],
  words: PersonWords,
  reader: NameReader,
  incidentOf: (mention: Mention<'person'>) => number | null,
  inOneCase: (one: Mention<'person'>, next: Mention<'person'>) => boolean,
): readonly Identity[] {
  const plain = plainSpelling(words.spellings)
  const clusters: Cluster[] = []
  // By the first letters of their surnames: only those can be one person, but for names printed the other way round
  const byLetter = new Map<string, Cluster[]>()
  const near = (...names: readonly string[]): readonly Cluster[] => [
    ...new Set(names.flatMap((one) => byLetter.get(plain(one).slice(0, 1)) ?? [])),
  ]
  const supported = supportOf(mentions, reader, plain, inOneCase)
  const start = (named: Named): void => {
    const cluster: Cluster = { members: [], surnames: new Set(), given: new Set(), initials: new Set() }
    add(cluster, named, plain)
    clusters.push(cluster)
    const letter = plain(named.reading.surname).slice(0, 1)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), cluster])
  }
  const whole = mentions.filter(({ value }) => value.given !== null)
  // Full names first, so that an initial meets the name it stands for, wherever that is printed
  for (const mention of [...whole].sort((a, b) => Number(isInitial(a)) - Number(isInitial(b)))) {
    const readings = supported(mention)
    const found = firstOf(readings, (reading) =>
      near(reading.surname, reading.given ?? '').find((one) =>
        fits(one, { mention, reading }, { plain, words, reader }),
      ),
    )
    if (found === null) start({ mention, reading: readings[0] })
    else add(found.value, { mention, reading: found.reading }, plain)
  }
  for (const mention of mentions.filter(({ value }) => value.given === null)) {
    const readings = supported(mention)
    const bearers = new Map<Cluster, PersonReading>()
    for (const reading of readings)
      for (const one of near(reading.surname))
        if (!bearers.has(one) && sharesSurname(one, plain(reading.surname), words)) bearers.set(one, reading)
    const found = nearest([...bearers.keys()], mention, incidentOf)
    if (found === null) start({ mention, reading: readings[0] })
    else add(found, { mention, reading: bearers.get(found) ?? readings[0] }, plain)
  }
  return clusters.map(({ members }) => {
    const sorted = [...members].sort((a, b) => a.mention.start - b.mention.start)
    return { mentions: sorted.map(({ mention }) => mention), name: longest(sorted) }
  })
}

type Plain = (word: string) => string
type Readings = readonly [PersonReading, ...PersonReading[]]

// «Мамырову А.» is Мамыров or Мамырова: the reading that other mentions of the page share comes first.
function supportOf(
  mentions: readonly Mention<'person'>[],
  reader: NameReader,
  plain: Plain,
  inOneCase: (one: Mention<'person'>, next: Mention<'person'>) => boolean,
): (mention: Mention<'person'>) => Readings {
  const seen = new Map<string, number>()
  for (const { value } of mentions)
    for (const one of new Set(reader.read(value).map(({ surname }) => plain(surname))))
      seen.set(one, (seen.get(one) ?? 0) + 1)
  const printed = new Set(
    mentions.flatMap(({ value }) => (reader.read(value)[0]?.asPrinted === true ? [plain(value.surname)] : [])),
  )
  const listed = listCases(mentions, reader, inOneCase)
  return (mention) => {
    const { value } = mention
    const readings = reader.read(value)
    const weight = (one: PersonReading): number => {
      const key = plain(one.surname)
      const others = Math.min((seen.get(key) ?? 1) - 1, 2)
      return (
        one.score +
        agreement(value.cases ?? listed.get(mention), one) +
        others * 0.7 +
        (!one.asPrinted && printed.has(key) ? 1.5 : 0)
      )
    }
    const sorted = [...readings].sort((a, b) => weight(b) - weight(a))
    const best = sorted[0]
    if (best === undefined) throw new Error(`Expected a reading of the name "${value.name}", got none`)
    return [best, ...sorted.slice(1).filter(({ score }) => score >= best.score - DOUBT)]
  }
}

// «нашли Асхата Ибраева и Дамира Кульжанова»: the second stands in the case of the first
function listCases(
  mentions: readonly Mention<'person'>[],
  reader: NameReader,
  inOneCase: (one: Mention<'person'>, next: Mention<'person'>) => boolean,
): ReadonlyMap<Mention<'person'>, string> {
  const cases = new Map<Mention<'person'>, string>()
  for (const [at, mention] of mentions.entries()) {
    const last = mentions[at - 1]
    if (last === undefined || !inOneCase(last, mention)) continue
    const told = cases.get(last) ?? last.value.cases ?? reader.casesOf(last.value)
    if (told !== '') cases.set(mention, told)
  }
  return cases
}

// «активистку Мамырову А.»: the role beside the name tells its case
function agreement(cases: string | undefined, reading: PersonReading): number {
  return cases === undefined ? 0 : shareCase(cases, reading.cases) ? 1 : -4
}

// Readings that fall behind by more are none
const DOUBT = 4

function firstOf<T>(
  readings: readonly PersonReading[],
  find: (reading: PersonReading) => T | undefined,
): { value: T; reading: PersonReading } | null {
  for (const reading of readings) {
    const value = find(reading)
    if (value !== undefined) return { value, reading }
  }
  return null
}

function isInitial({ value }: Mention<'person'>): boolean {
  return value.given?.endsWith('.') === true
}

function add({ members, surnames, given, initials }: Cluster, named: Named, plain: Plain): void {
  const { mention, reading } = named
  members.push(named)
  surnames.add(plain(reading.surname))
  if (reading.given === null) return
  if (!isInitial(mention)) given.add(plain(reading.given))
  initials.add(letterOf(plain(reading.given.replaceAll('.', ''))))
}

// "Zh." and "Zhibek", "Y." and "Yerlan": by the first letter of the plain spelling
function letterOf(word: string): string {
  return word.slice(0, 1)
}

interface Tests {
  readonly plain: Plain
  readonly words: PersonWords
  readonly reader: NameReader
}

function fits(cluster: Cluster, { mention, reading }: Named, { plain, words, reader }: Tests): boolean {
  const { surname, given } = reading
  if (given === null) return false
  const own = { surname: plain(surname), given: plain(given.replaceAll('.', '')) }
  if (!isInitial(mention) && cluster.given.size > 0) {
    // «Рамин», «Ромин»: one letter is a misprint where one of the two is no name; «Марат» and «Мурат» are brothers
    const misprint = (): boolean =>
      words.naming.endings.length > 0 &&
      cluster.surnames.has(own.surname) &&
      alike(cluster.given, own.given, MISPRINT) &&
      !([...cluster.given].every((one) => reader.isGiven(one)) && reader.isGiven(own.given))
    const straight =
      (sharesSurname(cluster, own.surname, words) && alike(cluster.given, own.given, SAME_GIVEN)) || misprint()
    // "Dauren Omar", "Omar Dauren"
    const swapped = cluster.surnames.has(own.given) && cluster.given.has(own.surname)
    return straight || swapped
  }
  // An initial alone vouches for little: the surname must be the same then
  return cluster.surnames.has(own.surname) && cluster.initials.has(letterOf(own.given))
}

function alike(known: ReadonlySet<string>, word: string, least: number): boolean {
  return [...known].some((other) => other === word || likeness(other, word) >= least)
}

// "Omarova" is not "Omarov", though one letter is all that differs
function sharesSurname({ surnames }: Cluster, surname: string, { feminine, family }: PersonWords): boolean {
  return [...surnames].some((other) => {
    if (other === surname || other === surname + family || surname === other + family) return true
    if (other === surname + feminine || surname === other + feminine) return false
    return (
      other[0] === surname[0] && Math.min(other.length, surname.length) > 5 && likeness(other, surname) >= SAME_SURNAME
    )
  })
}

function nearest(
  bearers: readonly Cluster[],
  mention: Mention<'person'>,
  incidentOf: (mention: Mention<'person'>) => number | null,
): Cluster | null {
  const incident = incidentOf(mention)
  const distance = (cluster: Cluster): number =>
    Math.min(
      ...cluster.members.map(({ mention: other }) => {
        const away = other.start <= mention.start ? mention.start - other.start : 1e6 + other.start - mention.start
        return incidentOf(other) === incident ? away : 1e8 + away
      }),
    )
  let best: Cluster | null = null
  for (const cluster of bearers) if (best === null || distance(cluster) < distance(best)) best = cluster
  return best
}

function longest(members: readonly Named[]): string {
  // «Нурлан Досжанов (Nurlan Doszhanov)»: the letters of the page
  const cyrillic = members.some(({ reading }) => CYRILLIC.test(reading.name))
  const foreign = (name: string): boolean => cyrillic && !CYRILLIC.test(name)
  const rank = ({ mention, reading }: Named): number =>
    (mention.value.given === null ? 0 : isInitial(mention) ? 1000 : 2000) +
    (reading.asPrinted ? 100 : 0) -
    (foreign(reading.name) ? 1500 : 0) +
    reading.name.length
  return members.reduce((best, named) => (rank(named) > rank(best) ? named : best)).reading.name
}
