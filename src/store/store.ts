// The store: an index over the archive that can be made anew from it. This interface is all that the verbs and the exporters know of it.
import type { BulletinError } from '../errors.ts'
import type { Absence } from '../fetch/archive-index.ts'
import type { Document } from '../model.ts'
import type { BulletinRecord } from '../records.ts'
import type { IndexRow, IndexTable } from './audit.ts'
import type { KindRecords, RecordKind } from './content.ts'
import type { Capture, ReadPage } from './capture.ts'
import type { Database } from './database.ts'
import type { StoredPlace } from './place.ts'
import type { Put } from './put.ts'
import type { ReadAt, Rewritten } from './rewrite.ts'
import type { Shared } from './shared.ts'
import type { Shift } from './withdrawn.ts'

export type { KindRecords, RecordKind } from './content.ts'
export type { IndexRow, IndexTable } from './audit.ts'
export type { Capture, ReadPage } from './capture.ts'
export type { StoredPlace } from './place.ts'
export type { Put, PutOutcome } from './put.ts'
export type { Read, ReadAt, Rewritten } from './rewrite.ts'

/** A record with the times of the captures that it was first seen in, and last seen changed in. */
export interface Stored<R> {
  readonly record: R
  readonly first_seen: string
  readonly last_changed: string
}

export interface StoredBulletin extends Stored<BulletinRecord> {
  /** Since when the page is gone from its site, or null. */
  readonly withdrawn: string | null
}

export interface StoredRecord extends Stored<KindRecords[RecordKind]> {
  readonly kind: RecordKind
  readonly id: string
  readonly bulletin: string
}

/** `facts`: number of its records. */
export interface BulletinFacts extends Pick<BulletinRecord, 'id' | 'period' | 'language' | 'source' | 'edition' | 'counted'> {
  readonly facts: number
} // prettier-ignore

export interface Failure {
  readonly url: string
  readonly source: string
  readonly code: string
  readonly message: string
  /** Listed by the source as known. */
  readonly known: boolean
  readonly first_seen: string
  readonly last_seen: string
}

/**
 * `cause: page`: the page was edited, or is gone or back (kind `bulletin`, withdrawn or added); `rules`: the same page was read by other rules;
 * `review`: a reviewer says so (made at an export: the store has none).
 * `before` and `after` are records; `id` is that of the one that is there (or was there last).
 */
export interface Change {
  readonly bulletin: string
  readonly revision: number
  readonly cause: 'page' | 'rules' | 'review'
  readonly kind: RecordKind | 'bulletin'
  readonly id: string
  readonly what: 'added' | 'changed' | 'withdrawn'
  readonly at: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

export interface RunEntry {
  readonly id: string
  readonly started: string
  readonly ended: string | null
  readonly json: string
}

export interface SourceSummary {
  readonly source: string
  readonly bulletins: number
  readonly counted: number
  readonly newest_period: string
  /** When the newest bulletin was first captured. */
  readonly last_new: string
  readonly last_changed: string
  readonly pages: Readonly<Record<string, number>>
}

export interface Store {
  readonly path: string
  /** True where the tables were made anew (first run, or another version): all of the archive is to be read into it. */
  readonly empty: boolean
  /** Of one moment of a server, for who may not write there: bulletins of which it is not settled whether they count. Else 0. */
  readonly unsettled: number

  /** Ids of the WARC records that were read, or found to hold no bulletin; those of one file where it is named. */
  readRecords(file?: string): Promise<ReadonlySet<string>>
  /** Addresses of which other rules read a page, in the order of their first capture. */
  staleUrls(rulesVersion: string): Promise<string[]>
  put(capture: Capture, read: ReadPage): Promise<Put>
  /**
   * Reads all captures of an address anew, and the added ones with them, in the order of their time: the store is then what it would be
   * had they come so, but that it remembers what other rules read differently. All or nothing.
   */
  rewrite(url: string, added: readonly Capture[], readAt: ReadAt): Promise<readonly Rewritten[]>
  putUnread(capture: Capture, error: BulletinError, rulesVersion: string): Promise<void>
  /**
   * Marks the bulletins that are gone from their site, and tells in the changes when they went and came back. `absences`: by address.
   * Their records stay. Gives what was not told before. `knows`: of which addresses who tells them has captures; all where it is left out.
   */
  setWithdrawn(
    absences: ReadonlyMap<string, readonly Absence[]>,
    knows?: (url: string) => boolean,
  ): Promise<readonly Shift[]>
  /**
   * Takes over what another store holds of addresses that this one does not know, and its failures, runs and notes. All or nothing.
   * `nameOf`: by the name of a file in its archive the name in the archive of this store, where the files must be by then.
   */
  absorb(other: Store, nameOf: (file: string) => string): Promise<void>
  /** Decides for each edition which bulletin totals count. */
  settleEditions(): Promise<void>

