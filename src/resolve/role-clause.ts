// Clauses around a name that tell the role of its bearer: "the suit of NAME", "NAME was fined".
import type { PersonWords, RoleClause } from '../lang/pack.ts'
import { oncePer } from '../text/once.ts'
import { lean } from '../text/shape.ts'

interface Compiled {
  readonly clause: RoleClause
  readonly before: RegExp | null
  readonly behind: RegExp | null
}

/** Finds the clauses of which the one half ends the text before a name, or the other begins the text behind it; in the order of the pack. */
export type Clauses = (before: string, behind: string) => readonly RoleClause[]

/** The reader of the clauses of a language. Most names have no clause beside them: all clauses are asked at once first. */
export const clausesOf = oncePer(({ clauses }: PersonWords): Clauses => {
  const all = clauses.map((clause): Compiled => ({
    clause,
    before: clause.before === undefined ? null : endingIn([clause.before]),
    behind: clause.behind === undefined ? null : beginningWith([clause.behind]),
  }))
  const anyBefore = endingIn(clauses.flatMap(({ before }) => before ?? []))
  const anyBehind = beginningWith(clauses.flatMap(({ behind }) => behind ?? []))
  return (before, behind) => {
    const [told, follows] = [endsWith(anyBefore, before), anyBehind.test(behind)]
    if (!told && !follows) return []
    return all
      .filter((one) => (told && endsWith(one.before, before)) || (follows && one.behind?.test(behind) === true))
      .map(({ clause }) => clause)
  }
})

// Read backwards from the end: looked for from the beginning, each place of the text would be tried.
function endingIn(sources: readonly string[]): RegExp {
  return new RegExp(lean(`(?<=(?<![\\p{L}\\p{N}])(?:${eitherOf(sources)}))`), 'uy')
}

function beginningWith(sources: readonly string[]): RegExp {
  return new RegExp(lean(`^(?:${eitherOf(sources)})(?![\\p{L}\\p{N}])`), 'u')
}

function eitherOf(sources: readonly string[]): string {
  return sources.length === 0 ? '(?!)' : sources.map((source) => `(?:${source})`).join('|')
}

function endsWith(pattern: RegExp | null, text: string): boolean {
  if (pattern === null) return false
  pattern.lastIndex = text.length
  return pattern.test(text)
}
