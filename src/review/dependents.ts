// What hangs on a corrected field: days on a date, tenge on a sum, title and address on an article, coordinates on a place. Where it
// can't be told any more it is null: what the rules had made of the old value would be wrong.
import { basisOf, rowsBetween, worth } from '../resolve/index-value.ts'
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

function moneyOf(kind: 'sanction' | 'amount', given: Corrected): Fields {
  const { after, before, columns, means } = given
  const tenge = (after.tenge ?? null) as Tenge | null
  if (columns.has('tenge_min') || columns.has('tenge_max'))
    return tenge === null ? {} : { tenge: { ...tenge, basis: 'review' } }
  const isSum = ['amount_min', 'amount_max', 'currency'].some((column) => columns.has(column))
  const byIndex = (before.tenge as Tenge | null)?.basis.startsWith(`${means.jurisdiction.index.code.toLowerCase()}:`) ?? false // prettier-ignore
  // the index of another day: a decision of another year is worth other tenge
  if (!isSum && !(byIndex && columns.has('date'))) return {}
  const sum = (kind === 'amount' ? after : after.amount) as Sum | null
  return { tenge: sum === null ? null : tengeOf(sum, given) }
}

function tengeOf(sum: Sum, { before, after, columns, means: { jurisdiction }, home }: Corrected): Tenge | null {
  if (sum.currency === 'KZT') return { min: sum.min, max: sum.max, basis: 'review' }
  const { index, codes } = jurisdiction
  if (sum.currency !== index.code) return null
  const told = (before.tenge as Tenge | null)?.basis ?? ''
  const known = columns.has('date') ? undefined : index.values.find((row) => basisOf(index, [row]) === told)
  const fromAct = home.codes.some((key) => codes.some((code) => code.key === key && code.indexOn === 'act'))
  const day = fromAct ? null : ((after.date as string | null | undefined) ?? home.bulletin.period)
  const rows = known !== undefined ? [known] : day === null ? [] : rowsOn(day, index)
  const [row] = rows.length === 1 ? rows : []
  return row === undefined ? null : { min: worth(sum.min, row), max: worth(sum.max, row), basis: basisOf(index, [row]) }
}

function rowsOn(day: string, index: Means['jurisdiction']['index']): ReturnType<typeof rowsBetween> {
  const [from, to] = endsOf(day)
  return rowsBetween(index, firstDay(from), lastDay(to))
}
