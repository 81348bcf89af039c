// Outlets that the jurisdiction's table knows.
import type { JurisdictionPack, Outlet } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { PhraseIndex } from '../text/phrase.ts'
import { phraseIndex } from '../text/phrase.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { Chunk, OutletLine } from './outlet-line.ts'
import { chunkOf, wordsOf } from './outlet-line.ts'
import type { OutletTests } from './outlet-words.ts'

/** The table, each name with true where it is sure by itself. */
export interface Table {
  readonly index: PhraseIndex<boolean>
}

// What stands between the members of a list: ", ", " and ", ", and "
const JOINT = /^(?:,|,? \p{Ll}{1,3}) $/u
const LONGEST_JOINT = 6

// True: sure by itself. Short words, words of the language, places and given names need a trigger or quotes.
/** Indexes the table. */
export function tableOf(
  { language, outlet, place }: LanguagePack,
  { outlets, places }: JurisdictionPack,
  tests: OutletTests,
): Table {
  const regions = places.flatMap(({ names }) => (names[language] ?? []).map(fold))
  const ambiguous = new Set(outlet.ambiguous)
  const sure = (entry: Outlet, name: string): boolean => {
    const folded = fold(name)
    const words = wordsOf(folded, { start: 0, end: folded.length }, tests.kindOf)
    if (entry.needsContext || ambiguous.has(fold(name)) || name.length < 3) return false
    if (regions.some((region) => region.startsWith(`${fold(name)} `))) return false // «Маңғыстау облыстық соты»
    if (words.length > 1) return !words.every(({ kind }) => kind.common)
    const short = name.length <= 5 && name !== name.toUpperCase()
    return (
      !short &&
      !words.some(({ kind }) => kind.common) &&
      !words.some(({ kind }) => kind.given) &&
      !tests.place(chunkOf(folded, words))
    )
  }
  // "KazTAG news agency": the trigger is no part of the name, where the name stands without it too
  const trigger = patternOf(` ${anyOf(outlet.triggers)}$`, 'u')
  const bare = (name: string, names: readonly string[]): boolean =>
    names.every((other) => fold(other) !== fold(name).replace(trigger, '') || fold(other) === fold(name))
  const entries = outlets.filter(({ type }) => type !== 'association' && type !== 'platform')
  return {
    index: phraseIndex(
      entries.flatMap((entry) => {
        const names = [language, ...outlet.borrowed].flatMap((one) => entry.names[one] ?? [])
        return names.filter((name) => bare(name, names)).map((name) => [name, sure(entry, name)] as const)
      }),
      place.inflections.map((one) => ({ ...one, derived: '(?!)' })), // "в «Диапазоне»"; no adjectives are made of outlets
    ),
  }
}

/** The names of the table in a line; those that are not sure, only as the whole of a quote. */
export function inTable({ plain, folded, chunks }: OutletLine, { index }: Table, tests: OutletTests): Span[] {
  const found: Span[] = []
  for (const chunk of chunks) {
    let from = chunk.start
    for (const word of chunk.words) {
      if (word.start < from) continue
      const hit = index
        .at(folded, word.start)
        .find(
          ({ printed }) =>
            printed.length > 5 || printed !== printed.toUpperCase() || plain.startsWith(printed, word.start),
        )
      if (hit === undefined) continue
      const span = { start: word.start, end: hit.end }
      const exact = chunk.quoted && span.start === chunk.start && span.end === chunk.end
      if (!hit.value && !(exact && !tests.thing(chunk))) continue
      if (
        /^[.-]\p{L}/u.test(plain.slice(span.end, span.end + 2)) ||
        (exact && tests.thing(chunk) && !tests.triggerBehind(chunk))
      )
        continue
      found.push(span)
      from = span.end
    }
  }
  return found
}

/** "Vlast, Kursiv and Tobyl Tynysy": where two of a list are in the table, all are outlets. */
export function listedBare({ plain, folded, chunks }: OutletLine, { index }: Table, tests: OutletTests): Span[] {
  const groups: Chunk[][] = []
  for (const chunk of chunks.filter(({ quoted }) => !quoted)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (
      group !== undefined &&
      last !== undefined &&
      chunk.start - last.end <= LONGEST_JOINT &&
      JOINT.test(plain.slice(last.end, chunk.start))
    )
      group.push(chunk)
    else groups.push([chunk])
  }
  const known = (chunk: Chunk): boolean => index.at(folded, chunk.start).some(({ end }) => end === chunk.end)
  return groups
    .filter((group) => group.length > 1 && group.filter(known).length > 1)
    .flatMap((group) =>
      group.filter(
        (chunk) => chunk.words.length <= 3 && !tests.place(chunk) && !chunk.words.some(({ kind }) => kind.given),
      ),
    )
}
