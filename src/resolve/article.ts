// Every reference with its code and edition. Acts that the text names come first; then, in text order, the references that name none.
import type { Code } from '../jurisdiction/pack.ts'
import type { ArticleDraft, ArticleValue, DateDraft, Dating, Doubt, Mention, Span } from '../model.ts'
import { beginningIn, firstFrom } from '../text/nearby.ts'
import { stemmed } from '../text/stem.ts'
import { draftOf } from './article-draft.ts'
import { candidatesOf, holds, weigh } from './article-act.ts'
import type { Named } from './article-act.ts'
import { editionFor } from './article-edition.ts'
import { stageOf } from './article-scene.ts'
import type { Scene, Stage } from './article-scene.ts'
import { columnHeads } from './column.ts'
import type { Context } from './context.ts'
import type { Resolved } from './result.ts'

type ArticleMention = Mention<'article'>

const NEIGHBOURS = 60

interface Desk {
  readonly context: Context
  readonly stage: Stage
  /** References with an article, in text order. */
  readonly numbered: readonly ArticleMention[]
  /** Acts named so far, in text order; grows while references without an act are resolved. */
  readonly named: Named[]
  /** The cell at the head of a column. */
  readonly head: (span: Span) => Span | null
  readonly doubts: Doubt[]
}

/** Drafts of all references, in text order. What cannot be told is `?` with a doubt. */
export function resolveArticles(context: Context, dating: Dating, dates: readonly DateDraft[]): Resolved<ArticleDraft> {
  const mentions = context.of('article')
  const numbered = mentions.filter(({ value }) => value.article !== null)
  const stage = stageOf(context, dating, dates)
  const desk: Desk = {
    context,
    stage,
    numbered,
    named: namedIn(context, mentions),
    head: columnHeads(context),
    doubts: [],
  }
  const drafts: ArticleDraft[] = []
  for (const mention of mentions) {
    if (isActAlone(mention.value)) continue
    const scene = desk.stage(mention)
    const article = mention.value.article ?? carriedArticle(desk, mention, scene)
    if (article === null) {
      doubt(desk, mention, 'unread-article', 'no article stands before it to which it could belong')
      continue
    }
    const code = codeOf(desk, mention, article, scene)
    drafts.push(draftOf(context, mention, article, code, scene))
  }
  return { drafts, doubts: desk.doubts }
}

function isActAlone({ article, part, clause }: ArticleValue): boolean {
  return article === null && part === null && clause === null
}

// Acts that the text itself names without a second reading.
function namedIn({ jurisdiction }: Context, mentions: readonly ArticleMention[]): Named[] {
  return mentions.flatMap((mention) => {
    const { act, article } = mention.value
    if (act === null || act.startsWith('^') || act.includes('|')) return []
    const family = jurisdiction.codes.find((one) => one.key === act)?.family ?? act
    const { start, end } = mention
    return [{ start, end, mention, family, article }]
  })
}

// "Part One of the same article", "under Part 8": the article named last in the sentence, else in the incident.
function carriedArticle({ named, numbered }: Desk, { start }: ArticleMention, scene: Scene): string | null {
  const here = beginningBefore(numbered, start).findLast((one) => holds(scene.incident, one))
  const known = beginningBefore(named, start).findLast((one) => one.article !== null && holds(scene.incident, one))
  return here?.value.article ?? known?.article ?? null
}

