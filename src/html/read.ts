// A page → a Document: bytes → text → tree → lines → blocks with roles, and the map from text to bytes.
import { BulletinError } from '../errors.ts'
import type { Block, Document, MapEntry, Page, Span } from '../model.ts'
import type { Packs } from '../packs.ts'
import { fold } from '../text/fold.ts'
import { signOfBulletin } from './bulletin.ts'
import { decode, type Decoded } from './decode.ts'
import { layOut } from './layout.ts'
import { pageLexiconOf } from './page-lexicon.ts'
import { proseOf, withLanguages } from './prose.ts'
import { readingDoubts, repairsOf, type PageDoubt } from './repairs.ts'
import { giveRoles, type Role } from './roles.ts'
import type { Line } from './line.ts'

/** Reads a page. Throws `page-empty`, `page-binary`, `page-too-large`, `page-undecodable`, `page-no-bulletin`, `page-unknown-language`. */
export function read(page: Page, packs: Packs): Document {
  const lexicon = pageLexiconOf(packs)
  const decoded = decode(page.bytes, page.contentType, page.url)
  const { lines, head, body, flattened, doubts } = layOut(decoded.source, page)
  const { text, folded } = foldTogether(lines)
  const roles = giveRoles(lines, body, head, lexicon)
  const { blocks, map, escapes } = join(lines, roles, decoded)
  const repairs = repairsOf({ damaged: decoded.damaged, escapes, flattened })
  const prose = proseOf(lines, roles, lexicon)
  const sign = signOfBulletin(lines, roles, head, lexicon)
  if (sign === null && prose.length < ENOUGH_FOR_LANGUAGE) throw noBulletin(prose.lines, page)
  const { language, reason, doubtful } = lexicon.linguist.languageOf(prose.lines, prose.counts, page.url)
  if (sign === null) throw noBulletin(prose.lines, page)
  const all = [...doubts, ...readingDoubts(decoded.charset, repairs), ...(doubtful ? [languageDoubt(reason)] : [])]
  return {
    text, folded, blocks: withLanguages(blocks, prose, language, lexicon), map, language, languageReason: reason, charset: decoded.charset, repairs,
    doubts: all.map((doubt) => ({ ...doubt, ...placeOf(blocks, text) })),
  } // prettier-ignore
}

// All lines are folded at once: their words have no part in each other.
function foldTogether(lines: readonly Line[]): Pick<Document, 'text' | 'folded'> {
  const text = lines.map((line) => line.text).join('\n')
  const folded = fold(text)
  let start = 0
  for (const line of lines) {
    line.folded = folded.slice(start, start + line.text.length)
    start += line.text.length + 1
  }
  return { text, folded }
}

// An error page is too short to tell its language; of a longer text in a foreign tongue this is the better message.
const ENOUGH_FOR_LANGUAGE = 800

function noBulletin(lines: readonly string[], page: Page): BulletinError {
  const prose = lines.join('\n')
  const got = prose === '' ? 'no text' : `"${prose.slice(0, 60).replace(/\n/gu, ' ')}"`
  return new BulletinError(
    'page-no-bulletin',
    `Expected a bulletin, got ${got} without title, items or days, in ${page.url}`,
  )
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
): Pick<Document, 'blocks' | 'map'> & { readonly escapes: number } {
  const blocks: Block[] = []
  const map: MapEntry[] = []
  let escapes = 0
  let start = 0
  for (const [index, line] of lines.entries()) {
    const { runs } = line
    const end = start + line.text.length
    blocks.push(blockOf(line, roles[index] ?? UNKNOWN, { start, end }))
    for (const run of runs)
      map.push({ start: start + run.start, end: start + run.end, byteStart: byteAt(run.from), byteEnd: byteAt(run.to) })
    escapes += line.repairs
    start = end + 1
  }
  return { blocks, map, escapes }
}

const UNKNOWN: Role = { role: 'nav', reason: 'unknown' }

function blockOf(
  { element, listDepth, bold, boldLead, gapBefore }: Line,
  { role, reason }: Role,
  { start, end }: Span,
): Block {
  return boldLead > 3 && !bold
    ? { start, end, role, reason, element, listDepth, bold, boldLead: true, gapBefore }
    : { start, end, role, reason, element, listDepth, bold, gapBefore }
}
