// Under which articles a penalty was imposed or sought.
import type { ArticleDraft, Span } from '../../model.ts'
import { nearPart } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Known, ToldPenalty } from '../penalty.ts'
import type { Candidate } from '../penalty/attach.ts'
import { inside } from './date-place.ts'
import { says } from '../said.ts'

/** Keys of the references (`alone`: of its sentence, or none): those of its sentence, else of the nearest one of its item, or of the item it is part of, that cites any. */
export function groundsOf(
  context: Context,
  known: Known,
  { candidate, staged }: ToldPenalty,
  alone: boolean,
): number[] {
  const whole = context.segments[candidate.sentence.segment ?? -1]
  if (candidate.kind === 'court-costs' || whole === undefined) return []
  const incident = nearPart(whole, candidate)
  if (alone && inside(known.articles, candidate.sentence).length === 0) return []
  const own = inside(known.articles, incident).filter((article) => isPunishing(context, article))
  if (staged.stage === 'statutory') return nearest(own, candidate)
  const parent = context.segments[incident.parent ?? -1]
  const cited =
    own.length > 0 || parent === undefined ? own : inside(known.articles, { start: parent.start, end: whole.start })
  const broken = inside(known.articles, candidate.sentence).filter((article) => isViolated(context, article))
  const here = inside(cited, candidate.sentence)
  if (here.length === 0 && broken.length > 0 && candidate.kind !== 'compensation') return distinct(broken)
  const grounds = groundsAmong(context, candidate, cited, parent ?? incident)
  return distinct(grounds.length > 0 ? grounds : breached(context, known, candidate, incident))
}

// "suspended for a breach of Article 15 of the Law on Mass Media", "warned: the Law on Assemblies is cited".
function breached(
  { jurisdiction }: Context,
  known: Known,
  { kind, sentence }: Candidate,
  incident: Span,
): readonly ArticleDraft[] {
  if (!OF_CONDUCT.has(kind)) return []
  const laws = inside(known.articles, incident).filter(({ code, article }) => {
    const family = jurisdiction.codes.find((one) => one.key === code)?.family
    return article !== null && family !== undefined && jurisdiction.conduct.includes(family)
  })
  const here = inside(laws, sentence)
  if (here.length > 0 || kind !== 'warning') return here
  return laws.filter(({ start }) => start >= sentence.end && start - sentence.end < CITED_BEHIND)
}

const CITED_BEHIND = 60 // letters of «Упомянуты » or "It cites "
const OF_CONDUCT: ReadonlySet<string> = new Set(['licence-or-media-suspension', 'warning', 'confiscation'])

function groundsAmong(
  context: Context,
  candidate: Candidate,
  cited: readonly ArticleDraft[],
  item: Span,
): readonly ArticleDraft[] {
  const grounds = cited.filter((article) => isPunishing(context, article) && !isBesides(context, article))
  const { sentence, kind } = candidate
  const here = inside(grounds, sentence)
  if (here.length > 0) return here
  const around =
    kind === 'licence-or-media-suspension' ? grounds.filter((article) => isOffence(context, article)) : grounds
  const close =
    around.filter((article) => article.end <= sentence.start).at(-1) ??
    around.find((article) => article.start >= sentence.end)
  return close === undefined ? [] : inside(grounds, lineOf(context, close, item))
}

// An outlet is suspended under the code of offences; a criminal charge beside it is its editor's.
function isOffence({ jurisdiction }: Context, { code }: ArticleDraft): boolean {
  const family = jurisdiction.codes.find((one) => one.key === code)?.family
  return family !== undefined && jurisdiction.offences.includes(family)
}

// Human-rights treaties, constitutions and rules of procedure are cited; nobody is punished under them.
function isPunishing({ jurisdiction }: Context, { code, article }: ArticleDraft): boolean {
  if (article === null) return false
  const family = jurisdiction.codes.find((one) => one.key === code)?.family
  return code === '?' || (family !== undefined && jurisdiction.punishing.includes(family))
}

// «приостановил выпуск за нарушение статьи 15 закона о СМИ»: of laws that are no codes of penalties, what is told as broken.
function isViolated(context: Context, { code, article, start }: ArticleDraft): boolean {
  const { jurisdiction, language } = context
  const { violated } = language.penalty
  const law = jurisdiction.codes.find((one) => one.key === code)
  if (violated === null || article === null || law === undefined || law.number === null) return false // treaties have no number
  return says(context, violated, Math.max(0, start - 40), start)
}

// "participation in it entails liability under …": what a law says, no ground of the decision.
function isBesides(context: Context, article: Span): boolean {
  return says(context, context.language.penalty.articleAside, Math.max(0, article.start - 40), article.start)
}

// A law's penalty belongs to the reference before it, else to the one behind.
function nearest(articles: readonly ArticleDraft[], candidate: Span): number[] {
  const found =
    articles.filter((article) => article.end <= candidate.start + 2).at(-1) ??
    articles.find((article) => article.start >= candidate.end)
  return found === undefined ? [] : distinct(articles.filter((article) => article.start === found.start))
}

// The stretch between full stops in which a reference stands: its neighbours there belong to the same charge.
function lineOf({ document: { text } }: Context, { start, end }: Span, incident: Span): Span {
  const before = Math.max(text.lastIndexOf('. ', start - 4), text.lastIndexOf('\n', start), incident.start)
  const dot = text.indexOf('. ', end)
  return { start: before, end: dot === -1 || dot > incident.end ? incident.end : dot }
}

function distinct(articles: readonly ArticleDraft[]): number[] {
  const seen = new Map<string, number>()
  for (const { code, article, part, clause, subclause, key } of articles) {
    const reference = [code, article, part, clause, subclause].join(' ')
    if (!seen.has(reference)) seen.set(reference, key)
  }
  return [...seen.values()]
}
