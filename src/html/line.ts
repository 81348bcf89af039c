// A line of a page as a reader sees it, and what is known of the text that it was written from.
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
  /** The text folded (text/fold.ts); empty until all lines are written. */
  folded: string
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
  /** Its digits stand above or below the line: as the letters that Unicode has for those, they are no part of the number before. */
  readonly script: 'above' | 'below' | null
}
