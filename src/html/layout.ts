// A page's markup → its lines, and where among them the bulletin is.
import { BulletinError } from '../errors.ts'
import type { Page } from '../model.ts'
import { findBody, type Body } from './body.ts'
import type { Line } from './line.ts'
import { linesOfText, linesOfTree } from './lines.ts'
import type { PageDoubt } from './repairs.ts'
import { withoutScripts } from './scripts.ts'
import { parse, textOf, type Tree } from './tree.ts'

/** The lines of a page, before they have roles. */
export interface Layout {
  readonly lines: readonly Line[]
  /** The text of `<title>`. */
  readonly head: string
  readonly body: Body | null
  /** Elements that were left out. */
  readonly flattened: number
  readonly doubts: readonly PageDoubt[]
}

const MARKUP =
  /<(?:!doctype|html|head|body|div|p|br|table|h[1-6]|span|article|section|meta|[uo]l|li|[abi]|strong|em|font)(?=[\s>/])/iu
const BLOCK_MARKUP = /<(?:body|div|p|br|table|h[1-6]|article|section|[uo]l|li|td|pre)(?=[\s>/])/iu

/** Lays out a page that was decoded. Throws `page-too-large`. */
export function layOut(source: string, page: Page): Layout {
  const escapes = hasEscapes(source)
  if (!MARKUP.test(source))
    return { lines: linesOfText(source, escapes), head: '', body: null, flattened: 0, doubts: [] }
  const tree = parse(source)
  if (tree.tooMany) throw new BulletinError('page-too-large', `Expected fewer elements than in ${page.url}`)
  const body = findBody(tree, page.hints.body)
  const doubts: PageDoubt[] = []
  if (body.disagreement > 0.1) {
    const message = `two ways to find the bulletin differ by ${String(Math.round(body.disagreement * 100))} % of the text; read: ${body.reason}`
    doubts.push({ code: 'body-disagreement', rule: 'html.body', message })
  }
  return {
    lines: linesOfTree(tree.root, escapes, !BLOCK_MARKUP.test(source)),
    head: headOf(tree),
    body,
    flattened: tree.flattened,
    doubts,
  }
}

function headOf({ elements }: Tree): string {
  const title = elements.find(({ name }) => name === 'title')
  return title === undefined ? '' : textOf(title).trim()
}

// Stored copies of pages came out of JSON with its escapes as text. One `\\n` may be a path ("C:\\new"), `\\r\\n` is none.
function hasEscapes(source: string): boolean {
  if (!source.includes('\\')) return false
  const text = withoutScripts(source)
  if (/\\r\\+n/u.test(text)) return true
  return (text.match(/\\n|\\"/gu)?.length ?? 0) >= 3
}
