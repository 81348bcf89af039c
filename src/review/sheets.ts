// Which sheets of a workbook decisions are read from. A sheet that lost a column (somebody gave it a nicer heading) is refused as a
// whole: its decisions would be lost, or taken by half.
import type { GivenSheet } from '../export/read-back/given-workbook.ts'

/** The columns that a sheet must have to be read. */
export const NEEDED = ['id', 'review_status', 'corrected_field', 'corrected_value'] as const

/** By these a sheet is known as one for reviewers, though one that it needs be missing. */
const REVIEW = ['review_status', 'corrected_field', 'corrected_value', 'review_note', 'original_value', 'reviewed_at']

/** The sheets that an export writes for reviewers. */
export const REVIEWED_SHEETS = ['Incidents', 'Fines', 'Penalties', 'Articles', 'Amounts', 'Dates', 'People', 'Outlets', 'Places', 'Statistics', 'Reconciliation', 'Bulletins', 'Issues'] // prettier-ignore

/** A sheet that is not read, and why. */
export interface Unread {
  readonly sheet: string
  readonly reason: string
}

/** The sheets of a workbook, parted. */
export interface Parted {
  readonly read: readonly GivenSheet[]
  /** Sheets for reviewers that can't be read as they are. */
  readonly refused: readonly Unread[]
  /** Sheets with the name of one, and no column to decide in: a template left them out, or they were deleted. */
  readonly passed: readonly Unread[]
}

/** Parts the sheets of a workbook; those that never were for reviewers are in none of the lists. */
export function partedSheets(sheets: readonly GivenSheet[]): Parted {
  const own = sheets.filter(({ columns }) => !columns.includes('record_id')) // that is the sheet of decisions itself
  const isForReview = ({ columns }: GivenSheet): boolean => REVIEW.some((name) => columns.includes(name))
  const marked = own.filter(isForReview)
  const refused = marked.flatMap((sheet) => refusal(sheet) ?? [])
  const passed = own.filter((sheet) => !isForReview(sheet) && REVIEWED_SHEETS.includes(sheet.name))
  return {
    read: marked.filter((sheet) => refusal(sheet) === null),
    refused,
    passed: passed.map(({ name }) => ({ sheet: name, reason: 'it has no column to decide in' })),
  }
}

function refusal({ name, columns, doubled }: GivenSheet): Unread | null {
  const missing = NEEDED.filter((column) => !columns.includes(column))
  const twice = doubled.filter((column) => NEEDED.includes(column as 'id'))
  const named = (list: readonly string[]): string => list.map((column) => `\`${column}\``).join(', ')
  if (missing.length > 0) return { sheet: name, reason: `it has no column ${named(missing)} (was a heading changed?): none of its rows was read` } // prettier-ignore
  return twice.length > 0 ? { sheet: name, reason: `it has the column ${named(twice)} twice: none of its rows was read` } : null // prettier-ignore
}
