// Markup → one tree (htmlparser2 → domhandler), asked through cheerio. Every node knows where it stands in the source.
import { load, type CheerioAPI } from 'cheerio/slim'
import { DomHandler, isTag, isText, type ChildNode, type Document as Root, Element, type ParentNode } from 'domhandler'
import { Parser } from 'htmlparser2'
import { BLOCKS, BORDER, boundedTokenizer } from './depth.ts'
import { READING_LIMITS } from './limits.ts'
import { OpenNames } from './open-names.ts'

export { isTag, isText }
export type { ChildNode, Element, ParentNode, Root }

export interface Tree {
  readonly root: Root
  readonly $: CheerioAPI
  /** Number of elements nested too deep, left out (their text was kept). */
  readonly flattened: number
  /** More elements than any page of people has: reading stopped there. */
  readonly tooMany: boolean
}

// Elements beside each other without a common one: more than that is text with a few tags.
const MANY = 64

/** Parses a page. An element nested too deep is left out; its text stays, on a line of its own where it was a block. */
export function parse(source: string): Tree {
  const dom = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true })
  const builder = new Builder(dom)
  const skipTo = (at: number): void => {
    parser.startIndex = at
  }
  const leave = (name: string, opens: boolean): void => {
    builder.leave(name, opens)
  }
  const parser = new Parser(builder, { Tokenizer: boundedTokenizer({ source, open: builder.open, leave, skipTo }) })
  parser.end(source)
  if (dom.root.children.length > MANY) gather(dom.root)
  return { root: dom.root, $: load(dom.root), flattened: builder.flattened, tooMany: builder.tooMany }
}

// A search from the top begins at each of the top elements, and compares them with each other: thousands of `<br>` cost the square.
function gather(root: Root): void {
  const children = [...root.children]
  const one = new Element('body', {}, children)
  one.startIndex = 0
  one.endIndex = children.at(-1)?.endIndex ?? 0
  for (const child of children) child.parent = one
  one.parent = root
  root.children = [one]
}

type Handler = NonNullable<ConstructorParameters<typeof Parser>[0]>

class Builder implements Handler {
  readonly open = new OpenNames()
  flattened = 0
  private readonly dom: DomHandler
  private elements = 0
  private bordered = false

  constructor(dom: DomHandler) {
    this.dom = dom
  }

  get tooMany(): boolean {
    return this.elements > READING_LIMITS.elements
  }

  onparserinit(parser: Parser): void {
    this.dom.onparserinit(parser)
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.elements++
    this.open.open(name)
    this.bordered = false
    if (!this.tooMany) this.dom.onopentag(name, attributes)
  }

  onclosetag(): void {
    this.open.close()
    this.bordered = false
    if (!this.tooMany) this.dom.onclosetag()
  }

  ontext(data: string): void {
    if (this.tooMany) return
    this.dom.oncommentend() // no merging with the text before: an entity keeps its own place in the source
    this.dom.ontext(data)
    this.bordered &&= data.trim() === ''
  }

  /** A tag was left out. One border is enough where many of them end lines: two would be an empty line. */
  leave(name: string, opens: boolean): void {
    if (opens) this.flattened++
    if (this.bordered || !BLOCKS.has(name)) return
    this.ontext(BORDER)
    this.bordered = true
  }

  onend(): void {
    this.dom.onend()
  }
}
