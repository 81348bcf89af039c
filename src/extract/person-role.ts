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
}

export interface RoleReader {
  before(plain: string, folded: string, start: number, from: number): SaidRole | null
  behind(folded: string, end: number, isName: (at: number) => boolean): SaidRole | null
  /** "NAME said", "NAME was detained", "NAME's" */
  acts(folded: string, end: number): boolean
  /** Before or behind the name stands what makes a street, a firm, a film of it. */
  isThing(folded: string, span: Span): boolean
}

const REACH = 110
const SENTENCE = /[;!?]|(?<=\p{L}{3})\. /gu
const AGE = String.raw`(?: \(\p{N}[^)]{0,20}\)|, \p{N}{1,2},?(?= ))?`

/** Builds the reader of a language's roles. */
export function roleReader(words: PersonWords): RoleReader {
  const roles = new Map(Object.entries(words.roles))
  const plurals = new Set(words.pluralRoles)
  const role = anyOf(roles.keys())
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}-])${role}(?![\\p{L}\\p{N}])`, 'gu')
  const joint = new RegExp(`^ ${anyOf(words.joints)} `, 'u')
  const article = anyOf(words.articles)
  const apposition = new RegExp(
    `^${AGE}(?:,| \\(| [-:])(?: ${article})* ?(?:[\\p{L}\\p{N}-]+ ){0,3}?(?<role>${role})(?![\\p{L}\\p{N}-])`,
    'u',
  )
  const verbs = new Set([...words.verbs, ...words.auxiliaries])
  const verb = new RegExp(`^(?:'s)?(?:,? who)? ${anyOf([...words.verbs, ...words.auxiliaries])}(?![\\p{L}\\p{N}])`, 'u')
  const namesake = new RegExp(`^ ${anyOf(words.namesake)}(?![\\p{L}\\p{N}])`, 'u')
  const thing = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words.things)} $`, 'u')
  const said = (word: string, direct: boolean): SaidRole | null => {
    const value = roles.get(word)
    return value === undefined ? null : { role: value, plural: plurals.has(word), direct }
  }
  const joins = (gap: string, printed: string): boolean => {
    if (gap === ' ' || gap === ', ' || gap === ': ' || gap === ' - ') return true
    if (gap.split(/[ ,]+/u).some((word) => verbs.has(word))) return false
    return joint.test(gap) || printed.trim().split(/ /u).every((word) => /^["“«(]?[\p{Lu}\p{N}]|^[\p{L}-]+\.\p{L}+$|^[-–,]$/u.test(word))
  }
  return {
    before(plain, folded, start, from) {
      const floor = Math.max(from, start - REACH)
      const slice = afterLast(folded.slice(floor, start), SENTENCE)
      const hit = [...slice.matchAll(anywhere)].at(-1)
      if (hit === undefined) return null
      const gap = slice.slice(hit.index + hit[0].length)
      return joins(gap, plain.slice(start - gap.length, start)) ? said(hit[0], gap === ' ') : null
    },
    behind(folded, end, isName) {
      const rest = folded.slice(end, end + REACH)
      const hit = apposition.exec(rest)
      const word = hit?.groups?.['role']
      if (hit === null || word === undefined) return null
      const skipped = hit[0].slice(0, -word.length)
      if (skipped.split(/[ ,]+/u).some((part) => verbs.has(part)) || isName(end + hit[0].length + 1)) return null
      return said(word, false)
    },
    acts: (folded, end) => verb.test(folded.slice(end, end + 40)) || /^'s /u.test(folded.slice(end, end + 3)),
    isThing: (folded, { start, end }) =>
      namesake.test(folded.slice(end, end + 40)) || thing.test(folded.slice(Math.max(0, start - 30), start).replace(/"$/u, '')),
  }
}

function afterLast(text: string, mark: RegExp): string {
  const last = [...text.matchAll(mark)].at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}
