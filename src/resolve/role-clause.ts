// Clauses around a name that tell the role of its bearer: "the suit of NAME", "NAME was fined".
import type { PersonWords, RoleClause } from '../lang/pack.ts'
import { oncePer } from '../text/once.ts'
import { lean } from '../text/shape.ts'

/** A clause with the patterns of its halves: one ends the text before a name, the other begins the text behind it. */
export interface ReadClause {
  readonly clause: RoleClause
  readonly before: RegExp | null
  readonly behind: RegExp | null
}

/** The clauses of a language, in the order of the pack. */
export const clausesOf = oncePer(({ clauses }: PersonWords): readonly ReadClause[] =>
  clauses.map((clause) => ({
    clause,
    before: clause.before === undefined ? null : endingIn(clause.before),
    behind: clause.behind === undefined ? null : beginningWith(clause.behind),
  })),
)

// Read backwards from the end: looked for from the beginning, each place of the text would be tried.
function endingIn(source: string): RegExp {
  return new RegExp(lean(`(?<=(?<![\\p{L}\\p{N}])(?:${source}))`), 'uy')
}

function beginningWith(source: string): RegExp {
  return new RegExp(lean(`^(?:${source})(?![\\p{L}\\p{N}])`), 'u')
}
