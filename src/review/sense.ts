// What no schema can say of a record: ranges the right way round, codes that exist.
import type { Fields, Home, Means } from './means.ts'
import { hint } from './nearest.ts'
import type { ReviewKind } from './review.ts'

/** What was corrected, and where it stands. */
interface Corrected {
  readonly columns: ReadonlySet<string>
  readonly means: Means
  readonly home: Home
}

/** Why a record can't be so, in words, or null. What the rules read, and nobody corrected, is not held against it. */
export function senseFault(kind: ReviewKind, record: Fields, { columns, means: { jurisdiction }, home }: Corrected): string | null {
  const day = dayFault(kind, record, columns, home)
  if (day !== null) return day
  if (kind === 'amount') return rangeFault('amount', record) ?? rangeFault('tenge', record.tenge)
  if (kind === 'article') return codeFault(String(record.code), jurisdiction.codes.map(({ key }) => key)) ?? numberFault(record, columns)
  if (kind !== 'sanction') return null
  return (
    rangeFault('amount', record.amount) ??
    rangeFault('tenge', record.tenge) ??
    rangeFault('duration', record.duration) ??
    currencyFault(record.amount) ??
    countFault(record, columns)
  )
} // prettier-ignore

const DAYS: Readonly<Partial<Record<ReviewKind, readonly string[]>>> = {
  bulletin: ['period', 'published'],
  incident: ['date'],
  sanction: ['date'],
  date: ['value'],
}
/** What happened, happened since then, and before the page was fetched (plans for the next year apart). A page may speak of other days. */
const FIRST_YEAR = 1990
const FIRST_YEAR_TOLD = 1900
const LAST_YEAR = 2100

function dayFault(kind: ReviewKind, record: Fields, columns: ReadonlySet<string>, { bulletin }: Home): string | null {
  const fetched = bulletin.retrieved === null ? null : Number(bulletin.retrieved.slice(0, 4)) + 1
  const [first, last] = kind === 'date' ? [FIRST_YEAR_TOLD, LAST_YEAR] : [FIRST_YEAR, fetched ?? LAST_YEAR]
  const told = (DAYS[kind] ?? []).filter((column) => columns.has(column))
  const bad = told.find((column) => yearsIn(record[column]).some((year) => year < first || year > last))
  return bad === undefined ? null : `\`${bad}\` would be ${String(record[bad])}, not a day from ${first} to ${last}`
}

function yearsIn(value: unknown): number[] {
  return typeof value === 'string' ? value.split('/').map((end) => Number(end.slice(0, 4))) : []
}

/** "274", "434-2"; parts and clauses have letters, too. */
const NUMBERS: readonly (readonly [column: string, shape: RegExp, example: string])[] = [
  ['article', /^\d+(?:-\d+)*$/u, '274 or 434-2'],
  ['part', /^(?:\d+(?:-\d+)*\p{L}?|\p{L})$/u, '2 or 3-1'],
  ['clause', /^(?:\d+(?:-\d+)*\p{L}?|\p{L})$/u, '2, 1-1 or a letter'],
  ['subclause', /^(?:\d+(?:-\d+)*\p{L}?|\p{L})$/u, '2, 1-1 or a letter'],
]

function numberFault(record: Fields, columns: ReadonlySet<string>): string | null {
  const bad = NUMBERS.find(([column, shape]) => columns.has(column) && typeof record[column] === 'string' && !shape.test(record[column])) // prettier-ignore
  return bad === undefined ? null : `\`${bad[0]}\` would be "${String(record[bad[0]])}", not a number such as ${bad[2]}`
}

function countFault({ people, count }: Fields, columns: ReadonlySet<string>): string | null {
  if (!columns.has('people') && !columns.has('count')) return null
  const named = Array.isArray(people) ? people.length : 0
  if (typeof count !== 'number' || count >= named) return null
  return `\`count\` (${count}) would be less than the names in \`people\` (${named}): correct both`
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
