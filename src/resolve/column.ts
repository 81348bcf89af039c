// What stands at the head of a column: "Article of the CAO" over "488, part 1".
import type { Span } from '../model.ts'
import { firstFrom } from '../text/nearby.ts'
import type { Context } from './context.ts'

const CELL = ' | '
const LONGEST_ROW = 4000 // letters before a cell; nobody reads a longer one as a table

/** Finds the cell at the head of the column in which a span stands; null outside of tables. A table is read once. */
export function columnHeads({ document }: Context): (span: Span) => Span | null {
  const { blocks, text } = document
  const firstRows = new Map<number, number>()
  const firstRowOf = (at: number): number => {
    let first = at
    while (blocks[first - 1]?.element === 'tr' && !firstRows.has(first - 1)) first--
    const known = firstRows.get(first - 1) ?? first
    for (let row = first; row <= at; row++) firstRows.set(row, known)
    return known
  }
  return ({ start, end }) => {
    const at = firstFrom(blocks, start + 1) - 1
    const row = blocks[at]
    if (row?.element !== 'tr' || end > row.end || start - row.start > LONGEST_ROW) return null
    const head = blocks[firstRowOf(at)]
    if (head === undefined || head === row) return null
    const column = text.slice(row.start, start).split(CELL).length - 1
    let from = head.start
    for (let cell = 0; cell < column; cell++) {
      const border = text.indexOf(CELL, from)
      if (border === -1 || border >= head.end) return null
      from = border + CELL.length
    }
    const border = text.indexOf(CELL, from)
    return { start: from, end: border === -1 ? head.end : Math.min(border, head.end) }
  }
}
