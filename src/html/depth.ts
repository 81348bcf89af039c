// Markup bombs: 50,000 elements in each other cost the parser the square of that, and every step behind it its stack. Tags too deep
// are taken out between the tokens and the tree, where comments, scripts and `>` in attributes are told from tags already.
import { Tokenizer, type QuoteType, type TokenizerCallbacks } from 'htmlparser2'
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

/** What the filter of tags needs to know of the tree, and tells it. */
export interface Surroundings {
  readonly source: string
  /** The elements of the tree that are open. */
  readonly open: OpenNames
  /** Told of every tag that is left out. */
  readonly leave: (name: string, opens: boolean) => void
  /** Tells the parser where the text behind a tag that was left out begins. */
  readonly skipTo: (at: number) => void
}

/** The kind of tokenizer that leaves out tags deeper than the limit. */
export function boundedTokenizer(around: Surroundings): typeof Tokenizer {
  return class extends Tokenizer {
    constructor(options: ConstructorParameters<typeof Tokenizer>[0], parser: TokenizerCallbacks) {
      super(options, new TagFilter(parser, around))
    }
  }
}

class TagFilter implements TokenizerCallbacks {
  private readonly parser: TokenizerCallbacks
  private readonly around: Surroundings
  /** What was left out and is still open: its end must not end an element of the tree. */
  private readonly excess = new OpenNames()
  private leaving = false

  constructor(parser: TokenizerCallbacks, around: Surroundings) {
    this.parser = parser
    this.around = around
  }

  onopentagname(start: number, end: number): void {
    const name = this.nameAt(start, end)
    this.leaving = isTooDeep(name, this.around.open.depth)
    if (!this.leaving) {
      this.parser.onopentagname(start, end)
      return
    }
    this.excess.open(name)
    this.around.leave(name, true)
  }

  onopentagend(end: number): void {
    if (this.leaving) this.around.skipTo(end + 1)
    else this.parser.onopentagend(end)
    this.leaving = false
  }

  onselfclosingtag(end: number): void {
    if (this.leaving) this.around.skipTo(end + 1)
    else this.parser.onselfclosingtag(end)
    this.leaving = false
  }

  onclosetag(start: number, end: number): void {
    const { open, leave, skipTo } = this.around
    const name = this.nameAt(start, end)
    if (this.excess.has(name)) while (this.excess.close() !== name);
    else if (open.has(name) || open.depth < READING_LIMITS.domDepth) {
      if (open.has(name)) this.excess.clear()
      this.parser.onclosetag(start, end)
      return
    }
    leave(name, false)
    skipTo(end + 1)
  }

  private nameAt(start: number, end: number): string {
    return this.around.source.slice(start, end).toLowerCase()
  }

  // Attributes go with their tag; all else is none of the filter's business.
  onattribname(start: number, end: number): void {
    if (!this.leaving) this.parser.onattribname(start, end)
  }

  onattribdata(start: number, end: number): void {
    if (!this.leaving) this.parser.onattribdata(start, end)
  }

  onattribentity(code: number): void {
    if (!this.leaving) this.parser.onattribentity(code)
  }

  onattribend(quote: QuoteType, end: number): void {
    if (!this.leaving) this.parser.onattribend(quote, end)
  }

  ontext(start: number, end: number): void {
    this.parser.ontext(start, end)
  }

  ontextentity(code: number, end: number): void {
    this.parser.ontextentity(code, end)
  }

  oncomment(start: number, end: number, offset: number): void {
    this.parser.oncomment(start, end, offset)
  }

  oncdata(start: number, end: number, offset: number): void {
    this.parser.oncdata(start, end, offset)
  }

  ondeclaration(start: number, end: number): void {
    this.parser.ondeclaration(start, end)
  }

  onprocessinginstruction(start: number, end: number): void {
    this.parser.onprocessinginstruction(start, end)
  }

  onend(): void {
    this.parser.onend()
  }
}

function isTooDeep(name: string, depth: number): boolean {
  if (VOID.has(name)) return false
  return depth >= READING_LIMITS.domDepth + (UNSEEN.has(name) ? MORE_FOR_UNSEEN : 0)
}
