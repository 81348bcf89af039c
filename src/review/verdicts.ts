// The review cells of one row, read: what was decided, or why it can't be taken.
import { schemaOf } from '../export/table/schema.ts'
import { VALUE_LISTS } from '../export/labels/index.ts'
import type { Verdict } from './decision.ts'
import { columnsFor, correctableColumns, pathOf, whyNot } from './correctable.ts'
import { hint } from './nearest.ts'
import type { ReviewKind, RowReview, Status } from './review.ts'
import { cellOfValues, GIVEN_STATUSES, STATUSES } from './review.ts'
import type { SheetCell } from './value.ts'
import { parseValue } from './value.ts'

/** The review cells of a row. */
export interface ReviewCells {
  readonly status: string
  readonly fields: string
  readonly value: SheetCell | null
  readonly note: string
}

export type Read = { readonly verdicts: readonly Verdict[] } | { readonly fault: string }

/** The cells as text, to hold against those of an export. */
export function cellsText({ status, fields, value, note }: ReviewCells): string {
  return JSON.stringify([status.toLowerCase(), fields, value === null ? '' : textOf(value), note])
}

/** The same text of a row as it is shown. */
export function rowText({ status, fields, values, note }: RowReview): string {
  return JSON.stringify([status, fields.join('\n').trim(), cellOfValues(values)?.trim() ?? '', note?.trim() ?? ''])
}

function textOf(cell: SheetCell): string {
  return 'text' in cell ? cell.text.trim() : String(cell.value)
}

/** What the cells decide; `shown`: the row as it was when the workbook was written; `columns`: of the sheet. */
export function readVerdicts(kind: ReviewKind, cells: ReviewCells, shown: RowReview, columns: readonly string[]): Read {
  const status = statusIn(cells.status)
  if (status === null) return { fault: statusFault(cells) }
  if (status === 'outdated') return { fault: 'the page was edited since: set `review_status` to confirmed, corrected, wrong or unreviewed' } // prettier-ignore
  const note = cells.note === '' ? null : cells.note
  if (status === 'corrected') return corrections(kind, cells, note, shown, columns)
  if (status === 'wrong' && kind === 'bulletin')
    return { fault: 'a bulletin is a page, which is there: mark its rows in the other sheets' }
  const [fields, values] = [shown.fields.join('\n').trim(), cellOfValues(shown.values)?.trim() ?? '']
  const given = cells.value === null ? '' : textOf(cells.value)
  const isKept = (cells.fields === fields && given === values) || (cells.fields === '' && given === '')
  if (!isKept) return { fault: `\`review_status\` is ${status}, and there is a correction: set it to corrected` }
  return { verdicts: [{ status, field: null, value: null, note }] }
}

// The words of the list in all languages: the list of a localised program may show them.
const WORDS = new Map<string, Status>(
  STATUSES.flatMap((status) => {
    const label = VALUE_LISTS.review_status[status]
    const words = label === undefined ? [] : [label.en, label.ru, label.kk]
    return [status, ...words].map((word) => [word.toLowerCase(), status] as const)
  }),
)

function statusIn(words: string): Status | null {
  return WORDS.get(words.toLowerCase()) ?? null
}

function statusFault({ status, fields, value }: ReviewCells): string {
  if (status !== '') return `\`review_status\` is "${status}", none of ${GIVEN_STATUSES.join(', ')}${hint(status, GIVEN_STATUSES)}` // prettier-ignore
  if (fields === '' && value === null) return '`review_status` is blank: unreviewed takes a decision back'
  return '`review_status` is blank: set it to corrected, so that the correction counts'
}

function corrections(kind: ReviewKind, { fields, value }: ReviewCells, note: string | null, shown: RowReview, columns: readonly string[]): Read {
  const names = fields.split('\n').map((name) => name.trim().replace(/^[`"']|[`"']$/gu, '').replace(/\s+/gu, '_')) // prettier-ignore
  if (fields === '') return { fault: 'corrected, and `corrected_field` is blank: write the name of the column there' }
  const values = names.length === 1 ? [value] : linesOf(value)
  if (values.length !== names.length)
    return { fault: `${names.length} lines in \`corrected_field\`, and ${values.length} in \`corrected_value\`: one a line, null for what is not known` }
  const read = names.map((name, i) => oneField(kind, name, values[i] ?? null, columns))
  const faults = read.flatMap((one) => ('fault' in one ? [one.fault] : []))
  if (faults.length > 0) return { fault: faults.join('; ') }
  const verdicts = read.flatMap((one) => ('verdicts' in one ? one.verdicts : [])).map((one) => ({ ...one, note }))
  const given = verdicts.map(({ field }) => field)
  const twice = given.find((name, i) => given.indexOf(name) !== i)
  if (twice !== undefined) return { fault: `\`${twice ?? ''}\` is corrected twice` }
  // A column that is not named any more is taken back: all is, and what is left is said anew.
  const isLess = shown.fields.some((name) => !given.includes(name))
  return { verdicts: isLess ? [{ status: 'unreviewed', field: null, value: null, note }, ...verdicts] : verdicts }
} // prettier-ignore

function linesOf(value: SheetCell | null): (SheetCell | null)[] {
  if (value === null) return [null]
  return value.type === 'text' ? value.text.split('\n').map((text) => ({ type: 'text', text })) : [value]
}

function oneField(kind: ReviewKind, given: string, cell: SheetCell | null, columns: readonly string[]): Read {
  const name = columns.includes(given) || pathOf(kind, given) !== null ? given : given.toLowerCase()
  const read = columnsFor(kind, name).map((column): Read => {
    const path = pathOf(kind, column)
    const field = path === null ? undefined : schemaOf(kind).fields.get(path)
    if (field === undefined)
      return { fault: `${whyNot(kind, name, columns)}${columns.includes(name) ? '' : hint(name, correctableColumns(kind))}` }
    // A value that was forgotten, or stands elsewhere, must not empty the field.
    if (isBlank(cell)) return { fault: `\`${column}\`: \`corrected_value\` is blank: write what is right, or null where it is not known` }
    const parsed = parseValue(cell, field)
    if ('fault' in parsed) return { fault: `\`${column}\`: got ${parsed.fault}` }
    return { verdicts: [{ status: 'corrected', field: column, value: parsed.value, note: null }] }
  })
  const bad = read.find((one) => 'fault' in one)
  return bad ?? { verdicts: read.flatMap((one) => ('verdicts' in one ? one.verdicts : [])) }
} // prettier-ignore

function isBlank(cell: SheetCell | null): boolean {
  return cell === null || (cell.type === 'text' && cell.text.trim() === '')
}
