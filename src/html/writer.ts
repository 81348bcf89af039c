// Collects lines: what a reader sees as one line, blanks folded, with its place in the source.
// The only place where blanks, soft hyphens, zero-width signs and escapes of stored copies are mended.
import type { ParentNode } from './tree.ts'

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
  /** All letters of it are bold. */
  bold: boolean
  /** Letters at its beginning that are bold. */
  boldLead: number
  /** `hidden`: by the style of the page; `control`: a part of a form, or for browsers without scripts. */
  visibility: Visibility
  /** Letters of it that stand in links. */
  linked: number
  /** Number of its mended escapes. */
  repairs: number
}

/** Stands between the cells of a row: "17" and "500" in two cells must not read as 17 500. */
const CELL_BORDER = ' | '

export type Visibility = 'shown' | 'hidden' | 'control'

/** What is known about a piece of text from the elements around it. */
export interface Setting {
  readonly element: string
  readonly listDepth: number
  readonly node: ParentNode | null
  readonly bold: boolean
  readonly visibility: Visibility
  readonly link: boolean
  /** A line feed ends a line (plain text, `<pre>`). */
  readonly breaks: boolean
  /** Inside a row of data: blocks and breaks in a cell do not end the line. */
  readonly row: boolean
}

export interface Writer {
  readonly lines: Line[]
  /** Writes data that was read from source[from, to). */
  write(data: string, from: number, to: number, setting: Setting): void
  /** `break`: a `<br>` or line feed, a second one is an empty line. `block`: border of an element. `gap`: border with space around. */
  end(border: 'break' | 'block' | 'gap'): void
  /** The next line is the first one of a list's item, whatever element it stands in. */
  beginItem(): void
  /** The border between two cells of a row. It is written with what follows it; it has no place in the source. */
  cell(): void
}

const BLANK = '\\s\\u0085\\u180e\\u2800'
const VOID =
  '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\0-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f'
//                 blanks              zero-width, soft hyphen, control   escapes of stored copies                  the rest
const PIECES = new RegExp(
  `(?<blank>[${BLANK}]+)|[${VOID}]+|(?<escape>\\\\{1,3}(?:r\\\\{1,3}n|[rnt"'/]|u[\\da-fA-F]{4}))|(?<rest>[^${BLANK}${VOID}\\\\]+|\\\\)`,
  'gu',
)

const BLANKS = new RegExp(`[${BLANK}]+`, 'gu')
const VOIDS = new RegExp(`[${VOID}]+`, 'gu')

/** A text as the writer would leave it, were it a line of its own: runs of blanks are one, signs without width are none. */
export function foldBlanks(data: string): string {
  return data.replace(VOIDS, '').replace(BLANKS, ' ').trim()
}

/** A new writer. `escapes`: the page is a stored copy with `\r\n` and `\"` as text. */
export function lineWriter(escapes: boolean): Writer {
  return new LineWriter(escapes)
}

class LineWriter implements Writer {
  readonly lines: Line[] = []
  private readonly escapes: boolean
  private current: Line | null = null
  private gap = true
  /** Blanks read but not yet written: they count only between letters. */
  private pending: { from: number; to: number } | null = null
  private cells = 0
  private repairedBreak = false
  private item = false

  constructor(escapes: boolean) {
    this.escapes = escapes
  }

  write(data: string, from: number, to: number, setting: Setting): void {
    const plain = data.length === to - from
    for (const { 0: piece, index, groups } of data.matchAll(PIECES)) {
      const start = plain ? from + index : from
      const end = plain ? start + piece.length : to
      if (groups?.rest !== undefined) this.add(piece, start, end, setting, plain)
      else if (groups?.blank !== undefined) this.blank(piece, start, end, setting)
      else if (groups?.escape !== undefined) {
        if (this.escapes) this.escape(piece, start, end, setting)
        else this.add(piece, start, end, setting, plain)
      }
    }
  }

  end(border: 'break' | 'block' | 'gap'): void {
    if (this.current !== null) {
      this.current.text = this.current.text.toWellFormed() // an escape may be half a letter
      this.lines.push(this.current)
      this.gap = border === 'gap'
    } else if (border !== 'block') this.gap = true
    this.current = null
    this.pending = null
    this.cells = 0
  }

  beginItem(): void {
    this.item = true
  }

  cell(): void {
    this.cells++
    this.pending = null
  }

  private blank(piece: string, from: number, to: number, setting: Setting): void {
    const feeds = piece.includes('\u2028') ? 1 : setting.breaks ? piece.split('\n').length - 1 : 0
    for (let i = 0; i < feeds; i++) this.end('break')
    if (feeds === 0) this.pending = { from: this.pending?.from ?? from, to }
    if (this.current === null && piece.includes('\u00a0')) this.gap = true // `<div>&nbsp;</div>` stands for an empty line
  }

  // `\r\n`, `\n` end a line; `\"` is a quote; `\u2013` a letter by its number.
  private escape(piece: string, from: number, to: number, setting: Setting): void {
    const name = piece.replace(/^\\+/u, '')
    if (name.startsWith('r') || name === 'n') {
      this.end('break')
      this.repairedBreak = true
    } else if (name === 't') this.pending = { from: this.pending?.from ?? from, to }
    else {
      const letter = name.length > 1 ? String.fromCharCode(Number.parseInt(name.slice(1), 16)) : name
      this.add(letter, from, to, setting, false)
      if (this.current !== null) this.current.repairs++
    }
  }

  private add(data: string, from: number, to: number, setting: Setting, plain: boolean): void {
    const line = (this.current ??= this.open(setting))
    if (this.pending !== null && line.text !== '') {
      const { from: start, to: end } = this.pending
      append(line, ' ', start, end, end - start === 1)
    }
    this.pending = null
    if (this.cells > 0) append(line, bordersOf(this.cells, line.text === ''), from, from, false)
    this.cells = 0
    append(line, data, from, to, plain)
    if (!setting.bold && line.bold && /[\p{L}\p{N}]/u.test(data)) line.bold = false
    if (setting.bold && line.bold) line.boldLead = line.text.length
    if (setting.link) line.linked += data.length
    if (setting.visibility === 'shown') line.visibility = 'shown'
  }

  private open({ element, listDepth, node, visibility }: Setting): Line {
    const repairs = this.repairedBreak ? 1 : 0
    this.repairedBreak = false
    const first = this.item
    this.item = false
    return {
      text: '',
      runs: [],
      element: first ? 'li' : element === 'li' ? 'p' : element,
      listDepth,
      node,
      gapBefore: this.gap,
      bold: true,
      boldLead: 0,
      visibility,
      linked: 0,
      repairs,
    }
  }
}

// An empty cell leaves its border: "a | | b", "| b".
function bordersOf(cells: number, first: boolean): string {
  const borders = CELL_BORDER.repeat(cells).replaceAll('  ', ' ')
  return first ? borders.trimStart() : borders
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
