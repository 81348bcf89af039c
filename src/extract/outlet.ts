// Outlets: by the table of the jurisdiction, by their address, and by the words beside a name in quotes or capitals.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack, OutletWords } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { classAt, isOfWord, LETTER } from '../text/letter-class.ts'
import { windowsAt } from '../text/search/scan.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { Extractor, Finding, Reader, Shape } from './extractor.ts'
import type { NameLine, NamePage } from './name-page.ts'
import { namePage } from './name-page.ts'
import { echoReader } from './outlet-echo.ts'
import type { OutletLine } from './outlet-line.ts'
import { outletLine } from './outlet-line.ts'
import { appositions, beside, isCited, listed, quotedAppositions, told } from './outlet-names.ts'
import { inTable, listedBare, tableOf } from './outlet-table.ts'
import { outletTests } from './outlet-words.ts'

// How far what tells of an outlet stands from its name
const REACH = 80

/** The extractor of outlets. An outlet once named so that it is sure is one elsewhere on the page too. */
export function outletExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'outlet'> {
  const extractor = { kind: 'outlet', cue: /\p{Lu}/gu, plain: true, reach: REACH, rules: [] } as const
  if (language.outlet.triggers.length === 0) return extractor // a pack that is not written yet
  const tests = outletTests(language, jurisdiction)
  const table = tableOf(language, jurisdiction, tests)
  const name = `outlet.${language.language}`
  const domains = domainReader(`${name}.domain`, language.outlet)
  // in the order in which they win
  const readers: readonly (readonly [string, (line: Line) => readonly Span[]])[] = [
    ['table', ({ own }) => inTable(own, table, tests)],
    ['domain', domains.read],
    ['trigger', ({ own }) => own.chunks.flatMap((chunk) => beside(own, chunk, tests))],
    ['list', ({ own }) => [...listed(own, tests), ...listedBare(own, table, tests)]],
    ['cited', ({ own }) => own.chunks.filter((chunk) => isCited(chunk, tests))],
    ['telling', ({ own }) => own.chunks.flatMap((chunk) => told(own, chunk, tests))],
    ['apposition', ({ own }) => [...appositions(own, tests), ...quotedAppositions(own, tests)]],
  ]
  const rules = readers.map(([rule, spansIn]) => ({ rule: `${name}.${rule}`, spansIn }))
  const read: Reader<'outlet'> = (document, blocks) => {
    const page = namePage(document)
    const findings: Finding<'outlet'>[] = []
    for (const window of windowsAt(page.text, cuesOf(page), blocks, REACH)) {
      const lines = page.lines(window).map((line): Line => ({ ...line, own: outletLine(line, tests.kindOf) }))
      for (const { rule, spansIn } of rules)
        for (const line of lines) for (const span of spansIn(line)) findings.push(findingOf(rule, line, span))
    }
    return findings
  }
  return { ...extractor, read, shapes: [domains.shape], echo: (named) => echoReader(`${name}.echo`, named, tests) }
}

/** A line with what may be outlets in it. */
interface Line extends NameLine {
  readonly own: OutletLine
}

// Quotes that names stand in, capitals, addresses
function cuesOf({ text, signs }: NamePage): readonly number[] {
  const quotes = signs.quotes.filter((at) => '"“”«»„'.includes(text.charAt(at)))
  const others = [...quotes, ...signs.stops.flatMap((at) => [at, at + 1])].sort((a, b) => a - b)
  return merged(signs.capitals, others)
}

function merged(many: readonly number[], few: readonly number[]): readonly number[] {
  const all: number[] = []
  let next = 0
  for (const one of many) {
    for (; (few[next] ?? Infinity) < one; next++) all.push(few[next] ?? one)
    all.push(one)
  }
  return [...all, ...few.slice(next)]
}

function findingOf(rule: string, { plain, start }: NameLine, span: Span): Finding<'outlet'> {
  const name = plain.slice(span.start, span.end)
  return { rule, value: { name }, span: { start: start + span.start, end: start + span.end } }
}

interface DomainReader {
  readonly shape: Shape
  readonly read: (line: NameLine) => readonly Span[]
}

// "caravan.kz", "www.qub.kz", "NUR.KZ"; not the address of a page, a mailbox, a state body
function domainReader(name: string, { domains, notOutlets }: OutletWords): DomainReader {
  const ends = anyOf(domains.flatMap((domain) => [domain, domain.toUpperCase()]))
  const pattern = patternOf(
    `(?<![\\p{L}\\p{N}@/:._-])(?:[\\p{L}\\p{N}-]{1,40}\\.){1,3}${ends}(?![\\p{L}\\p{N}@_-]|[./][\\p{L}\\p{N}])`,
    'dgu',
  )
  const isOutlet = (address: string): boolean =>
    !notOutlets.some((domain) => address === domain || address.endsWith(`.${domain}`))
  return {
    shape: { name, plain: true, pattern },
    read: ({ plain }) =>
      mayHoldAddress(plain)
        ? Array.from(plain.matchAll(pattern), ({ 0: quote, index }) => {
            return { quote, start: index, end: index + quote.length }
          }).filter(({ quote }) => isOutlet(quote.toLowerCase().replace(/^www\./u, '')))
        : [],
  }
}

// A full stop right before a letter
function mayHoldAddress(plain: string): boolean {
  for (let at = plain.indexOf('.'); at !== -1; at = plain.indexOf('.', at + 1))
    if ((classAt(plain, at + 1) & LETTER) !== 0 && (isOfWord(plain, at - 1) || plain[at - 1] === '-')) return true
  return false
}
