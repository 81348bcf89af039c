// The record as a reviewer says it is: fields set, what hangs on them made anew, and held against schema and sense.
import { schemaFault } from '../record/validate.ts'
import { pathOf } from './correctable.ts'
import { dependentsOf } from './dependents.ts'
import type { Fields, Home, Means } from './means.ts'
import { senseFault } from './sense.ts'
import type { ReviewKind, ReviewValue } from './review.ts'

/** The corrected record, or why it can't be. `values`: by column. */
export function corrected(
  kind: ReviewKind,
  record: Fields,
  values: ReadonlyMap<string, ReviewValue>,
  { means, home }: { readonly means: Means; readonly home: Home },
): { readonly record: Fields } | { readonly fault: string } {
  const told = tidied(kind, [...values].reduce((sofar, [column, value]) => withValue(sofar, pathOf(kind, column), value), record)) // prettier-ignore
  const columns = new Set(values.keys())
  const whole = { ...told, ...dependentsOf(kind, { before: record, after: told, columns, means, home }) }
  const fault = senseFault(kind, whole, { columns, means, home }) ?? schemaFault(kind, whole)
  return fault === null ? { record: whole } : { fault: wordsOf(fault) }
}

/** The value at a path such as `tenge.min`; null where there is none. */
export function valueAt(record: Fields, path: string): ReviewValue {
  let value: unknown = record
  for (const key of path.split('.')) value = (value as Fields | null)?.[key] ?? null
  return value as ReviewValue
}

const EMPTY: Readonly<Record<string, Fields>> = {
  amount: { min: null, max: null, currency: null },
  tenge: { min: null, max: null, basis: 'review' },
  duration: { min: null, max: null },
}

function withValue(record: Fields, path: string | null, value: ReviewValue): Fields {
  const [key = '', inner] = path?.split('.') ?? []
  if (inner === undefined) return { ...record, [key]: value }
  return { ...record, [key]: { ...EMPTY[key], ...(record[key] as Fields | null), [inner]: value } }
}

// A range of which nothing is left is none.
function tidied(kind: ReviewKind, record: Fields): Fields {
  if (kind !== 'sanction' && kind !== 'amount') return record
  const ranges = Object.keys(EMPTY).filter((name) => isEmptyRange(record[name]))
  return { ...record, ...Object.fromEntries(ranges.map((name) => [name, null])) }
}

function isEmptyRange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { min, max } = value as { min?: unknown; max?: unknown }
  return min === null && max === null
}

// The schema speaks of its own paths: "/amount/currency must be string".
function wordsOf(fault: string): string {
  const [, path, needs] = /^\/(\S+) must be (\S+)$/u.exec(fault) ?? []
  if (path === undefined || needs === undefined) return fault.replace(/^\//u, '')
  return `\`${path.replaceAll('/', '_')}\` can't be left unknown here (it must be ${needs.replaceAll(',', ' or ')})`
}