  bulletins(): AsyncIterable<StoredBulletin>
  records<K extends RecordKind>(kind: K): AsyncIterable<Stored<KindRecords[K]>>
  /** All current records of one bulletin, each kind in the order of `records`. */
  recordsOf(bulletin: string): AsyncIterable<StoredRecord>
  /** Some facts of the current bulletins, which tell them apart and whether they count. */
  bulletinFacts(): Promise<BulletinFacts[]>
  /** Some of the current bulletins, with all their records, those of a bulletin in the order of `recordsOf`. */
  bulletinsWith(ids: readonly string[]): Promise<{ bulletins: StoredBulletin[]; records: StoredRecord[] }>
  changes(): AsyncIterable<Change>
  /** Those of one bulletin, in the order of `changes`. */
  changesOf(bulletin: string): AsyncIterable<Change>
  findBulletin(idOrUrl: string): Promise<StoredBulletin | null>
  findRecord(id: string): Promise<StoredRecord | null>
  /** Where the bulletin's page lies, and which bytes of it became which text. */
  evidence(bulletin: string): Promise<{ place: StoredPlace; map: Document['map'] } | null>

  /** What is in the database and none of the tool's: views, triggers, by type and name. */
  strangers(): Promise<string[]>
  /** The rows of the index as they lie there, in the order of their keys. */
  rows(table: IndexTable): AsyncIterable<IndexRow>
  /** Those whose key begins with the same first `count` columns as this row's; the one with the same key where no count is given. */
  rowsLike(table: IndexTable, row: IndexRow, count?: number): Promise<IndexRow[]>

  /** Remembers a failure; true where it is new (or another than before). */
  noteFailure(failure: Pick<Failure, 'url' | 'source' | 'code' | 'message' | 'known'>, at: string): Promise<boolean>
  /** The address answered: its failure to be fetched is over. */
  clearFetchFailure(url: string): Promise<void>
  /** The address answered with what it should: whatever its failure was, it is over. */
  clearFailure(url: string): Promise<void>
  failures(): Promise<Failure[]>
  /** A note that outlives a rebuild, or null. */
  note(name: string): Promise<string | null>
  setNote(name: string, value: string): Promise<void>
  /** All notes, by name. */
  notes(): Promise<ReadonlyMap<string, string>>
  addRun(run: RunEntry): Promise<void>
  /** The newest first. */
  runs(limit: number): Promise<RunEntry[]>
  /** What is held of each source. */
  sources(): Promise<SourceSummary[]>
  /** The same, and the numbers of all current records by kind. */
  summary(): Promise<{ sources: SourceSummary[]; records: Readonly<Record<string, number>> }>

  /** All of the work, or nothing. `about`: as of `Database`. */
  within<T>(work: (inside: Store, database: Database) => Promise<T>, about?: string): Promise<T>
  /** What workers share beside it. */
  readonly shared: Shared
  close(): Promise<void>
}

export interface StoreOptions {
  /** Take the lock: for the one process that writes. */
  readonly write: boolean
  /** With `write`, and on a server: for one of several workers, which exclude only who writes alone. */
  readonly shared?: boolean
  /** Without `write`: for who looks, and counts nothing. Others are refused where copies would count twice, and no right is there to settle it. */
  readonly look?: boolean
  /** Of the server, where it wants one that the environment does not tell. */
  readonly password?: string | null
}
