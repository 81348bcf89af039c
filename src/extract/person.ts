// People: every named person with a surname. Evidence in this order: an initial, a role beside the name, a known given name,
// the ending of a surname, what only people do. A surname alone counts where its ending is sure, or the page has introduced it.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { PersonValue, Span } from '../model.ts'
import { capitals, runs } from '../text/capital.ts'
import { fold } from '../text/fold.ts'
import { quoteAround, quotedSpans } from '../text/quote.ts'
import { likeness } from '../text/words.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'
import type { Name } from './person-name.ts'
import { namesIn } from './person-name.ts'
import type { RoleReader, SaidRole } from './person-role.ts'
import { roleReader } from './person-role.ts'
import type { NameWords } from './person-words.ts'
import { nameWords } from './person-words.ts'

const EVIDENCE = ['initial', 'role', 'given', 'surname', 'action', 'list'] as const
type Evidence = (typeof EVIDENCE)[number]

interface Person extends Name {
  readonly role: SaidRole | null
  readonly rule: Evidence
}

interface Tools {
  readonly words: NameWords
  readonly roles: RoleReader
  readonly pairs: ReadonlySet<string>
  readonly lists: ReadonlySet<string>
}

/** The extractor of people. */
export function personExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'person'> {
  const extractor = { kind: 'person', cue: /\p{Lu}/gu, plain: true, reach: 120 } as const
  if (language.person.verbs.length === 0) return { ...extractor, rules: [] } // a pack that is not written yet
  const tools: Tools = {
    words: nameWords(language, jurisdiction),
    roles: roleReader(language.person),
    pairs: new Set(language.person.initials),
    lists: new Set(language.person.lists.map((word) => `${word} `)),
  }
  const people = lineReader(tools)
  const rules = EVIDENCE.map(
    (evidence): Rule<'person'> => ({
      name: `person.${language.language}.${evidence}`,
      plain: true,
      pattern: /[^\n]+/dgu,
      read: (match) => people(match).filter(({ rule }) => rule === evidence).map((person) => foundAt(match, person)),
    }),
  )
  return { ...extractor, rules, echo: (named) => echoRule(language, named, tools) }
}

// The rules of a window look at the same line one after the other: it is read once.
function lineReader(tools: Tools): (match: Match) => readonly Person[] {
  let last: { readonly quote: string; readonly people: readonly Person[] } | null = null
  return ({ quote }) => (last?.quote === quote ? last : (last = { quote, people: readLine(quote, tools) })).people
}

function foundAt({ quote, start }: Match, person: Person): Found<'person'> {
  const { surname, given, role, glued } = person
  const printed = quote.slice(person.start, person.end)
  const value: PersonValue = { name: glued?.join(' ') ?? printed, surname, given, role: role?.role ?? null }
  const span: Span = { start: start + person.start, end: start + person.end }
  return glued === null ? { value, span } : { value, span, repair: 'two words printed as one' }
}

function readLine(plain: string, tools: Tools): Person[] {
  const folded = fold(plain)
  const all = capitals(plain, tools.pairs).map((word) => tools.words.classify(word))
  const quotes = quotedSpans(plain)
  const names = runs(plain, all)
    .flatMap((run) => namesIn(run as typeof all, tools.words))
    .filter((name) => !tools.roles.isThing(folded, name) && !isQuotedName(plain, quotes, name) && !/^(?:\.\p{Ll}|[@_/])/u.test(plain.slice(name.end, name.end + 2)))
  const starts = new Set(names.map(({ start }) => start))
  const people: Person[] = []
  for (const name of names) {
    const last = people.at(-1)
    const listed = last !== undefined && tools.lists.has(plain.slice(last.end, name.start))
    const before = tools.roles.before(plain, folded, name.start, last?.end ?? 0)
    const role = before ?? tools.roles.behind(folded, name.end, (at) => starts.has(at)) ?? (listed && last.role?.plural === true ? last.role : null)
    const rule = evidenceOf(name, role, { listed, acts: tools.roles.acts(folded, name.end) }, plain, tools)
    if (rule === null) continue
    people.push({ ...name, role, rule })
    if (role?.plural === true && before === null) shareBackwards(people, plain, tools)
  }
  return people
}

// "A and B, correspondents of X": the role is said of both
function shareBackwards(people: Person[], plain: string, { lists }: Tools): void {
  for (let at = people.length - 1; at > 0; at--) {
    const [last, before] = [people[at], people[at - 1]]
    if (last === undefined || before === undefined || before.role !== null || !lists.has(plain.slice(before.end, last.start))) return
    people[at - 1] = { ...before, role: last.role }
  }
}

function evidenceOf(
  { form, evidence, surname, glued, start }: Name,
  role: SaidRole | null,
  { listed, acts }: { readonly listed: boolean; readonly acts: boolean },
  plain: string,
  { words }: Tools,
): Evidence | null {
  if (glued !== null) return role === null ? 'given' : 'role'
  if (form === 'initial') return 'initial'
  if (form === 'list') return evidence !== null || role !== null || listed || acts ? 'initial' : null
  if (form === 'single') {
    // A given name alone is no surname; a town may end like one ("in Saratov")
    if (evidence === 'surname') return /(?:^|[^\p{L}])(?:in|at|near) $/iu.test(plain.slice(Math.max(0, start - 6), start)) ? null : 'surname'
    return role?.direct === true && !role.plural && evidence !== 'given' && surname.length > 3 && !words.isStop(fold(surname)) ? 'role' : null
  }
  if (role !== null) return 'role'
  if (evidence === 'given' || evidence === 'surname') return evidence
  return acts ? 'action' : listed ? 'list' : null
}

// «Turan Capital», “BEZ NAZVANIYA”: a short quote that is all capitals is the name of something else
function isQuotedName(plain: string, quotes: readonly Span[], name: Name): boolean {
  const quote = quoteAround(quotes, name)
  if (quote === null) return false
  const words = plain.slice(quote.start, quote.end).trim().split(/\s+/u)
  return words.length <= 5 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}

// A surname that the page has introduced counts alone too, in any of its transliterations.
function echoRule({ language }: LanguagePack, named: readonly PersonValue[], tools: Tools): Rule<'person'> | null {
  const { words } = tools
  const surnames = new Map<string, string>()
  for (const { surname, given, role } of named) {
    if ((given !== null || role !== null) && surname.length > 2 && !words.isStop(fold(surname))) surnames.set(words.plain(surname), surname)
  }
  if (surnames.size === 0) return null
  const known = [...surnames.keys()]
  const alike = (plain: string): boolean =>
    surnames.has(plain) || (plain.length > 6 && known.some((other) => other[0] === plain[0] && Math.abs(other.length - plain.length) < 2 && other !== `${plain}a` && plain !== `${other}a` && likeness(other, plain) >= SAME))
  return {
    name: `person.${language}.echo`,
    plain: true,
    pattern: /[^\n]+/dgu,
    read: ({ quote, start }) => {
      const folded = fold(quote)
      const quotes = quotedSpans(quote)
      return capitals(quote, tools.pairs).flatMap((word): Found<'person'>[] => {
        const { text, end, initial } = word
        if (initial || text.length < 3 || words.isStop(fold(text)) || !alike(words.plain(text))) return []
        if (tools.roles.isThing(folded, word) || quoteAround(quotes, word)?.start === word.start) return []
        const value: PersonValue = { name: text, surname: text, given: null, role: tools.roles.before(quote, folded, word.start, 0)?.role ?? null }
        return [{ value, span: { start: start + word.start, end: start + end } }]
      })
    },
  }
}

// Jaro–Winkler: one letter of seven, no more
const SAME = 0.96
