// Incidents: what happened (category) and when (date).
import type {
  ArticleDraft,
  Category,
  DateDraft,
  IncidentDraft,
  Language,
  PenaltyKind,
  PenaltyDraft,
  Segment,
  Span,
} from '../model.ts'
import { beginningIn } from '../text/nearby.ts'
import type { Vote } from './category.ts'
import { elected, votesOf } from './category.ts'
import type { Context } from './context.ts'

/** An incident with the reasons for its category. */
export interface Voted {
  readonly draft: IncidentDraft
  readonly votes: readonly Vote[]
  /** What it tells itself, nested items left out. */
  readonly own: Span
}

/** One an incident, in the order of the segments. */
export function resolveIncidents(
  context: Context,
  dates: readonly DateDraft[],
  articles: readonly ArticleDraft[],
): readonly Voted[] {
  const firstChild = firstChildren(context.segments)
  return context.segments.flatMap((segment, index): Voted[] => {
    if (segment.role !== 'incident') return []
    const own = ownPart(segment, firstChild.get(index))
    const inside = beginningIn(articles, own).filter(({ end }) => end <= own.end)
    const votes = votesOf(context.document.folded, own, inside, context.language, context.jurisdiction.categoryHints)
    const category = elected(votes)
    const rule = `incident.${context.language.language}.${category === null ? 'none' : 'cues'}`
    return [{ draft: { segment: index, category: category ?? 'other', rule, date: dateOf(dates, own) }, votes, own }]
  })
}

const CASE_OF: Readonly<Partial<Record<PenaltyKind, Category>>> = {
  imprisonment: 'criminal-case',
  'restriction-of-freedom': 'criminal-case',
  'suspended-sentence': 'criminal-case',
  'detention-on-remand': 'criminal-case',
  'house-arrest': 'criminal-case',
  bail: 'criminal-case',
  'community-service': 'criminal-case',
  'administrative-arrest': 'administrative-case',
  fine: 'administrative-case',
  warning: 'administrative-case',
  deportation: 'administrative-case',
  compensation: 'civil-suit',
  'court-costs': 'civil-suit',
  'licence-or-media-suspension': 'blocking-or-closure',
}

const BORNE = 3 // as a strong word

/** The drafts, where penalties that somebody bears vote too ("walked away with 19,660 of fine"). */
export function withPenaltyVotes(
  incidents: readonly Voted[],
  penalties: readonly PenaltyDraft[],
  language: Language,
): readonly IncidentDraft[] {
  return incidents.map(({ draft, votes, own }) => {
    const borne = beginningIn(penalties, own).flatMap(({ kind, stage, start }): Vote[] => {
      const category = stage === 'statutory' ? undefined : CASE_OF[kind]
      return category === undefined ? [] : [{ category, weight: BORNE, at: start - own.start }]
    })
    const category = elected([...votes, ...borne])
    if (category === null || category === draft.category) return draft
    return { ...draft, category, rule: `incident.${language}.penalty` }
  })
}

// What nested items tell is theirs, not their parent's.
function ownPart(segment: Segment, child: Segment | undefined): Span {
  return { start: segment.start, end: child === undefined || child.start <= segment.start ? segment.end : child.start }
}

function firstChildren(segments: readonly Segment[]): ReadonlyMap<number, Segment> {
  const found = new Map<number, Segment>()
  for (const segment of segments)
    if (segment.parent !== null && !found.has(segment.parent)) found.set(segment.parent, segment)
  return found
}

// The first day told in the item; a month or a year only where no day is.
function dateOf(dates: readonly DateDraft[], own: Span): string | null {
  const inside = beginningIn(dates, own).filter(({ end }) => end <= own.end)
  return (inside.find((date) => date.from === date.to) ?? inside[0])?.value ?? null
}
