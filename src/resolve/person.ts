// People: one person = one name, the longest that the page prints, across initials, transliterations and surnames alone.
// A role said once holds for all mentions of that person.
import type { Role, RoleClause } from '../lang/pack.ts'
import type { Mention, PersonDraft } from '../model.ts'
import type { Context } from './context.ts'
import { identify } from './identity.ts'

interface Clause {
  readonly role: Role
  readonly before: RegExp | null
  readonly behind: RegExp | null
}

// Of several roles the one that tells why the person is in the bulletin. What the sentence only lets guess comes after what it says.
const SAID: readonly Role[] = ['journalist', 'editor', 'blogger', 'activist', 'judge', 'prosecutor', 'lawyer', 'police']
const GUESSED = ['official', 'politician', 'expert', 'businessperson', 'relative'] as const
const REACH = 160

/** One draft a mention, under one name for each person. */
export function resolvePeople(context: Context): readonly PersonDraft[] {
  const mentions = context.of('person')
  const words = context.language.person
  const clauses = words.clauses.map(compile)
  const outlets = outletNeighbours(context)
  const drafts: PersonDraft[] = []
  for (const { mentions: all, name } of identify(mentions, words, (mention) => context.incidentOf(mention))) {
    const role = roleOf(all, clauses, outlets, context)
    for (const { key, start, end, rule, repair } of all) drafts.push({ key, start, end, rule, repair, name, role })
  }
  return drafts.sort((a, b) => a.start - b.start)
}

function compile({ role, before, behind }: RoleClause): Clause {
  return {
    role,
    before: before === undefined ? null : new RegExp(`(?<![\\p{L}\\p{N}])${before}$`, 'u'),
    behind: behind === undefined ? null : new RegExp(`^${behind}(?![\\p{L}\\p{N}])`, 'u'),
  }
}

function roleOf(
  mentions: readonly Mention<'person'>[],
  clauses: readonly Clause[],
  outlets: OutletNeighbours,
  context: Context,
): Role | null {
  const said = mentions.flatMap(({ value }) => (value.role === null ? [] : [value.role as Role]))
  const told = mentions.flatMap((mention) => clausesAt(mention, clauses, context))
  const first = (roles: readonly Role[]): Role | undefined => said.find((role) => roles.includes(role))
  return (
    first(SAID) ??
    (mentions.some((mention) => outlets(mention)) ? 'journalist' : undefined) ??
    told.find((role) => role === 'blogger' || role === 'editor') ??
    first(['plaintiff']) ??
    told.find((role) => role === 'plaintiff') ??
    first(GUESSED) ??
    first(['defendant']) ??
    told.find((role) => role === 'defendant' || role === 'activist') ??
    first(['other']) ??
    (mentions.some(isListed) ? 'activist' : null)
  )
}

// "Omarov Z., Article 488": in lists of the persecuted the surname stands first
function isListed({ value }: Mention<'person'>): boolean {
  return value.given !== null && !value.name.startsWith(value.given)
}

function clausesAt({ start, end }: Mention<'person'>, clauses: readonly Clause[], { document }: Context): Role[] {
  const before = document.folded.slice(Math.max(0, start - REACH), start)
  const behind = document.folded.slice(end, end + REACH)
  return clauses.flatMap((clause) =>
    clause.before?.test(before) === true || clause.behind?.test(behind) === true ? [clause.role] : [],
  )
}

type OutletNeighbours = (person: Mention<'person'>) => boolean

// "Dilara Akhmet, Radio Azattyk (Shymkent)", "Azattyk's Dilara Akhmet", "Ospan Dilda of Ulysmedia.kz"
function outletNeighbours(context: Context): OutletNeighbours {
  const starts = new Map(context.of('outlet').map((outlet) => [outlet.start, outlet]))
  const { text } = context.document
  return ({ end }) => {
    const joint = /^(?:, | \(| \p{Ll}{2,4} )["“«]?/u.exec(text.slice(end, end + 10))
    return joint !== null && !joint[0].startsWith(' a') && starts.has(end + joint[0].length)
  }
}
