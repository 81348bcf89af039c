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
  /** Every spelling of a month, abbreviated and misspelt ones too, by number 1..12. */
  readonly months: Readonly<Record<string, number>>
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
  /** Endings of verbs in the past ("arrested"). */
  readonly pastEndings: readonly string[]
  /** Words right before a date that make it a term ("until May 12"). */
  readonly deadlines: readonly string[]
  /** Words that may stand in a date line beside the date. */
  readonly published: readonly string[]
}

export interface AmountWords {
  /** Every spelling of a currency that may follow a number, by code; the index too. */
  readonly currencies: Readonly<Record<string, string>>
  /** Those spellings that may stand before the number ("KZT500", "$5"). */
  readonly before: readonly string[]
  /** Single letters for a currency ("T810.855 million"), by code: capitals, glued to a sum of a thousand or more. */
  readonly letters: Readonly<Record<string, string>>
  /** Slots of this language's own, for its shapes. */
  readonly slots: Readonly<Record<string, string>>
  /** Group names tell what is read; see lang/en/amount.ts. */
  readonly shapes: readonly NamedShape[]
  /** Rates of exchange and of the index: no sums in their group `trap`. */
  readonly traps: readonly NamedShape[]
  /** Words before a year ("In 2018 tenge fell"). */
  readonly yearly: readonly string[]
  /** Verbs after which "from … to …" are two sums. */
  readonly changes: readonly string[]
  /** What stands between two sums of which the second says the first again. */
  readonly restating: readonly string[]
  /** The same, where one is in units of the index and the numbers fit ("20 MCI or 55,560 tenge"). */
  readonly restatingIndex: readonly string[]
}

/** Which bracket a level's number goes into; a looser word gives way to a stricter one beside it ("part 2, paragraph 3"). */
export type ArticleLevel = 'part' | 'paragraph' | 'clause' | 'subclause'

export interface ArticleWords {
  /** Where a reference can begin. Slots: {article} {level} {ordinal} {number} {annex} {act} (first words of acts). */
  readonly shapes: readonly NamedShape[]
  /** Words for an article; those in `plurals` too let several numbers follow. Without their full stop. */
  readonly articles: readonly string[]
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
  /** Words after a number by which it is a measure and no article ("years"). */
  readonly measures: readonly string[]
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
  readonly latest: readonly string[]
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
  /** True: it gives way to a word that names the kind ("pay" to "fine"). */
  readonly generic?: boolean
  /** True: a fine where the item is about an offence, damages elsewhere ("is to pay"). */
  readonly either?: boolean
  /** True: a penalty only where a verb imposes or demands it ("state duty" is paid on filing, too). */
  readonly needsVerb?: boolean
  /** `media`: it falls on the outlet, where one is named. */
  readonly of?: 'media'
}

/** A piece that tells how far a penalty has come. */
export interface PenaltyStageShape extends NamedShape {
  readonly stage: Stage
  /** `forth`: of what follows it ("demanded …"); `back`: of what stands before it ("… was cancelled"); `verdict`: of the decision as a whole ("upheld the verdict"). */
  readonly reach: 'forth' | 'back' | 'verdict'
  /** True: a sum or term right after it is a penalty even where no word names one ("sentenced to four years", "claims 5 million"). */
  readonly strong?: boolean
  /** Letters by which it is dearer than other words: a party named says less than a verb. */
  readonly handicap?: number
  /** True: it tells of a suit being filed; its date is the suit's. */
  readonly filing?: boolean
  /** True: what was before is overturned ("reduced to", "replaced by"). */
  readonly changes?: boolean
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
  /** What stands right before a term that is none ("in six months", "within"); against the text before it. */
  readonly notTermsBefore: RegExp
  /** The whole gap between a word for a penalty and its measure ("arrest for 15 days", "a fine of"). */
  readonly leadIn: RegExp
  /** The whole gap between a measure and a word for a penalty behind it ("15 days of arrest"). */
  readonly leadOut: RegExp
  /** Where a clause begins between a word for a penalty and its measure (", and ", ", which "); global, marks of punctuation too. */
  readonly clauses: RegExp
  /** The same between a strong verb and a measure that no word names: fewer words, as a verb reaches over a bare "and". */
  readonly clausesOfVerb: RegExp
  /** Where a contrasting clause begins, which a word for a stage seldom reaches into (", while "); global. */
  readonly contrasts: RegExp
  /** The whole gap between two penalties under one verb ("a fine and a refutation"). */
  readonly joined: RegExp
  /** What between a date and a penalty puts them into different clauses (": earlier ", ", whereas "). */
  readonly parted: RegExp
  /** What stands before the one who gets the money ("in favour of "). */
  readonly beneficiary: readonly string[]
  /** More of them, for sums alone ("to"). */
  readonly beneficiaryOfSums: readonly string[]
  /** The whole gap between a penalty and the one who bears it ("given to", "against", "from"). */
  readonly bearer: RegExp
  /** The whole gap between a sum and the outlet right behind it that pays ("on", "from the newspaper"). */
  readonly onto: RegExp
  /** What may stand between the names of a group that bears a penalty together. */
  readonly joint: RegExp
  /** A company in quotes (group `name`), or a body of civil society (group `ngo` too). Against plain text. */
  readonly organisation: RegExp
  /** A word for an outlet, after which it bears the penalty ("from the site"); against the text after it. */
  readonly fromMedia: RegExp
  /** An outlet or firm beside a person, who owe together ("the paper and journalist"); against the text before the name. */
  readonly withMedia: RegExp
  /** The one who is sued ("against NAME", "suit came to NAME"); against the text before the name. */
  readonly defendant: RegExp
  /** The court of first instance, or an earlier decision. */
  readonly firstInstance: RegExp
  /** What follows a name that gets the money ("NAME was awarded"); against the text after it. */
  readonly receiver: RegExp
  /** The plaintiff pays (court costs, most of all). */
  readonly plaintiffPays: RegExp
  /** Words of courts and trials: who wants money there wants a judgment, not a ransom. */
  readonly court: RegExp
  /** Verdicts and rulings before a date: of an older decision, where a newer one speaks of it. */
  readonly verdictOf: RegExp
  /** A publication or broadcast: what a company is punished for that is an outlet. */
  readonly publication: RegExp
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
  /** What stands before a date that is not the decision's ("till", "dated"); against the text before it. */
  readonly dateAside: RegExp
  /** The gap between a penalty and a date behind it that dates it ("in 2017", "on May 3"). */
  readonly dateBehind: RegExp
  /** What stands before the first day of a state that lasts ("since"). */
  readonly since: RegExp
  /** What follows a date that is a suit's or a text's, not a decision's ("the court accepted"). */
  readonly filedBehind: RegExp
  /** A hearing: the item's news, so that its day is not the suit's. */
  readonly hearing: RegExp
  /** What stands before a reference that is no ground of the decision ("entails liability under"). */
  readonly articleAside: RegExp
}

