// On whom a penalty falls: the person it names, the subject of its sentence, or whom the item has been speaking of.
import type { OutletDraft, PersonDraft, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'

/** Names a penalty falls on, and how many they are (null: a group without a number). */
export interface Bearers {
  readonly people: readonly string[]
  readonly count: number | null
  /** The best known role among them, or null. */
  readonly roles: readonly (string | null)[]
  readonly kind: 'person' | 'outlet' | 'organisation' | 'unnamed'
}

interface Named extends Span {
  readonly name: string
  readonly role: string | null
}

// Who acts in a trial but is not punished by it; officials are, where nobody else is named before the verb.
const NEVER: ReadonlySet<string | null> = new Set(['judge', 'prosecutor', 'lawyer', 'expert', 'relative', 'plaintiff'])
const SELDOM: ReadonlySet<string | null> = new Set(['official', 'police', 'businessperson'])

/** Who is named in an incident. */
export interface Cast {
  readonly people: readonly PersonDraft[]
  readonly outlets: readonly OutletDraft[]
}

/** The bearers of a candidate. `before` are the other candidates of its sentence. */
export function bearersOf(context: Context, candidate: Candidate, others: readonly Candidate[], cast: Cast): Bearers {
  const { sentence } = candidate
  const eligible = cast.people.filter((person) => !isOutOfPlay(context, person, candidate))
  const here = eligible.filter((person) => sentence.start <= person.start && person.end <= sentence.end)
  const own = nearestIn(context, candidate, others, here)
  if (own !== null) return personBearers(context, candidate, groupOf(context, own, here))
  const outletHere = cast.outlets.filter((outlet) => sentence.start <= outlet.start && outlet.end <= sentence.end)
  const organisation = organisationIn(context, candidate)
  if (organisation !== null) return { people: [organisation], count: 1, roles: [null], kind: 'organisation' }
  const plain = pronounIn(context, candidate)
  const incident = sentence.segment === null ? null : (context.segments[sentence.segment] ?? null)
  const inIncident =
    incident === null ? [] : eligible.filter((person) => incident.start <= person.start && person.end <= incident.end)
  if (outletHere.length > 0 && (TAKES_OUTLET.has(candidate.kind) || (inIncident.length === 0 && !plain)))
    return outletBearers(outletHere, candidate)
  const spokenOf = lastBefore(inIncident, sentence) ?? inIncident.find((person) => person.start >= sentence.end) ?? null
  if (spokenOf !== null) return personBearers(context, candidate, groupOf(context, spokenOf, inIncident))
  const outlets =
    incident === null
      ? []
      : cast.outlets.filter((outlet) => incident.start <= outlet.start && outlet.end <= incident.end)
  if (outlets.length > 0 && !plain) return outletBearers(outlets.slice(0, 1), candidate)
  return {
    people: [],
    count: numberOf(context, candidate) ?? (groupIn(context, candidate) ? null : 1),
    roles: [],
    kind: 'unnamed',
  }
}

const TAKES_OUTLET: ReadonlySet<string> = new Set(['licence-or-media-suspension'])

function outletBearers(outlets: readonly OutletDraft[], candidate: Candidate): Bearers {
  const nearest = outlets.reduce((a, b) => (away(a, candidate) <= away(b, candidate) ? a : b))
  return { people: [nearest.name], count: 1, roles: [null], kind: 'outlet' }
}

function away(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

function isOutOfPlay(context: Context, person: PersonDraft, candidate: Candidate): boolean {
  if (candidate.kind === 'court-costs' && person.role === 'plaintiff') return false
  if (NEVER.has(person.role)) return true
  const before = context.document.folded.slice(Math.max(0, person.start - 60), person.start)
  return context.language.penalty.beneficiary.some((words) => before.endsWith(words) || endsWithRole(before, words))
}

// "in favour of ex-akim NAME", "to the private prosecutor, port director NAME": words of role may stand between.
function endsWithRole(before: string, words: string): boolean {
  const at = before.lastIndexOf(words)
  if (at === -1) return false
  const rest = before.slice(at + words.length)
  return rest.length <= 45 && !/[.;:]/u.test(rest) && !/ (?:and|to|for|of) \p{L}+ed /u.test(rest)
}

/** The person the candidate's own sentence gives it to: inside it, right after it ("given to N"), or the nearest before it. */
function nearestIn(
  context: Context,
  candidate: Candidate,
  others: readonly Candidate[],
  here: readonly PersonDraft[],
): PersonDraft | null {
  const inside = here.filter((person) => candidate.start <= person.start && person.end <= candidate.end)
  const first = inside[0]
  if (first !== undefined) return first
  const after = here.find((person) => person.start >= candidate.end && leadsTo(context, candidate, others, person))
  if (after !== undefined) return after
  const before = here.filter((person) => person.end <= candidate.start)
  const strong = before.filter((person) => !SELDOM.has(person.role))
  const last = (strong.length > 0 ? strong : before).at(-1)
  if (last !== undefined) return last
  return here.find((person) => person.start >= candidate.end && !SELDOM.has(person.role)) ?? null
}

function leadsTo(context: Context, candidate: Candidate, others: readonly Candidate[], person: Span): boolean {
  const gap = context.document.folded.slice(candidate.end, person.start)
  if (
    gap.length > 70 ||
    others.some((other) => other !== candidate && other.start >= candidate.end && other.end <= person.start)
  )
    return false
  return context.language.penalty.bearer.some((word) =>
    new RegExp(`^[^.;:]{0,24}(?<!\\p{L})${word}(?!\\p{L})[^.;:]{0,40}$`, 'u').test(gap),
  )
}

// "Three activists – A, B and C", "A and B": names joined by commas and "and" bear it together.
function groupOf(context: Context, person: PersonDraft, among: readonly PersonDraft[]): PersonDraft[] {
  const sorted = [...among].sort((a, b) => a.start - b.start)
  const at = sorted.indexOf(person)
  const joined = (a: PersonDraft | undefined, b: PersonDraft | undefined) =>
    a !== undefined &&
    b !== undefined &&
    context.language.penalty.joint.test(context.document.folded.slice(a.end, b.start))
  let from = at
  let to = at
  while (joined(sorted[from - 1], sorted[from])) from--
  while (joined(sorted[to], sorted[to + 1])) to++
  return sorted.slice(from, to + 1)
}

function personBearers(context: Context, candidate: Candidate, group: readonly Named[]): Bearers {
  const people = [...new Set(group.map((person) => person.name))]
  const counted = people.length === 1 ? numberOf(context, candidate) : null
  return {
    people,
    count:
      counted !== null && counted > 1 && candidate.sentence.pers.some((per) => per.per === 'person')
        ? counted
        : people.length,
    roles: group.map((person) => person.role),
    kind: 'person',
  }
}

function lastBefore(people: readonly PersonDraft[], sentence: Span): PersonDraft | null {
  const before = people.filter((person) => person.end <= sentence.start)
  const main = before.filter((person) => !SELDOM.has(person.role))
  return (main.length > 0 ? main : before).at(-1) ?? null
}

/** "LLP “Tanba Media” shall recover": a company in quotes that is no outlet, as subject or after "from". */
function organisationIn(context: Context, candidate: Candidate): string | null {
  const { start, end } = candidate.sentence
  for (const hit of context.document.text.slice(start, end).matchAll(context.language.penalty.organisation)) {
    const name = hit.groups?.['name']
    const at = start + hit.index
    const before = context.document.folded.slice(Math.max(start, at - 30), at)
    if (
      name === undefined ||
      context.language.penalty.beneficiary.some((words) => before.trimEnd().endsWith(words.trimEnd()))
    )
      continue
    if (candidate.kind === 'compensation' || candidate.kind === 'fine' || candidate.kind === 'court-costs')
      return isPayer(context, candidate, at, before) ? name : null
  }
  return null
}

function isPayer(context: Context, candidate: Candidate, at: number, before: string): boolean {
  const from = context.language.penalty.bearer.some((word) => before.trimEnd().endsWith(word))
  const staged = candidate.cue?.rule.includes('suit') === true
  return (
    from || (at < candidate.start && !staged && candidate.sentence.stages.every((stage) => stage.stage !== 'sought'))
  )
}

function pronounIn(context: Context, { sentence }: Candidate): boolean {
  return context.language.penalty.pronoun.test(context.document.folded.slice(sentence.start, sentence.end))
}

function groupIn(context: Context, { sentence }: Candidate): boolean {
  return context.language.penalty.group.test(context.document.folded.slice(sentence.start, sentence.end))
}

// "six oil workers were fined", "three students": the number before a word for people.
function numberOf(context: Context, { sentence }: Candidate): number | null {
  const hit = context.language.penalty.people.exec(context.document.folded.slice(sentence.start, sentence.end))
  const word = hit?.groups?.['count']
  if (word === undefined) return null
  return /^\d+$/u.test(word) ? Number(word) : (context.language.penalty.duration.counts[word] ?? null)
}
