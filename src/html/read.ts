// A page → a Document: bytes → text → tree → lines → blocks with roles, and the map from text to bytes.
import { BulletinError } from '../errors.ts'
import type { Block, Document, Doubt, MapEntry, Page, TextRepair } from '../model.ts'
import type { Packs } from '../packs.ts'
import { fold } from '../text/fold.ts'
import { findBody } from './body.ts'
import { overridden } from './charset.ts'
import { decode, type Decoded } from './decode.ts'
import { languageOf } from './language.ts'
import { linesOfText, linesOfTree, type Line } from './lines.ts'
import { giveRoles, type Role } from './roles.ts'
import { parse } from './tree.ts'

/** Reads a page. Throws `page-empty`, `page-binary`, `page-too-large`, `page-undecodable`, `page-no-bulletin`, `page-unknown-language`. */
export function read(page: Page, packs: Packs): Document {
  const decoded = decode(page.bytes, page.contentType, page.url)
  const { lines, roles, doubts } = layOut(decoded, page, packs)
  const { text, blocks, map, repairs } = join(lines, roles, decoded)
  const body = blocks.filter(({ role }) => role === 'body')
  if (body.length === 0) throw new BulletinError('page-no-bulletin', `Expected a bulletin, got no text, in ${page.url}`)
  const { language, reason } = languageOf(body.map(({ start, end }) => text.slice(start, end)).join('\n'), page.url)
  return {
    text, folded: fold(text), blocks, map, language, languageReason: reason, charset: decoded.charset, repairs,
    doubts: [...charsetDoubts(decoded, text), ...doubts.map((doubt) => ({ ...doubt, start: 0, end: Math.min(text.length, 80) }))],
  } // prettier-ignore
}

interface Layout {
  readonly lines: readonly Line[]
  readonly roles: readonly Role[]
  readonly doubts: readonly Pick<Doubt, 'code' | 'rule' | 'message'>[]
}

const MARKUP = /<(?:!doctype|html|head|body|div|p|br|table|h1|span|article|meta|ul|li|b|a)(?=[\s>/])/iu
// Stored copies of pages came out of JSON with its escapes: `\r\n` and `\"` as text.
const ESCAPES = /\\r\\n|\\n[^\p{L}]|\\"[\s\S]{1,2000}\\"/u

function layOut(decoded: Decoded, page: Page, packs: Packs): Layout {
  const { source } = decoded
  const escapes = ESCAPES.test(source.replace(/<script[\s\S]*?<\/script>/giu, ''))
  if (!MARKUP.test(source)) {
    const lines = linesOfText(source, escapes)
    return { lines, roles: giveRoles(lines, null, packs), doubts: [] }
  }
  const tree = parse(source)
  const body = findBody(tree, page.hints.body)
  const lines = linesOfTree(tree.root, escapes)
  const doubts: Pick<Doubt, 'code' | 'rule' | 'message'>[] = []
  if (tree.flattened)
    doubts.push({ code: 'page-flattened', rule: 'html.depth', message: 'elements nested too deep were flattened' })
  if (body.disagreement > 0.1)
    doubts.push({
      code: 'body-disagreement',
      rule: 'html.body',
      message: `two ways to find the bulletin differ by ${Math.round(body.disagreement * 100)} % of the text; read: ${body.reason}`,
    })
  return { lines, roles: giveRoles(lines, body, packs), doubts }
}

function charsetDoubts({ charset }: Decoded, text: string): Doubt[] {
  if (!overridden(charset)) return []
  const message = `declared ${String(charset.declared)}, read as ${charset.charset}: ${charset.reason}`
  return [{ code: 'charset-overridden', rule: 'html.charset', message, start: 0, end: Math.min(text.length, 80) }]
}

function join(
  lines: readonly Line[],
  roles: readonly Role[],
  { byteAt }: Decoded,
): Pick<Document, 'text' | 'blocks' | 'map' | 'repairs'> {
  const blocks: Block[] = []
  const map: MapEntry[] = []
  const repairs: TextRepair[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    const { role, reason } = roles[index] ?? { role: 'nav', reason: '' }
    const end = start + line.text.length
    blocks.push({
      start,
      end,
      role,
      reason,
      element: line.element,
      listDepth: line.listDepth,
      bold: line.bold,
      gapBefore: line.gapBefore,
    })
    for (const run of line.runs)
      map.push({ start: start + run.start, end: start + run.end, byteStart: byteAt(run.from), byteEnd: byteAt(run.to) })
    for (const at of line.repairs) repairs.push({ name: 'backslash-escapes', start: start + at, end: start + at + 1 })
    start = end + 1
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks, map, repairs }
}