/** The roles that people have in records. */
export type Role =
  | 'journalist'
  | 'editor'
  | 'blogger'
  | 'activist'
  | 'judge'
  | 'prosecutor'
  | 'lawyer'
  | 'police'
  | 'official'
  | 'politician'
  | 'plaintiff'
  | 'defendant'
  | 'expert'
  | 'businessperson'
  | 'relative'
  | 'other'

/** What right before a name, or right behind it, tells the role. Regular expressions on folded text, without slots. */
export interface RoleClause {
  readonly name: string
  readonly role: Role
  readonly before?: string
  readonly behind?: string
}

export interface PersonWords {
  /** Words that tell a role, beside a name. */
  readonly roles: Readonly<Record<string, Role>>
  /** Plurals among them, which count for each of several names ("journalists A and B"). */
  readonly pluralRoles: readonly string[]
  /** Words that take their role from what they are of or in ("head of the city police department"), and the roles of those bodies. */
  readonly heads: readonly string[]
  readonly bodies: Readonly<Record<string, Role>>
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

export interface OutletWords {
  /** Words that make an outlet of the name beside them, before or behind it ("newspaper", "news agency"). */
  readonly triggers: readonly string[]
  /** Triggers that count only before a quoted name ("agency", "account"). */
  readonly leaders: readonly string[]
  /** People of an outlet: behind its name, or before it with one of `joints` ("reporter of X"). */
  readonly staff: readonly string[]
  /** Those who make or read other things too: only before a quoted name, with one of `joints` ("author of «X»"). */
  readonly makers: readonly string[]
  readonly joints: readonly string[]
  /** Between a person and the outlet that person works for: "NAME of the weekly X". */
  readonly membership: readonly string[]
  /** Before a quoted name: "published in", "an interview to". */
  readonly citing: readonly string[]
  /** Last words of a name that make an outlet of it ("News", "Vestnik"); `tellingFirst`: first words ("Radio"). */
  readonly telling: readonly string[]
  readonly tellingFirst: readonly string[]
  /** Beside a quoted name that is then no outlet ("LLP", "advertising agency"). */
  readonly things: readonly string[]
  /** Right before a name that is then no outlet, but what outlets are published on ("platform"). */
  readonly platforms: readonly string[]
  /** What may stand between a trigger and the name. */
  readonly articles: readonly string[]
  /** Outlets whose names are words of the language: only beside a trigger or in quotes. */
  readonly ambiguous: readonly string[]
  /** Ends of addresses of the internet, and addresses that are no outlet's. */
  readonly domains: readonly string[]
  readonly notOutlets: readonly string[]
}

export interface PlaceWords {
  /** Behind the name of a region ("region", "oblast"), and behind a list of such names ("regions"). */
  readonly regions: readonly string[]
  readonly regionLists: readonly string[]
  /** What stands between the names of such a list, with its blanks (", ", " and "). */
  readonly between: readonly string[]
  /** Behind a name that is then no town ("district"). */
  readonly districts: readonly string[]
  /** Behind a name that is then a part of another one: streets, universities. */
  readonly otherNames: readonly string[]
  /** The same, before it ("Air"). */
  readonly otherNamesBefore: readonly string[]
  /** What must stand before or behind a name that may be something else too, a given name or a short word. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** Words that are spelt like a place. */
  readonly ambiguous: readonly string[]
  /** Words that make a place of a name that no table has: "the village of NAME", "NAME village". */
  readonly villages: readonly string[]
  readonly of: string
}

export interface StatisticWords {
  /**
   * What says the time that figures count. Slots {month} {year} {number}; groups month, m2 (range), year and number are compared with the
   * bulletin's period. `local`: said of one figure beside it, not of all that follow: one that stands after it only ("against 17"), or
   * on either side ("29 a year before").
   */
  readonly scopes: readonly (NamedShape & { readonly scope: Scope; readonly local?: 'before' | 'beside' })[]
  /** Phrases that stand for nought ("none of them"). */
  readonly noughts: readonly string[]
  /** Words that stand for one at the beginning of a list's line, before one of `things` ("an attack"). */
  readonly ones: readonly string[]
  /** Things of which a line without any number counts one ("report of copyright infringement"). */
  readonly things: readonly string[]
  /** The same things, as they stand behind a number: singular and plural. */
  readonly counted: readonly string[]
  /** Words of percent. */
  readonly percents: readonly string[]
  /** After a number: measures of time, distance and the like, of which no statistic is made ("1.5 times", "five months"). */
  readonly measures: readonly string[]
  /** Before a number: it names, and does not count ("article 130"). */
  readonly names: readonly string[]
  /** Words that end what a figure counts ("including", "against"). */
  readonly stops: readonly string[]
  /** Those of `stops` that end only what is quoted, and not the label ("claims for protection of honour"). */
  readonly runOn: readonly string[]
  /** Phrases that send back to what was counted before ("of them"). */
  readonly ofThem: readonly string[]
  /** Words before a part of what was counted ("including"). */
  readonly parts: readonly string[]
  /** Phrases between a label and its sum ("amounted to"), the longer first. */
  readonly amounting: readonly string[]
}

export interface SegmentWords {
  /** Beginnings of the line that ends the intro ("It reports:", "Events in June"). */
  readonly openers: readonly string[]
  /** Words that alone tell the statistics of a bulletin from its items ("judicial acts", "since the beginning of the year"). */
  readonly statistics: readonly string[]
  /** Words that do so together with others ("were filed", "cases", "In June,"). */
  readonly figures: readonly string[]
  /** What a sentence of the statistics begins with, folded ("in june", "for ten months"): shapes with the slots {month} {number}. */
  readonly scopeStarts: readonly string[]
  /** Articles and words that stand for one in a list of figures ("an attack"). */
  readonly ones: readonly string[]
  /** Words of the signature, of the sentence on sources, of the line with the telephone. */
  readonly signature: readonly string[]
  /** Who sends alerts out: with one of them in brackets an alert begins ("(IFEX) - "). */
  readonly alerts: readonly string[]
  /** Persons of whom a sub-item tells one ("reporter"). */
  readonly members: readonly string[]
  /** Words that announce sub-items: one of each list in the last sentence ("journalists … faced obstacles"). */
  readonly announced: readonly string[]
  readonly announcing: readonly string[]
  /** Words of the intro: who presents what ("the foundation presents"). */
  readonly intro: readonly string[]
  /** Words of headings that gather items by theme: a heading that has no others is a rubric ("attacks and threats"). */
  readonly rubrics: readonly string[]
  /** What may stand before a day at the beginning of a line ("on", "the"), between days ("and", "to") and after a year ("года"). */
  readonly beforeDay: readonly string[]
  readonly betweenDays: readonly string[]
  readonly afterYear: readonly string[]
}

export interface PageWords {
  /** Frequent function words, by which the language is told. */
  readonly functionWords: readonly string[]
  /** Letters that no other language of the tool has. */
  readonly ownLetters: string
  /** Letters without which a text is in a neighbouring language ("ы" tells Russian from Ukrainian and Bulgarian), or none. */
  readonly neededLetters: string
  /** Words of a bulletin's title. */
  readonly titles: readonly string[]
  /** Whole lines that open what follows the bulletin ("Related"). */
  readonly tails: readonly string[]
  /** Beginnings of such lines ("Ask your question"). */
  readonly tailStarts: readonly string[]
  /** Whole lines of navigation inside the bulletin ("Download"). */
  readonly navigation: readonly string[]
}

export interface SentenceWords {
  /** Words after which a full stop ends no sentence, without the stop ("art", "mln"). */
  readonly abbreviations: readonly string[]
}

export interface CategoryWords {
  /** Shapes that tell what happened: `strong` ones nearly decide it, `weak` ones lean to it. */
  readonly cues: Readonly<
    Partial<Record<Category, { readonly strong: readonly string[]; readonly weak: readonly string[] }>>
  >
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
