// Incidents: what happened (category) and when (date).
import type {
  ArticleDraft,
  Category,
  DateDraft,
  IncidentDraft,
  Language,
  PenaltyKind,
  SanctionDraft,
  Segment,
  Span,
} from '../model.ts'
import { beginningIn } from '../text/nearby.ts'
import { categoryOf } from './category.ts'
import type { Context } from './context.ts'

/** One draft an incident, in the order of the segments. */
export function resolveIncidents(
  context: Context,
  dates: readonly DateDraft[],
  articles: readonly ArticleDraft[],
): readonly IncidentDraft[] {
  const firstChild = firstChildren(context.segments)
  return context.segments.flatMap((segment, index): IncidentDraft[] => {
    if (segment.role !== 'incident') return []
    const own = ownPart(segment, firstChild.get(index))
    const headline = segment.headline ?? segment
    const inside = beginningIn(articles, own).filter(({ end }) => end <= own.end)
    const { category, rule } = categoryOf(
      context.document.folded,
      own,
      headline,
      inside,
      context.language,
      context.jurisdiction.categoryHints,
    )
    return [{ segment: index, category, rule, date: dateOf(dates, own) }]
  })
}

// Words that fit any court say less than the penalty itself.
const VAGUE: ReadonlySet<Category> = new Set(['court-ruling-other', 'other', 'policy-or-statement'])

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

/** The drafts, those with a vague category by the first penalty that somebody bears in them ("Appeal fails, so the award stands"). */
export function withPenaltyKinds(
  incidents: readonly IncidentDraft[],
  sanctions: readonly SanctionDraft[],
  language: Language,
): readonly IncidentDraft[] {
  const bySegment = Map.groupBy(sanctions, ({ segment }) => segment)
  return incidents.map((incident) => {
    const borne = bySegment.get(incident.segment)?.find(({ stage }) => stage !== 'statutory')
    const category = borne === undefined ? undefined : CASE_OF[borne.kind]
    if (category === undefined || !VAGUE.has(incident.category)) return incident
    return { ...incident, category, rule: `incident.${language}.penalty` }
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
