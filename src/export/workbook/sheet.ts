// One sheet as XML: what stands before its rows, the rows, what stands behind them; in the order that the format's schema asks for.
import { blocksOf } from '../table/blocks.ts'
import type { Table } from '../table/table.ts'
import type { SheetColumn } from './cells.ts'
import { columnsOf, headRow, rowMaker } from './cells.ts'
import { hintsXml } from './hints.ts'
import type { Account, SheetLimits } from './limits.ts'
import { SheetLinks, relationship } from './link.ts'
import { isAbout, isProse, tabColour } from './look.ts'
import { BLOCK, rowsXml } from './rows.ts'
import { overlaysXml } from './overlays.ts'
import { rangeOf, TABLE_RELATIONSHIP } from './list-object.ts'
import type { ZipFile } from './zip.ts'

/** A sheet and its place in the workbook, 1 for the first. */
export interface Sheet {
  readonly table: Table
  readonly number: number
}

/** The files of a sheet: itself, and what it refers to. The second is known when the first has been read to its end. */
export function* sheetFiles(sheet: Sheet, limits: SheetLimits, account: Account): Generator<ZipFile> {
  const { table, number } = sheet
  const links = new SheetLinks()
  yield { path: `xl/worksheets/sheet${number}.xml`, chunks: sheetXml(sheet, links, limits, account) }
  const own = isProse(table) ? [] : [relationship(TABLE_RELATIONSHIP, 'table', `../tables/table${number}.xml`)]
  const relationships = [...links.relationships(), ...own]
  if (relationships.length > 0) yield { path: `xl/worksheets/_rels/sheet${number}.xml.rels`, chunks: [RELATIONSHIPS, ...relationships, '</Relationships>'] } // prettier-ignore
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
const WORKSHEET = `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`

function* sheetXml(sheet: Sheet, links: SheetLinks, limits: SheetLimits, account: Account): Generator<string | Uint8Array> {
  const { table } = sheet
  const columns = columnsOf(table)
  yield WORKSHEET + before(sheet, columns)
  yield '<sheetData>'
  yield rowsXml([headRow(columns)], 0)
  const rowOf = rowMaker(table, columns, links, limits, account)
  let written = 1
  for (const block of blocksOf(table.rows, BLOCK)) {
    yield rowsXml(block.map((row, index) => rowOf(row, written + index + 1)), written)
    written += block.length
  }
  yield '</sheetData>'
  if (!isProse(table)) yield overlaysXml(table, columns) + hintsXml(table, columns)
  yield* links.elements()
  yield printed(sheet, columns)
  yield `<ignoredErrors><ignoredError sqref="${rangeOf(table)}" numberStoredAsText="1"/></ignoredErrors>`
  if (!isProse(table)) yield `<tableParts count="1"><tablePart r:id="${TABLE_RELATIONSHIP}"/></tableParts>`
  yield '</worksheet>'
} // prettier-ignore

function before(sheet: Sheet, columns: readonly SheetColumn[]): string {
  const { table, number } = sheet
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 0.71}" customWidth="1"/>`) // prettier-ignore
  return [
    `<sheetPr><tabColor rgb="FF${tabColour(table)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${rangeOf(table)}"/>`,
    `<sheetViews><sheetView${isProse(table) ? ' showGridLines="0"' : ''}${number === 1 ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(table)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`,
  ].join('')
}

// The header stays in sight; where rows have an id, it does, too: it tells in which row one is, twenty columns to the right.
function pane(table: Table): string {
  if (isProse(table)) return ''
  const [split, top, where] = ['id', 'month'].includes(table.columns[0]?.name ?? '') ? [' xSplit="1"', 'B2', 'bottomRight'] : ['', 'A2', 'bottomLeft']
  return `<pane${split} ySplit="1" topLeftCell="${top}" activePane="${where}" state="frozen"/><selection pane="${where}" activeCell="${top}" sqref="${top}"/>`
} // prettier-ignore

/** Characters that a sheet of paper (A4, landscape) shows side by side while they can be read. */
const PAPER = 200
/** The same, where what belongs together should not be torn apart: it can still be read, with good eyes. */
const PAPER_SMALL = 330

function printed({ table }: Sheet, columns: readonly SheetColumn[]): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const pages = Math.max(1, Math.round(width / (isAbout(table) ? PAPER_SMALL : PAPER)))
  return [
    isProse(table) ? '' : '<printOptions gridLines="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" pageOrder="overThenDown" fitToWidth="${pages}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  ].join('')
}
