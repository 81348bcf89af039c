// What a jurisdiction pack holds: codes and their editions, articles, the index by date, places, outlets. Data only;
// nothing outside of its folder knows which country it is.
import type { Category, Language } from '../model.ts'

/** Where a fact was read; begins with "unverified" where it was not. */
export type SourceNote = string

export type InLanguages<T> = Readonly<Partial<Record<Language, T>>>

/** First and last day in force (a month where the day is not known); null: open, or unknown. */
export interface InForce {
  readonly from: string | null
  readonly to: string | null
}

/** One edition of a code or law. */
export interface Code {
  /** `CC2014`, `MEDIA1999`, `ICCPR`. */
  readonly key: string
  /** Editions of one code share it: `CC`. */
  readonly family: string
  /** Number and day of adoption, as cited: "Law of July 23, 1999 No. 451-I". */
  readonly number: string | null
  readonly adopted: string | null
  readonly title: InLanguages<string>
  readonly inForce: InForce
  readonly urls: InLanguages<string>
  /** Full names and abbreviations by which bulletins cite it. */
  readonly names: InLanguages<readonly string[]>
  /** Number of its last article, or null where unknown. */
  readonly last: number | null
  /** False: the articles of this act have no parts, a lone number below the article is a clause. */
  readonly hasParts: boolean
  /** The day whose index counts for its fines; absent: the day the case was opened or the sentence passed, which is near the decision. */
  readonly indexOn?: 'act'
  /** False: the row is from memory. */
  readonly verified: boolean
  readonly source: SourceNote
}

export interface Article {
  readonly code: string
  readonly article: string
  readonly title: InLanguages<string>
  /** Languages of which the title was not confirmed. */
  readonly unverified: readonly Language[]
  readonly inForce: InForce
  readonly url: string | null
  /** What it is about: `media`, `assembly`, `insult-of-officials` … */
  readonly topic: string
  readonly source: SourceNote
}

/** A title an article bore before it was changed. */
export interface FormerTitle {
  readonly code: string
  readonly article: string
  /** Last day (or month) of that title. */
  readonly to: string
  readonly title: InLanguages<string>
  readonly source: SourceNote
}

/** One offence through the editions: where the same act was punished before and after. */
export interface Equivalent {
  readonly offence: string
  /** `moved`: the later article took the place of the earlier; `parallel`: both are in force. */
  readonly relation: 'moved' | 'parallel'
  readonly chain: readonly { readonly code: string; readonly article: string; readonly inForce: InForce }[]
  readonly source: SourceNote
}

/** A value of the index (MCI), in force from that day until the next row. */
export interface IndexValue {
  readonly from: string
  readonly value: number
  readonly verified: boolean
  readonly source: SourceNote
}

export interface Index {
  /** Currency code of the index in records (`MCI`). */
  readonly code: string
  readonly values: readonly IndexValue[]
  /** Stretches for which no value is known. */
  readonly gaps: readonly { readonly from: string; readonly to: string | null; readonly note: string }[]
  /** Values in force for other purposes, never for fines. */
  readonly notForFines: readonly {
    readonly from: string
    readonly to: string
    readonly value: number
    readonly note: string
    readonly source: SourceNote
  }[]
}

/** Yearly average of the official rate of a foreign currency: the country's money for one unit. For the order of a sum, not for exact ones. */
export interface Rate {
  /** ISO 4217. */
  readonly currency: string
  readonly year: number
  readonly value: number
  /** False: not confirmed; no sum is reckoned by it. */
  readonly verified: boolean
  /** True: the rate broke within the year, so that an average is far from the rate of a given day. */
  readonly brokeWithin: boolean
  readonly source: SourceNote
}

export interface Place {
  /** Official English name. */
  readonly name: string
  /** `region`, `capital`, `city-of-republican-significance`, `city`, `settlement`, `district`. */
  readonly type: string
  /** ISO 3166-2, or null. */
  readonly region: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** Every name in use, old ones too, as printed. */
  readonly names: InLanguages<readonly string[]>
  /** The town a city district belongs to, or null. */
  readonly parent: string | null
  readonly source: SourceNote
}

