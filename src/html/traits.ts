// What the name of an element says of the text in it: one look-up an element.
import { BLOCKS } from './depth.ts'

/** What stands around the lines of an element: `gap` is a border with space around. */
export type Border = 'gap' | 'block' | null

export interface Traits {
  /** No text of it is read. */
  readonly skipped: boolean
  readonly border: Border
  readonly bold: boolean
  /** A part of a form, or for browsers without scripts. */
  readonly unseen: boolean
  readonly list: boolean
  /** Digits in it are no part of the number that they touch: set above or below the line, or struck out, or put in. */
  readonly apart: 'above' | 'below' | 'edited' | null
}

const GAPS = 'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table hr pre'.split(' ')
const SKIPPED = 'script style template svg title iframe object embed audio video canvas map noframes math'.split(' ')
const UNSEEN = 'noscript textarea select option'.split(' ')
const BOLD = 'b strong h1 h2 h3 h4 h5 h6 th'.split(' ')
const LISTS = ['ul', 'ol']
const APART: Readonly<Record<string, Traits['apart']>> = { sup: 'above', sub: 'below', s: 'edited', strike: 'edited', del: 'edited', ins: 'edited' } // prettier-ignore

/** The traits of an element whose name says nothing of its text. */
export const NO_TRAITS: Traits = { skipped: false, border: null, bold: false, unseen: false, list: false, apart: null }

const known: ReadonlyMap<string, Traits> = new Map(
  [...BLOCKS, ...GAPS, ...SKIPPED, ...UNSEEN, ...BOLD, ...Object.keys(APART)].map((name): [string, Traits] => [
    name,
    {
      skipped: SKIPPED.includes(name),
      border: GAPS.includes(name) ? 'gap' : BLOCKS.has(name) ? 'block' : null,
      bold: BOLD.includes(name),
      unseen: UNSEEN.includes(name),
      list: LISTS.includes(name),
      apart: APART[name] ?? null,
    },
  ]),
)

/** The traits of elements of that name. */
export function traitsOf(name: string): Traits {
  return known.get(name) ?? NO_TRAITS
}
