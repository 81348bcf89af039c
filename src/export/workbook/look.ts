// How sheets and columns look: by what they are for.
import type { ColumnInfo, TableHead } from '../table/table.ts'
import type { StyleName } from './style.ts'

/** What a sheet is for: to be read, facts that are counted, mentions they rest on, or what is to be known about their quality. */
type Purpose = 'about' | 'facts' | 'mentions' | 'quality'

const PURPOSES: Readonly<Record<string, Purpose>> = {
  read_me: 'about',
  'how-to': 'about',
  summary: 'about',
  summary_by_month: 'about',
  data_dictionary: 'about',
  codebook: 'about',
  incidents: 'facts',
  fines: 'facts',
  penalties: 'facts',
  bulletins: 'facts',
  reconciliation: 'quality',
  issues: 'quality',
  rejected: 'quality',
  reviews: 'quality',
  changes: 'quality',
}

const TABS: Readonly<Record<Purpose, string>> = {
  about: '7F7F7F',
  facts: 'B03A2E',
  mentions: '2E75B6',
  quality: 'E0A100',
}

/** Colour of the sheet's tab, as RRGGBB. */
export function tabColour({ name }: Pick<TableHead, 'name'>): string {
  return TABS[PURPOSES[name] ?? 'mentions']
}

/** Whether the sheet tells of the others: it is short, and to be read. */
export function isAbout({ name }: Pick<TableHead, 'name'>): boolean {
  return PURPOSES[name] === 'about'
}

const PROSE: ReadonlySet<string> = new Set(['read_me', 'how-to'])

/** Whether the sheet is a text in two columns, to be read from top to bottom: no table, nothing to filter. */
export function isProse({ name }: Pick<TableHead, 'name'>): boolean {
  return PROSE.has(name)
}

const REVIEWED: ReadonlySet<string> = new Set(['review_status', 'corrected_field', 'corrected_value', 'review_note'])
const MARKED: ReadonlySet<string> = new Set(['mark', 'comment'])

/** Whether people are to write in the column. What was once decided (the table of reviews) only tells it. */
export function isToFill(table: Pick<TableHead, 'name'>, { name }: Pick<ColumnInfo, 'name'>): boolean {
  return table.name === 'sample' ? MARKED.has(name) : table.name !== 'reviews' && REVIEWED.has(name)
}

/** Columns that hold the measured precision of what stands in their row. */
function isConfidence({ name, type }: Pick<ColumnInfo, 'name' | 'type'>): boolean {
  return name === 'confidence' && type === 'number'
}

/** Room for the button of the filter, in characters. */
const BUTTON = 3

/** So wide may a column of known values become. */
const WIDEST_VALUES = 30

/** Width of a column in characters: its header, which has no place to break at, is seen whole, and so are values of a closed list. */
export function widthOf({ name, width, type, values }: Pick<ColumnInfo, 'name' | 'width' | 'type' | 'values'>): number {
  const longest = type === 'list' ? 0 : Math.max(0, ...(values ?? []).map((value) => value.length + 1))
  return Math.max(width, name.length + BUTTON, Math.min(WIDEST_VALUES, longest))
}

/** From this width on (characters) the texts of a column are wrapped. */
const WRAPPED_FROM = 24

/** How the cells of a column look; numbers differ by the cell. */
export type ColumnStyle = StyleName | ((value: number) => StyleName)

export function styleOf(column: Pick<ColumnInfo, 'name' | 'type' | 'width' | 'link'>): ColumnStyle {
  if (column.link) return 'text'
  if (column.type === 'boolean') return 'truth'
  if (column.type === 'integer' || column.type === 'number') return numberStyle(column)
  return column.width >= WRAPPED_FROM ? 'wrapped' : 'text'
}

// Places in the text and on the map, and revisions, are no quantities.
const PLAIN: ReadonlySet<string> = new Set(['start', 'end', 'revision', 'lat', 'lon'])
const INDEX = /^mci(?:_|$)/u

function numberStyle(column: Pick<ColumnInfo, 'name' | 'type'>): ColumnStyle {
  if (isConfidence(column)) return 'share'
  if (PLAIN.has(column.name)) return 'number'
  if (INDEX.test(column.name)) return 'decimal'
  return (value) => (Number.isInteger(value) ? 'grouped' : 'decimal')
}

const LINE = 15
/** Points that a row can be high. */
const MOST_POINTS = 405
/** A long quote must not push the next row out of sight: the cell holds all of it, the sheet shows so many lines. */
const MOST_LINES = 5

/** A text, and the width in characters of the column that it is wrapped in. */
export interface WrappedText {
  readonly text: string
  readonly width: number
}

/** Height in points of a row of a table with these texts. */
export function heightOf(texts: readonly WrappedText[]): number {
  let lines = 1
  for (const { text, width } of texts) {
    if (text.length > width * MOST_LINES) return LINE * MOST_LINES
    lines = Math.max(lines, linesOf(text, width))
  }
  return LINE * Math.min(MOST_LINES, lines)
}

/** Height in points of a row that is to be read: all of it, and some room below. */
export function heightOfProse(texts: readonly WrappedText[]): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)))
  return Math.min(MOST_POINTS, LINE * lines + LINE / 3)
}

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}
