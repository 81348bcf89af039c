// People: one person = one name, the longest that the page prints, across initials, transliterations and surnames alone.
// A role said once holds for all mentions of that person.
import { nameReader } from '../extract/person-reading.ts'
import type { Role } from '../lang/pack.ts'
import type { PersonDraft, Span } from '../model.ts'
import { greatest, least } from '../text/extremes.ts'
import type { Context } from './context.ts'
import type { Identity } from './identity.ts'
import { identify } from './identity.ts'
import type { ReadRole } from './person-role.ts'
import { isListed, roleReader } from './person-role.ts'
import { pointersIn } from './pointer.ts'

interface Someone extends Identity, ReadRole {}

/** The people of a page. */
export interface People {
  /** One draft a mention, under one name for each person. */
  readonly drafts: readonly PersonDraft[]
  /** Names of those whose role no word beside them says. */
  readonly guessed: ReadonlySet<string>
}

/** Finds out who is who, and what each is. */
export function resolvePeople(context: Context): People {
  const read = roleReader(context)
  const { language, jurisdiction } = context
  const reader = nameReader(language, jurisdiction)
  const people = identify(
    context.of('person'),
    language.person,
    reader,
    (mention) => context.incidentOf(mention),
    (one, next) => language.person.naming.inherits && areListed(context, one, next),
  ).map((person): Someone => ({ ...person, ...read(person.mentions, person.name) }))
  const all = persecuted(pointedBackAt(people, context))
  const drafts = all
    .flatMap(({ mentions, name, role }) =>
      mentions.map(({ key, start, end, rule, repair }) => ({ key, start, end, rule, repair, name, role })),
    )
    .sort((a, b) => a.start - b.start)
  return { drafts, guessed: new Set(all.flatMap(({ name, guessed }) => (guessed ? [name] : []))) }
}

// «Асхата Ибраева и Дамира Кульжанова», «Марата Калкабаева – на семь суток, Рашиду Нигматову – на пять»
function areListed({ document, language }: Context, one: Span, next: Span): boolean {
  const gap = document.folded.slice(one.end, next.start)
  const { lists, governedCases } = language.person
  if (lists.includes(gap.slice(0, -1)) && gap.endsWith(' ') && governedCases[gap.trim()] === undefined) return true // «с N» is another case
  return /^ - [^.;:]{1,40}[,;] $/u.test(gap) && document.folded.startsWith(' - ', next.end)
}

// A page that prints surnames first is a list of the persecuted: who has no role there is one of them.
function persecuted(people: readonly Someone[]): readonly Someone[] {
  if (people.filter(({ mentions }) => mentions.some(isListed)).length < LIST) return people
  return people.map((someone) => (someone.role === null ? { ...someone, role: 'activist' } : someone))
}

const LIST = 3

// "… charges against Gulmira Omar. On May 4, the journalist wrote", "Blogger is fined": who else can be meant
function pointedBackAt(people: readonly Someone[], context: Context): readonly Someone[] {
  const found = new Map<Someone, Role>()
  const { document, language } = context
  const present = presentIn(people, context)
  const bearers = new Map(people.flatMap((person) => person.mentions.map(({ start }) => [start, person] as const)))
  for (const [index, segment] of context.segments.entries()) {
    const here = present.get(index) ?? []
    const vague = here.filter(({ person }) => isVague(person) && !found.has(person))
    if (vague.length === 0) continue
    const persons = new Set(here.map(({ person }) => person))
    const isNamed = (at: number): boolean => {
      const bearer = bearers.get(at)
      return bearer !== undefined && persons.has(bearer)
    }
    for (const { role, at } of pointersIn(language.person, document.folded, segment, isNamed)) {
      if (here.some(({ person }) => person.role === role || found.get(person) === role)) continue // it points at that one
      const meant = nearestTo(
        vague.filter(({ person }) => !found.has(person)),
        at,
        context,
      )
      if (meant !== undefined) found.set(meant, role)
    }
  }
  return people.map((someone) => ({ ...someone, role: found.get(someone) ?? someone.role }))
}

/** Somebody in one incident. */
interface Present {
  readonly person: Someone
  /** Where that person is named in it. */
  readonly starts: number[]
}

function presentIn(people: readonly Someone[], context: Context): ReadonlyMap<number | null, readonly Present[]> {
  const found = new Map<number | null, Present[]>()
  for (const person of people)
    for (const mention of person.mentions) {
      const incident = context.incidentOf(mention)
      const here = found.get(incident) ?? []
      found.set(incident, here)
      const last = here.at(-1)
      if (last?.person === person) last.starts.push(mention.start)
      else here.push({ person, starts: [mention.start] })
    }
  return found
}

function isVague({ role, mentions }: Someone): boolean {
  const said = mentions.some(({ value }) => value.role === role)
  const guessed = role === 'activist' || role === 'defendant'
  return role === null || (role === 'other' ? said : guessed && !said) // who is told as 'other' by a clause has hit somebody
}

// The last one named before; in a headline, the first one named behind
function nearestTo(vague: readonly Present[], at: number, context: Context): Someone | undefined {
  const before = vague.map(({ person, starts }) => ({
    person,
    start: greatest(starts.filter((start) => start < at)),
  }))
  const last = before.reduce<{ person: Someone; start: number } | undefined>(
    (best, one) => (one.start > (best?.start ?? -Infinity) ? one : best),
    undefined,
  )
  // "NAME pushed the reporter": in one sentence they are two people
  if (last !== undefined) return /[.\n]/u.test(context.document.text.slice(last.start, at)) ? last.person : undefined
  return [...vague].sort((a, b) => least(a.starts) - least(b.starts))[0]?.person
}
