// Every record is held against its schema (compiled by ajv into validators.js). What fails is kept as rejected, with the reason.
import { BulletinError } from '../errors.ts'
import type { Reading } from '../model.ts'
import type { RejectedRecord } from '../records.ts'
import * as validators from './validators.js'
import type { Validator } from './validators.js'

const LISTS = {
  incidents: validators.incident,
  dates: validators.date,
  articles: validators.article,
  amounts: validators.amount,
  penalties: validators.penalty,
  sanctions: validators.sanction,
  people: validators.person,
  outlets: validators.outlet,
  places: validators.place,
  statistics: validators.statistic,
  issues: validators.issue,
} as const satisfies Partial<Record<keyof Reading, Validator>>

/** The reading with only valid records in its lists; the others are in `rejected`. Throws where the bulletin itself is not valid. */
export function validate(reading: Reading): Reading {
  const fault = faultOf(validators.bulletin, reading.bulletin)
  if (fault !== null)
    throw new BulletinError(
      'internal',
      `Expected a valid bulletin record, got one where ${fault}, in ${reading.bulletin.url}`,
    )
  const rejected: RejectedRecord[] = [...reading.rejected]
  const checked: Record<string, unknown> = { ...reading, rejected }
  for (const [list, validator] of Object.entries(LISTS) as [keyof typeof LISTS, Validator][]) {
    const records: readonly object[] = reading[list]
    checked[list] = records.filter((record) => {
      const reason = faultOf(validator, record)
      if (reason !== null) rejected.push({ bulletin: reading.bulletin.id, kind: list, reason, record: { ...record } })
      return reason === null
    })
  }
  return checked as unknown as Reading
}

/** The validators by the name of a kind of record, as the store has it. */
const KINDS: Readonly<Record<string, Validator>> = {
  bulletin: validators.bulletin,
  incident: validators.incident,
  date: validators.date,
  article: validators.article,
  amount: validators.amount,
  penalty: validators.penalty,
  sanction: validators.sanction,
  person: validators.person,
  outlet: validators.outlet,
  place: validators.place,
  statistic: validators.statistic,
  issue: validators.issue,
  review: validators.review,
}

/** Where a record does not fit the schema of its kind, in words; null where it does. (Rejected records fit none: that is why.) */
export function schemaFault(kind: string, record: object): string | null {
  const validator = KINDS[kind]
  return validator === undefined ? null : faultOf(validator, record)
}

/** The first fault in words, or null. */
function faultOf(validator: Validator, record: object): string | null {
  if (validator(record)) return null
  const error = validator.errors?.[0]
  return `${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`.trim()
}
