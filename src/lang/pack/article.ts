import type { NamedShape } from './shape.ts'

/** Which bracket a level's number goes into; a looser word gives way to a stricter one beside it ("part 2, paragraph 3"). */
export type ArticleLevel = 'part' | 'paragraph' | 'clause' | 'subclause'

/** Where the number stands: "Article 274, Part 4" (before it its word), «274-бабының 4-бөлігі» (behind it), or both: «ст. 274», «274-я статья». */
export type NumberOrder = 'word-first' | 'number-first' | 'either'

export interface ArticleWords {
  readonly order: NumberOrder
  /** True: the act stands before its articles («ҚК-нің 274-бабы»), and what follows an article is the next act. */
  readonly actsFirst: boolean
  /** True: cases take the place of links, so that a level, its article and its act stand side by side («части 2 статьи 130 УК»). */
  readonly linkless: boolean
  /** Endings of words in the names of acts: «Уголовный кодекс» is found as «Уголовного кодекса». */
  readonly endings: readonly string[]
  /** Of these, what makes a noun belong to the word before it; only such an act of no name follows its article («статьи 5 Закона»). */
  readonly genitives: readonly string[]
  /** How endings begin by which a kind of act is that of the word before it («Орман кодексінің», not «кодекстің»). */
  readonly owned: readonly string[]
  /** Letters that pages without a keyboard of the language put in place of others (`ә` → `а`), one table a habit. */
  readonly letters: readonly Readonly<Record<string, string>>[]
  /** Where a reference can begin. Slots: {article} {level} {ordinal} {number} {annex} {act} (first words of acts). */
  readonly shapes: readonly NamedShape[]
  /** Words for an article; those in `plurals` too let several numbers follow. Without their full stop. */
  readonly articles: readonly string[]
  /** Words for an article that stand behind its number. */
  readonly articlesBehind: readonly string[]
  /** Of these, what may also count («3 статьи»), with the plural categories (Unicode CLDR) of the numbers it goes with. */
  readonly counted: Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>
  /** Words for what lies below an article. Without their full stop. */
  readonly levels: Readonly<Record<string, ArticleLevel>>
  /** Words of `articles` and `levels` after which a list of numbers is meant. */
  readonly plurals: readonly string[]
  /** Numbers that only occur below an article (Roman ones), by value. */
  readonly romans: Readonly<Record<string, number>>
  /** "No." before a number. */
  readonly numberSigns: readonly string[]
  /** Words that join two members of a list. */
  readonly joiners: readonly string[]
  /** Words between a level and its article, an article and its act. */
  readonly links: readonly string[]
  /** Words before an act that give the code but are no part of the reference ("excluded from the …"). */
  readonly looseLinks: readonly string[]
  /** Words without weight before an article or an act. */
  readonly fillers: readonly string[]
  /** Words that send back to the article named before ("the same article"). */
  readonly same: readonly string[]
  /** Words before a reference that names no act, by which it is one and no name ("under Article 19", "under Part 8"). */
  readonly legal: readonly string[]
  /** Such words behind it («8-бөлігі бойынша»). */
  readonly legalBehind: readonly string[]
  /** Words after a number by which it is a measure and no article ("years"). */
  readonly measures: readonly string[]
  /** Words between a number and that of an article put in behind it («625 прим. 1»: 625-1). Without their full stop. */
  readonly inserts: readonly string[]
  /** Endings that make digits an ordinal ("2nd"). */
  readonly ordinalEndings: readonly string[]
  /** An appendix of an order counts as its article; `annexLinks` join them ("Appendix 2 to the Order"). */
  readonly annexes: readonly string[]
  readonly annexLinks: readonly string[]
  /** Names of kinds of acts, before or after the act's own name ("Law on …", "Forest Code"). */
  readonly acts: readonly string[]
  /** Those that stand for one another: by any of them a law of the pack is found. */
  readonly laws: readonly string[]
  /** Kinds of acts that, alone, send back to the one named before ("of the same Code"). */
  readonly sendBack: readonly string[]
  /** Acts below a law: with them a lone point is the reference ("paragraph 4 of the Rules"). */
  readonly documents: readonly string[]
  /** Words beside the day of an act ("Law dated …"). */
  readonly dating: readonly string[]
  /** Words between the kind of an act and its title ("on", "of", "against"). */
  readonly about: readonly string[]
  /** Words that name an edition other than the one of the day. */
  readonly former: readonly string[]
  /** Words before an act that is in force ("the current Code"): the edition of the day, whatever edition was named before. */
  readonly current: readonly string[]
  readonly latest: readonly string[]
}
