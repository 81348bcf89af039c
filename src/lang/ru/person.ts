// Not written yet: people are not read in this language.
import type { PersonWords } from '../pack.ts'

export const person: PersonWords = {
  roles: {}, pluralRoles: [], heads: [],
  bodies: {},
  chiefs: [],
  joints: [],
  namedAs: [],
  back: '', towards: [], aged: [], lists: [], objects: [], articles: [], clauses: [],
  hints: [], verbs: [], auxiliaries: [], passive: [], common: [], commonEndings: [],
  namesake: [], things: [], initials: [], given: [], spellings: [], feminine: '', family: '',
} // prettier-ignore
