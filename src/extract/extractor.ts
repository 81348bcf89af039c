// What an extractor of one kind is made of. It sees one expression at a time: no period, no neighbours, no other kind.
import type { Block, Document, Doubt, Kind, Span, Values } from '../model.ts'
import type { Lexicon } from '../text/search/lexicon.ts'

/** What a rule's pattern matched. Offsets point into the document's text. */
export interface Match extends Span {
  /** The document's text; `quote` is the matched part of it, in its own letters. */
  readonly text: string
  /** The same, folded. */
  readonly folded: string
  readonly quote: string
  /** The named groups, as the rule's pattern saw them (folded, unless the rule reads the plain text). */
  readonly groups: Readonly<Record<string, string | undefined>>
  /** Where a group stands in the text, or null where it took no part. */
  spanOf(group: string): Span | null
}

/** What a rule makes of a match. `span` narrows the mention to a part of the match. */
export interface Found<K extends Kind> {
  readonly value: Values[K]
  readonly span?: Span
  readonly repair?: string
}

/** Two readings, or none that is whole: said aloud as an issue, never guessed. */
export type RuleDoubt = Pick<Doubt, 'code' | 'message'> & {
  readonly span?: Span
  /** True: what stands inside is not read either, it would be half of something ("[February 29], 2023"). */
  readonly whole?: true
}

/** What an expression looks like, for who asks where its parts stand (`explain`). */
export interface Shape {
  /** `kind.language.shape`, e.g. `date.en.month-day-year`. */
  readonly name: string
  /** Compiled by text/shape.ts; flags `d`, `g`, `u`. */
  readonly pattern: RegExp
  /** True: matched against the text in its own letters (names need their capitals), else against folded text. */
  readonly plain?: boolean
}

/** One named rule: a pattern and what to make of its match (null: not one after all). */
export interface Rule<K extends Kind> extends Shape {
  read(match: Match): Found<K> | readonly Found<K>[] | { readonly doubt: RuleDoubt } | null
}

/** What a reader makes of a stretch of text, by one of the rules of its kind. */
export interface Finding<K extends Kind> {
  readonly rule: string
  readonly span: Span
  readonly value: Values[K]
  readonly repair?: string
}

/** Reads paragraphs whole: what is told by many words of a line at once, no pattern finds. Findings in the order in which rules would make them. */
export type Reader<K extends Kind> = (document: Document, blocks: readonly Block[]) => readonly Finding<K>[]

/** All rules of a kind for one language. Earlier rules win over later ones on the same stretch. */
export interface Extractor<K extends Kind> {
  readonly kind: K
  /** Finds, cheaply, where an expression of this kind can be (matched against folded text, or plain where `plain`); null: its rules look everywhere. */
  readonly cue: RegExp | null
  readonly plain?: boolean
  /** How far an expression reaches from its cue, in units of text. */
  readonly reach: number
  /** Only in the statistics of the bulletin; else everywhere in it. */
  readonly within?: 'statistics'
  readonly rules: readonly Rule<K>[]
  /** Of all who search in texts of the language. */
  readonly lexicon?: Lexicon
  /** Reads in place of rules; `shapes` are those it reads by. */
  readonly read?: Reader<K>
  readonly shapes?: readonly Shape[]
  /** A second look at the page, with what the first one named: "Omarov" after "Arman Omarov". Null: nothing to look for. */
  echo?(named: readonly Values[K][]): Reader<K> | null
}
