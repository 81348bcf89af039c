// Nouns for people by their role («журналистің», «күзетшіге»), in languages that decline by adding: on whom a penalty falls where its sentence
// names nobody, and whose clause a name stands in («тілші X-ті ұрған күзетші»).
import type { Role } from '../../lang/pack.ts'
import type { PersonDraft, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { NEVER, SUMS } from './bearer.ts'
import { nameEnding } from './name-case.ts'
import type { Staged } from './staged.ts'

/** A noun for one person by role. Its span leaves its case ending out. */
export interface RoleNoun extends Span {
  readonly role: Role
  readonly ending: string
}

const known = new WeakMap<Context, Map<number, readonly RoleNoun[]>>()

/** The nouns of a sentence, in text order; none in a language whose names are not read by their endings. */
export function roleNounsIn(context: Context, { start, end }: Span): readonly RoleNoun[] {
  if (context.language.penalty.names === null) return []
  const read = known.get(context) ?? new Map<number, readonly RoleNoun[]>()
  known.set(context, read)
  const found = read.get(start) ?? readNouns(context, { start, end })
  read.set(start, found)
  return found
}

function readNouns({ document, language }: Context, { start, end }: Span): readonly RoleNoun[] {
  const { roles, naming } = language.person
  return Array.from(document.folded.slice(start, end).matchAll(/\p{L}{3,}/gu)).flatMap(({ 0: word, index }) => {
    const at = start + index
    const whole = roles[word]
    if (whole !== undefined) return [{ start: at, end: at + word.length, role: whole, ending: '' }]
    const ending = naming.suffixes.find((suffix) => word.endsWith(suffix) && roles[word.slice(0, -suffix.length)] !== undefined) // prettier-ignore
    const role = ending === undefined ? undefined : roles[word.slice(0, -ending.length)]
    return role === undefined || ending === undefined
      ? []
      : [{ start: at, end: at + word.length - ending.length, role, ending }]
  })
}

/** The noun at the head of the clause that a name stands in as an object, or null: «тілші X-тің сауалына жауап бермеген [басшы]». */
export function headOfClause(context: Context, person: PersonDraft, { sentence, start }: Candidate): RoleNoun | null {
  const { names } = context.language.penalty
  if (names === null || person.end > start) return null
  const ending = nameEnding(context, person)
  return (
    roleNounsIn(context, sentence).find(
      (noun) =>
        noun.start > person.end &&
        noun.start < start &&
        !NEVER.has(noun.role) &&
        noun.start - person.end < CLAUSE &&
        names.clause.test(ending + context.document.folded.slice(person.end, noun.start)),
    ) ?? null
  )
}

const CLAUSE = 110

/** «басқарма бастығына айыппұл салынған», where the item names nobody who may be meant: the noun of an office right before the penalty, in a case of who bears it; or null. */
export function strangerByNoun(
  context: Context,
  candidate: Candidate,
  { stage }: Staged,
  people: readonly PersonDraft[],
  from = 0,
): RoleNoun | null {
  const { names } = context.language.penalty
  if (names === null || people.some(({ role }) => role === null || role === 'other')) return null
  const { sentence, start, kind } = candidate
  const noun = roleNounsIn(context, sentence).findLast((one) => one.end + one.ending.length <= start)
  if (
    noun === undefined ||
    noun.start < from ||
    !OF_OFFICE.has(noun.role) ||
    people.some(({ role }) => role === noun.role)
  )
    return null
  const behind = noun.ending + context.document.folded.slice(noun.end + noun.ending.length, noun.end + LOOK)
  if (!names.object.test(behind) || names.deed.test(behind) || stage === 'sought') return null
  return SUMS.has(kind) && kind !== 'fine' && names.receives.test(behind) ? null : noun
}

const OF_OFFICE: ReadonlySet<string> = new Set(['official', 'police', 'businessperson', 'expert'])

/** «журналистің бас бостандығы бір жылға шектелді»: the person of that role whom the item has named; null where the noun is no bearer's. */
export function personByEnding(
  context: Context,
  candidate: Candidate,
  { stage }: Staged,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const { names } = context.language.penalty
  const { sentence, start, kind } = candidate
  if (names === null) return null
  const nouns = roleNounsIn(context, sentence).filter((noun) => {
    if (noun.start >= candidate.end || NEVER.has(noun.role)) return false
    const behind = noun.ending + context.document.folded.slice(noun.end + noun.ending.length, noun.end + LOOK)
    if (names.aside.test(behind) || (SUMS.has(kind) && kind !== 'fine' && names.receives.test(behind))) return false
    return !(stage === 'sought' && noun.end <= start && names.demands.test(behind))
  })
  for (const noun of nouns.reverse()) {
    const person = people.findLast((one) => one.role === noun.role && one.end <= noun.start)
    if (person !== undefined) return person
  }
  return null
}

const LOOK = 100
