// What hangs on a corrected field: days on a date, tenge on a sum, title and address on an article, coordinates on a place. Where it
// can't be told any more it is null: what the rules had made of the old value would be wrong.
import { rowsBetween, rowsOfBasis, worthBetween } from '../resolve/index-value.ts'
import { inForceOn, rowOf } from '../resolve/article-edition.ts'
import { firstDay, lastDay } from '../text/calendar.ts'
import { endsOf } from './day.ts'
import type { Fields, Home, Means } from './means.ts'
import type { ReviewKind } from './review.ts'

interface Corrected {
  readonly before: Fields
  readonly after: Fields
  readonly columns: ReadonlySet<string>
  readonly means: Means
  readonly home: Home
}

/** The fields of the record that follow from those that were corrected. */
export function dependentsOf(kind: ReviewKind, given: Corrected): Fields {
  if (kind === 'bulletin') return given.columns.has('published') ? { published_doubtful: false } : {}
  if (kind === 'date') return daysOf(given.after)
  if (kind === 'article') return lawOf(given)
  if (kind === 'place') return positionOf(given)
  return kind === 'sanction' || kind === 'amount' ? moneyOf(kind, given) : {}
}

function daysOf({ value }: Fields): Fields {
  if (typeof value !== 'string') return {}
  const [from, to] = endsOf(value)
  return { from: firstDay(from), to: lastDay(to) }
}

function lawOf({ after, columns, means: { jurisdiction }, home: { bulletin } }: Corrected): Fields {
  if (!columns.has('code') && !columns.has('article')) return {}
  const { code, article } = after as { readonly code: string; readonly article: string | null }
  const row = article === null ? null : rowOf(jurisdiction, code, article)
  const urls = jurisdiction.codes.find(({ key }) => key === code)?.urls
  const days = bulletin.period === null ? null : endsOf(bulletin.period)
  return {
    ...(columns.has('title') ? {} : { title: row?.title[bulletin.language] ?? null }),
    url: row?.url ?? urls?.[bulletin.language] ?? null,
    in_force: row === null || days === null ? null : inForceOn(row.inForce, { from: firstDay(days[0]), to: lastDay(days[1]), weight: 0 }),
  } // prettier-ignore
}

function positionOf({ after, columns, means: { jurisdiction } }: Corrected): Fields {
  if (!columns.has('name')) return {}
  const found = jurisdiction.places.filter(({ name }) => name === after.name)
  const [place] = found.length === 1 ? found : []
  const position = { region: place?.region ?? null, lat: place?.lat ?? null, lon: place?.lon ?? null }
  return Object.fromEntries(Object.entries(position).filter(([name]) => !columns.has(name)))
}

interface Range {
  readonly min: number | null
  readonly max: number | null
}
type Sum = Range & { readonly currency: string }
type Tenge = Range & { readonly basis: string }
type Rows = ReturnType<typeof rowsBetween>

function moneyOf(kind: 'sanction' | 'amount', given: Corrected): Fields {
  const { after, columns } = given
  const tenge = (after.tenge ?? null) as Tenge | null
  const isSum = ['amount_min', 'amount_max', 'currency'].some((column) => columns.has(column))
  if (columns.has('tenge_min') || columns.has('tenge_max'))
    return tenge === null ? {} : { ...(isSum ? {} : inTenge(kind, tenge, after)), tenge: { ...tenge, basis: 'review' } }
  // the index of another day: a decision of another year is worth other tenge
  const byIndex = columns.has('date') && oldRows(given).length > 0
  if (!isSum && !byIndex) return {}
  const sum = (kind === 'amount' ? after : after.amount) as Sum | null
  return { tenge: sum === null ? null : tengeOf(sum, given) }
}

// A sum told in tenge is those tenge.
function inTenge(kind: 'sanction' | 'amount', { min, max }: Tenge, after: Fields): Fields {
  if (kind === 'amount') return after.currency === 'KZT' ? { min, max } : {}
  const sum = after.amount as Sum | null
  return sum?.currency === 'KZT' ? { amount: { ...sum, min, max } } : {}
}

function tengeOf(sum: Sum, given: Corrected): Tenge | null {
  const { index } = given.means.jurisdiction
  if (sum.currency === 'KZT') return { min: sum.min, max: sum.max, basis: 'review' }
  return sum.currency === index.code ? worthBetween(sum, index, rowsFor(given)) : null
}

/** Rows of the index by which the rules reckoned the tenge; empty where they did not. */
function oldRows({ before, means: { jurisdiction } }: Corrected): Rows {
  return rowsOfBasis(jurisdiction.index, (before.tenge as Tenge | null)?.basis ?? '')
}

/**
 * Rows of the index that apply to the corrected record. A sum of the same day: as before. Else those of the date of the decision, or where
 * none is told of the period. Under a code that counts from the act, what the rules reckoned by another day than the decision's stays; and
 * where the item tells other days of the rows before, either may be that of the act.
 */
function rowsFor(given: Corrected): Rows {
  const { before, after, columns, means: { jurisdiction }, home } = given
  const { index } = jurisdiction
  const old = oldRows(given)
  if (!columns.has('date') && old.length > 0) return old
  const now = rowsOn(dayOf(after, home), index)
  if (!isFromAct(given) || old.length === 0) return now
  const byDecision = rowsOn(dayOf(before, home), index)
  if (!old.every((row) => byDecision.includes(row))) return old
  const others = home.told.filter((day) => day !== before.date)
  const isTold = others.some((day) => rowsOn(day, index).some((row) => old.includes(row)))
  const [first, last] = [old[0]?.from ?? '', now.at(-1)?.from ?? '']
  return isTold && first < last ? index.values.filter(({ from }) => from >= first && from <= last) : now
} // prettier-ignore

function isFromAct({ means: { jurisdiction }, home }: Corrected): boolean {
  return jurisdiction.codes.some(({ key, indexOn }) => indexOn === 'act' && home.codes.includes(key))
}

function dayOf({ date }: Fields, { bulletin }: Home): string | null {
  return typeof date === 'string' ? date : bulletin.period
}

function rowsOn(day: string | null, index: Means['jurisdiction']['index']): Rows {
  if (day === null) return []
  const [from, to] = endsOf(day)
  return rowsBetween(index, firstDay(from), lastDay(to))
}
