// Cells that were changed where no correction is read from: they would be lost without a word.
import type { GivenRow, GivenSheet } from '../export/read-back/given-workbook.ts'
import { schemaOf } from '../export/table/schema.ts'
import { valueAt } from './correct.ts'
import { correctableColumns, pathOf } from './correctable.ts'
import type { Current, Found, Shown } from './current.ts'
import type { Verdict } from './decision.ts'
import type { ReviewValue } from './review.ts'
import { isSameValue } from './review.ts'
import type { Place } from './take.ts'
import type { SheetCell } from './value.ts'
import { cellText, parseValue } from './value.ts'

/** The columns of a sheet that can be compared: those that show fields, and are not left out of the whole sheet. */
export function comparableColumns(place: Pick<Place, 'kind'>, sheet: GivenSheet): readonly string[] {
  const shown = correctableColumns(place.kind).filter((column) => sheet.columns.includes(column))
  return shown.filter((column) => sheet.rows.some(({ cells }) => cells.has(column)))
}

/** What a row is held against. */
interface Against {
  readonly columns: readonly string[]
  readonly current: Current
  /** What its review cells say: the same value typed into the cell itself, too, is no harm. */
  readonly said: readonly Verdict[]
}

/** What was edited in a row beside the review cells, in words; null where nothing was, or the workbook is of another state. */
export function editedCells(place: Place, { cells }: GivenRow, { columns, current, said }: Against): string | null {
  const found = current.find(place.kind, place.id)
  if (found === null || !isSameReading(cells, found)) return null
  let edited: readonly string[] | null = null
  // What is decided on a mention shows in other rows, which do not say when: the workbook may be older than that.
  for (const { record, row } of current.states(found)) {
    if (cellText(cells, 'reviewed_at') !== (row.at ?? '')) continue
    const now = columns.filter((column) => isEdited(place, column, cells.get(column) ?? null, record))
    const left = now.filter((column) => !isSaid(place, column, cells.get(column) ?? null, said))
    edited ??= left
    if (left.length === 0) return null
  }
  if (edited === null) return null
  return `edited in place, which is not read: ${edited.map((name) => `\`${name}\``).join(', ')}. Set \`review_status\` to corrected, write the name of the column into \`corrected_field\` and the value into \`corrected_value\``
} // prettier-ignore

function isSameReading(cells: GivenRow['cells'], { subject: { record }, given }: Found): boolean {
  const seen = given.times.get(record)?.last_changed
  if (cellText(cells, 'rules_version') !== record.rules_version) return false
  return seen === undefined || cellText(cells, 'last_changed') === (seen ?? '')
}

function isSaid(place: Place, column: string, cell: SheetCell | null, said: readonly Verdict[]): boolean {
  const one = said.find(({ field }) => field === column)
  const field = schemaOf(place.kind).fields.get(pathOf(place.kind, column) ?? '')
  if (one === undefined || field === undefined) return false
  const parsed = parseValue(cell, field)
  return 'value' in parsed && isSameValue(parsed.value, one.value)
}

function isEdited({ kind }: Place, column: string, cell: SheetCell | null, record: Shown['record']): boolean {
  const path = pathOf(kind, column) ?? ''
  const field = schemaOf(kind).fields.get(path)
  const value = valueAt(record, path)
  if (field === undefined) return false
  // a program that drops formats leaves the serial number of a day
  const isDay = field.type === 'date' && cell?.type === 'number'
  const parsed = parseValue(isDay ? { type: 'date', value: cell.value } : cell, field)
  if ('fault' in parsed) return true
  if (isSameValue(parsed.value, value)) return false
  return plain(parsed.value) !== plain(value)
}

// What other programs do to texts and numbers when they save them is no edit.
function plain(value: ReviewValue): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(14)))
  const text = Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value)
  // a label that is but a comma is left out of the sheet Reconciliation
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : ''
}
