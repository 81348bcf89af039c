// Bearers whom the sentence tells by a noun alone: "the court assigned the farmer 15 MCI", "the portal pays her 400 thousand",
// «штраф блогеру составил 20 МРП». What nouns with case endings tell is in role-noun.ts.
import type { Role } from '../../lang/pack.ts'
import type { OutletDraft, PersonDraft, Span } from '../../model.ts'
import { forEachWordIn } from '../../text/each-word.ts'
import { oncePer } from '../../text/once.ts'
import type { Context } from '../context.ts'
import { allSaid } from '../said.ts'
import type { Candidate } from './attach.ts'
import { NEVER } from './bearer.ts'
import { personByEnding } from './role-noun.ts'
import type { Staged } from './staged.ts'

/** The person of the item whom a noun of the sentence means, by its ending, by its place, or by being there at all; or null. */
export function personByNoun(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const { byNoun, names } = context.language.penalty
  if (names !== null) return personByEnding(context, candidate, staged, people)
  if (byNoun === null) return pointedAt(context, candidate, staged, people)
  for (const noun of nounsBefore(context, candidate, byNoun.person)) {
    const person = people.findLast(
      (one) => one.end <= candidate.sentence.start && isIntroducedAs(context, one, noun, people),
    )
    if (person !== undefined) return person
  }
  return null
}

/** The outlet of the item, where a noun for outlets stands where a bearer stands; the last one told before, or null. */
export function outletByPlainNoun(
  context: Context,
  candidate: Candidate,
  outlets: readonly OutletDraft[],
): OutletDraft | null {
  const { byNoun } = context.language.penalty
  if (byNoun === null || nounsBefore(context, candidate, byNoun.outlet).length === 0) return null
  return outlets.findLast((outlet) => outlet.end <= candidate.start) ?? outlets[0] ?? null
}

// The nearest first. The noun may stand between the verb and its measure: "assigned the farmer 15 MCI".
function nounsBefore(context: Context, { sentence, start, end, measure }: Candidate, pattern: RegExp): string[] {
  const limit = measure === null ? start : Math.min(end, Math.max(start, measure.start))
  return allSaid(context, pattern, sentence.start, limit)
    .map(({ groups }) => groups?.['noun'] ?? '')
    .reverse()
}

// "a farmer from Temirtau, Viktor Shtol", "Viktor Shtol, a farmer", or by the role itself.
function isIntroducedAs(
  { document, language }: Context,
  { start, end, role }: PersonDraft,
  noun: string,
  others: readonly PersonDraft[],
): boolean {
  const known = language.person.roles[noun]
  if (known !== undefined && NEVER.has(known)) return false
  if (known !== undefined && known === role && known !== 'other') return true
  const previous = Math.max(0, start - BESIDE, ...others.map((one) => one.end).filter((one) => one <= start))
  const before = document.folded.slice(previous, start).split(/[.;:]/u).at(-1) ?? ''
  const behind = /^,([^.;,]*)/u.exec(document.folded.slice(end, end + BESIDE))?.[1] ?? ''
  return [before, behind].some((text) => text.split(/[^\p{L}-]+/u).includes(noun))
}

const BESIDE = 60 // letters

const LEAD = 40
// Whom a page points at so; a court, its parties and the police are always there.
const POINTING: ReadonlySet<Role> = new Set(['journalist', 'editor', 'blogger', 'activist', 'politician'])

interface Noun {
  readonly start: number
  readonly role: Role
}

// Each penalty of a sentence asks for its nouns.
const pointingNouns = oncePer(({ document: { folded }, language }: Context) =>
  oncePer(({ start: from, end: to }: Span) => {
    const { roles, pluralRoles } = language.person
    const nouns: Noun[] = []
    forEachWordIn(folded, from, to, (start, end) => {
      const word = folded.slice(start, end)
      const role = roles[word]
      if (role === undefined || !POINTING.has(role) || pluralRoles.includes(word)) return
      const isJoined = (start > from && folded[start - 1] === '-') || (end < to && folded[end] === '-')
      if (word.length >= SHORTEST && !isJoined) nouns.push({ start, role })
    })
    return nouns
  }),
)

const SHORTEST = 3

// «Штраф блогеру составил 20 МРП»: the last one named before whose role the sentence tells without a name; not who is paid or demands.
function pointedAt(
  context: Context,
  { sentence }: Candidate,
  { stage, said }: Staged,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const { beneficiary } = context.language.penalty
  for (const { start, role } of pointingNouns(context)(sentence)) {
    if (stage === 'sought' && (said === null || start < said.start)) continue // who demands
    const lead = context.document.folded.slice(Math.max(sentence.start, start - LEAD), start)
    const person = people.findLast((one) => one.role === role && one.end <= start)
    if (person !== undefined && !beneficiary.some((one) => lead.endsWith(one))) return person
  }
  return null
}
