// Tree (or plain text) → lines, in the order of the source.
import { BLOCKS } from './depth.ts'
import { isDataRow, textLength } from './tables.ts'
import { isTag, isText, type ChildNode, type Element, type ParentNode } from './tree.ts'
import { unwrap } from './wrapped.ts'
import type { Line, Setting, Visibility } from './line.ts'
import { lineWriter, type Writer } from './writer.ts'

const GAPS = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table hr pre'.split(' '))
const SKIPPED = new Set(
  'script style template svg title iframe object embed audio video canvas map noframes math'.split(' '),
)
const UNSEEN = new Set('noscript textarea select option'.split(' '))
// "Share", "Search"; a longer one is the headline of a folded section.
const LONGEST_BUTTON = 20
const BOLD = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '))

const OUTSIDE: Setting = {
  element: 'text', listDepth: 0, node: null, bold: false, visibility: 'shown', link: false, breaks: false, row: false,
} // prettier-ignore

/** Lines of a page without markup. `escapes`: see lineWriter. */
export function linesOfText(source: string, escapes: boolean): Line[] {
  const writer = lineWriter(escapes)
  writer.write(unwrap(source), 0, source.length, { ...OUTSIDE, breaks: true })
  writer.end('break')
  return writer.lines
}

/** Lines of a page with markup. `breaks`: line feeds end lines (text with a few inline tags). */
export function linesOfTree(root: ParentNode, escapes: boolean, breaks: boolean): Line[] {
  const writer = lineWriter(escapes)
  walk(root.children, { writer, tables: new Map() }, { ...OUTSIDE, breaks })
  writer.end('gap')
  return writer.lines
}

interface Walk {
  readonly writer: Writer
  readonly tables: Map<Element, boolean>
}

function walk(nodes: readonly ChildNode[], state: Walk, setting: Setting): void {
  for (const node of nodes) {
    if (isText(node)) {
      const from = node.startIndex ?? 0
      state.writer.write(node.data, from, (node.endIndex ?? from) + 1, setting)
    } else if (isTag(node)) walkElement(node, state, setting)
    else if ('children' in node) walk(node.children, state, setting)
  }
}

function walkElement(node: Element, state: Walk, setting: Setting): void {
  const { name } = node
  if (SKIPPED.has(name)) return
  if (setting.row && (name === 'br' || BLOCKS.has(name))) walkCell(node, state, setting)
  else if (name === 'br') state.writer.end('break')
  else walkBlock(node, state, setting)
}

function walkBlock(node: Element, state: Walk, setting: Setting): void {
  const { name } = node
  const border = GAPS.has(name) ? 'gap' : BLOCKS.has(name) ? 'block' : null
  if (border !== null) state.writer.end(border)
  if (name === 'li') state.writer.beginItem()
  walk(node.children, state, inside(node, state, setting))
  if (border !== null) state.writer.end(border)
}

// In a row of data, cells are parted by a border, paragraphs in a cell by a blank.
function walkCell(node: Element, state: Walk, setting: Setting): void {
  if (node.name === 'td' || node.name === 'th') {
    if (hasBefore(node)) state.writer.cell()
  } else state.writer.write(' ', node.startIndex ?? 0, node.startIndex ?? 0, setting) // it stands for no byte
  walk(node.children, state, { ...setting, bold: setting.bold || BOLD.has(node.name) })
}

function hasBefore(cell: Element): boolean {
  for (let before = cell.prev; before !== null; before = before.prev) if (isTag(before)) return true
  return false
}

function inside(node: Element, { tables }: Walk, setting: Setting): Setting {
  const { name, attribs } = node
  const block = BLOCKS.has(name)
  const style = attribs.style ?? ''
  return {
    element: block ? name : setting.element,
    node: block ? node : setting.node,
    listDepth: setting.listDepth + (name === 'ul' || name === 'ol' ? 1 : 0),
    bold: setting.bold || BOLD.has(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style),
    visibility: visibilityOf(node, setting),
    link: setting.link || (name === 'a' && attribs.href !== undefined),
    breaks: setting.breaks || name === 'pre' || /white-space\s*:\s*pre/iu.test(style),
    row: setting.row || (name === 'tr' && isDataRow(node, tables)),
  }
}

function visibilityOf(node: Element, { visibility }: Setting): Visibility {
  const { name, attribs } = node
  if (visibility === 'control' || UNSEEN.has(name)) return 'control'
  if (name === 'button' && textLength(node) < LONGEST_BUTTON) return 'control'
  const hidden =
    attribs.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribs.style ?? '')
  return hidden ? 'hidden' : visibility
}
