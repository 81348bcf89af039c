// Markup → one tree (htmlparser2 → domhandler), asked through cheerio where a plain walk does not answer. Every text knows where it
// stands in the source.
import { load, type CheerioAPI } from 'cheerio/slim'
import { Document as Root, Element, isTag, isText, Text, type ChildNode, type ParentNode } from 'domhandler'
import type { Parser } from 'htmlparser2'
import { BLOCKS, BORDER, BoundedParser } from './depth.ts'
import { READING_LIMITS } from './limits.ts'

export { isTag, isText }
export type { ChildNode, Element, ParentNode, Root }

export interface Tree {
  readonly root: Root
  /** All elements, in the order in which they begin. */
  readonly elements: readonly Element[]
  /** The tree as cheerio has it: made when it is first asked for. */
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
  const builder = new Builder()
  new BoundedParser(source, builder).end(source)
  if (builder.root.children.length > MANY) gather(builder.root)
  return builder
}

// A search from the top begins at each of the top elements, and compares them with each other: thousands of `<br>` cost the square.
function gather(root: Root): void {
  const children = [...root.children]
  const one = new Element('body', {}, children)
  one.startIndex = 0
  for (const child of children) child.parent = one
  one.parent = root
  root.children = [one]
}

/** The text of an element, scripts and styles left out. */
export function textOf(node: ParentNode): string {
  let text = ''
  for (const child of node.children)
    if (isText(child)) text += child.data
    else if (isTag(child) && child.name !== 'script' && child.name !== 'style') text += textOf(child)
  return text
}

class Builder implements Tree {
  readonly root = new Root([])
  readonly elements: Element[] = []
  flattened = 0
  private readonly open: ParentNode[] = [this.root]
  private parser: Parser | null = null
  private bordered = false
  private cheerio: CheerioAPI | null = null

  get $(): CheerioAPI {
    return (this.cheerio ??= load(this.root))
  }

  get tooMany(): boolean {
    return this.elements.length > READING_LIMITS.elements
  }

  get depth(): number {
    return this.open.length - 1
  }

  isOpen(name: string): boolean {
    for (let at = this.open.length - 1; at > 0; at--) if ((this.open[at] as Element).name === name) return true
    return false
  }

  onparserinit(parser: Parser): void {
    this.parser = parser
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const element = new Element(name, attributes)
    this.elements.push(element)
    this.add(element)
    this.open.push(element)
    this.bordered = false
    if (this.tooMany) this.parser?.pause()
  }

  onclosetag(): void {
    this.open.pop()
    this.bordered = false
  }

  // Texts in a row stay apart: an entity keeps its own place in the source.
  ontext(data: string): void {
    const text = new Text(data)
    this.add(text)
    text.endIndex = this.parser?.endIndex ?? 0
    this.bordered &&= data.trim() === ''
  }

  /** A tag was left out. One border is enough where many of them end lines: two would be an empty line. */
  leave(name: string, opens: boolean): void {
    if (opens) this.flattened++
    if (this.bordered || !BLOCKS.has(name)) return
    this.ontext(BORDER)
    this.bordered = true
  }

  private add(node: Element | Text): void {
    const parent = this.open.at(-1) ?? this.root
    const before = parent.children.at(-1)
    if (before !== undefined) {
      node.prev = before
      before.next = node
    }
    node.startIndex = this.parser?.startIndex ?? 0
    node.parent = parent
    parent.children.push(node)
  }
}
