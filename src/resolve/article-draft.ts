// The record of a reference whose code is known: its levels, title and address, and whether it was in force.
import type { Article, Code } from '../jurisdiction/pack.ts'
import type { ArticleDraft, ArticleValue, Mention } from '../model.ts'
import { inForceOn, rowOf } from './article-edition.ts'
import type { Days, Scene } from './article-scene.ts'
import type { Context } from './context.ts'

/** The draft of a mention. `code` is a row of the pack, `OTHER:<slug>`, or null (`?`). */
export function draftOf(
  context: Context,
  mention: Mention<'article'>,
  article: string,
  code: Code | string | null,
  scene: Scene,
): ArticleDraft {
  const { start, end, rule, repair, key, value } = mention
  const known = code === null || typeof code === 'string' ? null : code
  const row = known === null ? null : rowOf(context.jurisdiction, known.key, article)
  const day = dayOf(known, scene)
  return {
    key,
    start,
    end,
    rule,
    repair,
    code: known?.key ?? (typeof code === 'string' ? code : '?'),
    article,
    ...levelsOf(value, known),
    title: titleOf(context, row, day),
    url: row?.url ?? urlOf(context, known, article),
    in_force: row === null || day === undefined ? null : inForceOn(row.inForce, day),
  }
}

// In an act without parts a lone "paragraph" is a clause: a law has no часть.
function levelsOf(
  { part, clause, subclause }: ArticleValue,
  code: Code | null,
): Pick<ArticleValue, 'part' | 'clause' | 'subclause'> {
  if (code === null || code.hasParts || part === null || subclause !== null) return { part, clause, subclause }
  return { part: null, clause: part, subclause: clause }
}

// The day that applies is one on which the edition was in force; where none is told, the likeliest day there is.
function dayOf(code: Code | null, { days }: Scene): Days | undefined {
  return days.find((one) => code !== null && inForceOn(code.inForce, one) !== false) ?? days[0]
}

function titleOf(
  { jurisdiction, document: { language } }: Context,
  row: Article | null,
  day: Days | undefined,
): string | null {
  if (row === null) return null
  const former = jurisdiction.formerTitles.find(
    ({ code, article, to }) => code === row.code && article === row.article && day !== undefined && day.to <= to,
  )
  return former?.title[language] ?? row.title[language] ?? null
}

// A code in two volumes (general and special part) has an address for each.
function urlOf({ jurisdiction, document: { language } }: Context, code: Code | null, article: string): string | null {
  if (code === null) return null
  const beyond = code.last !== null && Number.parseInt(article, 10) > code.last
  const volume = beyond ? jurisdiction.codes.find((one) => one.family === code.family && one.last === null) : code
  const urls = (volume ?? code).urls
  return urls[language] ?? Object.values(urls)[0] ?? null
}
