// Tree (or plain text) → lines, in the order of the source.
import { isDataRow, textLength } from './tables.ts'
import { NO_TRAITS, traitsOf, type Traits } from './traits.ts'
import { isTag, isText, textOf, type ChildNode, type Element, type ParentNode } from './tree.ts'
import { unwrap } from './wrapped.ts'
import type { Line, Setting, Visibility } from './line.ts'
import { lineWriter, type Writer } from './writer.ts'

// "Share", "Search"; a longer one is the headline of a folded section.
const LONGEST_BUTTON = 20

const OUTSIDE: Setting = {
  element: 'text', listDepth: 0, node: null, bold: false, visibility: 'shown', link: false, breaks: false, row: false, script: null,
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
      state.writer.write(inScript(node.data, setting.script), from, (node.endIndex ?? from) + 1, setting)
    } else if (isTag(node)) walkElement(node, state, setting)
    else if ('children' in node) walk(node.children, state, setting)
  }
}

function walkElement(node: Element, state: Walk, setting: Setting): void {
  const traits = traitsOf(node.name)
  if (traits.skipped) return
  if (setting.row && (node.name === 'br' || traits.border !== null)) walkCell(node, traits, state, setting)
  else if (node.name === 'br') state.writer.end('break')
  else walkBlock(node, traits, state, setting)
}

function walkBlock(node: Element, traits: Traits, state: Walk, setting: Setting): void {
  const { border } = traits
  const isEdited = traits.apart === 'edited'
  if (border !== null) state.writer.end(border)
  if (isEdited) state.writer.seam()
  if (node.name === 'li') state.writer.beginItem()
  walk(node.children, state, inside(node, traits, state, setting))
  if (isEdited) state.writer.seam()
  if (border !== null) state.writer.end(border)
}

// In a row of data, cells are parted by a border, paragraphs in a cell by a blank.
function walkCell(node: Element, { bold }: Traits, state: Walk, setting: Setting): void {
  if (node.name === 'td' || node.name === 'th') {
    if (hasBefore(node)) state.writer.cell()
  } else state.writer.write(' ', node.startIndex ?? 0, node.startIndex ?? 0, setting) // it stands for no byte
  walk(node.children, state, { ...setting, bold: setting.bold || bold })
}

function hasBefore(cell: Element): boolean {
  for (let before = cell.prev; before !== null; before = before.prev) if (isTag(before)) return true
  return false
}

function inside(node: Element, traits: Traits, { tables }: Walk, setting: Setting): Setting {
  const { name, attribs } = node
  if (isPlain(node, traits)) return setting
  const style = attribs.style ?? ''
  const block = traits.border !== null
  return {
    element: block ? name : setting.element,
    node: block ? node : setting.node,
    listDepth: setting.listDepth + (traits.list ? 1 : 0),
    bold: setting.bold || traits.bold || (style !== '' && /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style)),
    visibility: visibilityOf(node, traits, setting),
    link: setting.link || (name === 'a' && attribs.href !== undefined),
    breaks: setting.breaks || name === 'pre' || (style !== '' && /white-space\s*:\s*pre/iu.test(style)),
    row: setting.row || (name === 'tr' && isDataRow(node, tables)),
    script: scriptOf(node, traits) ?? setting.script,
  }
}

const SCRIPTS = { above: '⁰¹²³⁴⁵⁶⁷⁸⁹', below: '₀₁₂₃₄₅₆₇₈₉' }
const MARK = /^\s*[[(]?\d{1,3}[\])*]?\s*$/u

// The mark of a footnote, «ст. 73<sup>3</sup>»; a text that is set small as a whole has none.
function scriptOf(node: Element, { apart }: Traits): Setting['script'] {
  if (apart !== 'above' && apart !== 'below') return null
  return MARK.test(textOf(node)) ? apart : null
}

function inScript(data: string, script: Setting['script']): string {
  return script === null ? data : data.replace(/\d/gu, (digit) => SCRIPTS[script].charAt(Number(digit)))
}

// <span>, <em>: it says nothing of its text.
function isPlain({ name, attribs }: Element, traits: Traits): boolean {
  return traits === NO_TRAITS && name !== 'a' && attribs.style === undefined && attribs.hidden === undefined
}

function visibilityOf(node: Element, { unseen }: Traits, { visibility }: Setting): Visibility {
  const { name, attribs } = node
  if (visibility === 'control' || unseen) return 'control'
  if (name === 'button' && textLength(node) < LONGEST_BUTTON) return 'control'
  return attribs.hidden !== undefined || isHiding(attribs.style) ? 'hidden' : visibility
}

function isHiding(style: string | undefined): boolean {
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)
}
