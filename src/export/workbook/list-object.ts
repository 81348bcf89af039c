// The table that a sheet's rows are: a name for formulas (`=SUM(fines[tenge_min])`), buttons to filter, bands to follow with the eye.
import { utils } from 'xlsx'
import type { Table } from '../table/table.ts'
import { columnsOf } from './cells.ts'
import { xml } from './link.ts'

/** By this id a sheet refers to its table. */
export const TABLE_RELATIONSHIP = 'rIdTable'

/** The cells of the table, its header among them. A table without rows has a blank one: spreadsheets know none without. */
export function rangeOf(table: Table): string {
  const last = Math.max(1, columnsOf(table).length) - 1
  return utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(1, table.rows.length), c: last } })
}

/** The part that describes the table. Throws a TypeError where two of its columns have one name: no spreadsheet opens that. */
export function listObjectXml(table: Table, number: number): string {
  const names = columnsOf(table).map(({ info }) => info.name)
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new TypeError(`Expected columns of different names, got ${names.join(', ')}, in ${table.name}`)
  }
  const columns = names.map((name, index) => `<tableColumn id="${index + 1}" name="${xml(name)}"/>`)
  const [ref, name] = [rangeOf(table), nameOf(table)]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
}

const NO_LETTER = /[^\p{L}\p{N}_]/gu
// Letters and digits that are a cell's (`MCI2020`, `R1C1`) can't name a table.
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|\d.*)$/iu

function nameOf({ name }: Table): string {
  const plain = name.replace(NO_LETTER, '_')
  return LIKE_A_CELL.test(plain) ? `_${plain}` : plain
}
