// The people in a line of text: names cut from runs of capitals, each with the evidence that makes a person of it.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import type { Capital, CapitalDress } from '../text/name/capital.ts'
import { capitals, runs } from '../text/name/capital.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { classAt, LOWER } from '../text/letter-class.ts'
import { quoteAround } from '../text/quote.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { NameLine } from './name-page.ts'
import type { NameContext } from './person-context.ts'
import { nameContext } from './person-context.ts'
import type { Name } from './person-name.ts'
import { namesIn } from './person-name.ts'
import type { RoleReader, SaidRole } from './person-role.ts'
import { roleReader } from './person-role.ts'
import type { NameWord, NameWords } from './person-words.ts'
import { nameWords } from './person-words.ts'

/** What makes a person of a name, the strongest first. */
export const EVIDENCE = ['initial', 'role', 'given', 'surname', 'action', 'list'] as const
type Evidence = (typeof EVIDENCE)[number]

export interface Person extends Name {
  readonly role: SaidRole | null
  readonly rule: Evidence
}

/** The tests of a language and a jurisdiction that reading people takes. */
export interface PersonTools {
  readonly words: NameWords
  readonly roles: RoleReader
  readonly context: NameContext
  readonly initials: ReadonlySet<string>
  readonly dress: CapitalDress
  readonly sentenceCase: boolean
  /** Letter of the case in which heads name people; '' in a language without cases. */
  readonly nominative: string
  readonly lists: ReadonlySet<string>
  /** "in Saratov": what stands before a town. */
  readonly placeBefore: RegExp
  /** "the sentence of": what stands before a name that nothing else vouches for. */
  readonly objectBefore: RegExp
  /** Words of the lines of a page, which is read twice. */
  readonly seen: WeakMap<NameLine, readonly NameWord[]>
}

export function personTools(language: LanguagePack, jurisdiction: JurisdictionPack): PersonTools {
  const { person, place } = language
  return {
    words: nameWords(language, jurisdiction),
    roles: roleReader(person),
    context: nameContext(person),
    initials: new Set(person.initials),
    dress: { suffixes: new Set(person.naming.suffixes), bareInitials: person.sentenceCase },
    sentenceCase: person.sentenceCase,
    nominative: person.naming.nominative,
    lists: new Set(person.lists.map((word) => `${word} `)),
    placeBefore: patternOf(`(?<![\\p{L}\\p{N}])${anyOf(place.before)} (?:[\\p{L}-]+${anyOf(person.lists)} )?$`, 'u'),
    seen: new WeakMap(),
    objectBefore: patternOf(`(?<![\\p{L}\\p{N}])${optionOf(person.objects)} $`, 'u'),
  }
}

