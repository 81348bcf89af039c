// Markup → one tree (htmlparser2 → domhandler), asked through cheerio. Every node knows where it stands in the source.
import { load, type CheerioAPI } from 'cheerio/slim'
import { DomHandler, isTag, isText, type ChildNode, type Document as Root, Element, type ParentNode } from 'domhandler'
import { Parser } from 'htmlparser2'
import { BLOCKS, BORDER, flatten } from './depth.ts'

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

const DEEPEST = 512
const MOST_ELEMENTS = 1_000_000
// Elements beside each other without a common one: more than that is text with a few tags.
const MANY = 64

/** Parses a page. An element nested too deep is left out; its text stays, on a line of its own where it was a block. */
export function parse(page: string): Tree {
  const { source, flattened } = flatten(page)
  const dom = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true })
  const state = { flattened, elements: 0 }
  const parser = new Parser(handlerOf(dom, state))
  parser.end(source)
  const tooMany = state.elements > MOST_ELEMENTS
  if (dom.root.children.length > MANY) gather(dom.root)
  return { root: dom.root, $: load(dom.root), flattened: state.flattened, tooMany }
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

function handlerOf(
  dom: DomHandler,
  state: { flattened: number; elements: number },
): ConstructorParameters<typeof Parser>[0] {
  const open: boolean[] = []
  let depth = 0
  const border = (name: string): void => {
    if (BLOCKS.has(name)) dom.ontext(BORDER)
  }
  return {
    onparserinit: (parser) => {
      dom.onparserinit(parser)
    },
    onopentag(name, attributes) {
      const kept = depth < DEEPEST && ++state.elements <= MOST_ELEMENTS
      open.push(kept)
      if (kept) {
        depth++
        dom.onopentag(name, attributes)
      } else {
        state.flattened++
        border(name)
      }
    },
    onclosetag(name) {
      if (open.pop() === true) {
        depth--
        dom.onclosetag()
      } else border(name)
    },
    ontext(data) {
      dom.oncommentend() // no merging with the text before: an entity keeps its own place in the source
      dom.ontext(data)
    },
    onend: () => {
      dom.onend()
    },
  }
}
