// What no schema can say of a record: ranges the right way round, codes that exist.
import type { Fields, Means } from './means.ts'
import { hint } from './nearest.ts'
import type { ReviewKind } from './review.ts'

/** Why a record can't be so, in words, or null. */
export function senseFault(kind: ReviewKind, record: Fields, { jurisdiction }: Means): string | null {
  if (kind === 'amount') return rangeFault('amount', record) ?? rangeFault('tenge', record.tenge)
  if (kind === 'article') return codeFault(String(record.code), jurisdiction.codes.map(({ key }) => key)) // prettier-ignore
  if (kind !== 'sanction') return null
  return (
    rangeFault('amount', record.amount) ??
    rangeFault('tenge', record.tenge) ??
    rangeFault('duration', record.duration) ??
    currencyFault(record.amount)
  )
}

function rangeFault(name: string, range: unknown): string | null {
  if (range === null || typeof range !== 'object') return null
  const { min, max } = range as { readonly min: unknown; readonly max: unknown }
  const [least, most] = [sizeOf(min), sizeOf(max)]
  if (least === null || most === null || least <= most) return null
  return `\`${name}_min\` (${String(min)}) would be above \`${name}_max\` (${String(max)}): correct both, or \`${name}\` where they are one`
}

function currencyFault(amount: unknown): string | null {
  const { currency = '' } = (amount ?? {}) as { readonly currency?: unknown }
  return currency === null ? 'a sum needs its `currency` (KZT, MCI …): correct it, too' : null
}

const DURATION = /^P(?:(?<years>[\d.]+)Y)?(?:(?<months>[\d.]+)M)?(?:(?<weeks>[\d.]+)W)?(?:(?<days>[\d.]+)D)?(?:T(?<hours>\d+)H)?$/u // prettier-ignore

// To compare durations, about; P12M and P1Y are close enough to be equal.
function sizeOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  const parts = typeof value === 'string' ? DURATION.exec(value)?.groups : undefined
  if (parts === undefined) return null
  const of = (name: string): number => Number(parts[name] ?? 0)
  return (of('years') * 12 + of('months')) * 30 + of('weeks') * 7 + of('days') + of('hours') / 24
}

// A law that the tables don't have is `OTHER:` and a name in short; `?` is one that can't be told.
function codeFault(code: string, known: readonly string[]): string | null {
  if (code === '?' || known.includes(code) || /^OTHER:[\p{L}\p{N}-]+$/u.test(code)) return null
  return `"${code}" is none of the codes (nor OTHER:<name>, nor ?)${hint(code, known)}`
}
