// What is kept of a bulletin while all of them pass by: everything but its text and its records.
import type { BulletinRecord } from '../../records.ts'
import type { Context } from './entry.ts'

export interface Head {
  readonly record: Omit<BulletinRecord, 'text'>
  readonly withdrawn: string | null
  /** As of `Context`. */
  readonly whole: boolean
  /** How many expressions were left unread in it, and how many records failed their schema. */
  readonly unread: number
  readonly rejected: number
}

/** The head of a bulletin. */
export function headOf({ record, withdrawn, whole, reading }: Context): Head {
  const { text: _text, ...told } = record
  const unread = reading.issues.filter(({ code }) => code.startsWith('unread')).length
  return { record: told, withdrawn, whole, unread, rejected: reading.rejected.length }
}
