// Tree (or plain text) → lines: what a reader sees as one line, blanks folded, with its place in the source.
// The only place where blanks, soft hyphens, zero-width signs and escapes of stored copies are mended.
import { isTag, isText, type ChildNode, type Element, type ParentNode } from './tree.ts'

/** text[start, end) of a line came from source[from, to). `plain`: letter by letter. */
export interface Run {
  readonly start: number
  end: number
  readonly from: number
  to: number
  readonly plain: boolean
}

export interface Line {
  text: string
  readonly runs: Run[]
  readonly element: string
  readonly listDepth: number
  readonly gapBefore: boolean
  /** The element the line stands in, or null in plain text. */
  readonly node: ParentNode | null
  bold: boolean
  hidden: boolean
  /** Letters of it that stand in links. */
  linked: number
  /** Places of mended escapes, in the line. */
  readonly repairs: number[]
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
)
const GAPS = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table hr pre'.split(' '))
const SKIPPED = new Set('script style template svg iframe head object embed audio video canvas map noframes'.split(' '))
const HIDING = new Set('noscript textarea select button option'.split(' '))
const BOLD = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '))

interface Where {
  readonly element: string
  readonly listDepth: number
  readonly node: ParentNode | null
  readonly bold: boolean
  readonly hidden: boolean
  readonly link: boolean
  readonly pre: boolean
}

export interface LineWriter {
  write(data: string, from: number, to: number, where: Where): void
  end(gap: boolean): void
  join(separator: string): void
  readonly lines: Line[]
}

