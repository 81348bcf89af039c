// Outlets: by the table of the jurisdiction, by their address, and by the words beside a name in quotes or capitals.
import type { JurisdictionPack, Outlet } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { OutletValue, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { PhraseIndex } from '../text/phrase.ts'
import { phraseIndex } from '../text/phrase.ts'
import { anyOf } from '../text/shape.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'
import type { Chunk, OutletLine } from './outlet-line.ts'
import { outletLine, partOf } from './outlet-line.ts'
import type { OutletTests } from './outlet-words.ts'
import { outletTests } from './outlet-words.ts'

type Reader = (line: OutletLine) => readonly Span[]

const LINE = /[^\n]+/dgu

/** The extractor of outlets. An outlet once named so that it is sure is one elsewhere on the page too. */
export function outletExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'outlet'> {
  const extractor = { kind: 'outlet', cue: /["“”«»„]|\p{Lu}|\.\p{Ll}/gu, plain: true, reach: 80 } as const
  if (language.outlet.triggers.length === 0) return { ...extractor, rules: [] } // a pack that is not written yet
  const tests = outletTests(language, jurisdiction)
  const lines = lineReader()
  const rule = (name: string, reader: Reader): Rule<'outlet'> => ({
    name: `outlet.${language.language}.${name}`,
    plain: true,
    pattern: LINE,
    read: (match) => reader(lines(match)).map((span) => foundAt(match, span)),
  })
  const table = tableOf(language, jurisdiction, tests)
  return {
    ...extractor,
    rules: [
      rule('table', (line) => inTable(line, table, tests)),
      domainRule(language),
      rule('trigger', (line) => line.chunks.flatMap((chunk) => beside(line, chunk, tests))),
      rule('list', (line) => [...listed(line, tests), ...listedBare(line, table, tests)]),
      rule('cited', (line) => line.chunks.filter((chunk) => isCited(chunk, tests))),
      rule('telling', (line) => line.chunks.flatMap((chunk) => told(line, chunk, tests))),
      rule('apposition', (line) => appositions(line, tests)),
    ],
    echo: (named) => echoRule(language, named, tests),
  }
}

// The rules of a window look at the same line one after the other: it is cut once.
function lineReader(): (match: Match) => OutletLine {
  let last: OutletLine | null = null
  return ({ quote }) => (last?.plain === quote ? last : (last = outletLine(quote)))
}

function foundAt({ start, quote }: Match, span: Span): Found<'outlet'> {
  return {
    value: { name: quote.slice(span.start, span.end) },
    span: { start: start + span.start, end: start + span.end },
  }
}

interface Table {
  readonly index: PhraseIndex<boolean>
}

// True: sure by itself. Short words, words of the language, places and given names need a trigger or quotes.
function tableOf({ language, outlet }: LanguagePack, { outlets }: JurisdictionPack, tests: OutletTests): Table {
  const ambiguous = new Set(outlet.ambiguous)
  const sure = (entry: Outlet, name: string): boolean => {
    const words = name.split(' ').map((word) => ({ start: 0, end: 0, folded: fold(word) }))
    if (entry.needsContext || ambiguous.has(fold(name)) || name.length < 3) return false
    if (words.length > 1) return !words.every(tests.common)
    const chunk = { start: 0, end: 0, quoted: false, words, before: '', behind: '' }
    const short = name.length <= 5 && name !== name.toUpperCase()
    return !short && !words.some(tests.common) && !words.some(tests.given) && !tests.place(chunk)
  }
  // "KazTAG news agency": the trigger is no part of the name, where the name stands without it too
  const trigger = new RegExp(` ${anyOf(outlet.triggers)}$`, 'u')
  const bare = (name: string, names: readonly string[]): boolean =>
    names.every((other) => fold(other) !== fold(name).replace(trigger, '') || fold(other) === fold(name))
  const entries = outlets.filter(({ type }) => type !== 'association' && type !== 'platform')
  return {
    index: phraseIndex(
      entries.flatMap((entry) => {
        const names = entry.names[language] ?? []
        return names.filter((name) => bare(name, names)).map((name) => [name, sure(entry, name)] as const)
      }),
    ),
  }
}

function inTable({ plain, folded, chunks }: OutletLine, { index }: Table, tests: OutletTests): Span[] {
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

// "caravan.kz", "www.qub.kz", "NUR.KZ"; not the address of a page, a mailbox, a state body
function domainRule({ language, outlet }: LanguagePack): Rule<'outlet'> {
  const ends = anyOf(outlet.domains.flatMap((domain) => [domain, domain.toUpperCase()]))
  const not = outlet.notOutlets
  return {
    name: `outlet.${language}.domain`,
    plain: true,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@/:._-])(?:[\\p{L}\\p{N}-]{1,40}\\.){1,3}${ends}(?![\\p{L}\\p{N}@_-]|[./][\\p{L}\\p{N}])`,
      'dgu',
    ),
    read: ({ quote }) => {
      const address = quote.toLowerCase().replace(/^www\./u, '')
      return not.some((domain) => address === domain || address.endsWith(`.${domain}`))
        ? null
        : { value: { name: quote } }
    },
  }
}

// "newspaper «X»", "the portal X", "X news agency", "X reporter", "correspondents of X"
function beside({ folded }: OutletLine, chunk: Chunk, tests: OutletTests): Span[] {
  if (tests.organisation(chunk)) return []
  if (chunk.quoted) {
    const named =
      tests.triggerBefore(chunk) || tests.staffBefore(chunk) || (tests.triggerBehind(chunk) && !tests.thing(chunk))
    return named && !tests.thing(chunk) ? [chunk] : []
  }
  const found: Span[] = []
  const ahead = partOf(folded, chunk, leading(chunk, tests))
  if (
    ahead !== null &&
    isFree(ahead, tests) &&
    (tests.triggerBefore(ahead) || (tests.staffBefore(ahead) && !tests.place(ahead)))
  )
    found.push(ahead)
  const tail = partOf(folded, chunk, trailing(chunk, tests))
  if (
    tail !== null &&
    tests.triggerBehind(tail) &&
    isFree(tail, tests) &&
    !tests.place(tail) &&
    !tail.words.some(tests.given)
  )
    found.push(tail)
  return found
}

// "newspaper Ak Zhaik Saule Dyusen": the name ends where a person's begins, or an English word
function leading({ words }: Chunk, tests: OutletTests): Chunk['words'] {
  const end = words.findIndex((word, at) => tests.common(word) || (at > 0 && tests.given(word)))
  return end < 0 ? words : words.slice(0, end)
}

// "On June 5 Vlast reporter": what comes before the name falls off
function trailing({ words }: Chunk, tests: OutletTests): Chunk['words'] {
  const from = words.findLastIndex((word) => tests.common(word)) + 1
  const rest = words.slice(from)
  return from > 0 && /^\p{N}+$/u.test(rest[0]?.folded ?? '') ? rest.slice(1) : rest
}

// "the public page Dana Kim": a given name and one more word are a person
function isPerson({ words }: Chunk, tests: OutletTests): boolean {
  return words.length > 1 && words[0] !== undefined && tests.given(words[0]) && !words.some(tests.telling)
}

function isFree(chunk: Chunk, tests: OutletTests): boolean {
  if (isPerson(chunk, tests)) return false
  const known = chunk.words.some((word) => !tests.telling(word) && !/^\p{N}+$/u.test(word.folded))
  return known && !tests.organisation(chunk) && chunk.words.length <= 4
}

// "newspapers «A» and «B»"
function listed({ plain, chunks }: OutletLine, tests: OutletTests): Span[] {
  const found: Span[] = []
  const quoted = chunks.filter((chunk) => chunk.quoted)
  let last: Chunk | undefined
  for (const chunk of quoted) {
    const gap = last === undefined ? '' : plain.slice(last.end, chunk.start)
    const joined = last !== undefined && /^.?(?:,|,? \p{L}{1,3}) ?.$/u.test(gap)
    if (joined && !tests.thing(chunk)) found.push(chunk)
    last = joined || (tests.triggerBefore(chunk) && !tests.thing(chunk)) ? chunk : undefined
  }
  return found
}

// "Vlast, Kursiv and Tobyl Tynysy": where two of a list are in the table, all are outlets
function listedBare({ plain, folded, chunks }: OutletLine, { index }: Table, tests: OutletTests): Span[] {
  const groups: Chunk[][] = []
  for (const chunk of chunks.filter(({ quoted }) => !quoted)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (
      group !== undefined &&
      last !== undefined &&
      /^(?:,|,? \p{Ll}{1,3}) $/u.test(plain.slice(last.end, chunk.start))
    )
      group.push(chunk)
    else groups.push([chunk])
  }
  const known = (chunk: Chunk): boolean => index.at(folded, chunk.start).some(({ end }) => end === chunk.end)
  return groups
    .filter((group) => group.filter(known).length > 1)
    .flatMap((group) =>
      group.filter((chunk) => chunk.words.length <= 3 && !tests.place(chunk) && !chunk.words.some(tests.given)),
    )
}

function isCited(chunk: Chunk, tests: OutletTests): boolean {
  if (tests.organisation(chunk) || tests.thing(chunk) || chunk.words.length > 4) return false
  return tests.sourceNote(chunk) || (tests.citedIn(chunk) && !chunk.words.every(tests.common))
}

// «Kerek News», Radio Tolqyn: the name itself tells
function told({ folded }: OutletLine, chunk: Chunk, tests: OutletTests): Span[] {
  if (tests.thing(chunk) || tests.organisation(chunk)) return []
  if (chunk.quoted) return tests.tells(chunk) ? [chunk] : []
  const part = partOf(folded, chunk, trailing(chunk, tests))
  const name = part === null ? null : partOf(folded, part, leading(part, tests))
  return name !== null && name.words.length <= 3 && tests.tells(name) && isFree(name, tests) ? [name] : []
}

// "Sanzhar Akhmet, Priuralye Live (Uralsk)"
function appositions({ plain, chunks }: OutletLine, tests: OutletTests): Span[] {
  const runs = chunks.filter((chunk) => !chunk.quoted)
  return runs.filter((chunk, at) => {
    const [person, place] = [runs[at - 1], runs[at + 1]]
    return (
      person !== undefined &&
      place !== undefined &&
      person.words.length >= 2 &&
      !person.words.some(tests.common) &&
      plain.slice(person.end, chunk.start) === ', ' &&
      plain.slice(chunk.end, place.start) === ' (' &&
      plain[place.end] === ')' &&
      tests.place(place) &&
      !tests.place(chunk) &&
      !chunk.words.some(tests.common)
    )
  })
}

// What the page has named an outlet is one again: in quotes, or in capitals where the name cannot be another word.
function echoRule(
  { language }: LanguagePack,
  named: readonly OutletValue[],
  tests: OutletTests,
): Rule<'outlet'> | null {
  const names = [...new Set(named.map(({ name }) => name))].filter((name) => name.length > 2)
  if (names.length === 0) return null
  const known = new Set(names.map(fold))
  const alone = (chunk: Chunk): boolean =>
    !chunk.words.some((word) => tests.common(word) || tests.given(word)) && !tests.place(chunk)
  return {
    name: `outlet.${language}.echo`,
    plain: true,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(names)}(?![\\p{L}\\p{N}])`, 'dgu'),
    read: (match) => {
      if (!known.has(fold(match.quote))) return null
      const [before, behind] = [match.text[match.start - 1] ?? '', match.text[match.end] ?? '']
      const quoted = /["“„«]/u.test(before) && /["”»]/u.test(behind)
      const chunk = outletLine(match.quote).chunks[0]
      return quoted || (chunk !== undefined && alone(chunk)) ? { value: { name: match.quote } } : null
    },
  }
}
