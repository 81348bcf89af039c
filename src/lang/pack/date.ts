import type { NamedShape } from './shape.ts'

export interface DateWords {
  /** Every spelling of a month, abbreviated and misspelt ones too, by number 1..12. */
  readonly months: Readonly<Record<string, number>>
  /** Endings that may be joined to each of them ("мамырда"): regular expression source without groups, or none. */
  readonly monthEndings: string
  /** True where a day may stand right behind its month ("June 5"); else only after a comma («Июнь, 05»), or with an ending («маусымның 5-і»). */
  readonly monthFirst: boolean
  /** Those of the spellings above that are misprints. */
  readonly misspelt: readonly string[]
  /** Months that are other words too ("may", "march"): without a year they count with a capital only. */
  readonly commonMonths: readonly string[]
  /** True where the language writes months with a capital: a month alone without one is another word. */
  readonly capitals: boolean
  readonly weekdays: readonly string[]
  /** What may be glued to a day ("11th"). */
  readonly daySuffixes: readonly string[]
  /** "first" (half), "II" (quarter). */
  readonly halves: Readonly<Record<string, number>>
  readonly quarters: Readonly<Record<string, number>>
  /** Other words for a day of the month than ordinals («он бесі», fifteenth), by number. */
  readonly dayWords: Readonly<Record<string, number>>
  /** Words beside months and years near which a date can be. */
  readonly cues: readonly string[]
  /** True where 5/6/2020 may be the fifth of June or the sixth of May. */
  readonly slashDoubtful: boolean
  /** Words before a number that is no day ("No. 12 of November 9"). */
  readonly numbered: readonly string[]
  /** Slots of this language's own, for its shapes. */
  readonly slots: Readonly<Record<string, string>>
  /** Group names tell what is read; see lang/en/date.ts. `repair`: what is mended where the shape fits. */
  readonly shapes: readonly (NamedShape & { readonly repair?: string })[]
  /** What looks like a date and is none: its group `trap`. `capitals`: only where the words after it are capitalised. */
  readonly traps: readonly (NamedShape & { readonly capitals?: boolean })[]
  /** Words of a clause that tell of something to come, and of something past. */
  readonly future: readonly string[]
  readonly past: readonly string[]
  /** Endings of verbs that tell of something to come («өтпек»), where no other word of the clause is in the past. */
  readonly futureEndings: readonly string[]
  /** Endings of verbs in the past ("arrested"). */
  readonly pastEndings: readonly string[]
  /** Words right before a date that make it a term ("until May 12"). */
  readonly deadlines: readonly string[]
  /** Such words right behind it («15 тамызға дейін»). */
  readonly deadlinesBehind: readonly string[]
  /** Words that may stand in a date line beside the date. */
  readonly published: readonly string[]
}
