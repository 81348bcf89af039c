// Where the bulletin is. Recall comes first: what is left out of the body cannot be read; what is in it too much can be told apart later.
import { isTag, isText, type Element, type ParentNode, type Tree } from './tree.ts'

export interface Body {
  readonly node: ParentNode
  readonly reason: string
  /** Good text that the other way of finding would have left out or added, as a share. */
  readonly disagreement: number
}

const KNOWN = [
  '[itemprop=articleBody]', '.item-page', '.entry-content', '.article-content', '.post-content', '.news-detail', '.page__text',
  'td.contentpane', 'article', 'main', '#content', '#main',
] // prettier-ignore

/** The element that holds the bulletin: by the hint of the source, a known name, or where the text is dense. */
export function findBody(tree: Tree, hint: string | undefined): Body {
  const good = goodText(tree.root)
  const dense = descend(tree.root, good)
  const named = byName(tree, hint, good)
  if (named === null) return { node: dense, reason: 'dense text', disagreement: 0 }
  const a = good.get(named.node) ?? 0
  const b = good.get(dense) ?? 0
  const disagreement = Math.abs(a - b) / Math.max(a, b, 1)
  if (disagreement <= 0.1 || a > b) return { ...named, disagreement }
  return { node: dense, reason: `dense text, larger than ${named.reason}`, disagreement }
}

function byName(
  tree: Tree,
  hint: string | undefined,
  good: ReadonlyMap<ParentNode, number>,
): { node: Element; reason: string } | null {
  for (const selector of hint === undefined ? KNOWN : [hint, ...KNOWN]) {
    const found = tree.$(selector).toArray().filter(isTag)
    const [node] = found
    if (node !== undefined && found.length === 1 && (good.get(node) ?? 0) >= 60)
      return { node, reason: `selector ${selector}` }
  }
  return null
}

const NO_TEXT = new Set(
  'script style template svg iframe head noscript nav button select textarea form object'.split(' '),
)
const INLINE = new Set(
  'a abbr b bdi big cite code em font i ins mark q s small span strong strike sub sup time tt u wbr'.split(' '),
)

// Text outside of links in runs of 60 letters or more, by element. Menus and lists of links have none.
function goodText(root: ParentNode): Map<ParentNode, number> {
  const good = new Map<ParentNode, number>()
  const measure = (node: ParentNode): { good: number; plain: number } => {
    let sum = 0
    let plain = 0
    let run = 0
    const close = (): void => {
      if (run >= 60) sum += run
      run = 0
    }
    for (const child of node.children) {
      if (isText(child)) run += child.data.trim().length
      else if (isTag(child) && !NO_TEXT.has(child.name)) {
        const inner = measure(child)
        if (INLINE.has(child.name)) run += child.name === 'a' ? 0 : inner.plain
        else if (child.name !== 'br') {
          close()
          sum += inner.good
        }
        plain += inner.plain
      }
      if (isText(child)) plain += child.data.trim().length
    }
    close()
    good.set(node, sum)
    return { good: sum, plain }
  }
  measure(root)
  return good
}

// Down while one child holds most of the good text.
function descend(root: ParentNode, good: ReadonlyMap<ParentNode, number>): ParentNode {
  let here: ParentNode = root
  for (;;) {
    const all = good.get(here) ?? 0
    const next = here.children
      .filter(isTag)
      .find((child) => (good.get(child) ?? 0) >= 0.9 * all && (good.get(child) ?? 0) > 200)
    if (next === undefined || ['p', 'li', 'ul', 'ol'].includes(next.name)) return here
    here = next
  }
}
