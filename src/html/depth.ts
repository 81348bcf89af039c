// Markup bombs: 50,000 elements in each other cost the parser the square of that, and every step behind it its stack. Tags too deep
// are taken out between the tokens and the tree, where comments, scripts and `>` in attributes are told from tags already.
import { Parser, type QuoteType } from 'htmlparser2'
import { READING_LIMITS } from './limits.ts'
import { OpenNames } from './open-names.ts'

/** Elements that end a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
// What stands in them is no text of the page: without their tags it would be. A few fit in each other below the limit.
const UNSEEN = new Set('script style title textarea xmp template svg math iframe object noscript noframes select'.split(' ')) // prettier-ignore
const MORE_FOR_UNSEEN = 8

/** Stands for the border of a block that was left out; the writer of lines ends a line there. */
export const BORDER = '\u2028'

/** What the parser needs to know of the tree, and tells it. */
export interface Tree {
  /** Number of elements of the tree that are open. */
  readonly depth: number
  /** True where an element of that name is open. */
  isOpen(name: string): boolean
  /** A tag was left out, the start or the end of an element. */
  leave(name: string, opens: boolean): void
}

/** A parser of HTML that leaves out tags deeper than the limit. Its places are those of `source`, which it must be given whole. */
export class BoundedParser extends Parser {
  private readonly source: string
  private readonly tree: Tree
  /** What was left out and is still open: its end must not end an element of the tree. */
  private readonly excess = new OpenNames()
  private leaving = false

  constructor(source: string, tree: Tree & ConstructorParameters<typeof Parser>[0]) {
    super(tree)
    this.source = source
    this.tree = tree
  }

  override onopentagname(start: number, end: number): void {
    this.leaving = this.tree.depth >= READING_LIMITS.domDepth && isTooDeep(this.nameAt(start, end), this.tree.depth)
    if (!this.leaving) {
      super.onopentagname(start, end)
      return
    }
    const name = this.nameAt(start, end)
    this.excess.open(name)
    this.tree.leave(name, true)
  }

  override onopentagend(end: number): void {
    if (this.leaving) this.startIndex = end + 1
    else super.onopentagend(end)
    this.leaving = false
  }

  override onselfclosingtag(end: number): void {
    if (this.leaving) this.startIndex = end + 1
    else super.onselfclosingtag(end)
    this.leaving = false
  }

  override onclosetag(start: number, end: number): void {
    if (this.excess.depth === 0 && this.tree.depth < READING_LIMITS.domDepth) {
      super.onclosetag(start, end)
      return
    }
    const name = this.nameAt(start, end)
    if (this.excess.has(name)) while (this.excess.close() !== name);
    else if (this.tree.isOpen(name) || this.tree.depth < READING_LIMITS.domDepth) {
      if (this.tree.isOpen(name)) this.excess.clear()
      super.onclosetag(start, end)
      return
    }
    this.tree.leave(name, false)
    this.startIndex = end + 1
  }

  private nameAt(start: number, end: number): string {
    return this.source.slice(start, end).toLowerCase()
  }

  // Attributes go with their tag.
  override onattribname(start: number, end: number): void {
    if (!this.leaving) super.onattribname(start, end)
  }

  override onattribdata(start: number, end: number): void {
    if (!this.leaving) super.onattribdata(start, end)
  }

  override onattribentity(code: number): void {
    if (!this.leaving) super.onattribentity(code)
  }

  override onattribend(quote: QuoteType, end: number): void {
    if (!this.leaving) super.onattribend(quote, end)
  }
}

function isTooDeep(name: string, depth: number): boolean {
  if (VOID.has(name)) return false
  return depth >= READING_LIMITS.domDepth + (UNSEEN.has(name) ? MORE_FOR_UNSEEN : 0)
}
