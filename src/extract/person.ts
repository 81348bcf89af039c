// People: every named person with a surname. Evidence in this order: an initial, a role beside the name, a known given name,
// the ending of a surname, what only people do. A surname alone counts where its ending is sure, or the page has introduced it.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { PersonValue, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { quoteAround } from '../text/quote.ts'
import { windowsAt } from '../text/search/scan.ts'
import { likeness } from '../text/name/spelling.ts'
import type { Extractor, Finding, Reader } from './extractor.ts'
import type { NameLine } from './name-page.ts'
import { namePage } from './name-page.ts'
import type { Person, PersonTools } from './person-line.ts'
import { EVIDENCE, nameWordsIn, peopleIn, personTools } from './person-line.ts'

// How far what tells of a person stands from a capital
const REACH = 120

/** The extractor of people: one rule for each kind of evidence, so that the precision of each can be measured. */
export function personExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'person'> {
  const extractor = { kind: 'person', cue: /\p{Lu}/gu, reach: REACH, rules: [] } as const
  if (language.person.verbs.length === 0) return extractor // a pack that is not written yet
  const tools = personTools(language, jurisdiction)
  const name = `person.${language.language}`
  return { ...extractor, read: reader(name, tools), echo: (named) => echoReader(`${name}.echo`, named, tools) }
}

function reader(name: string, tools: PersonTools): Reader<'person'> {
  const rules = EVIDENCE.map((evidence) => ({ evidence, rule: `${name}.${evidence}` }))
  return (document, blocks) => {
    const page = namePage(document)
    const findings: Finding<'person'>[] = []
    for (const window of windowsAt(page.text, page.signs.capitals, blocks, REACH)) {
      const told = page.lines(window).flatMap((line) => toldIn(line, tools).map((one) => ({ line, ...one })))
      for (const { evidence, rule } of rules)
        for (const one of told) if (one.person.rule === evidence) findings.push(findingOf(rule, one.line, one, tools))
    }
    return findings
  }
}

/** A person of a line, and the cases that the words around the name tell; '' where they tell none. */
interface Told {
  readonly person: Person
  readonly cases: string
}

function toldIn(line: NameLine, tools: PersonTools): readonly Told[] {
  const { plain: quote } = line
  const found: Told[] = []
  for (const person of peopleIn(line, tools)) {
    const before = found.at(-1)
    const own = casesOf(quote, person, tools)
    // «приговорили А. Сулейменову, З. Нурмаханову и К. Жакупова»: a list stands in one case
    const listed = own === '' && before !== undefined && tools.lists.has(quote.slice(before.person.end, person.start))
    found.push({ person, cases: listed ? before.cases : own })
  }
  return found
}

function casesOf(quote: string, person: Person, { context, nominative }: PersonTools): string {
  const told = person.role?.apposed === true ? person.role.cases : ''
  const beside = told === '' ? context.casesBeside(quote, person) : told
  return beside === '' && isHead(quote, person) ? nominative : beside
}

function findingOf(
  rule: string,
  { plain: quote, start }: NameLine,
  { person, cases }: Told,
  { words, dress }: PersonTools,
): Finding<'person'> {
  const { given, role, glued } = person
  const printed = glued?.join(' ') ?? undressed(quote.slice(person.start, person.end), dress.suffixes)
  const surname = given === null ? person.surname : words.single(person.surname)
  const value: PersonValue = {
    name: printed.replace(person.surname, surname),
    surname,
    given,
    role: role?.role ?? null,
    ...(cases === '' ? {} : { cases }),
  }
  const span: Span = { start: start + person.start, end: start + person.end }
  return glued === null ? { rule, value, span } : { rule, value, span, repair: 'two words printed as one' }
}

// «Виталий Ропот, Кенже Абишева, правозащитники (г.Караганда)»: a line that is the head of an item names people in the nominative.
function isHead(line: string, { start, end }: Span): boolean {
  if (line.length > LONGEST_HEAD || '.!?…'.includes(line.charAt(line.length - 1))) return false
  return /^(?:[^.:;]*, )?$/u.test(line.slice(0, start)) && /^(?:,| \(|$)/u.test(line.slice(end))
}

const LONGEST_HEAD = 100

// «Тоқаев-қа», «Р-дің»
function undressed(name: string, suffixes: ReadonlySet<string>): string {
  if (suffixes.size === 0) return name
  const joined = /['’ʼ‑-](?<suffix>\p{Ll}+)$/u.exec(name)
  return joined !== null && suffixes.has(joined.groups?.['suffix'] ?? '') ? name.slice(0, joined.index) : name
}

// A surname that the page has introduced counts alone too, in any of its transliterations.
function echoReader(rule: string, named: readonly PersonValue[], tools: PersonTools): Reader<'person'> | null {
  const isKnown = surnameTest(named, tools)
  if (isKnown === null) return null
  return (document, blocks) => {
    const page = namePage(document)
    return blocks
      .flatMap((block) => page.lines(block))
      .flatMap((line) => echoesIn(line, isKnown, tools).map((found) => ({ rule, ...found })))
  }
}

function echoesIn(line: NameLine, isKnown: SurnameTest, tools: PersonTools): Omit<Finding<'person'>, 'rule'>[] {
  const { plain, folded, start, quotes } = line
  const { context, roles, words } = tools
  const found: Omit<Finding<'person'>, 'rule'>[] = []
  for (const word of nameWordsIn(line, tools)) {
    if (word.initial || word.stop || word.text.length < 3 || !isKnown.test(word.text)) continue
    const isElse = context.isNamesake(plain, folded, word.end) || context.isThing(folded, word)
    if (isElse || quoteAround(quotes, word)?.start === word.start) continue
    const said = roles.before(plain, folded, word.start, 0, words.reader.casesAs(word.text, isKnown.surnames))
    const role = said === null || said.ofAnother ? null : said.role // «адвокат Абжана» is another
    const value: PersonValue = { name: word.text, surname: word.text, given: null, role }
    found.push({ value, span: { start: start + word.start, end: start + word.end } })
  }
  return found
}

interface SurnameTest {
  readonly test: (word: string) => boolean
  /** In the plain spelling. */
  readonly surnames: ReadonlySet<string>
}

// Jaro–Winkler of plain spellings: one letter of seven, no more
const SAME = 0.96

function surnameTest(named: readonly PersonValue[], { words }: PersonTools): SurnameTest | null {
  const known = new Set(
    named
      .filter(({ surname, given, role }) => (given !== null || role !== null) && surname.length > 2)
      .filter(({ surname }) => !words.isStop(fold(surname)))
      .flatMap(({ surname }) => words.reader.surnames(surname)),
  )
  if (known.size === 0) return null
  const byLetter = Map.groupBy(known, (surname) => surname.charAt(0))
  const test = (word: string): boolean =>
    words.reader
      .surnames(word)
      .some((plain) => known.has(plain) || (plain.length > 6 && isLike(byLetter.get(plain.charAt(0)) ?? [], plain)))
  return { test, surnames: known }
}

function isLike(known: readonly string[], word: string): boolean {
  return known.some((other) => isVariant(other, word))
}

// Not "Omarova" for "Omarov": of one length, or the difference is not at the end
function isVariant(known: string, word: string): boolean {
  if (Math.abs(known.length - word.length) > 1) return false
  return !known.startsWith(word) && !word.startsWith(known) && likeness(known, word) >= SAME
}
