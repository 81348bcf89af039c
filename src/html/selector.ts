// Elements by a selector of CSS. Nearly all that name the place of a bulletin are plain: they are asked of the list of elements, the
// others through cheerio.
import { isTag, type Element, type Tree } from './tree.ts'

// Names of classes are ASCII where they are plain: "article", ".item-page", "td.contentpane", "#content", "[itemprop=articleBody]"
const PLAIN = /^(?<name>[a-z][a-z\d]*)?(?:\.(?<word>[a-z][\w-]*)|#(?<id>[a-z][\w-]*)|\[itemprop=(?<item>[a-z]+)\])?$/iu

/** The elements that the selector picks, in the order in which they begin. */
export function select(tree: Tree, selector: string): readonly Element[] {
  const test = plainTest(selector)
  return test === null ? tree.$(selector).toArray().filter(isTag) : tree.elements.filter(test)
}

function plainTest(selector: string): ((element: Element) => boolean) | null {
  const plain = selector === '' ? null : PLAIN.exec(selector)
  if (plain?.groups === undefined) return null
  const { name = null, word, id, item } = plain.groups
  const own = name?.toLowerCase() ?? null
  const named = (element: Element): boolean => own === null || element.name === own
  if (word !== undefined) return (element) => named(element) && hasWord(element.attribs.class, word)
  if (id !== undefined) return (element) => named(element) && element.attribs.id === id
  if (item !== undefined) return (element) => named(element) && element.attribs.itemprop === item
  return named
}

// One of the words of the attribute `class`.
function hasWord(words: string | undefined, word: string): boolean {
  return words?.includes(word) === true && words.split(/\s+/u).includes(word)
}
