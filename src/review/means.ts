// What corrections are made with.
import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { BulletinRecord } from '../records.ts'

/** What it takes to make anew what hangs on a corrected field. */
export interface Means {
  readonly jurisdiction: JurisdictionPack
}

/** Where a record stands. */
export interface Home {
  readonly bulletin: BulletinRecord
  /** Codes that the record is under: keys of the pack. */
  readonly codes: readonly string[]
  /** Dates that its incident tells (EDTF). */
  readonly told: readonly string[]
}

/** The fields of a record. */
export type Fields = Readonly<Record<string, unknown>>