/** Where a region stands on a map of equal tiles: near where it lies, and of no size. */
export interface Tile {
  /** ISO 3166-2. */
  readonly region: string
  /** From the north, from the west; both from 0. */
  readonly row: number
  readonly column: number
  /** A name of at most two lines (split by a line feed) of some eleven letters. */
  readonly short: Readonly<Record<Language, string>>
}

export interface Outlet {
  readonly name: string
  readonly type: string
  readonly names: InLanguages<readonly string[]>
  readonly domains: readonly string[]
  /** True: the name is a common word, an outlet only in quotes or beside a trigger word. */
  readonly needsContext: boolean
  /** `active`, or how it ended. */
  readonly status: string
  readonly source: SourceNote
}

/** A name that is no outlet: an organisation, or a platform on which everybody publishes. */
export interface Organisation {
  readonly name: string
  readonly kind: 'organisation' | 'platform'
  readonly names: InLanguages<readonly string[]>
  readonly source: SourceNote
}

/** A kind of court, by the words in its name, and the codes it judges by. */
export interface Court {
  readonly kind:
    'administrative-offences' | 'criminal' | 'investigative' | 'economic' | 'administrative' | 'general' | 'supreme'
  /** Words in folded form (text/fold.ts) that mark it. */
  readonly names: InLanguages<readonly string[]>
  /** Families of the codes under which it passes sentence, [] where that tells nothing. */
  readonly families: readonly string[]
  readonly source: SourceNote
}

/** Names of people as they are printed there, for telling a person's name from other names. */
export interface PersonalNames {
  /** Given names, one spelling of each (a language pack knows which spellings stand for one another). */
  readonly given: InLanguages<readonly string[]>
  /** Of these, names that men bear and names that women bear, for languages in which a name's case hangs on it. */
  readonly men: InLanguages<readonly string[]>
  readonly women: InLanguages<readonly string[]>
  /** Surnames too short to be known by their ending. */
  readonly surnames: InLanguages<readonly string[]>
  /** Endings that make a capitalised word a surname, in folded form; and those that other words have too. */
  readonly surnameEndings: InLanguages<readonly string[]>
  readonly likelyEndings: InLanguages<readonly string[]>
  /** Endings that only hint at a name. */
  readonly softEndings: InLanguages<readonly string[]>
  readonly patronymicEndings: InLanguages<readonly string[]>
  readonly source: SourceNote
}

/** Words of a proceeding ("administrative arrest", "criminal case") and the codes they speak of. */
export interface Proceeding {
  /** The first is the code that provides for the penalty: a reference without an act may be to it. */
  readonly families: readonly string[]
  /** In folded form (text/fold.ts). */
  readonly names: InLanguages<readonly string[]>
  readonly source: SourceNote
}

/** A code (or one article of it) that leans an incident to a category; `weight` as a cue's (strong 3, weak 1). */
export interface CategoryHint {
  readonly code: string
  /** Null: any article of the code that has no row of its own. */
  readonly article: string | null
  readonly category: Category
  readonly weight: number
}

export interface JurisdictionPack {
  /** ISO 3166-1. */
  readonly country: string
  /** Names, abbreviations and adjectives of the country, as they stand in the names of its laws. */
  readonly countryNames: InLanguages<readonly string[]>
  /** Names of other countries as they stand beside the names of their laws («УК РФ»): such a law is none of this pack. */
  readonly foreignNames: InLanguages<readonly string[]>
  /** ISO 4217 of the country's money. */
  readonly currency: string
  readonly index: Index
  readonly rates: readonly Rate[]
  readonly codes: readonly Code[]
  readonly articles: readonly Article[]
  readonly formerTitles: readonly FormerTitle[]
  readonly equivalents: readonly Equivalent[]
  readonly places: readonly Place[]
  readonly tiles: readonly Tile[]
  readonly outlets: readonly Outlet[]
  readonly organisations: readonly Organisation[]
  readonly courts: readonly Court[]
  readonly proceedings: readonly Proceeding[]
  readonly names: PersonalNames
  readonly categoryHints: readonly CategoryHint[]
  /** Families of codes under which people are punished or sued. */
  readonly punishing: readonly string[]
  /** Of these, codes of offences punished by fines; and those of civil law. */
  readonly offences: readonly string[]
  readonly civil: readonly string[]
  /** Families of laws for whose breach bodies and outlets are warned, suspended or closed. */
  readonly conduct: readonly string[]
}
