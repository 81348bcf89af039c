// The central types, in the order in which a page passes through them:
//   Page → read → Document → segment → Segment[] → extract → Mention[] → resolve → Resolution → assemble → records
// Read this file first. Records, the last station, are generated from schemas/ (src/records.ts).
// All offsets are UTF-16 units into `Document.text`; `null` means: looked for and not found.
import type {
  AmountRecord,
  ArticleRecord,
  BulletinRecord,
  DateRecord,
  IncidentRecord,
  IssueRecord,
  OutletRecord,
  PenaltyRecord,
  PersonRecord,
  PlaceRecord,
  RejectedRecord,
  SanctionRecord,
  StatisticRecord,
} from './records.ts'

export type Language = BulletinRecord['language']
export type Category = IncidentRecord['category']
export type PenaltyKind = PenaltyRecord['kind']
export type Stage = PenaltyRecord['stage']
export type Per = PenaltyRecord['per']
export type Scope = StatisticRecord['scope']
export type IssueCode = IssueRecord['code']

/** A stretch of the text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A range of which an end may be open (null). */
export interface Range<T> {
  readonly min: T | null
  readonly max: T | null
}

// ---- page -------------------------------------------------------------------------------------------------------

/** What a source knows about its pages beforehand. All of it is optional help: a page is read without it too. */
export interface PageHints {
  /** CSS selector of the element that holds the bulletin. */
  readonly body?: string
  /** Language of the page, where its address tells. */
  readonly language?: Language
}

/** One fetched (or given) page, whole. Bytes are the body after content-decoding, before charset decoding. */
export interface Page {
  /** Id of the source, `file` for files given on the command line. */
  readonly source: string
  readonly publisher: string | null
  readonly url: string
  readonly bytes: Uint8Array
  /** The Content-Type header as received, or null. */
  readonly contentType: string | null
  /** When it was fetched, ISO 8601 UTC, or null. */
  readonly retrieved: string | null
  readonly warcRecord: string | null
  /** 1, 2, … as the page was edited at its address. */
  readonly revision: number
  readonly hints: PageHints
}

// ---- document ---------------------------------------------------------------------------------------------------

export type BlockRole = 'title' | 'date' | 'body' | 'tail' | 'nav' | 'hidden'

/** One line of the document: a paragraph, a list item, a table row, a heading, a line between two `<br>`. */
export interface Block extends Span {
  readonly role: BlockRole
  /** Why it has this role, for `explain` ("selector .item-page", "after a tail word"). */
  readonly reason: string
  /** Name of the element that opened it (`p`, `li`, `h3`, `td`, `text` for plain text). */
  readonly element: string
  /** Depth of list nesting: 0 outside of lists. */
  readonly listDepth: number
  /** True where all of it is bold. */
  readonly bold: boolean
  /** True where it begins with some bold words and goes on in plain ones ("**Headline.** Text …"). */
  readonly boldLead?: boolean
  /** Where it is in another language than the page: a quotation, a paragraph that was not translated. */
  readonly language?: Language
  /** True where an empty line (or `<br><br>`, or the border of a paragraph) stands before it. */
  readonly gapBefore: boolean
}

/** text[start, end) was read from bytes[byteStart, byteEnd) of the page's body. Sorted, not overlapping. */
export interface MapEntry extends Span {
  readonly byteStart: number
  readonly byteEnd: number
}

/** What was mended to read the page, and how often. */
export type TextRepair = BulletinRecord['repairs'][number]

export interface CharsetReading {
  readonly charset: string
  readonly declared: string | null
  readonly reason: string
  readonly runnerUp: string | null
}

/** The page as text. Blanks, soft hyphens, entities and NBSP are folded here, in `html/read.ts`, and nowhere else. */
export interface Document {
  /** Blocks joined by one line feed each; inside a block no line feed, no double blank. */
  readonly text: string
  /** The same length as `text`: lower case, one kind of quote, dash and apostrophe (text/fold.ts). */
  readonly folded: string
  readonly blocks: readonly Block[]
  readonly map: readonly MapEntry[]
  readonly language: Language
  readonly languageReason: string
  readonly charset: CharsetReading
  readonly repairs: readonly TextRepair[]
  /** Doubts of reading (charset overridden, body disagreement …). */
  readonly doubts: readonly Doubt[]
}

