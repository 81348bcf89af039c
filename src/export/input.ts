// What the exporters need to know, from whichever side it comes: pages read just now, or the store.
import type { Index, JurisdictionPack, Rate } from '../jurisdiction/pack.ts'
import type { FetchAccount } from '../fetch/account.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Language, Reading } from '../model.ts'
import type { Judged, RowReview } from '../review/review.ts'
import type { Source } from '../sources/source.ts'
import type { BulletinFacts, Change } from '../store/store.ts'
import type { Template } from './table/template.ts'

/** The files a run can leave, beside `datapackage.json` and `run.json`, which always come. */
export const FORMATS = ['xlsx', 'csv', 'jsonl', 'parquet', 'sqlite', 'report'] as const
export type Format = (typeof FORMATS)[number]

/** What Excel takes for a CSV file: that of most countries, or that of Russian and Kazakh settings. */
export const CSV_LOCALES = ['en', 'ru'] as const
export type CsvLocale = (typeof CSV_LOCALES)[number]

/** When a record was first seen, and last seen changed: ISO 8601 (UTC), or null where it was never fetched. */
export interface Times {
  readonly first_seen: string | null
  readonly last_changed: string | null
}

/** One bulletin with its records. */
export interface ExportBulletin {
  readonly reading: Reading
  /** Times by record (the object itself). A record that is not in it has the time its page was retrieved. */
  readonly times: ReadonlyMap<object, Times>
  /** Since when the page is gone from its site (ISO 8601, UTC), or null. */
  readonly withdrawn: string | null
  /** What reviewers decided, by record (the object itself). */
  readonly reviews?: ReadonlyMap<object, RowReview>
}

/** The bulletins of an export: some facts of all at once; they themselves, with their records, when they are wanted. */
export interface Bulletins {
  /** In the order of the rows: by period and id. */
  readonly facts: readonly BulletinFacts[]
  /** The bulletins with these ids, in the order of the ids. They can be loaded again: the same come. */
  load(ids: readonly string[]): AsyncIterable<ExportBulletin>
}

/** One row of the accuracy table, as `bulletins score` measures it on annotated pages of one language. Shares are from 0 to 1. */
export interface AccuracyRow {
  readonly record: string
  readonly language: Language
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** 95 % interval of F1. */
  readonly low: number
  readonly high: number
  /** Number of annotated cases, or of pages where `f1` is the share of pages that are exactly right. */
  readonly cases: number
  readonly unit: 'case' | 'page'
}

/** What became of one page in this run, and why. */
export interface PageOutcome {
  readonly url: string
  readonly outcome: 'kept' | 'skipped' | 'rejected' | 'failed'
  readonly code: string | null
  readonly message: string | null
}

/** How a run ended. */
export interface RunEnd {
  /** The exit code. */
  readonly exit: number
  /** True where a signal ended it: what was fetched may be unread. */
  readonly interrupted: boolean
  /** `SIGINT`, `SIGTERM` or `max-minutes`; null where it came to its end by itself. */
  readonly stopped: string | null
  /** Failures that no earlier run has reported. */
  readonly failedAnew: number
  /** Failures that stand, of this run and of earlier ones, but those that a source lists as known. */
  readonly failures: number
}

/** The account of a run: it alone tells the time, and goes to `run.json` alone. */
export interface RunAccount {
  readonly command: string
  readonly started: string
  readonly ended: string
  /** How it ended; absent of an export alone. */
  readonly end?: RunEnd
  readonly fetched: readonly FetchAccount[]
  readonly pages: readonly PageOutcome[]
  /** The bulletins of which this run found that they say something else than before, or that are gone. */
  readonly changed: readonly ChangedBulletin[]
}

/** A revision that was read in a run; `cause` as in `Change`. */
export interface ChangedBulletin {
  readonly bulletin: string
  /** Null where its page is gone or back: nothing was read. */
  readonly revision: number | null
  /** When it was seen to be gone or back; null where it was read. */
  readonly at: string | null
  readonly cause: Change['cause']
}

export type SourceNote = Pick<Source, 'id' | 'publisher' | 'licence' | 'listings'>

/** What an export is limited to. Blank lists and nulls limit nothing. */
export interface Selection {
  /** First and last day (`YYYY-MM-DD`) that an incident may have happened on; of one that tells no date, the period of its bulletin. */
  readonly from: string | null
  readonly to: string | null
  /** An incident of one of these categories, … */
  readonly categories: readonly string[]
  /** … that names one of these places (official English names, or ISO 3166-2 codes of regions), … */
  readonly places: readonly string[]
  /** … and refers to one of these articles: `274`, `CC2014:274`, `CC2014:274(4)(2)`. */
  readonly articles: readonly string[]
  /** Bulletins in one of these languages, … */
  readonly languages: readonly string[]
  /** … of one of these sources. */
  readonly sources: readonly string[]
}

export interface ExportInput {
  readonly bulletins: Bulletins
  readonly changes: readonly Change[]
  /** The decisions of reviewers, in the order of the journal; the bulletins have them already. */
  readonly reviews?: readonly Judged[]
  /** What to leave out; absent: nothing. */
  readonly selection?: Selection
  /** What a reader must know of how these bulletins came together; told at the head of Read me and of the report. */
  readonly notes?: readonly string[]
  /** False: no names of persons and no full texts, in any file. */
  readonly names?: boolean
  /** Which tables and columns are written; absent: all. (JSON Lines and the report are no tables.) */
  readonly template?: Template
  /** The flavour of the CSV files for Excel: `ru` has semicolons and decimal commas. */
  readonly csvLocale?: CsvLocale
  /** The configured sources: of those that a bulletin came from, publisher and licence are told. */
  readonly sources: readonly SourceNote[]
  /** The index that fines are counted in (MCI), with its table: to compare fines of different years. */
  readonly index: Index
  /** Yearly average rates of currencies: to tell fines in dollars. */
  readonly rates: readonly Rate[]
  /** Regions, their map, and titles of articles in the languages of the report. */
  readonly jurisdiction: Pick<JurisdictionPack, 'places' | 'tiles' | 'articles'>
  /** Words of the labels of statistics: to hold them against what was counted. */
  readonly languages: Readonly<Record<Language, Pick<LanguagePack, 'reconcile' | 'sentence'>>>
  readonly accuracy?: readonly AccuracyRow[]
  readonly run: RunAccount
}

/** A file that was written: path relative to the folder, bytes, SHA-256, and what a limit of its format cost. */
export interface ExportedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** Cells whose text was cut at the limit of the format. */
  readonly cutCells: number
  /** Addresses that stand as text since a sheet holds no more links. */
  readonly plainLinks: number
}