// The beginning of a sentence, of a quotation, of an item
const OPENING = /(?:^|[.!?…:] |[«"“(] ?|[–—-] |• )$/u

interface Line {
  readonly plain: string
  readonly folded: string
  readonly quotes: readonly Span[]
  /** In a line of capitals ("Former Akim Owes A Journalist") a capital tells nothing. */
  readonly title: boolean
}

/** The people of one line, in order. Offsets into the line. */
export function peopleIn(page: NameLine, tools: PersonTools): readonly Person[] {
  const { plain, folded } = page
  const words = nameWordsIn(page, tools)
  const line: Line = { ...page, title: isTitle(plain, words.length) }
  const names = runs(plain, words)
    .flatMap((run) => namesIn(run, tools.words))
    .filter((name) => !isElse(line, name))
  const starts = new Set(names.map(({ start }) => start))
  const people: Person[] = []
  const casesOf = (name: Name): string =>
    tools.words.reader.casesOf({ ...name, name: plain.slice(name.start, name.end) })
  let relative: SaidRole | null = null
  for (const name of names) {
    const last = people.at(-1)
    const gap = last === undefined ? null : plain.slice(last.end, name.start)
    const before = tools.roles.before(plain, folded, name.start, last?.end ?? 0, casesOf(name))
    if (isThing(line, name, before, tools)) continue
    const listed = gap !== null && tools.lists.has(gap)
    const role =
      (before?.ofAnother === true ? null : before) ??
      tools.roles.behind(folded, name.end, (at) => starts.has(at), casesOf(name)) ??
      // "the wife of A (X), B": the role is B's
      (relative !== null && gap !== null && /^(?: \([^()]*\))?, $/u.test(gap) ? relative : null) ??
      (listed && (last?.role?.plural === true || last?.role?.either === true) ? last.role : null)
    const rule = evidenceOf(name, role, listed, line, tools)
    if (rule === null) continue
    people.push({ ...name, role, rule })
    relative = before?.ofAnother === true && before.role === 'relative' ? before : null
    if (role?.plural === true && role !== before) shareBackwards(people, plain, tools)
  }
  return people
}

/** The capitalised words of a line; one inside the name of an organisation ("Adil Soz") is no part of a person's. */
export function nameWordsIn(line: NameLine, tools: PersonTools): readonly NameWord[] {
  const known = tools.seen.get(line) ?? cutWords(line, tools)
  tools.seen.set(line, known)
  return known
}

function cutWords({ plain, folded, capitals: places }: NameLine, tools: PersonTools): readonly NameWord[] {
  const { words, initials, dress, sentenceCase } = tools
  const found: NameWord[] = []
  let thing = 0
  let before: Capital | null = null
  for (const word of capitals(plain, places, initials, dress)) {
    thing = Math.max(thing, words.thingAt(folded, word.start) ?? 0)
    const opens = sentenceCase && isOpening(plain, word.start) && !isBehindInitial(word, before)
    found.push(words.classify(word, opens, word.start < thing))
    before = word
  }
  return found
}

function isOpening(plain: string, start: number): boolean {
  return start === 0 || OPENING.test(plain.slice(Math.max(0, start - 3), start))
}

// «А. Классена»
function isBehindInitial(word: Capital, before: Capital | null): boolean {
  return before?.initial === true && word.start - before.end <= 1
}

function isTitle(plain: string, capitalised: number): boolean {
  if (capitalised <= 2) return false
  let words = 1
  for (let at = plain.indexOf(' '); at !== -1 && capitalised > words * 0.7; at = plain.indexOf(' ', at + 1)) words++
  return words > 3 && capitalised > words * 0.7
}

// «Turan Capital», “BEZ NAZVANIYA”: a short quote that is all capitals; the beginning of an address
function isElse({ plain, quotes }: Line, name: Name): boolean {
  const next = plain[name.end]
  if (next === '@' || next === '_' || next === '/') return true
  if (next === '.' && (classAt(plain, name.end + 1) & LOWER) !== 0) return true
  const quote = quoteAround(quotes, name)
  if (quote === null) return false
  const words = plain.slice(quote.start, quote.end).trim().split(/\s+/u)
  return words.length <= 5 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}

function isThing({ plain, folded }: Line, name: Name, before: SaidRole | null, { context }: PersonTools): boolean {
  if (context.isNamesake(plain, folded, name.end)) return true
  // "leader of the Alga party NAME": a role vouches for a name that is sure, or stands right beside it
  const vouched = before !== null && (before.direct || isSure(name))
  return !vouched && context.isThing(folded, name)
}

function isSure({ evidence }: Name): boolean {
  return evidence === 'given' || evidence === 'surname'
}

// "A and B, correspondents of X": the role is said of both
function shareBackwards(people: Person[], plain: string, { lists }: PersonTools): void {
  for (let at = people.length - 1; at > 0; at--) {
    const [last, before] = [people[at], people[at - 1]]
    if (last === undefined || before?.role !== null || !lists.has(plain.slice(before.end, last.start))) return
    people[at - 1] = { ...before, role: last.role }
  }
}

function evidenceOf(
  name: Name,
  role: SaidRole | null,
  listed: boolean,
  line: Line,
  tools: PersonTools,
): Evidence | null {
  const acts = () => tools.context.acts(line.folded, name.end)
  if (name.glued !== null) return role === null ? 'given' : 'role'
  if (name.form === 'initial') return 'initial'
  if (name.form === 'list') {
    const before = line.folded.slice(Math.max(0, name.start - 30), name.start)
    // "in Semey A. was detained": a citizen A.
    if (tools.words.isTown(name.surname) && tools.placeBefore.test(before)) return null
    // where sentences alone begin with capitals, a capital word and an initial are a name: «жапсырған Ибрай Ж.»
    const inside = tools.sentenceCase && !line.title && line.plain.slice(0, name.start).trim() !== '' && !name.opens
    const told = name.evidence !== null || role !== null || listed || inside || acts() !== null
    return told || isEntry(line.plain, name) || isObject(line, name, before, tools) ? 'initial' : null
  }
  if (name.form === 'single') return singleEvidence(name, role, line, tools)
  if (role !== null && (isSure(name) || (role.near && !line.title))) return 'role'
  if (name.evidence === 'given' || name.evidence === 'surname') return name.evidence
  if (line.title) return null
  // «Парасат Сыздықбек шағымын»: where sentences alone begin with capitals, a name that no list knows
  if (tools.sentenceCase && name.evidence === 'likely' && !name.opens) return 'action'
  const act = acts()
  return act === 'strong' || (act === 'weak' && name.evidence === 'likely') ? 'action' : listed ? 'list' : null
}

// A given name alone is no surname; a town may end like a surname ("in Saratov")
function singleEvidence(
  { start, end, surname, evidence, opens }: Name,
  role: SaidRole | null,
  { folded, title }: Line,
  { words, placeBefore, context }: PersonTools,
): Evidence | null {
  // «Отказов в информации – 5», «Досжанову оштрафовали»
  if (opens && evidence === 'surname') return context.acts(folded, end) === null && role === null ? null : 'surname'
  if (evidence === 'surname') return placeBefore.test(folded.slice(Math.max(0, start - 30), start)) ? null : 'surname'
  const vouched = role?.direct === true && (!role.plural || words.isSeveral(surname)) && !title
  return vouched && evidence !== 'given' && surname.length > 3 && !words.isStop(fold(surname)) ? 'role' : null
}

// "replaced the sentence of Voronko P. with a fine": after a preposition, and the sentence goes on
function isObject({ plain }: Line, { end }: Span, before: string, { objectBefore }: PersonTools): boolean {
  return objectBefore.test(before) && /^(?: \p{Ll}|[,:;)])/u.test(plain.slice(end, end + 2))
}

// "…, EC-166/10 facility, Ormanbet E., Article 174": between commas
function isEntry(plain: string, { start, end }: Span): boolean {
  return /(?:^|, )$/u.test(plain.slice(Math.max(0, start - 2), start)) && /^[,:;) ]/u.test(plain.slice(end, end + 1))
}
