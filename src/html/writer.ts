// Collects lines: what a reader sees as one line, blanks folded, with its place in the source.
// The only place where blanks, soft hyphens, zero-width signs and escapes of stored copies are mended.
import type { Line, Setting } from './line.ts'
import { asOne, escapeAt, OF_TWO, pieceEnd } from './pieces.ts'
import { KIND, kindOf } from './unit-kind.ts'

/** Stands between the cells of a row: "17" and "500" in two cells must not read as 17 500. */
const CELL_BORDER = ' | '
/** Stands between digits of which some are struck out or put in: "100" and "200" must not read as 100 200. */
const SEAM = ' ¦ '

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
  /** Text that was struck out or put in begins or ends: its digits are no part of a number beside it. */
  seam(): void
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
  private seamed = false
  /** What was written last to the line: its end, without a look at all of it. */
  private last = ''
  private repairedBreak = false
  private item = false

  constructor(escapes: boolean) {
    this.escapes = escapes
  }

  // Piece by piece: blanks, signs without width, escapes, and what is written as it stands.
  write(data: string, from: number, to: number, setting: Setting): void {
    const plain = data.length === to - from
    if (plain && data.search(OF_TWO) >= 0) {
      this.writeOfTwo(data, from, setting)
      return
    }
    for (let at = 0; at < data.length;) {
      const kind = kindOf(data.charCodeAt(at))
      const escape = (kind & KIND.BACKSLASH) !== 0 ? escapeAt(data, at) : null
      const next = escape === null ? pieceEnd(data, at, plain) : at + escape.length
      if ((kind & KIND.VOID) === 0) {
        const piece = data.slice(at, next)
        const start = plain ? from + at : from
        const end = plain ? start + piece.length : to
        if ((kind & KIND.BLANK) !== 0) this.blank(piece, start, end, setting)
        else if (escape !== null && this.escapes) this.escape(piece, start, end, setting)
        else this.add(piece, start, end, setting, plain)
      }
      at = next
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

  seam(): void {
    this.seamed = true
  }

  // What is written with two units has the place of both.
  private writeOfTwo(data: string, from: number, setting: Setting): void {
    let at = 0
    for (const { 0: units, index } of data.matchAll(OF_TWO)) {
      if (index > at) this.write(data.slice(at, index), from + at, from + index, setting)
      at = index + units.length
      const one = asOne(units)
      if (one !== '') this.add(one, from + index, from + at, setting, false)
    }
    if (at < data.length) this.write(data.slice(at), from + at, from + data.length, setting)
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
    const seam = this.seamed && ENDS_IN_DIGIT.test(this.last) && BEGINS_WITH_DIGIT.test(data)
    this.seamed = false
    const blank = this.pending !== null && line.text !== ''
    if (this.pending !== null && blank) {
      const { from: start, to: end } = this.pending
      append(line, ' ', start, end, end - start === 1)
    }
    this.pending = null
    if (seam) append(line, blank ? SEAM.trimStart() : SEAM, from, from, false)
    if (this.cells > 0) append(line, bordersOf(this.cells, line.text === ''), from, from, false)
    this.cells = 0
    append(line, data, from, to, plain)
    this.last = data.slice(-2)
    if (!setting.bold && line.bold && LETTER_OR_NUMBER.test(data)) line.bold = false
    if (setting.bold && line.bold) line.boldLead = line.text.length
    if (setting.link) line.linked += plain ? lettersIn(data) : data.length
    if (setting.visibility === 'shown') line.visibility = 'shown'
  }

  private open({ element, listDepth, node, visibility }: Setting): Line {
    const repairs = this.repairedBreak ? 1 : 0
    this.repairedBreak = false
    const first = this.item
    this.last = ''
    this.item = false
    return {
      text: '',
      folded: '',
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

const ENDS_IN_DIGIT = /\p{Nd}$/u
const BEGINS_WITH_DIGIT = /^\p{Nd}/u
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u

// All but the blanks between words.
function lettersIn(data: string): number {
  let blanks = 0
  for (let at = data.indexOf(' '); at !== -1; at = data.indexOf(' ', at + 1)) blanks++
  return data.length - blanks
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
