import type { PenaltyKind, Per, Stage } from '../../model.ts'
import type { Government } from './government.ts'
import type { SumWords } from './penalty-sums.ts'
import type { NamedShape } from './shape.ts'

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
  /** True: a place of confinement, a penalty only with a term or where a verb puts somebody there. */
  readonly place?: boolean
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
  /** True: of two penalties behind it the first is the old one and the second the new ("replaced the arrest with a fine", told by cases alone). */
  readonly swaps?: boolean
  /** Speaks of money alone: no term is told by it ("owes", "must pay"). */
  readonly ofSums?: boolean
  /** Speaks of terms alone: a sum needs a word that names its penalty ("convicted"). */
  readonly ofTerms?: boolean
}

export interface DurationForms {
  /** Words of each unit, with the letter ISO 8601 has for it (`H` for hours). */
  readonly units: Readonly<Record<string, 'Y' | 'M' | 'W' | 'D' | 'H'>>
  readonly counts: Readonly<Record<string, number>>
  readonly halves: Readonly<Record<string, number>>
  readonly shapes: readonly NamedShape[]
}

/**
 * Where endings of names and words behind them tell who bears a penalty. Each is held against what stands behind the name in the nominative:
 * its ending, and the text behind it («ға 100 мың теңге төлейді»).
 */
export interface NameCases {
  /** The ending of a declined name, where the page never prints the nominative. */
  readonly ending: RegExp
  /** Who gets the money, or has sued for it. */
  readonly receives: RegExp
  /** Who makes the demand of its sentence. */
  readonly demands: RegExp
  /** Who is in the sentence for another reason: insulted, written about, the author of a complaint. */
  readonly aside: RegExp
  /** From a name's ending to the noun whose clause it stands in as an object: «ті ұрған » of «X-ті ұрған күзетші». */
  readonly clause: RegExp
  /** Who is sued, or from whom money is wanted. */
  readonly sued: RegExp
  /** An outlet that is punished or pays, by its own words behind the name. */
  readonly pays: RegExp
  /** The whole gap between two outlets that bear it together. */
  readonly outlets: RegExp
  /** The whole gap between an outlet and one of its staff who owe it together. */
  readonly partner: RegExp
  /** An outlet by its common noun right before its sum, no name beside it: as who pays ("from the paper"); group `claims`: it may be who demands. */
  readonly media: RegExp
  /** An outlet by its common noun, as who pays or is to do something («редакция», «газетке»), wherever in the sentence. */
  readonly payer: RegExp
  /** A condition that is not met yet («кінәсі дәлелденсе»): what stands behind it in its sentence is what the law lets happen. */
  readonly condition: RegExp
  /** To whom something was done, for which somebody else is punished («полицейді тілдегені үшін»). */
  readonly deed: RegExp
  /** A verb in the conditional («арқаласа»), which tells of a law where the next verb does. */
  readonly ifThen: RegExp
  /** A verb that its subject suffers («қамалды», «сотталды»). */
  readonly suffers: RegExp
  /** Who holds the permission that is taken away («N-нің аккредитациясы», «N-ді аккредитациядан»). */
  readonly holds: RegExp
  /** Somebody near to the one named, without a name, in a case of who bears a penalty («оның ағасына», «N-нің анасы»); group `behind`: the ending on. Against the words before the penalty. */
  readonly kin: RegExp
  /** A name in an object's case (dative, accusative, ablative), by its ending. */
  readonly object: RegExp
  /** One of those named together, by the order («біріншісі», «екіншісіне»); groups `first`, `second`, `third`. */
  readonly nth: RegExp
}

/** Words and names that tell women from men. */
export interface GenderWords {
  /** Who bears it, told as a woman; global. */
  readonly she: RegExp
  readonly he: RegExp
  /** A name of a woman; against the whole name, folded. */
  readonly female: RegExp
  readonly male: RegExp
}

