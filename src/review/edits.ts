// Cells that were changed where no correction is read from: they would be lost without a word.
import type { GivenRow, GivenSheet } from '../export/read-back/given-workbook.ts'
import { schemaOf } from '../export/table/schema.ts'
import { valueAt } from './correct.ts'
import { correctableColumns, pathOf } from './correctable.ts'
import type { Current } from './current.ts'
import type { ReviewValue } from './review.ts'
import { isSameValue } from './review.ts'
import type { Place } from './take.ts'
import type { SheetCell } from './value.ts'
import { parseValue } from './value.ts'

/** The columns of a sheet that can be compared: those that show fields, and are not left out of the whole sheet. */
export function comparableColumns(place: Pick<Place, 'kind'>, sheet: GivenSheet): readonly string[] {
  const shown = correctableColumns(place.kind).filter((column) => sheet.columns.includes(column))
  return shown.filter((column) => sheet.rows.some(({ cells }) => cells.has(column)))
}

/** What was edited in a row beside the review cells, in words; null where nothing was, or the workbook is of another state. */
export function editedCells(place: Place, { cells }: GivenRow, columns: readonly string[], current: Current): string | null {
  const found = current.find(place.kind, place.id)
  if (found === null) return null
  const { record, row } = current.shown(found, null)
  if (!isSameState(cells, { record, at: row.at, last_changed: found.given.times.get(found.subject.record)?.last_changed }))
    return null
  const edited = columns.filter((column) => isEdited(place, column, cells.get(column) ?? null, record))
  if (edited.length === 0) return null
  return `edited in place, which is not read: ${edited.map((name) => `\`${name}\``).join(', ')}. Set \`review_status\` to corrected, write the name of the column into \`corrected_field\` and the value into \`corrected_value\``
} // prettier-ignore

interface State {
  readonly record: Readonly<Record<string, unknown>>
  readonly at: string | null
  readonly last_changed: string | null | undefined
}

function isSameState(cells: GivenRow['cells'], { record, at, last_changed }: State): boolean {
  const text = (name: string): string => {
    const cell = cells.get(name)
    return cell === undefined ? '' : 'text' in cell ? cell.text : String(cell.value)
  }
  if (text('rules_version') !== record.rules_version || text('reviewed_at') !== (at ?? '')) return false
  return last_changed === undefined || text('last_changed') === (last_changed ?? '')
}

function isEdited({ kind }: Place, column: string, cell: SheetCell | null, record: State['record']): boolean {
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
  return text.replace(/\s+/gu, ' ').trim()
}
