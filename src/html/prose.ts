// The lines of the bulletin, and what their words say of their language.
import type { Block, Language } from '../model.ts'
import type { Line } from './line.ts'
import type { PageLexicon } from './page-lexicon.ts'
import type { Role } from './roles.ts'
import type { Tally } from './tally.ts'

/** The lines of title and body, each with the count of its words. */
export interface Prose {
  readonly lines: readonly string[]
  readonly counts: readonly Tally[]
  /** Of the lines with a line feed between them. */
  readonly length: number
  /** The counts by the place of the line on the page. */
  readonly countAt: ReadonlyMap<number, Tally>
}

/** Counts the words of the bulletin's lines. */
export function proseOf(lines: readonly Line[], roles: readonly Role[], { linguist }: PageLexicon): Prose {
  const told: string[] = []
  const countAt = new Map<number, Tally>()
  let length = -1
  for (const [at, { text }] of lines.entries()) {
    const role = roles[at]?.role
    if (role !== 'body' && role !== 'title') continue
    told.push(text)
    countAt.set(at, linguist.count(text))
    length += text.length + 1
  }
  return { lines: told, counts: [...countAt.values()], length: Math.max(0, length), countAt }
}

/** The blocks, each paragraph that is plainly in another language than the page with its own. */
export function withLanguages(
  blocks: readonly Block[],
  { countAt }: Prose,
  own: Language,
  { linguist }: PageLexicon,
): readonly Block[] {
  return blocks.map((block, at) => {
    const count = block.role === 'body' ? countAt.get(at) : undefined
    const language = count === undefined ? null : linguist.foreignLanguageOf(count, own)
    return language === null ? block : { ...block, language }
  })
}