/** A doubt that will become an issue record. */
export interface Doubt extends Span {
  readonly code: IssueCode
  readonly rule: string | null
  readonly message: string
}

// ---- segments ---------------------------------------------------------------------------------------------------

export type SegmentRole = 'title' | 'date-line' | 'intro' | 'heading' | 'incident' | 'statistics' | 'signature'

/** A part of the bulletin. Incidents may nest; a parent's span holds its children's. */
export interface Segment extends Span {
  readonly role: SegmentRole
  /** `1`, `1.1` for incidents, else null. */
  readonly number: string | null
  /** Index of the parent in the list of segments, or null. */
  readonly parent: number | null
  /** The lead line of an incident. */
  readonly headline: Span | null
  /** Name of the mark that opened it (`dash`, `date-led`, `headline` …), for `explain`. */
  readonly mark: string
}

// ---- mentions ---------------------------------------------------------------------------------------------------

/** A day as written: what is not written is null. */
export interface CalendarDay {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** One date or one range. A list of days is several mentions with the same span. */
export interface DateValue {
  readonly from: CalendarDay
  readonly to: CalendarDay | null
  /** What the words beside it tell of the year: "of last year", "of the same year" (as a date before it), "next May", "the January events". */
  readonly near?: 'this-year' | 'same-year' | 'last-year' | 'next-year' | 'past' | 'future' | 'event'
}

/**
 * One reference as written. `act` is what the text says beside it: a family (`CC`), families joined by `|` where an abbreviation
 * has two readings, a key (`CC1997`: the text names the edition), `OTHER:<slug>`, `^law` (the law named before: "of the same law"),
 * or null. With no number at all it is an act named alone: no record, but what references without an act are resolved by.
 */
export interface ArticleValue {
  readonly act: string | null
  readonly article: string | null
  readonly part: string | null
  readonly clause: string | null
  readonly subclause: string | null
}

export interface AmountValue extends Range<number> {
  readonly currency: string
  readonly approximate: boolean
}

/** A penalty is put together in resolve; extract finds its pieces: what (kind), how far (stage), how long (duration), by what (per). */
export type PenaltyValue =
  | ({ readonly cue: 'kind' } & PenaltyKindCue)
  | ({ readonly cue: 'stage' } & PenaltyStageCue)
  /** `elided`: its unit is that of the measure told before it («одному дали десять суток, другому – пять»). */
  | { readonly cue: 'duration'; readonly duration: Range<string>; readonly elided: boolean }
  | { readonly cue: 'per'; readonly per: Per }

/** A word that names a penalty; the fields are those of the language pack (lang/pack.ts). */
export interface PenaltyKindCue {
  readonly kind: PenaltyKind
  readonly takes: 'sum' | 'term' | 'none'
  readonly bare: boolean
  readonly stage: Stage | null
  readonly generic: boolean
  readonly either: boolean
  readonly needsVerb: boolean
  readonly ofMedia: boolean
  readonly place: boolean
}

/** A word that tells how far a penalty has come; the fields are those of the language pack (lang/pack.ts). */
export interface PenaltyStageCue {
  readonly stage: Stage
  readonly reach: 'forth' | 'back' | 'verdict'
  readonly strong: boolean
  readonly handicap: number
  readonly filing: boolean
  readonly changes: boolean
  readonly swaps: boolean
  readonly ofSums: boolean
  readonly ofTerms: boolean
}

export interface PersonValue {
  /** As printed, without possessive and role. */
  readonly name: string
  readonly surname: string
  readonly given: string | null
  /** Role read at the name itself ("journalist N"), or null. */
  readonly role: string | null
  /** Letters of the cases in which that role stands (lang/pack/person.ts), where the language has them. */
  readonly cases?: string
}

export interface OutletValue {
  readonly name: string
}

export interface PlaceValue {
  readonly name: string
  readonly region: string | null
  readonly lat: number | null
  readonly lon: number | null
}

export interface StatisticValue {
  readonly value: number
  readonly unit: StatisticRecord['unit']
  readonly scope: Scope | null
  readonly label: string
}

export interface Values {
  readonly date: DateValue
  readonly article: ArticleValue
  readonly amount: AmountValue
  readonly penalty: PenaltyValue
  readonly person: PersonValue
  readonly outlet: OutletValue
  readonly place: PlaceValue
  readonly statistic: StatisticValue
}

export type Kind = keyof Values

/** One expression with its context-free value. `key` is its number in the page, by which others refer to it. */
export interface Mention<K extends Kind = Kind> extends Span {
  readonly kind: K
  readonly key: number
  readonly rule: string
  readonly repair: string | null
  readonly value: Values[K]
}

/** What extract leaves: mentions in text order, doubts, and what lost against what (for `explain`). */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly doubts: readonly Doubt[]
  readonly lost: readonly LostMention[]
}

