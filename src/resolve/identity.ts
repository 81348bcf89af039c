// Which mentions are of one person: the same surname in any transliteration, and a given name or initial that fits.
import type { PersonWords } from '../lang/pack.ts'
import type { Mention } from '../model.ts'
import { likeness, plainSpelling } from '../text/words.ts'

/** One person of the page, with all mentions of that person in text order. */
export interface Identity {
  readonly mentions: readonly Mention<'person'>[]
  /** The longest form that the page prints. */
  readonly name: string
}

interface Cluster {
  readonly mentions: Mention<'person'>[]
  /** Plain spellings seen. */
  readonly surnames: Set<string>
  readonly given: Set<string>
  readonly initials: Set<string>
}

// Jaro–Winkler of plain spellings: one letter of seven. Given names may differ more, the surname vouches for them.
const SAME_SURNAME = 0.95
const SAME_GIVEN = 0.9

/** Groups the mentions of people. A surname alone goes to the bearer of it named last before, in the same incident if there is one. */
export function identify(
  mentions: readonly Mention<'person'>[],
  words: PersonWords,
  incidentOf: (mention: Mention<'person'>) => number | null,
): readonly Identity[] {
  const plain = plainSpelling(words.spellings)
  const clusters: Cluster[] = []
  // By the first letters of their surnames: only those can be one person, but for names printed the other way round
  const byLetter = new Map<string, Cluster[]>()
  const near = (...names: readonly string[]): readonly Cluster[] => [
    ...new Set(names.flatMap((one) => byLetter.get(plain(one).slice(0, 1)) ?? [])),
  ]
  const start = (mention: Mention<'person'>): void => {
    const cluster = startOf(mention, plain)
    clusters.push(cluster)
    const letter = plain(mention.value.surname).slice(0, 1)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), cluster])
  }
  const whole = mentions.filter(({ value }) => value.given !== null)
  // Full names first, so that an initial meets the name it stands for, wherever that is printed
  for (const mention of [...whole].sort((a, b) => Number(isInitial(a)) - Number(isInitial(b)))) {
    const found = near(mention.value.surname, mention.value.given ?? '').find((one) => fits(one, mention, plain, words))
    if (found === undefined) start(mention)
    else add(found, mention, plain)
  }
  for (const mention of mentions.filter(({ value }) => value.given === null)) {
    const { surname } = mention.value
    const bearers = near(surname).filter((one) => sharesSurname(one, plain(surname), words))
    const found = nearest(bearers, mention, incidentOf)
    if (found === null) start(mention)
    else add(found, mention, plain)
  }
  return clusters.map(({ mentions: all }) => {
    const sorted = [...all].sort((a, b) => a.start - b.start)
    return { mentions: sorted, name: longest(sorted) }
  })
}

type Plain = (word: string) => string

function isInitial({ value }: Mention<'person'>): boolean {
  return value.given?.endsWith('.') === true
}

function startOf(mention: Mention<'person'>, plain: Plain): Cluster {
  const cluster: Cluster = { mentions: [], surnames: new Set(), given: new Set(), initials: new Set() }
  add(cluster, mention, plain)
  return cluster
}

function add({ mentions, surnames, given, initials }: Cluster, mention: Mention<'person'>, plain: Plain): void {
  const { value } = mention
  mentions.push(mention)
  surnames.add(plain(value.surname))
  if (value.given === null) return
  if (!isInitial(mention)) given.add(plain(value.given))
  initials.add(firstOf(plain(value.given.replaceAll('.', ''))))
}

// "Zh." and "Zhibek", "Y." and "Yerlan": by the first letter of the plain spelling
function firstOf(word: string): string {
  return word.slice(0, 1)
}

function fits(cluster: Cluster, mention: Mention<'person'>, plain: Plain, words: PersonWords): boolean {
  const { surname, given } = mention.value
  if (given === null) return false
  const own = { surname: plain(surname), given: plain(given.replaceAll('.', '')) }
  if (!isInitial(mention) && cluster.given.size > 0) {
    const straight = sharesSurname(cluster, own.surname, words) && alike(cluster.given, own.given, SAME_GIVEN)
    // "Dauren Omar", "Omar Dauren"
    const swapped = cluster.surnames.has(own.given) && cluster.given.has(own.surname)
    return straight || swapped
  }
  // An initial alone vouches for little: the surname must be the same then
  return cluster.surnames.has(own.surname) && cluster.initials.has(firstOf(own.given))
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
      ...cluster.mentions.map((other) => {
        const away = other.start <= mention.start ? mention.start - other.start : 1e6 + other.start - mention.start
        return incidentOf(other) === incident ? away : 1e8 + away
      }),
    )
  let best: Cluster | null = null
  for (const cluster of bearers) if (best === null || distance(cluster) < distance(best)) best = cluster
  return best
}

function longest(mentions: readonly Mention<'person'>[]): string {
  const rank = (mention: Mention<'person'>): number =>
    (mention.value.given === null ? 0 : isInitial(mention) ? 1000 : 2000) + mention.value.name.length
  return mentions.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best)).value.name
}
