// Outlets: by the table of the jurisdiction, by their address, and by the words beside a name in quotes or capitals.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { OutletValue, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'
import type { Chunk, OutletLine } from './outlet-line.ts'
import { outletLine } from './outlet-line.ts'
import { appositions, beside, isCited, listed, quotedAppositions, told } from './outlet-names.ts'
import { inTable, listedBare, tableOf } from './outlet-table.ts'
import type { OutletTests } from './outlet-words.ts'
import { outletTests } from './outlet-words.ts'

type Reader = (line: OutletLine) => readonly Span[]

const LINE = /[^\n]+/dgu

/** The extractor of outlets. An outlet once named so that it is sure is one elsewhere on the page too. */
export function outletExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'outlet'> {
  const extractor = { kind: 'outlet', cue: /["“”«»„\p{Lu}]|\.\p{Ll}/gu, plain: true, reach: 80 } as const
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
      rule('apposition', (line) => [...appositions(line, tests), ...quotedAppositions(line, tests)]),
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

// "caravan.kz", "www.qub.kz", "NUR.KZ"; not the address of a page, a mailbox, a state body
function domainRule({ language, outlet }: LanguagePack): Rule<'outlet'> {
  const ends = anyOf(outlet.domains.flatMap((domain) => [domain, domain.toUpperCase()]))
  const not = outlet.notOutlets
  return {
    name: `outlet.${language}.domain`,
    plain: true,
    pattern: patternOf(
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
    !chunk.words.every((word) => tests.common(word) || (chunk.words.length === 1 && tests.given(word))) &&
    !tests.place(chunk) &&
    !tests.ambiguous(chunk)
  return {
    name: `outlet.${language}.echo`,
    plain: true,
    // «Арка», not in «Медиа-Арка» or «Арка-пресс»
    pattern: patternOf(`(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]-)${anyOf(names)}(?![\\p{L}\\p{N}])(?!-\\p{L}{5})`, 'dgu'),
    read: (match) => {
      if (!known.has(fold(match.quote))) return null
      const [before, behind] = [match.text[match.start - 1] ?? '', match.text[match.end] ?? '']
      const quoted = /["“„«]/u.test(before) && /["”»]/u.test(behind)
      const chunk = outletLine(match.quote).chunks[0]
      return quoted || (chunk !== undefined && alone(chunk)) ? { value: { name: match.quote } } : null
    },
  }
}
