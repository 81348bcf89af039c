// The role said beside a name: "journalist NAME", "the editor of the newspaper «X» NAME", "NAME, a lawyer".
import type { PersonWords, Role } from '../lang/pack.ts'
import type { Span } from '../model.ts'
import { anyOf } from '../text/shape.ts'

/** A role read beside a name. */
export interface SaidRole {
  readonly role: Role
  /** Said of several people: "journalists A and B". */
  readonly plural: boolean
  /** Nothing but a blank between role and name. */
  readonly direct: boolean
  /** Few words between them, so that the role alone makes a person of the name. */
  readonly near: boolean
  /** "the wife of NAME": said of somebody else. */
  readonly ofAnother: boolean
}

export interface RoleReader {
  before(plain: string, folded: string, start: number, from: number): SaidRole | null
  behind(folded: string, end: number, isName: (at: number) => boolean): SaidRole | null
  /** `strong`: "NAME said", "NAME was detained"; `weak`: "NAME was", "NAME's" */
  acts(folded: string, end: number): 'strong' | 'weak' | null
  /** Before or behind the name stands what makes a street, a firm, a film of it. */
  isThing(plain: string, folded: string, span: Span, role: SaidRole | null): boolean
}

const REACH = 110
// Words between a role and a name that no list knows: "Minister of Information and Development NAME"
const NEAR = 5
const SENTENCE = /[;!?]|(?<=\p{L}{3})\. /gu
const AGE = String.raw`(?: \(\p{N}[^)]{0,20}\)|, (?:aged )?\p{N}{1,2}(?=,))?`

/** Builds the reader of a language's roles. */
export function roleReader(words: PersonWords): RoleReader {
  const roles = new Map(Object.entries(words.roles))
  const plurals = new Set(words.pluralRoles)
  const role = anyOf(roles.keys())
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)${role}(?![\\p{L}\\p{N}])`, 'gu')
  const joint = new RegExp(`^ ${anyOf(words.joints)} `, 'u')
  const article = anyOf(words.articles)
  const apposition = new RegExp(
    `^${AGE}(?:,| \\(| [-:])(?: ${article})* ?(?:[\\p{L}\\p{N}-]+ ){0,3}?(?<role>${role})(?![\\p{L}\\p{N}-])`,
    'u',
  )
  const next = new RegExp(`^(?:,|${anyOf(words.lists)})(?: ${article})* (?<role>${role})(?![\\p{L}\\p{N}-])`, 'u')
  const verbs = new Set([...words.verbs, ...words.auxiliaries])
  const weak = anyOf(words.auxiliaries)
  const strongly = new RegExp(`^,? (?:${anyOf(words.verbs)}|${weak} (?:[\\p{L}]+ly |not )?${anyOf(words.passive)})(?![\\p{L}\\p{N}])`, 'u')
  const weakly = new RegExp(`^(?:'s|,? ${weak})(?![\\p{L}\\p{N}])`, 'u')
  const namesakes = new Set(words.namesake)
  const namesake = new RegExp(`^ ${anyOf(words.namesake)}(?![\\p{L}\\p{N}])`, 'u')
  const thing = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words.things)} $`, 'u')
  const alone = new RegExp(`^ ${anyOf(words.joints.filter((word) => !words.namedAs.includes(word)))} $`, 'u')
  const heads = new Set(words.heads)
  const bodies = new Map(Object.entries(words.bodies))
  const body = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(bodies.keys())}(?![\\p{L}\\p{N}])`, 'gu')
  // "head of the city police department": the police, which is told last; else what is told first
  const bodyIn = (text: string | null): Role | undefined => {
    const found = Array.from(text?.matchAll(body) ?? [], ([word]) => bodies.get(word))
    return found.includes('police') ? 'police' : found[0]
  }
  // "the president of the club, and NAME": NAME is somebody else
  const listEnd = new RegExp(`[^,]${anyOf(words.lists.filter((word) => word !== ','))} $`, 'u')
  const said = (word: string, gap: string | null, around = gap): SaidRole | null => {
    const value = (heads.has(word) ? bodyIn(around) : undefined) ?? roles.get(word)
    const ofAnother = gap !== null && alone.test(gap)
    const near = gap === null || (gap.match(/(?<=[ ,])\p{L}+(?=[ ,])/gu) ?? []).length <= NEAR
    return value === undefined ? null : { role: value, plural: plurals.has(word), direct: gap === ' ', near, ofAnother }
  }
  const joins = (gap: string, printed: string): boolean => {
    if (gap === ' ' || gap === ', ' || gap === ': ' || gap === ' - ') return true
    if (gap.split(/[ ,]+/u).some((word) => verbs.has(word)) || gap.includes(' to ', 1) || listEnd.test(gap)) return false
    return joint.test(gap) || printed.trim().split(/ /u).every((word) => /^["“«(]?[\p{Lu}\p{N}]|^[\p{L}-]+\.\p{L}+$|^[-–,]$/u.test(word))
  }
  return {
    before(plain, folded, start, from) {
      const floor = Math.max(from, start - REACH)
      const slice = afterLast(folded.slice(floor, start), SENTENCE)
      const hits = [...slice.matchAll(anywhere)]
      const gapOf = (hit: RegExpExecArray): string => slice.slice(hit.index + hit[0].length)
      // "chairman of the Union of Journalists NAME": a plural inside the name of a body tells nothing
      const inside = (hit: RegExpExecArray, at: number): boolean => at > 0 && plurals.has(hit[0]) && joint.test(slice.slice(0, hit.index).match(/ \p{L}+ $/u)?.[0] ?? '')
      const hit = hits.findLast((one, at) => !inside(one, at))
      if (hit === undefined) return null
      const gap = gapOf(hit)
      const ahead = slice.slice(0, hit.index).match(/[\p{L}-]+(?:'s)? $/u)?.[0] ?? ''
      return joins(gap, plain.slice(start - gap.length, start)) ? said(hit[0], gap, `${ahead}${gap}`) : null
    },
    behind(folded, end, isName) {
      const rest = folded.slice(end, end + REACH)
      const hit = apposition.exec(rest)
      const word = hit?.groups?.['role']
      if (hit === null || word === undefined) return null
      const skipped = hit[0].slice(0, -word.length)
      if (skipped.split(/[ ,]+/u).some((part) => verbs.has(part)) || isName(end + hit[0].length + 1)) return null
      // "NAME, director, columnist for X": the second may tell more
      const after = rest.slice(hit[0].length)
      const more = next.exec(after)?.groups?.['role']
      if (roles.get(word) === 'other' && more !== undefined) return said(more, null)
      return said(word, null, skipped + (/^ [^,.;:()]{1,60}/u.exec(after)?.[0] ?? ''))
    },
    acts(folded, end) {
      const rest = folded.slice(end, end + 60)
      return strongly.test(rest) ? 'strong' : weakly.test(rest) ? 'weak' : null
    },
    isThing: (plain, folded, { start, end }, role) =>
      namesake.test(folded.slice(end, end + 40)) ||
      capitalsBehind(plain, end).some((word) => namesakes.has(word)) ||
      (role === null && thing.test(folded.slice(Math.max(0, start - 30), start).replace(/"$/u, ''))),
  }
}

// "Gumilev Eurasian National University"
function capitalsBehind(plain: string, end: number): string[] {
  const run = /^(?: \p{Lu}[\p{L}-]*){1,5}/u.exec(plain.slice(end, end + REACH))?.[0]
  return run === undefined ? [] : run.toLowerCase().trim().split(' ')
}

function afterLast(text: string, mark: RegExp): string {
  const last = [...text.matchAll(mark)].at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}
