// The whole bulletin, resolved in one stated order. Each step may use what the steps before it found.
import type { Document, Extraction, Kind, Language, Mention, Resolution, Segment, Span } from '../model.ts'
import type { Packs } from '../packs.ts'
import { holdersAmong } from '../text/nearby.ts'
import { resolveAmounts } from './amount.ts'
import { resolveArticles } from './article.ts'
import type { Context } from './context.ts'
import { contextOf } from './context.ts'
import { resolveDates } from './date.ts'
import { resolveIncidents, withPenaltyVotes } from './incident.ts'
import { resolveOutlets } from './outlet.ts'
import type { ToldPenalty } from './penalty.ts'
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
  const amounts = resolveAmounts(context, dating, dates.drafts, articles.drafts)
  const incidents = resolveIncidents(context, dates.drafts, articles.drafts)
  const known = {
    dating,
    dates: dates.drafts,
    articles: articles.drafts,
    people: people.drafts,
    guessed: people.guessed,
    outlets,
    amounts: amounts.drafts,
    categories: new Map(incidents.map(({ draft: { segment }, said }) => [segment, said])),
  }
  const told = inEachLanguage(context, packs, (part) => resolvePenalties(part, known))
  const voted = withPenaltyVotes(
    incidents,
    told.map(({ draft }) => draft),
    document.language,
  )
  const categories = new Map(voted.map(({ segment, category }) => [segment, category]))
  const { sanctions, penalties } = resolveSanctions(context, { ...known, categories }, told)
  return {
    dating,
    dates: dates.drafts,
    articles: articles.drafts,
    amounts: withPenalties(amounts.drafts, told),
    penalties,
    sanctions,
    people: people.drafts,
    outlets,
    places,
    statistics: statistics.drafts,
    incidents: voted,
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

// The words between the parts of a penalty are those of its paragraph's language, which may not be the page's.
function inEachLanguage(
  context: Context,
  packs: Packs,
  told: (part: Context) => readonly ToldPenalty[],
): readonly ToldPenalty[] {
  const foreign = context.document.blocks.filter(({ language }) => language !== undefined)
  if (foreign.length === 0) return told(context)
  const holders = holdersAmong(foreign)
  const languageOf = (span: Span): Language => holders(span)[0]?.language ?? context.document.language
  const languages = new Set([context.document.language, ...foreign.flatMap(({ language }) => language ?? [])])
  const parts = [...languages].flatMap((language) => {
    const of = <K extends Kind>(kind: K): readonly Mention<K>[] =>
      context.of(kind).filter((mention) => languageOf(mention) === language)
    return told({ ...context, language: packs.languages[language], of })
  })
  const first = 1 + Math.max(-1, ...KINDS.flatMap((kind) => context.of(kind).map(({ key }) => key)))
  const sorted = parts.sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end)
  return sorted.map((one, index) => ({ ...one, draft: { ...one.draft, key: first + index } }))
}

const KINDS: readonly Kind[] = ['date', 'article', 'amount', 'person', 'outlet', 'place', 'statistic', 'penalty']