export interface PenaltyWords {
  /** True where the verb closes its clause: what it says reaches back over it, and a word for a penalty stands behind its measure. */
  readonly verbLast: boolean
  readonly kinds: readonly PenaltyKindShape[]
  readonly stages: readonly PenaltyStageShape[]
  readonly sums: SumWords
  readonly duration: DurationForms
  /** What a measure is counted by: "each", "a year". */
  readonly per: readonly (NamedShape & { readonly per: Per })[]
  /** Words beside a sum that say it is no penalty: a price, a loss, a wage, a debt. A stem ends in a hyphen. */
  readonly notSums: readonly string[]
  /** Words beside a term that say it is no penalty: ages, waiting, strikes. A stem ends in a hyphen. */
  readonly notTerms: readonly string[]
  /** What stands right before a term that is none ("in six months", "within"); against the text before it. */
  readonly notTermsBefore: RegExp
  /** Right before a term by which a penalty is put off, or that only tries somebody ("deferred for "); null where none is known. */
  readonly deferred: RegExp | null
  /** What stands right behind a term that no word names as a penalty, and that is time to do something ("one month to answer"). */
  readonly notTermsBehind: RegExp
  /** Behind a word for a penalty: its term is the one told before it ("for the same term"); group `term`. */
  readonly sameTerm: RegExp
  /** What stands before the dash of a term without a unit, where no name does («двоим – пять»); against the text up to the term. Null: no such terms. */
  readonly elided: RegExp | null
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
  /** Behind a name: who is punished himself, though a complaint before it is his ("the appeal of N, sentenced to"); null where none is known. */
  readonly punished: RegExp | null
  /** The whole gap between two penalties of which a law lets a court choose ("or"). */
  readonly alternative: RegExp
  /** The old measure, before the one that took its place ("instead of the "); against the text before the measure. */
  readonly instead: RegExp
  /** What a higher court made of an earlier decision ("now it is"); against the text before the new measure. Null where none is known. */
  readonly now: RegExp | null
  /** A higher court and what it did to the sentence; against the text between the old measure and the new one. Null where none is known. */
  readonly revised: RegExp | null
  /** A clause that tells of what was before ("it earlier …"); against its beginning. Null where none is known. */
  readonly formerly: RegExp | null
  /** By how much a measure was changed ("cut by "); against the text before what is no measure then. */
  readonly difference: RegExp
  /** The whole gap between two penalties under one verb ("a fine and a refutation"). */
  readonly joined: RegExp
  /** The whole gap between an old penalty and the new one behind a verb that `swaps` them ("the arrest BY a fine"). */
  readonly swapped: RegExp
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
  /** An owner or publisher, before a company in quotes, and between it and its outlet. */
  readonly owner: { readonly before: RegExp; readonly behind: RegExp }
  /** A word for an outlet, after which it bears the penalty ("from the site"); against the text after it. */
  readonly fromMedia: RegExp
  /** An outlet or firm beside a person, who owe together ("the paper and journalist"); against the text before the name. */
  readonly withMedia: RegExp
  /** "reporter NAME and the site X": between the two; a comma may only say whose reporter he is. */
  readonly andMedia: RegExp
  /** Between the name of a subject and the penalty that it bears ("N WAS EACH fined"), or null where word order does not tell. */
  readonly passive: RegExp | null
  /** The sentence tells of another case of the same person ("for the same offence in June"), or null where the pack has no words for it. */
  readonly anotherCase: RegExp | null
  /** Nouns where a bearer stands (group `noun`): of people, of outlets; null where endings tell it. Global: all of a sentence's are read. */
  readonly byNoun: { readonly person: RegExp; readonly outlet: RegExp } | null
  /** Relatives of each other ("Sisters A and B"), who bear it as anybody; against the text before a name. Null where none is told so. */
  readonly kin: RegExp | null
  /** From the verb to the name of who is made to pay ("recovered from "). */
  readonly recoveredFrom: RegExp
  /** Null where endings of the verb tell it, or where pronouns have no gender. */
  readonly gender: GenderWords | null
  /** The one who is sued ("against NAME", "suit came to NAME"); against the text before the name. */
  readonly defendant: RegExp
  /** Null where no cases tell who bears it, or where `names` does. */
  readonly government: Government | null
  /** What endings and words behind a name tell, or null where prepositions before it tell all. */
  readonly names: NameCases | null
  /** Somebody else than those named, right before the penalty ("the fourth detainee"); group `rest`: all the others; `count` or `more`: so many of a group ("five of them"). */
  readonly otherGroup: RegExp | null
  /** Between a name and a penalty of which it is the subject ("was fined"); for relatives, who mostly are not. */
  readonly subject: RegExp | null
  /** The court of first instance, or an earlier decision. */
  readonly firstInstance: RegExp
  /** What follows a name that gets the money ("NAME was awarded"); against the text after it. */
  readonly receiver: RegExp
  /** The plaintiff pays (court costs, most of all). */
  readonly plaintiffPays: RegExp
  /** Words of courts and trials: who wants money there wants a judgment, not a ransom. */
  readonly court: RegExp
  /** Words of suits, without which an item that only sums make a suit is about a price or a debt. Null where the sums are believed. */
  readonly suits: RegExp | null
  /** Verdicts and rulings before a date: of an older decision, where a newer one speaks of it. */
  readonly verdictOf: RegExp
  /** What an outlet prints: who loses it is the outlet ("the print run was seized"). */
  readonly printed: RegExp
  /** A publication or broadcast: what a company is punished for that is an outlet. */
  readonly publication: RegExp
  /** A pronoun for one person. */
  readonly pronoun: RegExp
  /** Words for several people without a number. */
  readonly group: RegExp
  /** A number of people; group `count`. */
  readonly people: RegExp
  /** Several who owe a sum together, without a number ("jointly"); against the sentence. */
  readonly jointly: RegExp
  /** Several measures told of several people in their order ("respectively"). */
  readonly respectively: RegExp
  /** More of a group, behind the names of some ("and three more"); group `count`; against the text after the last name. */
  readonly more: RegExp
  /** Somebody without a name who harmed and is punished: a guard, an official; against a sentence without names. */
  readonly stranger: RegExp
  /** A state body that pays, or has to (group `name`), or from which money is recovered (groups `head`, a stem with its nominative where that is another, and `rest` of its name); against plain text. */
  readonly payingBody: { readonly form: RegExp; readonly nominatives: Readonly<Record<string, string>> } | null
  /** Words of speech and assembly, for which even one who once held an office is punished as a citizen; null where none are known. */
  readonly speech: RegExp | null
  /** What is told of a crime about money ("extorted"): a sum that somebody took or wanted there is no penalty; against the sentence. */
  readonly crime: RegExp
  /** Right before a penalty that is one more of its kind ("the same fine", "a second"); against the text before its end. */
  readonly again: RegExp
  /** Any demand refused, where it stands in another sentence («бұл өтініш қанағаттандырылмады»); against the sentence. Null where none is known. */
  readonly demandRefused: RegExp | null
  /** The old penalty, told as what is changed («жазасын … ауыстырды»); against the text between that penalty and the verb. Null where none is known. */
  readonly changed: RegExp | null
  /** A claim refused as a whole, where its sum stands in another sentence ("the suit was dismissed"); against the sentence. Null where none is known. */
  readonly claimRefused: RegExp | null
  /** Words that put a clause into the past by years, without a date: the year before this one, longer ago or not told to the year; `now`: a clause back in the present ("and now"); `deed`, `deedBehind`: the year is that of what was punished ("for a post of"), against the text before and behind these words, null where none tells. */
  readonly ago: {
    readonly lastYear: RegExp
    readonly longAgo: RegExp
    readonly now: RegExp
    readonly deed: RegExp | null
    readonly deedBehind: RegExp | null
  }
  /** Words that tell a penalty as history ("earlier", "recall"). */
  readonly history: RegExp
  /** Words of one who serves a sentence ("convict", "institution"). */
  readonly serving: RegExp
  /** What stands before a date that is not the decision's ("till", "dated"); against the text before it. */
  readonly dateAside: RegExp
  /** The gap between a penalty and a date behind it that dates it ("in 2017", "on May 3"). */
  readonly dateBehind: RegExp
  /** What follows a date that is not the decision's, its ending first («ға дейін»); null where all stands before it. */
  readonly dateAsideBehind: RegExp | null
  /** What follows the date of an older decision («дағы үкімі»), or null. */
  readonly verdictOfBehind: RegExp | null
  /** What follows the first day of a state that lasts («нан бері»), or null. */
  readonly sinceBehind: RegExp | null
  /** What stands before the first day of a state that lasts ("since"). */
  readonly since: RegExp
  /** What follows a date that is a suit's or a text's, not a decision's ("the court accepted"). */
  readonly filedBehind: RegExp
  /** The day told last ("on the same day"); null where the pack has no words for it. */
  readonly sameDay: RegExp | null
  /** The day after the one told before ("the next day"). */
  readonly nextDay: RegExp
  /** A hearing: the item's news, so that its day is not the suit's. */
  readonly hearing: RegExp
  /** What stands before a reference to a law that was broken ("for violating "); null where endings tell it. */
  readonly violated: RegExp | null
  /** What stands before a reference that is no ground of the decision ("entails liability under"). */
  readonly articleAside: RegExp
  /** The whole gap between the old measure and the new one that took its place ("from 100 MCI to 70"). */
  readonly changedTo: RegExp
  /** The whole gap between a name and another that stands in a clause about it (", who had beaten reporter "). */
  readonly relative: RegExp
  /** An office left, or the one on trial (group `trial`), before a name: its holder may be punished ("ex-judge ", "prosecutor in the trial of "). */
  readonly punishable: RegExp
  /** People of an outlet who bear it without a name ("fined its owner"); against the text from the verb on. */
  readonly itsStaff: RegExp
  /** One of an outlet's people before its name ("the owner of "), who is meant and not the outlet; against the text before the name. */
  readonly staffOf: RegExp
  /** A complaint, of whose author the penalty is not ("on the complaint of "); against the text before the name. */
  readonly complainant: RegExp
}
