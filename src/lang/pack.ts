// What a language pack holds: words and shapes, data only. One interface a kind; its words lie in lang/<language>/<kind>.ts.
// Words are in folded form (text/fold.ts) unless the field says "as printed".
import type { Category, Language, PenaltyKind, Scope, Stage } from '../model.ts'

/** A named shape (text/shape.ts). The name becomes the last part of the rule's name. */
export interface NamedShape {
  readonly name: string
  readonly form: string
}

export interface NumberWords {
  /** Words by value: `{ three: 3, twenty: 20 }`. */
  readonly cardinals: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  /** `thousand`, `mln`, `bn` … by factor. */
  readonly scales: Readonly<Record<string, number>>
  readonly fractions: Readonly<Record<string, number>>
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

export interface PenaltyWords {
  /** Pieces that name a penalty. `bare`: counts without sum or term too (a warning, a confiscation). `stage`: where the word itself tells. */
  readonly kinds: readonly (NamedShape & {
    readonly kind: PenaltyKind
    readonly stage?: Stage
    readonly bare?: boolean
  })[]
  readonly stages: readonly (NamedShape & { readonly stage: Stage; readonly verb?: boolean })[]
  readonly durations: readonly NamedShape[]
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
  readonly category: CategoryWords
}
