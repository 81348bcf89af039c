// Outlets that the jurisdiction's table knows.
import type { JurisdictionPack, Outlet } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { oncePer } from '../text/once.ts'
import type { PhraseIndex } from '../text/name/phrase.ts'
import { phraseIndex } from '../text/name/phrase.ts'
import type { Chunk, OutletLine } from './outlet-line.ts'
import { chunkOf, wordsOf } from './outlet-line.ts'
import type { OutletTests } from './outlet-words.ts'

/** A name of the table. */
interface Entry {
  readonly outlet: Outlet
  readonly name: string
}

export interface Table {
  readonly index: PhraseIndex<Entry>
  /** True where a name is sure by itself. Short words, words of the language, places and given names need a trigger or quotes. */
  readonly isSure: (entry: Entry) => boolean
}

// What stands between the members of a list: ", ", " and ", ", and "
const JOINT = /^(?:,|,? \p{Ll}{1,3}) $/u
const LONGEST_JOINT = 6

/** Indexes the table. Whether a name is sure is asked when it is first met. */
export function tableOf(pack: LanguagePack, jurisdiction: JurisdictionPack, tests: OutletTests): Table {
  const { language, outlet, place } = pack
  const triggers = new Set(outlet.triggers)
  const known = jurisdiction.outlets.filter(({ type }) => type !== 'association' && type !== 'platform')
  const entries = known.flatMap((one) => {
    const names = [language, ...outlet.borrowed].flatMap((borrowed) => one.names[borrowed] ?? [])
    return names.filter((name) => isBare(name, names, triggers)).map((name): Entry => ({ outlet: one, name }))
  })
  return {
    index: phraseIndex(
      entries.map((entry) => [entry.name, entry] as const),
      place.inflections.map((one) => ({ ...one, derived: '(?!)' })), // "в «Диапазоне»"; no adjectives are made of outlets
    ),
    isSure: oncePer(sureTest(pack, jurisdiction, tests)),
  }
}

// "KazTAG news agency": the trigger is no part of the name, where the name stands without it too
function isBare(name: string, names: readonly string[], triggers: ReadonlySet<string>): boolean {
  const folded = fold(name)
  for (let at = folded.indexOf(' '); at !== -1; at = folded.indexOf(' ', at + 1))
    if (triggers.has(folded.slice(at + 1))) return !names.some((other) => fold(other) === folded.slice(0, at))
  return true
}

function sureTest(
  { language, outlet }: LanguagePack,
  { places }: JurisdictionPack,
  tests: OutletTests,
): (entry: Entry) => boolean {
  const regions = places.flatMap(({ names }) => (names[language] ?? []).map(fold))
  const ambiguous = new Set(outlet.ambiguous)
  return ({ outlet: { needsContext }, name }) => {
    const folded = fold(name)
    const words = wordsOf(folded, { start: 0, end: folded.length }, tests.kindOf)
    if (needsContext || ambiguous.has(folded) || name.length < 3) return false
    if (regions.some((region) => region.startsWith(`${folded} `))) return false // «Маңғыстау облыстық соты»
    if (words.length > 1) return !words.every(({ kind }) => kind.common)
    const short = name.length <= 5 && name !== name.toUpperCase()
    return !short && !words.some(({ kind }) => kind.common || kind.given) && !tests.place(chunkOf(folded, words))
  }
}

/** The names of the table in a line; those that are not sure, only as the whole of a quote. */
export function inTable({ plain, folded, chunks }: OutletLine, { index, isSure }: Table, tests: OutletTests): Span[] {
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
      if (!isSure(hit.value) && !(exact && !tests.thing(chunk))) continue
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
  let last: Chunk | null = null
  for (const chunk of chunks) {
    if (chunk.quoted) continue
    const isJoined =
      last !== null && chunk.start - last.end <= LONGEST_JOINT && JOINT.test(plain.slice(last.end, chunk.start))
    if (isJoined && groups.at(-1)?.at(-1) === last) groups.at(-1)?.push(chunk)
    else if (isJoined && last !== null) groups.push([last, chunk])
    last = chunk
  }
  if (groups.length === 0) return []
  const known = (chunk: Chunk): boolean => index.at(folded, chunk.start).some(({ end }) => end === chunk.end)
  return groups
    .filter((group) => group.filter(known).length > 1)
    .flatMap((group) =>
      group.filter(
        (chunk) => chunk.words.length <= 3 && !tests.place(chunk) && !chunk.words.some(({ kind }) => kind.given),
      ),
    )
}