export interface LostMention {
  readonly mention: Mention
  readonly winner: Mention
  readonly reason: string
}

// ---- resolution -------------------------------------------------------------------------------------------------

/** A record before it has ids: it names other mentions by key, incidents by the index of their segment. */
export type Draft<R> = Omit<R, 'id' | 'bulletin' | 'incident' | 'quote' | 'confidence' | 'rules_version'> & {
  readonly key: number
}

export type DateDraft = Draft<DateRecord>
export type ArticleDraft = Draft<ArticleRecord>
export type AmountDraft = Draft<Omit<AmountRecord, 'restates' | 'part_of'>> & {
  readonly restates: number | null
  readonly part_of: number | null
}
export type PersonDraft = Draft<PersonRecord>
export type OutletDraft = Draft<OutletRecord>
export type PlaceDraft = Draft<PlaceRecord>
export type StatisticDraft = Draft<StatisticRecord>
/** `sanction` is the index in `Resolution.sanctions`; `trace` says in words how it was put together. */
export type PenaltyDraft = Draft<Omit<PenaltyRecord, 'sanction'>> & {
  readonly sanction: number
  readonly trace: readonly string[]
}
export interface SanctionDraft extends Omit<
  SanctionRecord,
  'id' | 'bulletin' | 'incident' | 'articles' | 'mentions' | 'supersedes' | 'confidence' | 'rules_version'
> {
  /** Index of the incident's segment, or null. */
  readonly segment: number | null
  readonly articles: readonly number[]
  readonly mentions: readonly number[]
  readonly supersedes: number | null
}
export interface IncidentDraft {
  readonly segment: number
  readonly category: Category
  readonly rule: string
  readonly date: string | null
}

/** The period a bulletin reports on, its day of publication, and how sure both are. */
export interface Dating {
  /** EDTF, or null. */
  readonly period: string | null
  readonly published: string | null
  readonly publishedDoubtful: boolean
  readonly doubts: readonly Doubt[]
}

/** What resolve leaves: everything the bulletin says, with values, before ids. */
export interface Resolution {
  readonly dating: Dating
  readonly dates: readonly DateDraft[]
  readonly articles: readonly ArticleDraft[]
  readonly amounts: readonly AmountDraft[]
  readonly penalties: readonly PenaltyDraft[]
  readonly sanctions: readonly SanctionDraft[]
  readonly people: readonly PersonDraft[]
  readonly outlets: readonly OutletDraft[]
  readonly places: readonly PlaceDraft[]
  readonly statistics: readonly StatisticDraft[]
  readonly incidents: readonly IncidentDraft[]
  readonly doubts: readonly Doubt[]
}

// ---- records ----------------------------------------------------------------------------------------------------

/** Everything read from one page, as `bulletins extract` prints it. */
export interface Reading {
  readonly bulletin: BulletinRecord
  readonly incidents: readonly IncidentRecord[]
  readonly dates: readonly DateRecord[]
  readonly articles: readonly ArticleRecord[]
  readonly amounts: readonly AmountRecord[]
  readonly penalties: readonly PenaltyRecord[]
  readonly sanctions: readonly SanctionRecord[]
  readonly people: readonly PersonRecord[]
  readonly outlets: readonly OutletRecord[]
  readonly places: readonly PlaceRecord[]
  readonly statistics: readonly StatisticRecord[]
  readonly issues: readonly IssueRecord[]
  readonly rejected: readonly RejectedRecord[]
}
