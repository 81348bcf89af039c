// From drafts to records: ids are given, keys become ids, every quote is cut from the text. Nothing is decided here.
import { createHash } from 'node:crypto'
import type {
  Document,
  Extraction,
  IncidentDraft,
  Page,
  Reading,
  Resolution,
  SanctionDraft,
  Segment,
  Span,
} from '../model.ts'
import type { Packs } from '../packs.ts'
import type { BulletinRecord, IncidentRecord, SanctionRecord } from '../records.ts'
import { innermostIncidents } from '../segment/membership.ts'
import { bulletinId, distinct, factId, incidentId } from './ids.ts'
import { confidenceOf } from './confidence.ts'
import { issuesOf } from './issues.ts'
import type { MentionKind } from './kinds.ts'
import { KINDS } from './kinds.ts'
import { RULES_VERSION } from './version.ts'

const VERSION = { rules_version: RULES_VERSION }

/** What every mention's draft has. */
interface MentionDraft extends Span {
  readonly key: number
  readonly rule: string
}

/** The records of one page, in text order. */
export function assemble(
  page: Page,
  document: Document,
  segments: readonly Segment[],
  extraction: Extraction,
  resolution: Resolution,
  packs: Packs,
): Reading {
  const bulletin = bulletinOf(page, document, segments, resolution)
  const unique = distinct()
  const incidentIds = segments.map((segment) =>
    segment.role === 'incident' ? unique(incidentId(bulletin.id, textOf(document, segment.headline ?? segment))) : null,
  )
  const home = innermostIncidents(segments)
  const ids = new Map<number, string>()

  const mention = <D extends MentionDraft, R>(
    kind: MentionKind,
    draft: D,
    value: unknown,
    fields: (draft: Omit<D, 'key'>) => R,
  ) => {
    const incident = incidentIds[home(draft) ?? -1] ?? null
    const quote = textOf(document, draft)
    const id = unique(factId(KINDS[kind].letter, incident ?? bulletin.id, quote, JSON.stringify(value)))
    ids.set(draft.key, id)
    const { key: _key, ...rest } = draft
    return {
      id,
      bulletin: bulletin.id,
      incident,
      quote,
      confidence: confidenceOf(draft.rule),
      ...fields(rest),
      ...VERSION,
    }
  }
  const same = <D>(draft: D): D => draft

  const dates = resolution.dates.map((d) => mention('date', d, d.value, same))
  const articles = resolution.articles.map((d) =>
    mention('article', d, [d.code, d.article, d.part, d.clause, d.subclause], same),
  )
  const people = resolution.people.map((d) => mention('person', d, d.name, same))
  const outlets = resolution.outlets.map((d) => mention('outlet', d, d.name, same))
  const places = resolution.places.map((d) => mention('place', d, d.name, same))
  const statistics = resolution.statistics.map((d) => mention('statistic', d, [d.value, d.unit, d.scope], same))
  const amountDrafts = resolution.amounts.map((d) => mention('amount', d, [d.min, d.max, d.currency], same))
  // a penalty may bear the key of the sum it was read from: what restates what is a matter of sums alone
  const sums = new Map(resolution.amounts.map(({ key }, i) => [key, amountDrafts[i]?.id ?? null]))
  const sanctionIds = sanctionIdsOf(bulletin.id, incidentIds, resolution.sanctions, unique)
  const penalties = resolution.penalties.map((d) =>
    mention('penalty', d, [d.kind, d.stage, d.amount, d.duration], ({ trace: _trace, sanction, ...rest }) => ({
      ...rest,
      sanction: sanctionIds[sanction] ?? '',
    })),
  )
  const idOf = (key: number | null): string | null => (key === null ? null : (ids.get(key) ?? null))
  const amounts = amountDrafts.map((a) => ({
    ...a,
    restates: a.restates === null ? null : (sums.get(a.restates) ?? null),
    part_of: idOf(a.part_of),
  }))
  const byId = new Map(penalties.map((p) => [p.id, p.confidence]))
  const sanctions = resolution.sanctions.map((draft, index): SanctionRecord => {
    const { segment, articles: keys, mentions, supersedes, ...rest } = draft
    const told = mentions.map(idOf).filter((id) => id !== null)
    return {
      id: sanctionIds[index] ?? '',
      bulletin: bulletin.id,
      incident: segment === null ? null : (incidentIds[segment] ?? null),
      ...rest,
      articles: keys.map(idOf).filter((id) => id !== null),
      mentions: told,
      supersedes: supersedes === null ? null : (sanctionIds[supersedes] ?? null),
      confidence: Math.min(1, ...told.map((id) => byId.get(id) ?? 1)),
      ...VERSION,
    }
  })
  const all = [...dates, ...articles, ...amounts, ...penalties, ...people, ...outlets, ...places, ...statistics].sort(
    (a, b) => a.start - b.start || (a.id < b.id ? -1 : 1),
  )
  const found: Found = {
    all: Map.groupBy(all, ({ incident }) => incident),
    people: Map.groupBy(people, ({ incident }) => incident),
    outlets: Map.groupBy(outlets, ({ incident }) => incident),
    places: Map.groupBy(places, ({ incident }) => incident),
  }
  const incidents = resolution.incidents.map((draft) =>
    incidentOf(draft, document, segments, incidentIds, bulletin.id, found),
  )
  return {
    bulletin,
    incidents,
    dates,
    articles,
    amounts,
    penalties,
    sanctions,
    people,
    outlets,
    places,
    statistics,
    issues: issuesOf(bulletin.id, document, segments, extraction, resolution, packs),
    rejected: [],
  }
}

function textOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end)
}

function bulletinOf(
  page: Page,
  document: Document,
  segments: readonly Segment[],
  { dating }: Resolution,
): BulletinRecord {
  const title = segments.find((segment) => segment.role === 'title')
  const id = bulletinId(page.url)
  return {
    id,
    source: page.source,
    url: page.url,
    publisher: page.publisher,
    title: title === undefined ? null : textOf(document, title),
    language: document.language,
    period: dating.period,
    published: dating.published,
    published_doubtful: dating.publishedDoubtful,
    edition:
      page.publisher !== null && dating.period !== null && !/^\d{4}$/u.test(dating.period)
        ? `${page.publisher}:${dating.period}`
        : id,
    counted: true,
    retrieved: page.retrieved,
    sha256: createHash('sha256').update(page.bytes).digest('hex'),
    warc_record: page.warcRecord,
    charset: charsetOf(document),
    repairs: [...document.repairs],
    text: document.text,
    revision: page.revision,
    ...VERSION,
  }
}

function charsetOf({ charset: { charset, declared, reason, runnerUp } }: Document): BulletinRecord['charset'] {
  return { name: charset, declared, reason, runner_up: runnerUp }
}

function sanctionIdsOf(
  bulletin: string,
  incidentIds: readonly (string | null)[],
  sanctions: readonly SanctionDraft[],
  unique: (id: string) => string,
): string[] {
  return sanctions.map(({ segment, kind, stage, amount, duration, people }) => {
    const home = segment === null ? bulletin : (incidentIds[segment] ?? bulletin)
    return unique(
      factId(
        KINDS.sanction.letter,
        home,
        '',
        JSON.stringify([
          kind,
          stage === 'sought' || stage === 'dismissed' || stage === 'statutory' ? stage : 'decided',
          amount,
          duration,
          people,
        ]),
      ),
    )
  })
}

type ByIncident<T> = ReadonlyMap<string | null, readonly T[]>

/** What was found, by the id of its incident. */
interface Found {
  readonly all: ByIncident<{ readonly id: string }>
  readonly people: ByIncident<{ readonly name: string }>
  readonly outlets: ByIncident<{ readonly name: string }>
  readonly places: ByIncident<{ readonly name: string }>
}

function incidentOf(
  draft: IncidentDraft,
  document: Document,
  segments: readonly Segment[],
  incidentIds: readonly (string | null)[],
  bulletin: string,
  found: Found,
): IncidentRecord {
  const segment = segments[draft.segment]
  if (segment === undefined)
    throw new RangeError(`Expected a segment, got index ${draft.segment} of ${segments.length}`)
  const id = incidentIds[draft.segment] ?? ''
  const names = (list: ByIncident<{ readonly name: string }>) => [...new Set((list.get(id) ?? []).map((m) => m.name))]
  return {
    id,
    bulletin,
    number: segment.number ?? '',
    parent: segment.parent === null ? null : (incidentIds[segment.parent] ?? null),
    headline: textOf(document, segment.headline ?? segment),
    text: textOf(document, segment),
    start: segment.start,
    end: segment.end,
    category: draft.category,
    date: draft.date,
    places: names(found.places),
    people: names(found.people),
    outlets: names(found.outlets),
    mentions: (found.all.get(id) ?? []).map((m) => m.id),
    rule: draft.rule,
    confidence: confidenceOf(draft.rule),
    ...VERSION,
  }
}
