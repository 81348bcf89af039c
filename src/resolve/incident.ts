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
import type { Scores, Vote } from './category.ts'
import { codeVotes, elected, scoresOf, wordVotes } from './category.ts'
import type { Context } from './context.ts'
import { dayAbove } from './day-above.ts'
import { leaningsOf } from './leaning.ts'

/** An incident with the reasons for its category. */
export interface Voted {
  readonly draft: IncidentDraft
  readonly words: readonly Vote[]
  readonly codes: readonly Vote[]
  readonly leanings: Scores
  /** The category by what is said outright: a leaning makes no sum a fine. */
  readonly said: Category
  /** What it tells itself, nested items left out. */
  readonly own: Span
}

/** One an incident, in the order of the segments. */
export function resolveIncidents(
  context: Context,
  dates: readonly DateDraft[],
  articles: readonly ArticleDraft[],
): readonly Voted[] {
  const { document, segments, language } = context
  const firstChild = firstChildren(segments)
  const incidents = segments.flatMap((segment, index) => (segment.role === 'incident' ? [{ segment, index }] : []))
  const parts = incidents.map(({ segment, index }) => ownPart(segment, firstChild.get(index)))
  const told = wordVotes(document.folded, parts, language)
  return incidents.map(({ segment, index }, at): Voted => {
    const own = parts[at] ?? segment
    const inside = beginningIn(articles, own).filter(({ end }) => end <= own.end)
    const words = told[at] ?? []
    const codes = codeVotes(inside, context.jurisdiction.categoryHints, own.start)
    const leanings = leaningsOf(document.folded, own, language.category)
    const votes = [...words, ...codes]
    const scores = scoresOf(votes)
    const category = elected(scores, leanings)
    const reason = votes.length > 0 ? 'cues' : category === null ? 'none' : 'leaning'
    const rule = `incident.${language.language}.${reason}`
    const date = dayAbove(segments, dates, segment)?.value ?? dateOf(dates, own)
    const draft = { segment: index, category: category ?? 'other', rule, date }
    return { draft, words, codes, leanings, said: elected(scores, UNLEANING) ?? 'other', own }
  })
}

const UNLEANING: Scores = new Map()

const CASE_OF: Readonly<Partial<Record<PenaltyKind, Category>>> = {
  imprisonment: 'criminal-case',
  'restriction-of-freedom': 'criminal-case',
  'suspended-sentence': 'criminal-case',
  'detention-on-remand': 'criminal-case',
  'house-arrest': 'criminal-case',
  bail: 'criminal-case',
  'community-service': 'criminal-case',
  'administrative-arrest': 'administrative-case',
  warning: 'administrative-case',
  deportation: 'administrative-case',
  compensation: 'civil-suit',
  'court-costs': 'civil-suit',
  'licence-or-media-suspension': 'blocking-or-closure',
}

const BORNE = 3 // as a strong word

type Told = readonly Omit<PenaltyDraft, 'sanction'>[]

/** The drafts, where penalties that somebody bears vote too ("walked away with 19,660 of fine"). */
export function withPenaltyVotes(
  incidents: readonly Voted[],
  penalties: Told,
  language: Language,
): readonly IncidentDraft[] {
  return incidents.map((incident) => {
    const { draft, words, codes, leanings } = incident
    const borne = borneVotes(incident, penalties)
    if (borne.length === 0) return draft
    const category = elected(scoresOf([...words, ...codes, ...borne]), leanings)
    if (category === null || category === draft.category) return draft
    return { ...draft, category, rule: `incident.${language}.penalty` }
  })
}

function borneVotes({ codes, own }: Voted, penalties: Told): readonly Vote[] {
  return beginningIn(penalties, own).flatMap(({ kind, stage, start }): Vote[] => {
    const category = stage === 'statutory' ? undefined : kind === 'fine' ? caseOfFine(codes) : CASE_OF[kind]
    return category === undefined ? [] : [{ category, weight: BORNE, at: start - own.start }]
  })
}

// Courts fine under both codes: by the one that is cited; none where only the guard's article is.
function caseOfFine(codes: readonly Vote[]): Category | undefined {
  if (codes.length === 0) return 'administrative-case'
  return codes.find(({ category }) => category === 'administrative-case' || category === 'criminal-case')?.category
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
