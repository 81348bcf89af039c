// People: every named person with a surname. Evidence in this order: an initial, a role beside the name, a known given name,
// the ending of a surname, what only people do. A surname alone counts where its ending is sure, or the page has introduced it.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { PersonValue, Span } from '../model.ts'
import { capitals, runs } from '../text/capital.ts'
import { fold } from '../text/fold.ts'
import { quoteAround, quotedSpans } from '../text/quote.ts'
import { anyOf } from '../text/shape.ts'
import { likeness } from '../text/words.ts'
import type { Extractor, Found, Match, Rule } from './extractor.ts'
import type { Name } from './person-name.ts'
import { namesIn } from './person-name.ts'
import type { RoleReader, SaidRole } from './person-role.ts'
import { roleReader } from './person-role.ts'
import type { NameWord, NameWords } from './person-words.ts'
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
  /** "in Saratov": what stands before a town. */
  readonly placeBefore: RegExp
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
    placeBefore: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(language.place.before)} $`, 'u'),
  }
  const people = lineReader(tools)
  const rules = EVIDENCE.map(
    (evidence): Rule<'person'> => ({
      name: `person.${language.language}.${evidence}`,
      plain: true,
      pattern: /[^\n]+/dgu,
      read: (match) => people(match).filter(({ rule }) => rule === evidence).map((person) => foundAt(match, person, tools)),
    }),
  )
  return { ...extractor, rules, echo: (named) => echoRule(language, named, tools) }
}

// The rules of a window look at the same line one after the other: it is read once.
function lineReader(tools: Tools): (match: Match) => readonly Person[] {
  let last: { readonly quote: string; readonly people: readonly Person[] } | null = null
  return ({ quote }) => (last?.quote === quote ? last : (last = { quote, people: readLine(quote, tools) })).people
}

function foundAt({ quote, start }: Match, person: Person, { words }: Tools): Found<'person'> {
  const { given, role, glued } = person
  const printed = glued?.join(' ') ?? quote.slice(person.start, person.end)
  const surname = given === null ? person.surname : words.single(person.surname)
  const value: PersonValue = { name: printed.replace(person.surname, surname), surname, given, role: role?.role ?? null }
  const span: Span = { start: start + person.start, end: start + person.end }
  return glued === null ? { value, span } : { value, span, repair: 'two words printed as one' }
}

function readLine(plain: string, tools: Tools): Person[] {
  const folded = fold(plain)
  const all = classified(plain, folded, tools)
  const quotes = quotedSpans(plain)
  const names = runs(plain, all)
    .flatMap((run) => namesIn(run, tools.words))
    .filter((name) => !isQuotedName(plain, quotes, name) && !/^(?:\.\p{Ll}|[@_/])/u.test(plain.slice(name.end, name.end + 2)))
  const starts = new Set(names.map(({ start }) => start))
  const title = isTitle(plain, all)
  const people: Person[] = []
  let relative: SaidRole | null = null
  for (const name of names) {
    const last = people.at(-1)
    const gap = last === undefined ? null : plain.slice(last.end, name.start)
    const before = tools.roles.before(plain, folded, name.start, last?.end ?? 0)
    const known = name.evidence === 'given' || name.evidence === 'surname'
    if (tools.roles.isThing(plain, folded, name, known || before?.direct === true ? before : null)) continue
    const listed = gap !== null && tools.lists.has(gap)
    const role = [
      before?.ofAnother === true ? null : before,
      tools.roles.behind(folded, name.end, (at) => starts.has(at)),
      // "the wife of A (X), B": the role is B's
      relative !== null && gap !== null && /^(?: \([^()]*\))?, $/u.test(gap) ? relative : null,
      listed && last?.role?.plural === true ? last.role : null,
    ].find((one) => one !== null)
    const rule = evidenceOf(name, role ?? null, { listed, title, acts: tools.roles.acts(folded, name.end) }, { plain, folded }, tools)
    if (rule === null) continue
    people.push({ ...name, role: role ?? null, rule })
    relative = before?.ofAnother === true && before.role === 'relative' ? { ...before, ofAnother: false } : null
    if (role?.plural === true && role !== before) shareBackwards(people, plain, tools)
  }
  return people
}

// A word inside the name of an organisation ("Adil Soz") is no part of a person's.
function classified(plain: string, folded: string, { words, pairs }: Tools): NameWord[] {
  let thing = 0
  return capitals(plain, pairs).map((word) => {
    thing = Math.max(thing, words.thingAt(folded, word.start) ?? 0)
    return { ...words.classify(word), ...(word.start < thing ? { stop: true } : {}) }
  })
}

// "Former Akim Owes A Journalist": in a line of capitals a capital tells nothing
function isTitle(plain: string, capitalised: readonly unknown[]): boolean {
  const words = plain.split(' ').length
  return words > 3 && capitalised.length > words * 0.7
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
  { form, evidence, surname, glued, start, end }: Name,
  role: SaidRole | null,
  { listed, title, acts }: { readonly listed: boolean; readonly title: boolean; readonly acts: 'strong' | 'weak' | null },
  { plain, folded }: { readonly plain: string; readonly folded: string },
  { words, placeBefore }: Tools,
): Evidence | null {
  if (glued !== null) return role === null ? 'given' : 'role'
  if (form === 'initial') return 'initial'
  if (form === 'list') return evidence !== null || role !== null || listed || acts !== null || isEntry(plain, { start, end }) ? 'initial' : null
  if (form === 'single') {
    // A given name alone is no surname; a town may end like one ("in Saratov")
    if (evidence === 'surname') return placeBefore.test(folded.slice(Math.max(0, start - 30), start)) ? null : 'surname'
    return !title && role?.direct === true && !role.plural && evidence !== 'given' && surname.length > 3 && !words.isStop(fold(surname)) ? 'role' : null
  }
  const known = evidence === 'given' || evidence === 'surname'
  if (role !== null && (known || (role.near && !title))) return 'role'
  if (known) return evidence
  if (title) return null
  return acts === 'strong' || (acts === 'weak' && evidence === 'likely') ? 'action' : listed ? 'list' : null
}

// "…, EC-166/10 facility, Ormanbet E., Article 174": between commas
function isEntry(plain: string, { start, end }: Span): boolean {
  return /(?:^|, )$/u.test(plain.slice(Math.max(0, start - 2), start)) && /^[,:;) ]/u.test(plain.slice(end, end + 1))
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
      return classified(quote, folded, tools).flatMap((word): Found<'person'>[] => {
        const { text, end, initial, stop } = word
        if (initial || stop || text.length < 3 || !alike(words.plain(text))) return []
        if (tools.roles.isThing(quote, folded, word, null) || quoteAround(quotes, word)?.start === word.start) return []
        const value: PersonValue = { name: text, surname: text, given: null, role: tools.roles.before(quote, folded, word.start, 0)?.role ?? null }
        return [{ value, span: { start: start + word.start, end: start + end } }]
      })
    },
  }
}

// Jaro–Winkler: one letter of seven, no more
const SAME = 0.96
