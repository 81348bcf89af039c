// Where the bulletin is. Recall comes first: what is left out of the body cannot be read; what is in it too much can be told apart later.
import { select } from './selector.ts'
import { isDataTable } from './tables.ts'
import { isTag, isText, type Element, type ParentNode, type Tree } from './tree.ts'

export interface Body {
  readonly node: ParentNode
  readonly reason: string
  /** Share of the good text by which the two ways of finding differ. */
  readonly disagreement: number
}

const KNOWN = [
  '[itemprop=articleBody]', '.item-page', '.entry-content', '.article-content', '.post-content', '.news-detail', '.page__text',
  'td.contentpane', 'article', 'main', '#content', '#main',
] // prettier-ignore

type GoodText = ReadonlyMap<ParentNode, number>

/** The element that holds the bulletin: by the hint of the source or a known name, and by where the text is dense; the larger one wins. */
export function findBody(tree: Tree, hint: string | undefined): Body {
  const good = goodText(tree.root)
  const dense = descend(tree.root, good)
  const named = byName(tree, hint, good)
  if (named === null) return { node: dense, reason: 'dense text', disagreement: 0 }
  const inNamed = good.get(named.node) ?? 0
  const inDense = good.get(dense) ?? 0
  const disagreement = Math.abs(inNamed - inDense) / Math.max(inNamed, inDense, 1)
  if (disagreement <= 0.1 || inNamed > inDense) return { ...named, disagreement }
  return { node: dense, reason: `dense text, more than in ${named.reason}`, disagreement }
}

function byName(tree: Tree, hint: string | undefined, good: GoodText): { node: Element; reason: string } | null {
  const all = good.get(tree.root) ?? 0
  for (const selector of hint === undefined ? KNOWN : [hint, ...KNOWN]) {
    const found = select(tree, selector)
    const [node] = found
    if (node === undefined || found.length > 1) continue
    if ((good.get(node) ?? 0) >= Math.min(60, all / 2)) return { node, reason: `selector ${selector}` }
  }
  return null
}

const NO_TEXT = new Set('script style template svg title iframe noscript nav select textarea form object'.split(' '))
const INLINE = new Set(
  'a abbr b bdi big cite code em font i ins mark q s small span strong strike sub sup time tt u wbr'.split(' '),
)

const LEAST_RUN = 60

// Text outside of links in runs of 60 letters or more, by element. Menus and lists of links have none.
function goodText(root: ParentNode): Map<ParentNode, number> {
  const good = new Map<ParentNode, number>()
  measure(root, good)
  return good
}

// Notes the good text of a node and of all in it. Returns the letters of its plain text.
function measure(node: ParentNode, good: Map<ParentNode, number>): number {
  let sum = 0
  let plain = 0
  let run = 0
  const close = (): void => {
    if (run >= LEAST_RUN) sum += run
    run = 0
  }
  for (const child of node.children) {
    if (isText(child)) {
      const length = child.data.trim().length
      run += length
      plain += length
    } else if (isTag(child) && !NO_TEXT.has(child.name) && !startsCopyright(child)) {
      const inner = measure(child, good)
      plain += inner
      if (INLINE.has(child.name) && child.name !== 'a') run += inner
      else if (child.name !== 'br' && child.name !== 'a') {
        close()
        sum += good.get(child) ?? 0
      }
    }
  }
  close()
  good.set(node, sum)
  return plain
}

function startsCopyright(node: Element): boolean {
  const [first] = node.children
  return first !== undefined && isText(first) && first.data.includes('©') && /^\s*©/u.test(first.data)
}

// Down while one child holds nearly all the good text, or most of it and the rest lies in what is no bulletin by its name.
function descend(root: ParentNode, good: GoodText): ParentNode {
  let here: ParentNode = root
  for (;;) {
    const all = good.get(here) ?? 0
    const children = here.children.filter(isTag)
    const own = (child: Element): number => good.get(child) ?? 0
    const next = children.find((child) => own(child) >= 0.6 * all && own(child) > 200)
    if (next === undefined || /^(?:p|li|ul|ol|dl|blockquote)$/u.test(next.name)) return wholeTable(here)
    const rest = children
      .filter((child) => child !== next && !isForeign(child))
      .reduce((sum, child) => sum + own(child), 0)
    if (rest > (inLayout(here) ? 0.25 : 0.05) * all) return here
    here = next
  }
}

// Cells beside a cell with most of the text are a menu, a footer or a column of news.
function inLayout(node: ParentNode): boolean {
  return isTag(node) && /^(?:table|tbody|tr)$/u.test(node.name) && !isDataTable(node)
}

// Half a row of a table is no place to stop: "date | place | event" are cells of one line.
function wholeTable(node: ParentNode): ParentNode {
  if (isTag(node) && node.name === 'tr' && !isDataTable(node)) return node
  return isTag(node) && /^(?:table|tbody|tr)$/u.test(node.name) && node.parent !== null ? wholeTable(node.parent) : node
}

const FOREIGN =
  /(?:^|[\s_-])(?:side-?bar|aside|footer|foot|menu|nav|related|comments?|respond|widget|popular|banner|cookie|subscribe|partners?|copyright|breadcrumbs?|share|social)(?=$|[\s_\d-])/iu

function isForeign({ name, attribs }: Element): boolean {
  return /^(?:aside|footer|nav|header|form)$/u.test(name) || FOREIGN.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)
}
