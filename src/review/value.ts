// A cell of `corrected_value`, read as its column wants it. What doesn't fit is a fault in words, never a guess.
import type { Field } from '../export/table/schema.ts'
import { dayOfSerial, edtfIn } from './day.ts'
import { hint } from './nearest.ts'
import { numbersIn } from './number.ts'
import type { ReviewValue } from './review.ts'
import { NOTHING } from './review.ts'

/** A cell as it stands in a workbook. `date`: a number that the workbook shows as a day. */
export type SheetCell =
  PlainCell | { readonly type: 'formula'; readonly text: string } | { readonly type: 'error'; readonly text: string }
type PlainCell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'date'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }

/** What a cell of a row shows, as text; '' where it is blank. */
export function cellText(cells: ReadonlyMap<string, SheetCell>, name: string): string {
  const cell = cells.get(name)
  if (cell === undefined) return ''
  return 'text' in cell ? cell.text.trim() : String(cell.value)
}

/** A value, or why there is none. */
export type Parsed = { readonly value: ReviewValue } | { readonly fault: string }

/** The value of a cell (null: an empty one) for a field of a schema. */
export function parseValue(cell: SheetCell | null, field: Field): Parsed {
  if (cell === null) return { value: emptyOf(field) }
  if (cell.type === 'formula') return fault(`a formula (${cell.text}): paste it as a value`)
  if (cell.type === 'error') return fault(`an error of the spreadsheet (${cell.text})`)
  return plainValue(cell, field)
}

function plainValue(cell: PlainCell, field: Field): Parsed {
  const text = cell.type === 'text' ? cell.text.trim() : ''
  if (cell.type === 'text' && (text === '' || text.toLowerCase() === NOTHING)) return { value: emptyOf(field) }
  if (isDateField(field)) return dateOf(cell, field)
  if (field.type === 'number' || field.type === 'integer') return numberOf(cell, field)
  if (field.type === 'boolean') return booleanOf(cell)
  if (cell.type === 'date') return fault('a day: the spreadsheet made one of what was typed; set the cell to text')
  const words = cell.type === 'text' ? text : String(cell.value)
  if (field.type === 'list') return { value: itemsOf(words) }
  return field.values === null ? { value: words } : closed(words, field.values)
}

function fault(got: string): Parsed {
  return { fault: got }
}

function emptyOf({ type }: Field): ReviewValue {
  return type === 'list' ? [] : null
}

function isDateField({ type, pattern }: Field): boolean {
  return type === 'date' || (pattern?.startsWith(String.raw`^\d{4}(-\d{2}){0,2}`) ?? false)
}

const YEARS = { first: 1900, last: 2100 }

// "2021" typed into a cell is a number.
function dateOf(cell: PlainCell, { type }: Field): Parsed {
  if (cell.type === 'boolean') return fault('true or false, not a date')
  if (
    cell.type === 'number' &&
    !(Number.isInteger(cell.value) && cell.value >= YEARS.first && cell.value <= YEARS.last)
  )
    return fault(`the number ${cell.value}, not a date (YYYY-MM-DD)`)
  const found = cell.type === 'date' ? dayOfSerial(cell.value) : edtfIn(cell.type === 'number' ? String(cell.value) : cell.text) // prettier-ignore
  const given = cell.type === 'text' ? `"${cell.text.trim()}"` : String(cell.value)
  if (found === null)
    return fault(`${given}, not a date that has one reading (YYYY-MM-DD, YYYY-MM, YYYY, or two of them with / between)`)
  return type === 'date' && found.length !== 10 ? fault(`${given}, not a single day (YYYY-MM-DD)`) : { value: found }
}

function numberOf(cell: PlainCell, field: Field): Parsed {
  // "12.5" becomes the 12th of May where points part days
  if (cell.type === 'date') return fault('a day: the spreadsheet made one of what was typed; set the cell to a number')
  if (cell.type === 'boolean') return fault('true or false, not a number')
  const read = cell.type === 'number' ? [cell.value] : numbersIn(cell.text)
  const fitting = read.filter((value) => isWithin(value, field))
  const [value] = fitting
  const given = cell.type === 'number' ? String(cell.value) : `"${cell.text.trim()}"`
  if (fitting.length > 1) return fault(`${given}, which is ${fitting.join(' or ')}: write it without a sign between`)
  if (value !== undefined) return { value }
  return fault(read.length === 0 ? `${given}, not a number` : `${given}, not a number that \`${field.name}\` can be`)
}

// A negative sum is a slip of the hand, whatever the schema allows.
function isWithin(value: number, { type, minimum, maximum, name }: Field): boolean {
  const least = minimum ?? LIMITS[name]?.[0] ?? 0
  const most = maximum ?? LIMITS[name]?.[1] ?? Number.MAX_SAFE_INTEGER
  return Number.isFinite(value) && value >= least && value <= most && (type === 'number' || Number.isInteger(value))
}

const LIMITS: Readonly<Record<string, readonly [number, number]>> = { lat: [-90, 90], lon: [-180, 180] }

const TRUE = new Set(['true', 'yes', 'y', '1', 'истина', 'да', 'шын', 'ақиқат', 'иә', 'ия'])
const FALSE = new Set(['false', 'no', 'n', '0', 'ложь', 'нет', 'жалған', 'жоқ'])

function booleanOf(cell: PlainCell): Parsed {
  if (cell.type === 'boolean') return { value: cell.value }
  const word = cell.type === 'text' ? cell.text.trim().toLowerCase() : String(cell.value)
  if (TRUE.has(word)) return { value: true }
  return FALSE.has(word) ? { value: false } : fault(`"${word}", neither true nor false`)
}

function itemsOf(words: string): string[] {
  const items = words.split(';').map((item) => item.replace(/\s+/gu, ' ').trim())
  return [...new Set(items.filter((item) => item !== ''))]
}

function closed(words: string, values: readonly string[]): Parsed {
  const folded = words.toLowerCase().replace(/[\s_]+/gu, '-')
  const found = values.find((value) => value === words || value.toLowerCase() === folded)
  if (found !== undefined) return { value: found }
  return fault(`"${words}", none of ${values.join(', ')}${hint(words, values)}`)
}
