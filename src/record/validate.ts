// Every record is held against its schema (compiled by ajv into validators.js). What fails is kept as rejected, with the reason.
import { BulletinError } from '../errors.ts'
import type { Reading } from '../model.ts'
import type { RejectedRecord } from '../records.ts'
import { listOf, RECORD_KINDS } from './kinds.ts'
import * as validators from './validators.js'
import type { Validator } from './validators.js'

const KINDS = RECORD_KINDS.filter((kind) => kind !== 'rejected')

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
  for (const kind of KINDS) {
    const list = listOf(kind)
    const records: readonly object[] = reading[list]
    checked[list] = records.filter((record) => {
      const reason = faultOf(validators[kind], record)
      if (reason !== null) rejected.push({ bulletin: reading.bulletin.id, kind: list, reason, record: { ...record } })
      return reason === null
    })
  }
  return checked as unknown as Reading
}

/** Where a record does not fit the schema of its kind, in words; null where it does. (Rejected records fit none: that is why.) */
export function schemaFault(kind: string, record: object): string | null {
  const validator: Validator | undefined = Object.hasOwn(validators, kind) ? validators[kind as keyof typeof validators] : undefined // prettier-ignore
  return validator === undefined ? null : faultOf(validator, record)
}

/** The first fault in words, or null. */
function faultOf(validator: Validator, record: object): string | null {
  if (validator(record)) return null
  const error = validator.errors?.[0]
  return `${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`.trim()
}
