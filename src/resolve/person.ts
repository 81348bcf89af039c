// People: one person = one name, the longest that the page prints, across initials, transliterations and surnames alone.
// A role said once holds for all mentions of that person.
import type { Role } from '../lang/pack.ts'
import type { PersonDraft } from '../model.ts'
import { anyOf } from '../text/shape.ts'
import type { Context } from './context.ts'
import type { Identity } from './identity.ts'
import { identify } from './identity.ts'
import { isListed, LEADING, roleReader } from './person-role.ts'

interface Someone extends Identity {
  readonly role: Role | null
}

/** One draft a mention, under one name for each person. */
export function resolvePeople(context: Context): readonly PersonDraft[] {
  const read = roleReader(context)
  const people = identify(context.of('person'), context.language.person, (mention) => context.incidentOf(mention)).map(
    (person): Someone => ({ ...person, role: read(person.mentions) }),
  )
  return persecuted(pointedBackAt(people, context))
    .flatMap(({ mentions, name, role }) => mentions.map(({ key, start, end, rule, repair }) => ({ key, start, end, rule, repair, name, role })))
    .sort((a, b) => a.start - b.start)
}

// A page that prints surnames first is a list of the persecuted: who has no role there is one of them.
function persecuted(people: readonly Someone[]): readonly Someone[] {
  if (people.filter(({ mentions }) => mentions.some(isListed)).length < LIST) return people
  return people.map((someone) => (someone.role === null ? { ...someone, role: 'activist' } : someone))
}

const LIST = 3

// "… charges against Gulmira Omar. On May 4, the journalist wrote": where one person alone in the incident can be meant
function pointedBackAt(people: readonly Someone[], context: Context): readonly Someone[] {
  const { person } = context.language
  const words = Object.entries(person.roles).filter(([word, role]) => LEADING.includes(role) && !person.pluralRoles.includes(word))
  if (words.length === 0) return people
  const roles = new Map(words)
  const back = new RegExp(`(?<![\\p{L}\\p{N}])${person.back} (?<role>${anyOf(roles.keys())})(?! ${person.back})(?![\\p{L}\\p{N}])`, 'gu')
  const vague = (role: Role | null): boolean => role === null || role === 'other' || role === 'activist' || role === 'defendant'
  return people.map((someone) => {
    const first = someone.mentions[0]
    if (first === undefined || !vague(someone.role) || someone.mentions.some(({ value }) => value.role === 'activist' || value.role === 'defendant')) return someone
    const index = context.incidentOf(first)
    const incident = index === null ? undefined : context.segments[index]
    if (incident === undefined) return someone
    const others = people.filter((other) => other !== someone && other.mentions.some((mention) => context.incidentOf(mention) === index))
    if (others.some(({ role }) => vague(role))) return someone
    const role = [...context.document.folded.slice(first.end, incident.end).matchAll(back)]
      .map((hit) => roles.get(hit.groups?.['role'] ?? ''))
      .find((found) => found !== undefined && !others.some((other) => other.role === found) && POINTED.includes(found))
    return role === undefined ? someone : { ...someone, role }
  })
}

// A court, its judge and the police are always there: only these point at the person told of
const POINTED: readonly Role[] = ['journalist', 'editor', 'blogger', 'activist', 'lawyer']
