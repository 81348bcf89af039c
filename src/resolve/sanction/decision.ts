// When a decision fell, under which articles, and whether it is told as history.
import type { ArticleDraft, DateDraft, Dating, Segment, Span } from '../../model.ts'
import { calendarDay, firstDay } from '../../text/calendar.ts'
import type { Context } from '../context.ts'
import type { Known, ToldPenalty } from '../penalty.ts'

/** EDTF of the decision or demand, or null: the date of its sentence, else of what the item told before it. */
export function decisionDate(context: Context, known: Known, { candidate, staged }: ToldPenalty): string | null {
  if (staged.stage === 'statutory') return null
  const { sentence } = candidate
  const incident = incidentOf(context.segments, sentence.segment)
  const usable = known.dates.filter(
    (date) => date.from.slice(0, 7) === date.to.slice(0, 7) && !isAside(context, date, staged.stage),
  )
  const here = usable.filter((date) => sentence.start <= date.start && date.end <= sentence.end)
  const own =
    here.filter((date) => date.end <= candidate.end + 4).at(-1) ?? here.find((date) => date.start >= candidate.end)
  if (own !== undefined) return own.value
  const heading = headingDate(context, known.dates, incident)
  if (staged.stage === 'sought') return heading?.value ?? null
  const before = usable.filter((date) => incident.start <= date.start && date.end <= sentence.start).at(-1)
  return before?.value ?? heading?.value ?? laterDate(usable, incident, sentence)
}

// The headline tells first, the body dates it: "The court banned him for three years. … On May 15 the court …".
function laterDate(dates: readonly DateDraft[], incident: Span, sentence: Span): string | null {
  const headline = sentence.start - incident.start < 4
  return headline ? (dates.find((date) => date.start >= sentence.end && date.end <= incident.end)?.value ?? null) : null
}

// "April 3, Kyzylorda, …", "March 12: …": the item begins with its day.
function headingDate(context: Context, dates: readonly DateDraft[], incident: Span): DateDraft | null {
  const first = dates.find(
    (date) => incident.start <= date.start && date.start <= incident.start + 6 && date.end <= incident.end,
  )
  return first !== undefined && context.document.text.slice(incident.start, first.start).length <= 6 ? first : null
}

// A day after which the penalty runs, or of a publication, is not the day of the decision.
function isAside(context: Context, date: DateDraft, stage: string): boolean {
  const before = context.document.folded.slice(Math.max(0, date.start - 28), date.start)
  return context.language.penalty.dateAside.test(before) && stage !== 'statutory'
}

/** True where the decision was taken before the bulletin's period, or is told as history. */
export function isBackground(context: Context, known: Known, told: ToldPenalty, date: string | null): boolean {
  if (told.staged.stage === 'statutory') return false
  const start = known.dating.period === null ? null : firstDay(calendarDay(known.dating.period.split('/')[0] ?? ''))
  const { sentence } = told.candidate
  if (date !== null && start !== null) {
    const end = known.dates.find((one) => one.value === date)?.to ?? date
    return end < start
  }
  const words = context.document.folded.slice(sentence.start, sentence.end)
  return date === null && told.staged.stage !== 'sought' && context.language.penalty.serving.test(words)
}

/** Keys of the references under which it was imposed or sought. */
export function groundsOf(context: Context, known: Known, told: ToldPenalty): number[] {
  const { candidate, staged } = told
  if (candidate.kind === 'court-costs') return []
  const incident = incidentOf(context.segments, candidate.sentence.segment)
  const inside = known.articles.filter((article) => incident.start <= article.start && article.end <= incident.end)
  if (staged.stage === 'statutory')
    return nearestKeys(
      inside.filter((article) => isPunishing(context, article)),
      candidate,
    )
  const grounds = inside.filter((article) => isPunishing(context, article) && !isBesides(context, article))
  const { sentence } = candidate
  const here = grounds.filter((article) => sentence.start <= article.start && article.end <= sentence.end)
  return distinctKeys(here.length > 0 ? here : grounds)
}

// Human-rights treaties, constitutions and rules of procedure are cited; nobody is punished under them.
function isPunishing({ jurisdiction }: Context, { code, article }: ArticleDraft): boolean {
  if (article === null) return false
  const family = jurisdiction.codes.find((one) => one.key === code)?.family
  return code === '?' || (family !== undefined && jurisdiction.punishing.includes(family))
}

// A reference of another case ("participation in it entails liability under …") is no ground of the decision.
function isBesides(context: Context, article: ArticleDraft): boolean {
  const before = context.document.folded.slice(Math.max(0, article.start - 40), article.start)
  return context.language.penalty.articleAside.test(before)
}

function nearestKeys(articles: readonly ArticleDraft[], candidate: Span): number[] {
  const before = articles.filter((article) => article.end <= candidate.start + 2)
  const nearest = before.at(-1) ?? articles.find((article) => article.start >= candidate.end)
  return nearest === undefined ? [] : distinctKeys(articles.filter((article) => article.start === nearest.start))
}

function distinctKeys(articles: readonly ArticleDraft[]): number[] {
  const seen = new Map<string, number>()
  for (const { code, article, part, clause, subclause, key } of articles) {
    const reference = [code, article, part, clause, subclause].join(' ')
    if (!seen.has(reference)) seen.set(reference, key)
  }
  return [...seen.values()]
}

function incidentOf(segments: readonly Segment[], index: number | null): Span {
  return (index === null ? undefined : segments[index]) ?? { start: 0, end: 0 }
}
