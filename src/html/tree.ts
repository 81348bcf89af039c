// Markup → one tree (htmlparser2 → domhandler), asked through cheerio. Every node knows where it stands in the source.
import { load, type CheerioAPI } from 'cheerio/slim'
import {
  DomHandler,
  isTag,
  isText,
  type AnyNode,
  type ChildNode,
  type Document as Root,
  type Element,
  type ParentNode,
  type Text,
} from 'domhandler'
import { Parser } from 'htmlparser2'

export { isTag, isText }
export type { AnyNode, ChildNode, Element, ParentNode, Root, Text }

export interface Tree {
  readonly root: Root
  readonly $: CheerioAPI
  /** True where elements nested too deep were left out (their text was kept). */
  readonly flattened: boolean
}

// No page of people nests deeper; bombs do, and walking them would overflow the stack.
const DEEPEST = 512
const MOST_ELEMENTS = 200_000

/** Parses a page. An element too deep, or one too many, is left out; its text stays, in the element around it. */
export function parse(source: string): Tree {
  const dom = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true })
  let depth = 0
  let elements = 0
  let flattened = false
  const open: boolean[] = []
  const parser = new Parser({
    onparserinit: (self) => {
      dom.onparserinit(self)
    },
    onopentag(name, attributes) {
      const kept = depth < DEEPEST && elements < MOST_ELEMENTS
      open.push(kept)
      if (!kept) flattened = true
      else {
        depth++
        elements++
        dom.onopentag(name, attributes)
      }
    },
    onclosetag() {
      if (open.pop() !== true) return
      depth--
      dom.onclosetag()
    },
    ontext(data) {
      dom.oncommentend() // no merging with the text before: an entity keeps its own place in the source
      dom.ontext(data)
    },
    onend: () => {
      dom.onend()
    },
  })
  parser.end(source)
  return { root: dom.root, $: load(dom.root), flattened }
}
