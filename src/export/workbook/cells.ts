// Cells of a table as cells of a sheet. They are typed, so a text that begins with `=` stays a text; days are serial numbers made
// from the ISO text, never a Date, which would know a time zone.
import type { CellObject } from 'xlsx'
import { utils } from 'xlsx'
import type { Cell, ColumnInfo, Table } from '../table/table.ts'
import { cellText } from './cell-text.ts'
import type { Account, SheetLimits } from './limits.ts'
import type { LinkRoom, SheetLinks } from './link.ts'
import { linkOf, linkRoom } from './link.ts'
import type { ColumnStyle } from './look.ts'
import { heightOf, heightOfProse, isProse, isToFill, styleOf, widthOf } from './look.ts'
import type { SheetRow } from './rows.ts'
import { styled } from './rows.ts'
import type { StyleName } from './style.ts'

/** A column of a sheet: that of the table, its place among the table's, its letters, and how it looks. */
export interface SheetColumn {
  readonly info: ColumnInfo
  readonly index: number
  readonly letters: string
  readonly style: ColumnStyle
  /** Width in characters. */
  readonly width: number
  /** Whether people are to write in it. */
  readonly toFill: boolean
}

/** The columns that a sheet shows of its table. */
export function columnsOf(table: Table): readonly SheetColumn[] {
  const shown = [...table.columns.entries()].filter(([, { inSheet }]) => inSheet)
  return shown.map(([index, info], place) => {
    const toFill = isToFill(table, info)
    const style = isProse(table) ? (place === 0 ? 'topic' : 'wrapped') : toFill ? 'toFill' : styleOf(info)
    return { info, index, letters: utils.encode_col(place), style, width: widthOf(info), toFill }
  })
}

/** The header row. */
export function headRow(columns: readonly SheetColumn[]): SheetRow {
  const cells = columns.map(({ info }): CellObject => ({ t: 's', v: cellText(info.name).written, z: styled('head') }))
  return { cells, height: 32 }
}

/** Bold letters need more room: so much of the width is theirs, the ends of lines (whole words) reckoned in. */
const BOLD = 0.75

/** Makes the cells of a row of the table; `number` is the sheet's, 2 for the first below the header. */
export type RowMaker = (row: readonly Cell[], number: number) => SheetRow

/** A maker of the rows of a table, to be asked in their order; links go to `links`, what is lost to `account`. */
export function rowMaker(
  table: Table,
  columns: readonly SheetColumn[],
  links: SheetLinks,
  limits: SheetLimits,
  account: Account,
): RowMaker {
  const linked = columns.filter(({ info }) => info.link).map(({ info }) => info.name)
  const sheet: Writing = { links, hasRoom: linkRoom(linked, table.rows.length, limits.links), account }
  const height = isProse(table) ? heightOfProse : heightOf
  const wrapped = columns
    .filter(({ style }) => style === 'wrapped' || style === 'toFill' || style === 'topic')
    .map(({ index, style, width }) => ({ index, width: style === 'topic' ? width * BOLD : width }))
  return (row, number) => {
    const cells = columns.map((column) => cellOf(row[column.index] ?? null, column, number, sheet))
    const texts = wrapped.map(({ index, width }) => ({ text: String(row[index] ?? ''), width }))
    return { cells, height: height(texts) }
  }
}

interface Writing {
  readonly links: SheetLinks
  readonly hasRoom: LinkRoom
  readonly account: Account
}

function cellOf(cell: Cell, column: SheetColumn, row: number, sheet: Writing): CellObject | undefined {
  const { info, style } = column
  if (cell === null) return style === 'toFill' ? { t: 'z', z: styled(style) } : undefined
  if (typeof cell === 'number') return { t: 'n', v: cell, z: styled(typeof style === 'function' ? style(cell) : style) }
  if (typeof cell === 'boolean') return { t: 'b', v: cell, z: styled(fixed(style)) }
  const serial = info.type === 'date' ? serialOf(cell) : null
  if (serial !== null) return { t: 'n', v: serial, z: styled('day') }
  const { written, cut } = cellText(cell)
  if (cut) sheet.account.cutCells++
  const isLinked = info.link && linked(cell, column, row, sheet)
  return { t: 's', v: written, z: styled(isLinked ? 'link' : fixed(style)) }
}

function fixed(style: ColumnStyle): StyleName {
  return typeof style === 'function' ? 'text' : style
}

function linked(text: string, { info, letters }: SheetColumn, row: number, sheet: Writing): boolean {
  const link = linkOf(text)
  if (link === null) return false
  if (!sheet.hasRoom(info.name)) {
    sheet.account.plainLinks++
    return false
  }
  sheet.links.add(`${letters}${row}`, link)
  return true
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u
const MILLISECONDS = 86_400_000
// Spreadsheets count days from 1899-12-30; days before March 1900 are told differently by each, so they stay text.
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_SURE_YEAR = 1901

function serialOf(day: string): number | null {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? []
  if (Number(year) < FIRST_SURE_YEAR) return null
  return (Date.UTC(Number(year), Number(month) - 1, Number(date)) - EPOCH) / MILLISECONDS
}