//                blanks            zero-width, soft hyphen, control          escapes of stored copies      the rest
const PIECES =
  /(?<blank>[\s\u00a0\u0085\u180e\u2800]+)|(?<void>[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\0-\u0008\u000e-\u001f\u007f]+)|(?<escape>\\(?:r\\n|r|n|t|"|'|\/))|[^\s\u00a0\u0085\u180e\u2800\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\0-\u0008\u000e-\u001f\u007f\\]+|\\/gu // eslint-disable-line no-control-regex, no-misleading-character-class

/** Collects lines. `escapes`: the page is a stored copy with `\r\n`, `\"` as text. `breaks`: a line feed ends a line (plain text). */
export function lineWriter(options: { readonly escapes: boolean; readonly breaks: boolean }): LineWriter {
  const lines: Line[] = []
  let current: Line | null = null
  let gap = true
  let empty = 0
  let pending: { from: number; to: number } | null = null

  const line = (where: Where): Line => {
    current ??= {
      text: '',
      runs: [],
      element: where.element,
      listDepth: where.listDepth,
      gapBefore: gap || empty > 1,
      node: where.node,
      bold: true,
      hidden: where.hidden,
      linked: 0,
      repairs: [],
    }
    return current
  }
  const add = (data: string, from: number, to: number, where: Where, plain: boolean): void => {
    const into = line(where)
    if (pending !== null && into.text !== '')
      append(into, ' ', pending.from, pending.to, pending.to - pending.from === 1)
    pending = null
    append(into, data, from, to, plain)
    if (!where.bold && /[\p{L}\p{N}]/u.test(data)) into.bold = false
    if (where.link) into.linked += data.length
    into.hidden &&= where.hidden
  }
  const end = (withGap: boolean): void => {
    if (current !== null && current.text !== '') {
      lines.push(current)
      gap = false
      empty = 0
    }
    current = null
    pending = null
    empty++
    gap ||= withGap
  }
  const piece = (
    groups: Readonly<Record<string, string | undefined>>,
    data: string,
    from: number,
    to: number,
    where: Where,
    plain: boolean,
  ): void => {
    if (groups.void !== undefined) return
    if (groups.blank !== undefined) {
      if ((options.breaks || where.pre) && data.includes('\n'))
        for (let i = data.split('\n').length; i > 1; i--) end(false)
      else pending = pending === null ? { from, to } : { from: pending.from, to }
    } else if (groups.escape !== undefined && options.escapes) {
      if (/[nr]/u.test(data)) end(false)
      else {
        line(where).repairs.push(line(where).text.length + (pending !== null && line(where).text !== '' ? 1 : 0))
        add(data.slice(1), from, to, where, false)
      }
    } else add(data, from, to, where, plain)
  }
  return {
    lines,
    end,
    join(separator) {
      if (current === null || current.text === '') return
      const at = current.runs.at(-1)?.to ?? 0
      append(current, separator, at, at, false)
      pending = null
    },
    write(data, from, to, where) {
      const plain = data.length === to - from
      for (const hit of data.matchAll(PIECES)) {
        const start = plain ? from + hit.index : from
        piece(hit.groups ?? {}, hit[0], start, plain ? start + hit[0].length : to, where, plain)
      }
    },
  }
}

function append(line: Line, data: string, from: number, to: number, plain: boolean): void {
  const start = line.text.length
  line.text += data
  const last = line.runs.at(-1)
  if (last !== undefined && plain && last.plain && last.to === from) {
    last.end = line.text.length
    last.to = to
  } else line.runs.push({ start, end: line.text.length, from, to, plain })
}

const OUTSIDE: Where = {
  element: 'text',
  listDepth: 0,
  node: null,
  bold: false,
  hidden: false,
  link: false,
  pre: false,
}

/** Lines of a page without markup. */
export function linesOfText(source: string, escapes: boolean): Line[] {
  const writer = lineWriter({ escapes, breaks: true })
  writer.write(source, 0, source.length, OUTSIDE)
  writer.end(false)
  for (const line of writer.lines) line.bold = false
  return writer.lines
}

/** Lines of a page with markup, in the order of the source. */
export function linesOfTree(root: ParentNode, escapes: boolean): Line[] {
  const writer = lineWriter({ escapes, breaks: false })
  walk(root.children, writer, OUTSIDE)
  writer.end(false)
  return writer.lines
}

function walk(nodes: readonly ChildNode[], writer: LineWriter, where: Where): void {
  for (const node of nodes) {
    if (isText(node)) {
      const from = node.startIndex ?? 0
      writer.write(node.data, from, (node.endIndex ?? from) + 1, where)
    } else if (isTag(node)) element(node, writer, where)
    else if ('children' in node) walk(node.children, writer, where)
  }
}

function element(node: Element, writer: LineWriter, where: Where): void {
  const { name } = node
  if (SKIPPED.has(name)) return
  if (name === 'br') {
    writer.end(false)
    return
  }
  const cell = (name === 'td' || name === 'th') && isDataRow(node.parent)
  const block = BLOCKS.has(name) && !cell
  if (block) writer.end(GAPS.has(name))
  if (cell && node.prev !== null) writer.join(' | ')
  walk(node.children, writer, inside(node, where, block))
  if (block) writer.end(GAPS.has(name))
}

function inside(node: Element, where: Where, block: boolean): Where {
  const { name } = node
  return {
    element: block ? name : where.element,
    node: block ? node : where.node,
    listDepth: where.listDepth + (name === 'ul' || name === 'ol' ? 1 : 0),
    bold: where.bold || BOLD.has(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(node.attribs.style ?? ''),
    hidden: where.hidden || isHidden(node),
    link: where.link || name === 'a',
    pre: where.pre || name === 'pre',
  }
}

function isHidden({ name, attribs }: Element): boolean {
  return (
    HIDING.has(name) ||
    attribs.hidden !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribs.style ?? '')
  )
}

// Old pages are laid out in tables: a row is one line of data only where no cell of it holds a block, a break or a long text.
function isDataRow(row: ParentNode | null): boolean {
  if (row === null) return false
  return row.children.every((cell) => !isTag(cell) || !holdsBlock(cell, 0))
}

function holdsBlock(node: Element, depth: number): boolean {
  let length = 0
  for (const child of node.children) {
    if (isText(child)) length += child.data.length
    else if (
      isTag(child) &&
      (child.name === 'br' || BLOCKS.has(child.name) || depth > 8 || holdsBlock(child, depth + 1))
    )
      return true
  }
  return length > 200
}