/** Key of the code (or `OTHER:<slug>`), with its row; null where the context does not tell. */
function codeOf(desk: Desk, mention: ArticleMention, article: string, scene: Scene): Code | string | null {
  const { jurisdiction: pack, language } = desk.context
  const sentBack = mention.value.act?.startsWith('^') === true
  const before = sentBack ? actBefore(desk, mention, scene) : null
  const current = mention.value.act?.startsWith('^=') === true // «қолданыстағы кодекс»: the edition of the day
  const told = current ? (pack.codes.find((one) => one.key === before)?.family ?? before) : before
  const act = sentBack ? told : mention.value.act
  const explicit = pack.codes.find((one) => one.key === act && one.family !== act)
  if (explicit !== undefined) return explicit
  if (act?.startsWith('OTHER:') === true) return act
  if (sentBack && act === null && isLaw(desk, mention)) {
    doubt(desk, mention, 'unknown-code', 'it sends back to a law that is not named before it')
    return null
  }
  const question = {
    pack,
    language: language.language,
    mention,
    article,
    scene,
    named: neighbours(desk, mention),
    abbreviated: act !== null,
  }
  const candidates = act === null ? candidatesOf(question) : act.split('|')
  const column = act === null ? actOfColumn(desk, mention) : null
  const family = column ?? (candidates.length === 1 ? (candidates[0] ?? null) : weigh(question, candidates))
  if (family === null) {
    doubt(
      desk,
      mention,
      'unknown-code',
      `no code is named, and the context does not tell it (${candidates.join(', ')})`,
    )
    return null
  }
  if (act === null || act.includes('|')) remember(desk, mention, family, article)
  return family.startsWith('OTHER:') ? family : editionFor(pack, family, article, scene)
}

// "Article of the CAO" at the head of the column
function actOfColumn({ head, named }: Desk, mention: ArticleMention): string | null {
  const cell = head(mention)
  return cell === null ? null : (beginningIn(named, cell)[0]?.family ?? null)
}

// "of the law": no code, whatever stands around it
function isLaw({ context }: Desk, { value }: ArticleMention): boolean {
  const { laws } = context.language.article
  const kind = kindOf(value)
  return laws.some((law) => stemmedPhrase(law, context) === kind)
}

// "of the bill", "of the same Code": the act of that kind named last in the incident.
function actBefore({ named, context }: Desk, { start, value }: ArticleMention, scene: Scene): string | null {
  const laws = context.language.article.laws.map((law) => stemmedPhrase(law, context))
  const kind = kindOf(value)
  const before = beginningBefore(named, start).filter((one) => holds(scene.incident, one))
  const says = (one: Named, words: readonly string[]) => {
    const quote = context.document.folded.slice(one.mention.start, one.mention.end)
    const titles = context.jurisdiction.codes.filter(({ family }) => family === one.family).map(({ title }) => title)
    const printed = [quote, ...titles.map((title) => (title[context.language.language] ?? '').toLowerCase())]
    return words.some((word) => printed.some((text) => text.includes(word)))
  }
  const found =
    before.findLast((one) => says(one, [kind])) ?? before.findLast((one) => laws.includes(kind) && says(one, laws))
  return found?.mention.value.act ?? found?.family ?? null
}

// What an act that sends back is called: "^law", "^=law".
function kindOf({ act }: ArticleValue): string {
  return act?.replace(/^\^=?/u, '') ?? ''
}

// «закон» for «закона»: kinds of acts are told by their stems
function stemmedPhrase(phrase: string, { language }: Context): string {
  return phrase
    .split(' ')
    .map((word) => stemmed(word, language.article))
    .join(' ')
}

// A page may name thousands of acts; those far away say nothing.
function neighbours({ named }: Desk, { start }: ArticleMention): readonly Named[] {
  const middle = firstFrom(named, start)
  return named.slice(Math.max(0, middle - NEIGHBOURS), middle + NEIGHBOURS)
}

function beginningBefore<T extends Span>(list: readonly T[], start: number): readonly T[] {
  const end = firstFrom(list, start)
  return list.slice(Math.max(0, end - NEIGHBOURS), end)
}

function remember({ named }: Desk, mention: ArticleMention, family: string, article: string): void {
  const { start, end } = mention
  named.splice(firstFrom(named, start + 1), 0, { start, end, mention, family, article })
}

function doubt({ doubts }: Desk, { start, end, rule }: ArticleMention, code: Doubt['code'], message: string): void {
  doubts.push({ start, end, rule, code, message })
}
