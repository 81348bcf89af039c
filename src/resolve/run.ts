// The whole bulletin, resolved in one stated order. Each step may use what the steps before it found.
import type { Document, Extraction, Resolution, Segment } from '../model.ts'
import type { Packs } from '../packs.ts'
import { resolveAmounts } from './amount.ts'
import { resolveArticles } from './article.ts'
import { contextOf } from './context.ts'
import { resolveDates } from './date.ts'
import { resolveIncidents, withPenaltyKinds } from './incident.ts'
import { resolveOutlets } from './outlet.ts'
import { resolvePenalties, withPenalties } from './penalty.ts'
import { resolveDating } from './period.ts'
import { resolvePeople } from './person.ts'
import { resolvePlaces } from './place.ts'
import { resolveSanctions } from './sanction.ts'
import { doubtsOfSegments } from './segments.ts'
import { resolveStatistics } from './statistic.ts'

/** Values for everything that was extracted, and what they add up to. Pure. */
export function resolve(
  document: Document,
  segments: readonly Segment[],
  extraction: Extraction,
  packs: Packs,
): Resolution {
  const context = contextOf(document, segments, extraction, packs.languages[document.language], packs.jurisdiction)
  const dating = resolveDating(context)
  const dates = resolveDates(context, dating)
  const articles = resolveArticles(context, dating, dates.drafts)
  const people = resolvePeople(context)
  const outlets = resolveOutlets(context)
  const places = resolvePlaces(context)
  const statistics = resolveStatistics(context, dating)
  const amounts = resolveAmounts(context, dating, dates.drafts)
  const incidents = resolveIncidents(context, dates.drafts, articles.drafts)
  const known = {
    dating,
    dates: dates.drafts,
    articles: articles.drafts,
    people,
    outlets,
    amounts: amounts.drafts,
    categories: new Map(incidents.map(({ segment, category }) => [segment, category])),
  }
  const told = resolvePenalties(context, known)
  const { sanctions, penalties } = resolveSanctions(context, known, told)
  return {
    dating,
    dates: dates.drafts,
    articles: articles.drafts,
    amounts: withPenalties(amounts.drafts, told),
    penalties,
    sanctions,
    people,
    outlets,
    places,
    statistics: statistics.drafts,
    incidents: withPenaltyKinds(incidents, sanctions, document.language),
    doubts: [
      ...doubtsOfSegments(context),
      ...dating.doubts,
      ...dates.doubts,
      ...articles.doubts,
      ...amounts.doubts,
      ...statistics.doubts,
    ],
  }
}
