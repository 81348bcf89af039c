// What a language pack holds: words and shapes, data only. One interface a kind; its words lie in lang/<language>/<kind>.ts.
// Words are in folded form (text/fold.ts) unless the field says "as printed".
import type { Category, Language, PenaltyKind, Per, Scope, Stage } from '../model.ts'

/** A named shape (text/shape.ts). The name becomes the last part of the rule's name. */
export interface NamedShape {
  readonly name: string
  readonly form: string
}

export interface NumberWords {
  /** Words by value: `{ three: 3, twenty: 20 }`; also whole hundreds that are one word (`двести`). */
  readonly cardinals: Readonly<Record<string, number>>
  /** Words by rank, compounds too: `{ third: 3, 'twenty-first': 21 }`. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Words that make hundreds of what stands before them: "two hundred". */
  readonly hundreds: readonly string[]
  /** `thousand`, `mln`, `bn` … by factor; misspelt ones too. */
  readonly scales: Readonly<Record<string, number>>
  /** Scales that may carry a full stop ("417 mln. tenge"). */
  readonly dotted: readonly string[]
  /** Scales of a letter, that count only right after digits ("1.551m"). */
  readonly glued: readonly string[]
  readonly fractions: Readonly<Record<string, number>>
  /** Articles that stand for one: "a million". */
  readonly ones: readonly string[]
  /** Words that may stand between the parts of a number: "one million and six hundred thousand". */
  readonly joiners: readonly string[]
  /** The mark of decimals: with it "1.551 million" is plain; with the other mark three digits before a scale have two readings. */
  readonly decimal: '.' | ','
}

export interface DateWords {
  /** Every spelling of a month, misspelt ones too, by number 1..12. */
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: readonly string[]
  readonly shapes: readonly NamedShape[]
}

export interface AmountWords {
  /** Every spelling of a currency, by code. */
  readonly currencies: Readonly<Record<string, string>>
  readonly shapes: readonly NamedShape[]
}

export interface ArticleWords {
  readonly shapes: readonly NamedShape[]
}

/** A piece that names a penalty. */
export interface PenaltyKindShape extends NamedShape {
  readonly kind: PenaltyKind
  /** What it takes as its measure; `none`: it never has one. */
  readonly takes: 'sum' | 'term' | 'none'
  /** True: it counts without a measure too ("a written warning"). */
  readonly bare?: boolean
  /** Where the word itself tells the stage ("fined"). */
  readonly stage?: Stage
}

/** A piece that tells how far a penalty has come. */
export interface PenaltyStageShape extends NamedShape {
  readonly stage: Stage
  /** `forth`: of what follows it ("demanded …"); `back`: of what stands before it ("… was cancelled"); `verdict`: of the decision as a whole ("upheld the verdict"). */
  readonly reach: 'forth' | 'back' | 'verdict'
  /** True: a sum or term right after it is a penalty even where no word names one ("sentenced to four years", "claims 5 million"). */
  readonly strong?: boolean
}

export interface DurationForms {
  /** Words of each unit, with the letter ISO 8601 has for it (`H` for hours). */
  readonly units: Readonly<Record<string, 'Y' | 'M' | 'W' | 'D' | 'H'>>
  readonly counts: Readonly<Record<string, number>>
  readonly halves: Readonly<Record<string, number>>
  readonly shapes: readonly NamedShape[]
}

export interface PenaltyWords {
  readonly kinds: readonly PenaltyKindShape[]
  readonly stages: readonly PenaltyStageShape[]
  readonly duration: DurationForms
  /** What a measure is counted by: "each", "a year". */
  readonly per: readonly (NamedShape & { readonly per: Per })[]
  /** Words beside a sum that say it is no penalty: a price, a loss, a wage, a debt. */
  readonly notSums: readonly string[]
  /** Words beside a term that say it is no penalty: ages, waiting, strikes. */
  readonly notTerms: readonly string[]
  /** What stands before the one who gets the money ("in favour of "). */
  readonly beneficiary: readonly string[]
  /** What leads from a penalty to the one who bears it ("given to", "against", "from"); regular expression source. */
  readonly bearer: readonly string[]
  /** What may stand between the names of a group that bears a penalty together. */
  readonly joint: RegExp
  /** A company in quotes; group `name`. Against plain text. */
  readonly organisation: RegExp
  /** A pronoun for one person. */
  readonly pronoun: RegExp
  /** Words for several people without a number. */
  readonly group: RegExp
  /** A number of people; group `count`. */
  readonly people: RegExp
  /** Words that tell a penalty as history ("earlier", "recall"). */
  readonly history: RegExp
  /** Words of one who serves a sentence ("convict", "institution"). */
  readonly serving: RegExp
}

export interface PersonWords {
  /** Words before or after a name that tell its role, by role. */
  readonly roles: Readonly<Record<string, string>>
}

export interface OutletWords {
  /** Words that make the name beside them an outlet ("newspaper", "portal"). */
  readonly triggers: readonly string[]
}

export interface PlaceWords {
  readonly suffixes: readonly string[]
}

export interface StatisticWords {
  readonly scopes: readonly (NamedShape & { readonly scope: Scope })[]
  readonly shapes: readonly NamedShape[]
}

export interface SegmentWords {
  /** Lines that end the intro ("It reports:"). */
  readonly openers: readonly string[]
  /** Words that open the statistics. */
  readonly statistics: readonly string[]
  /** Words of the signature and of the sentence on sources. */
  readonly signature: readonly string[]
}

export interface PageWords {
  /** Words that open what follows the bulletin (related links, comment boxes). */
  readonly tail: readonly string[]
  /** Words of a bulletin's title. */
  readonly titles: readonly string[]
}

export interface SentenceWords {
  /** Words after which a full stop ends no sentence, without the stop ("art", "mln"). */
  readonly abbreviations: readonly string[]
}

export interface CategoryWords {
  readonly cues: Readonly<Partial<Record<Category, readonly string[]>>>
}

export interface LanguagePack {
  readonly language: Language
  readonly number: NumberWords
  readonly date: DateWords
  readonly amount: AmountWords
  readonly article: ArticleWords
  readonly penalty: PenaltyWords
  readonly person: PersonWords
  readonly outlet: OutletWords
  readonly place: PlaceWords
  readonly statistic: StatisticWords
  readonly segment: SegmentWords
  readonly page: PageWords
  readonly sentence: SentenceWords
  readonly category: CategoryWords
}
