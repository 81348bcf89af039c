// Cells as the rows of a sheet's XML. The workbook's library writes whole workbooks and holds them in memory; so it writes one of
// a few hundred rows at a time, and we take the rows out of it.
import type { CellObject, WorkBook, WorkSheet } from 'xlsx'
import { utils, write } from 'xlsx'
import type { StyleName } from './style.ts'
import { STYLE_NAMES } from './style.ts'

/** A row of cells, and how high it is in points. */
export interface SheetRow {
  readonly cells: readonly (CellObject | undefined)[]
  readonly height: number
}

/** What is written at a time. */
export const BLOCK = { rows: 1000, characters: 2_000_000 } as const

// The library can't style a cell, but it gives each number format an id, in the order of their first use. A first sheet that uses
// one for each style, in the order of the list, makes these ids those of the styles.
const formatOf = (style: StyleName) => `0;;;"${style}"`
const FORMATS = new Map(STYLE_NAMES.map((style) => [style, formatOf(style)]))

/** The format by which a cell (`z`) says its style. */
export function styled(style: StyleName): string {
  return FORMATS.get(style) ?? 'General'
}

/** The `<row>` elements of these rows, as UTF-8. `first` is the number of the first of them, 0 that of the header. */
export function rowsXml(rows: readonly SheetRow[], first: number): Uint8Array {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const sheet: WorkSheet = {
    '!data': at(first, rows.map(({ cells }) => cells)) as CellObject[][],
    '!rows': at(first, rows.map(({ height }) => ({ hpt: height }))),
    '!ref': utils.encode_range({ s: { r: first, c: 0 }, e: { r: first + rows.length - 1, c: width - 1 } }),
  } // prettier-ignore
  const book: WorkBook = { SheetNames: ['styles', 'rows'], Sheets: { styles: styleSheet(), rows: sheet } }
  const zip = write(book, { type: 'buffer', bookType: 'xlsx', compression: false, bookSST: false }) as Buffer
  // The zip is not compressed, and no text of a cell holds a `<`: the last sheet's data are the last that begin so.
  const start = zip.lastIndexOf(START) + START.length
  return asInline(zip.subarray(start, zip.indexOf('</sheetData>', start)))
}

// The library gives texts the type of what a formula comes to, which programs read in more than one way (`_x005F_` is undone once,
// or twice). Texts that stand in their cell have a type of their own. Latin 1 is a letter a byte: what is between tags stays as it is.
const TEXT = / t="str"(?: xml:space="preserve")?><v( xml:space="preserve")?>([^<]*)<\/v>/gu
const ROW_SPACE = /(<row [^>]*) xml:space="preserve">/gu

function asInline(rows: Buffer): Uint8Array {
  const text = rows.toString('latin1').replace(TEXT, ' t="inlineStr"><is><t$1>$2</t></is>').replace(ROW_SPACE, '$1>')
  return Buffer.from(text, 'latin1')
}

const START = '<sheetData>'

/** A list whose first item stands at a place. */
function at<T>(first: number, items: readonly T[]): T[] {
  const list: T[] = []
  for (const [index, item] of items.entries()) list[first + index] = item
  return list
}

function styleSheet(): WorkSheet {
  const cells: CellObject[] = STYLE_NAMES.map((style) => ({ t: 'n', v: 0, z: styled(style) }))
  return { '!data': [cells], '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: 0, c: cells.length - 1 } }) }
}
