// Old pages are laid out in tables; later ones list incidents or figures in them. A row of data is one line, a cell of layout is many.
import { BLOCKS } from './depth.ts'
import { isTag, isText, type Element, type ParentNode } from './tree.ts'

/** True where the row is one line: a row of a table of data, or a row of short cells without blocks. */
export function isDataRow(row: Element, known: Map<Element, boolean>): boolean {
  const cells = row.children.filter(isTag)
  if (cells.length > 1 && cells.every((cell) => isShort(cell))) return true
  const table = tableOf(row)
  if (table === null) return false
  const before = known.get(table)
  if (before !== undefined) return before
  const data = isDataTable(table)
  known.set(table, data)
  return data
}

function tableOf(row: Element): Element | null {
  for (let here: ParentNode | null = row.parent; here !== null; here = here.parent)
    if (isTag(here) && here.name === 'table') return here
  return null
}

/** True where the table (or the one that holds the row) lists data; false where it lays out the page. */
export function isDataTable(node: Element): boolean {
  const table = node.name === 'table' ? node : tableOf(node)
  if (table === null) return false
  const rows = rowsOf(table)
  if (rows.some((row) => row.children.some((cell) => isTag(cell) && isLaidOut(cell)))) return false
  const wide = rows.filter((row) => row.children.filter((cell) => isTag(cell) && hasText(cell)).length > 1)
  return wide.length > 1 && wide.length >= rows.length / 2
}

function rowsOf(table: Element): Element[] {
  return table.children.filter(isTag).flatMap((child) => (child.name === 'tr' ? [child] : child.children.filter(isTag)))
}

// A cell of layout holds headings, tables, lists or many paragraphs.
function isLaidOut(cell: Element): boolean {
  let blocks = 0
  for (const child of cell.children)
    if (
      isTag(child) &&
      (/^(?:h[1-6]|table|form|ul|ol|nav)$/u.test(child.name) ||
        isLaidOut(child) ||
        (BLOCKS.has(child.name) && ++blocks > 6))
    )
      return true
  return false
}

function isShort(cell: Element): boolean {
  return !holdsBlock(cell) && textLength(cell) <= 200
}

function holdsBlock(node: Element): boolean {
  return node.children.some(
    (child) => isTag(child) && (child.name === 'br' || BLOCKS.has(child.name) || holdsBlock(child)),
  )
}

/** Letters and marks of an element. */
export function textLength(node: Element): number {
  let length = 0
  for (const child of node.children)
    length += isText(child) ? child.data.trim().length : isTag(child) ? textLength(child) : 0
  return length
}

function hasText(node: Element): boolean {
  return node.children.some((child) => (isText(child) ? child.data.trim() !== '' : isTag(child) && hasText(child)))
}
