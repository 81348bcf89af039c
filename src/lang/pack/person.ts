import type { PersonRecord } from '../../records.ts'

/** The roles that people have in records. */
export type Role = NonNullable<PersonRecord['role']>

/** What right before a name, or right behind it, tells the role. Regular expressions on folded text, without slots. */
export interface RoleClause {
  readonly name: string
  readonly role: Role
  readonly before?: string
  readonly behind?: string
  /** Only of a name in the nominative: «N тілшіні ұрды», not «N-ді ұрды». */
  readonly subject?: boolean
}

/** Part of a person's name: surname, given name, patronymic. */
export type NamePart = 's' | 'g' | 'p'

/** An ending of names in some case: cut off, and `nominative` put in its place. Folded text. */
export interface NameEnding {
  readonly ending: string
  readonly nominative: string
  /** Letters of the cases in which it is printed so (a language's own letters, the first is the nominative's); '' where a name is never declined. */
  readonly cases: string
  /** Whose names have it; null: of both. */
  readonly gender: 'm' | 'f' | null
  /** Letters of the parts that have it: `sg`. */
  readonly of: string
  /** True where it is said of several («братьев Матаевых»), which other words are too («типовых»). */
  readonly plural?: true
  /** What the rest of the name ends in: regular expression source. */
  readonly after?: string
}

/** How names are declined. */
export interface Naming {
  readonly endings: readonly NameEnding[]
  /** True where all words of a name are declined («Гульнаре Досжановой»); false where the last alone is («Айжан Сапарға»). */
  readonly inherits: boolean
  /** What a hyphen or an apostrophe joins to a name («Тоқаев-қа»). */
  readonly suffixes: readonly string[]
  /** Letter of the nominative. */
  readonly nominative: string
}

export interface PersonWords {
  readonly naming: Naming
  /** Cases of the words in `roles`, where a role stands in the case of its name («адвокату Иванову»; «адвокат Иванова» is another). */
  readonly roleCases: Readonly<Record<string, string>>
  /** Cases of a name right behind a preposition, a verb or a noun («на Руслана Омарова» is of Руслан, not of Руслана), in the letters of `naming`. */
  readonly governedCases: Readonly<Record<string, string>>
  /** Cases of a name right before a verb («Руслана Омарова оштрафовали»). */
  readonly casesAhead: Readonly<Record<string, string>>
  /** What words between a role and its name are, where no preposition is needed («редактор газеты NAME»): pattern of such a gap, or none. */
  readonly gap: string | null
  /** True where nothing but the first word of a sentence and names have capitals, so that the first word is no name unless it is known for one. */
  readonly sentenceCase: boolean
  /** Words that tell a role, beside a name. */
  readonly roles: Readonly<Record<string, Role>>
  /** Plurals among them, which count for each of several names ("journalists A and B"). */
  readonly pluralRoles: readonly string[]
  /** Forms that are of one and of several («судьи»). */
  readonly eitherNumber: readonly string[]
  /** Words that take their role from what they are of or in ("head of the city police department"), and the roles of those bodies. */
  readonly heads: readonly string[]
  readonly bodies: Readonly<Record<string, Role>>
  /** How many words before such a word may name the body: one ("company director"), or more where all of it stands before. */
  readonly bodyAhead: number
  /** Who at the head of an outlet is called its editor ("founder of «X»"). */
  readonly chiefs: readonly string[]
  /** Words between a role and the name it belongs to: "editor of the newspaper X NAME"; alone they give it to somebody else ("lawyer of NAME"). */
  readonly joints: readonly string[]
  /** Those that give it to the name all the same ("a woman named NAME"). */
  readonly namedAs: readonly string[]
  /** What points back at somebody named before ("the journalist"). */
  readonly back: string
  /** Words between a role and a name that make it somebody else's: "the editor handed it to NAME". */
  readonly towards: readonly string[]
  /** What may stand before the age behind a name ("NAME, aged 34, a lawyer"). */
  readonly aged: readonly string[]
  /** What stands between the members of a list of names. */
  readonly lists: readonly string[]
  /** Prepositions after which "Surname I." is a name ("the sentence of"). */
  readonly objects: readonly string[]
  /** What stands before a role that follows its name: "NAME, a former judge". */
  readonly articles: readonly string[]
  /** Roles that a clause tells, by what stands right before the name and right behind it ("suit of NAME", "NAME was fined"). */
  readonly clauses: readonly RoleClause[]
  /** Words in the sentence of somebody of whom nothing else is told, and what they let guess; the first that fits counts. */
  readonly hints: readonly { readonly role: Role; readonly words: readonly string[] }[]
  /** What people do, right behind a name; `passive` needs one of `auxiliaries` before it, which alone tell little. */
  readonly verbs: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly passive: readonly string[]
  /** Words printed with a capital that are no part of a name: months, laws, offices, countries, beginnings of sentences. */
  readonly common: readonly string[]
  /** Endings of such words. */
  readonly commonEndings: readonly string[]
  /** Behind a name that is then that of a street, a fund, a theatre. */
  readonly namesake: readonly string[]
  /** Right before a name that is then that of a thing ("named after", "LLP"). */
  readonly things: readonly string[]
  /** Initials of two letters. */
  readonly initials: readonly string[]
  /** Given names of other countries. */
  readonly given: readonly string[]
  /** Spellings that stand for one another. */
  readonly spellings: readonly (readonly [pattern: string, plain: string])[]
  /** Endings by which only a woman's surname differs from a man's, and of a family's from one of them. */
  readonly feminine: string
  readonly family: string
}
