// People: every named person with a surname. Evidence in this order: an initial, a role beside the name, a known given name,
// the ending of a surname, what only people do. A surname alone counts where its ending is sure, or the page has introduced it.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { PersonValue, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { quoteAround, quotedSpans } from '../text/quote.ts'
import { likeness } from '../text/words.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'
import type { Person, PersonTools } from './person-line.ts'
import { EVIDENCE, nameWordsIn, peopleIn, personTools } from './person-line.ts'

const LINE = /[^\n]+/dgu

/** The extractor of people: one rule for each kind of evidence, so that the precision of each can be measured. */
export function personExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'person'> {
  const extractor = { kind: 'person', cue: /\p{Lu}/gu, plain: true, reach: 120 } as const
  if (language.person.verbs.length === 0) return { ...extractor, rules: [] } // a pack that is not written yet
  const tools = personTools(language, jurisdiction)
  const people = lineReader(tools)
  const rules = EVIDENCE.map((evidence): Rule<'person'> => ({
    name: `person.${language.language}.${evidence}`,
    plain: true,
    pattern: LINE,
    read: (match) =>
      people(match)
        .filter(({ person }) => person.rule === evidence)
        .map((told) => foundAt(match, told, tools)),
  }))
  return { ...extractor, rules, echo: (named) => echoRule(`person.${language.language}.echo`, named, tools) }
}

/** A person of a line, and the cases that the words around the name tell; '' where they tell none. */
interface Told {
  readonly person: Person
  readonly cases: string
}

// The rules of a window look at the same line one after the other: it is read once.
function lineReader(tools: PersonTools): (match: Match) => readonly Told[] {
  let last: { readonly quote: string; readonly people: readonly Told[] } | null = null
  return ({ quote }) => (last?.quote === quote ? last : (last = { quote, people: toldIn(quote, tools) })).people
}

function toldIn(quote: string, tools: PersonTools): readonly Told[] {
  const found: Told[] = []
  for (const person of peopleIn(quote, tools)) {
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

function foundAt({ quote, start }: Match, { person, cases }: Told, { words, dress }: PersonTools): Found<'person'> {
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
  return glued === null ? { value, span } : { value, span, repair: 'two words printed as one' }
}

// «Виталий Ропот, Кенже Абишева, правозащитники (г.Караганда)»: a line that is the head of an item names people in the nominative.
function isHead(line: string, { start, end }: Span): boolean {
  if (line.length > LONGEST_HEAD || /[.!?…]$/u.test(line)) return false
  return /^(?:[^.:;]*, )?$/u.test(line.slice(0, start)) && /^(?:,| \(|$)/u.test(line.slice(end))
}

const LONGEST_HEAD = 100

// «Тоқаев-қа», «Р-дің»
function undressed(name: string, suffixes: ReadonlySet<string>): string {
  const joined = /['’ʼ‑-](?<suffix>\p{Ll}+)$/u.exec(name)
  return joined !== null && suffixes.has(joined.groups?.['suffix'] ?? '') ? name.slice(0, joined.index) : name
}

// A surname that the page has introduced counts alone too, in any of its transliterations.
function echoRule(name: string, named: readonly PersonValue[], tools: PersonTools): Rule<'person'> | null {
  const isKnown = surnameTest(named, tools)
  if (isKnown === null) return null
  return {
    name,
    plain: true,
    pattern: LINE,
    read: ({ quote, start }) => {
      const folded = fold(quote)
      const quotes = quotedSpans(quote)
      return nameWordsIn(quote, folded, tools).flatMap((word): Found<'person'>[] => {
        if (word.initial || word.stop || word.text.length < 3 || !isKnown.test(word.text)) return []
        const isElse = tools.context.isNamesake(quote, folded, word.end) || tools.context.isThing(folded, word)
        if (isElse || quoteAround(quotes, word)?.start === word.start) return []
        const said = tools.roles.before(
          quote,
          folded,
          word.start,
          0,
          tools.words.reader.casesAs(word.text, isKnown.surnames),
        )
        const role = said === null || said.ofAnother ? null : said.role // «адвокат Абжана» is another
        const value: PersonValue = { name: word.text, surname: word.text, given: null, role }
        return [{ value, span: { start: start + word.start, end: start + word.end } }]
      })
    },
  }
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
  const test = (word: string): boolean =>
    words.reader
      .surnames(word)
      .some((plain) => known.has(plain) || (plain.length > 6 && [...known].some((other) => isVariant(other, plain))))
  return { test, surnames: known }
}

// Not "Omarova" for "Omarov": of one length, or the difference is not at the end
function isVariant(known: string, word: string): boolean {
  if (known[0] !== word[0] || Math.abs(known.length - word.length) > 1) return false
  return !known.startsWith(word) && !word.startsWith(known) && likeness(known, word) >= SAME
}
