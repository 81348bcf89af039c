// Which columns a reviewer can correct: those that show a field of the record itself. The others are refused, with the reason.
import { RECORD_KINDS } from '../record/kinds.ts'
import type { ReviewKind } from './review.ts'

interface Correctable {
  /** Name of the record's schema. */
  readonly kind: ReviewKind
  /** Column → path in the record. */
  readonly fields: Readonly<Record<string, string>>
  /** Column → two columns that it stands for: the ends of a range that is one value. */
  readonly both?: Readonly<Record<string, readonly [string, string]>>
  /** Column → why it can't be corrected, and what to do instead. */
  readonly instead?: Readonly<Record<string, string>>
}

const SUM = {
  amount_min: 'amount.min',
  amount_max: 'amount.max',
  currency: 'amount.currency',
  tenge_min: 'tenge.min',
  tenge_max: 'tenge.max',
}
const SUMS = { amount: ['amount_min', 'amount_max'], tenge: ['tenge_min', 'tenge_max'] } as const

const KINDS: Readonly<Record<ReviewKind, Correctable>> = {
  bulletin: {
    kind: 'bulletin',
    fields: own('title', 'published'),
    instead: {
      period: 'the page was read by it (years of dates, sums in MCI, which copy counts), which no correction makes anew. Correct the dates and sums that are wrong in their own sheets',
    },
  },
  incident: {
    kind: 'incident',
    fields: own('category', 'date', 'places', 'people', 'outlets'),
    instead: { articles: 'correct the reference in the sheet Articles' },
  },
  date: { kind: 'date', fields: own('value') },
  article: { kind: 'article', fields: own('code', 'article', 'part', 'clause', 'subclause', 'title') },
  amount: { kind: 'amount', fields: { ...SUM, amount_min: 'min', amount_max: 'max', currency: 'currency', approximate: 'approximate' }, both: SUMS },
  sanction: {
    kind: 'sanction',
    fields: { ...own('kind', 'stage', 'date', 'people', 'count', 'against', 'per', 'background'), ...SUM, duration_min: 'duration.min', duration_max: 'duration.max' },
    both: { ...SUMS, duration: ['duration_min', 'duration_max'] },
    instead: {
      articles: 'correct the reference in the sheet Articles',
      places: 'correct `places` in the sheet Incidents',
      mci_min: 'correct `amount_min` and `currency` (MCI)',
      mci_max: 'correct `amount_max` and `currency` (MCI)',
      total_tenge_min: 'correct `tenge_min`, `per` or `count`',
      total_tenge_max: 'correct `tenge_max`, `per` or `count`',
    },
  },
  person: { kind: 'person', fields: own('name', 'role') },
  outlet: { kind: 'outlet', fields: own('name') },
  place: { kind: 'place', fields: own('name', 'region', 'lat', 'lon') },
  statistic: { kind: 'statistic', fields: own('label', 'value', 'unit', 'scope') },
  issue: { kind: 'issue', fields: {}, instead: {} },
} // prettier-ignore

function own(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]))
}

/** The kinds of records that can be reviewed, but the bulletin itself. */
export const REVIEWED_KINDS = RECORD_KINDS.filter((kind) => Object.hasOwn(KINDS, kind)) as readonly Exclude<ReviewKind, 'bulletin'>[] // prettier-ignore

/** Path of a correctable column in the record, or null. */
export function pathOf(kind: ReviewKind, column: string): string | null {
  return Object.hasOwn(KINDS[kind].fields, column) ? (KINDS[kind].fields[column] ?? null) : null
}

/** The columns of a kind that can be corrected. */
export function correctableColumns(kind: ReviewKind): readonly string[] {
  return Object.keys(KINDS[kind].fields)
}

/** The names that stand for both ends of a range, with the columns of the ends. */
export function rangesOf(kind: ReviewKind): (readonly [name: string, ends: readonly string[]])[] {
  return Object.entries(KINDS[kind].both ?? {})
}

/** The columns that a name stands for: itself, or both ends of a range. */
export function columnsFor(kind: ReviewKind, name: string): readonly string[] {
  const { both = {} } = KINDS[kind]
  return Object.hasOwn(both, name) ? (both[name] ?? []) : [name]
}

const PLACE = 'it says where the row comes from; if that is wrong, set review_status to wrong'
const EVIDENCE = new Set(['quote', 'start', 'end', 'url', 'sha256', 'rule', 'confidence', 'repair', 'rules_version', 'retrieved', 'warc_record', 'revision', 'charset', 'repairs', 'headline', 'text', 'number']) // prettier-ignore
const IDS = new Set(['id', 'bulletin', 'incident', 'parent', 'restates', 'part_of', 'supersedes', 'superseded_by', 'edition', 'source']) // prettier-ignore
const REVIEW = new Set(['review_status', 'corrected_field', 'corrected_value', 'original_value', 'review_note', 'reviewer', 'reviewed_at']) // prettier-ignore

/** Why a column can't be corrected, in words that say what to do; `columns`: all of the sheet. */
export function whyNot(kind: ReviewKind, column: string, columns: readonly string[]): string {
  const { instead = {} } = KINDS[kind]
  if (Object.hasOwn(instead, column)) return `\`${column}\` can't be corrected here: ${instead[column] ?? ''}`
  if (IDS.has(column)) return `\`${column}\` is a key`
  if (EVIDENCE.has(column)) return `\`${column}\`: ${PLACE}`
  if (REVIEW.has(column)) return `\`${column}\` belongs to the review itself`
  if (columns.includes(column)) return `\`${column}\` is computed from other columns`
  return `there is no column \`${column}\``
}
