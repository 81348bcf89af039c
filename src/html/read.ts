// A page → a Document: bytes → text → tree → lines → blocks with roles, and the map from text to bytes.
import { BulletinError } from '../errors.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Block, Document, Language, MapEntry, Page } from '../model.ts'
import type { Packs } from '../packs.ts'
import { fold } from '../text/fold.ts'
import { findBody } from './body.ts'
import { signOfBulletin } from './bulletin.ts'
import { decode, type Decoded } from './decode.ts'
import { foreignLanguageOf, languageOf } from './language.ts'
import { linesOfText, linesOfTree } from './lines.ts'
import { readingDoubts, repairsOf, type PageDoubt } from './repairs.ts'
import { giveRoles, type Role } from './roles.ts'
import { withoutScripts } from './scripts.ts'
import { parse } from './tree.ts'
import type { Line } from './writer.ts'

/** Reads a page. Throws `page-empty`, `page-binary`, `page-too-large`, `page-undecodable`, `page-no-bulletin`, `page-unknown-language`. */
export function read(page: Page, packs: Packs): Document {
  const languages = Object.values(packs.languages)
  const decoded = decode(page.bytes, page.contentType, page.url)
  const { lines, head, body, flattened, doubts } = layOut(decoded.source, page)
  const roles = giveRoles(lines, body, head, languages)
  const { text, blocks, map, escapes } = join(lines, roles, decoded)
  const repairs = repairsOf({ damaged: decoded.damaged, escapes, flattened })
  const told = blocks.filter(({ role }) => role === 'body' || role === 'title')
  const prose = told.map(({ start, end }) => text.slice(start, end)).join('\n')
  const sign = signOfBulletin(lines, roles, head, languages)
  if (sign === null && prose.length < ENOUGH_FOR_LANGUAGE) throw noBulletin(prose, page)
  const { language, reason, doubtful } = languageOf(prose, languages, page.url)
  if (sign === null) throw noBulletin(prose, page)
  const all = [...doubts, ...readingDoubts(decoded.charset, repairs), ...(doubtful ? [languageDoubt(reason)] : [])]
  return {
    text, folded: fold(text), blocks: withLanguages(blocks, text, language, languages), map, language, languageReason: reason, charset: decoded.charset, repairs,
    doubts: all.map((doubt) => ({ ...doubt, ...placeOf(blocks, text) })),
  } // prettier-ignore
}

function withLanguages(
  blocks: readonly Block[],
  text: string,
  own: Language,
  languages: readonly LanguagePack[],
): readonly Block[] {
  return blocks.map((block) => {
    if (block.role !== 'body') return block
    const language = foreignLanguageOf(text.slice(block.start, block.end), own, languages)
    return language === null ? block : { ...block, language }
  })
}

// An error page is too short to tell its language; of a longer text in a foreign tongue this is the better message.
const ENOUGH_FOR_LANGUAGE = 800

function noBulletin(prose: string, page: Page): BulletinError {
  const got = prose === '' ? 'no text' : `"${prose.slice(0, 60).replace(/\n/gu, ' ')}"`
  return new BulletinError(
    'page-no-bulletin',
    `Expected a bulletin, got ${got} without title, items or days, in ${page.url}`,
  )
}

interface Layout {
  readonly lines: readonly Line[]
  /** The text of `<title>`. */
  readonly head: string
  readonly body: ReturnType<typeof findBody> | null
  /** Elements that were left out. */
  readonly flattened: number
  readonly doubts: readonly PageDoubt[]
}

const MARKUP =
  /<(?:!doctype|html|head|body|div|p|br|table|h[1-6]|span|article|section|meta|[uo]l|li|[abi]|strong|em|font)(?=[\s>/])/iu
const BLOCK_MARKUP = /<(?:body|div|p|br|table|h[1-6]|article|section|[uo]l|li|td|pre)(?=[\s>/])/iu

function layOut(source: string, page: Page): Layout {
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
    head: tree.$('title').first().text().trim(),
    body,
    flattened: tree.flattened,
    doubts,
  }
}

// Stored copies of pages came out of JSON with its escapes as text. One `\\n` may be a path ("C:\\new"), `\\r\\n` is none.
function hasEscapes(source: string): boolean {
  const text = withoutScripts(source)
  if (/\\r\\+n/u.test(text)) return true
  return (text.match(/\\n|\\"/gu)?.length ?? 0) >= 3
}

function languageDoubt(reason: string): PageDoubt {
  return { code: 'language-doubtful', rule: 'html.language', message: reason }
}

// What concerns the whole page is shown at its title, else at its first line.
function placeOf(blocks: readonly Block[], text: string): { start: number; end: number } {
  const block = blocks.find(({ role }) => role === 'title') ?? blocks.find(({ role }) => role === 'body')
  return block === undefined ? { start: 0, end: text.length } : { start: block.start, end: block.end }
}

function join(
  lines: readonly Line[],
  roles: readonly Role[],
  { byteAt }: Decoded,
): Pick<Document, 'text' | 'blocks' | 'map'> & { readonly escapes: number } {
  const blocks: Block[] = []
  const map: MapEntry[] = []
  let escapes = 0
  let start = 0
  for (const [
    index,
    { text, element, listDepth, bold, boldLead, gapBefore, runs, repairs: mended },
  ] of lines.entries()) {
    const { role, reason } = roles[index] ?? { role: 'nav', reason: 'unknown' }
    const end = start + text.length
    blocks.push({
      start,
      end,
      role,
      reason,
      element,
      listDepth,
      bold,
      ...(boldLead > 3 && !bold ? { boldLead: true } : {}),
      gapBefore,
    })
    for (const run of runs)
      map.push({ start: start + run.start, end: start + run.end, byteStart: byteAt(run.from), byteEnd: byteAt(run.to) })
    escapes += mended
    start = end + 1
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks, map, escapes }
}
