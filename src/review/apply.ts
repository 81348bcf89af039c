// The reviews laid over the records, for an export: the store keeps what the rules read, so that `verify` can hold it against the archive.
import type { ExportBulletin } from '../export/input.ts'
import type { Reading } from '../model.ts'
import { listOf } from '../record/kinds.ts'
import type { ReviewRecord } from '../records.ts'
import { REVIEWED_KINDS } from './correctable.ts'
import type { Change } from '../store/store.ts'
import type { Home, Means } from './means.ts'
import type { Folded } from './fold.ts'
import { within } from '../export/material/within.ts'
import { fold } from './fold.ts'
import { matchOf } from './match.ts'
import { withNames } from './names.ts'
import { withPeople } from './people.ts'
import type { Judged, RowReview } from './review.ts'
import { UNREVIEWED } from './review.ts'
import { successorOf } from './successor.ts'
import type { Subject } from './words.ts'
import { originalOf } from './words.ts'
import { reviewChanges } from './changes.ts'

/** The bulletins with what reviewers decided, and what became of each decision, in the order of the journal. */
export interface Reviewed {
  readonly bulletins: Iterable<ExportBulletin>
  readonly judged: readonly Judged[]
  /** What they changed, with cause `review`. */
  readonly changes: readonly Change[]
}

/** Lays the reviews over the bulletins. `changes`: of the store; by them a row is found that took the place of a reviewed one. */
export function applyReviews(
  bulletins: Iterable<ExportBulletin>,
  reviews: readonly ReviewRecord[],
  { means, changes }: { readonly means: Means; readonly changes: readonly Change[] },
): Reviewed {
  if (reviews.length === 0) return { bulletins, judged: [], changes: [] }
  const byBulletin = Map.groupBy(reviews, ({ bulletin }) => bulletin)
  const edits = Map.groupBy(changes, ({ bulletin }) => bulletin)
  const judged = new Map<ReviewRecord, Judged>()
  const made: Change[] = []
  const laid = [...bulletins].map((given) => {
    const own = byBulletin.get(given.reading.bulletin.id)
    if (own === undefined) return given
    const one = appliedTo(given, own, means, edits.get(given.reading.bulletin.id) ?? [])
    for (const verdict of one.judged) judged.set(verdict.review, verdict)
    made.push(...one.changes)
    return one.bulletin
  })
  return { bulletins: laid, judged: reviews.map((review) => judged.get(review) ?? unmatched(review)), changes: made }
}

/** What is said of a decision whose record is not there. */
export function unmatched(review: ReviewRecord): Judged {
  return { review, state: 'unmatched', target: null }
}

interface Applied {
  readonly bulletin: ExportBulletin
  readonly judged: readonly Judged[]
  readonly changes: readonly Change[]
}

/** A record of today and the decisions on it. */
interface Group {
  readonly subject: Subject
  readonly reviews: ReviewRecord[]
}

/** Lays its reviews over one bulletin. */
export function appliedTo(given: ExportBulletin, reviews: readonly ReviewRecord[], means: Means, changes: readonly Change[]): Applied {
  const { groups, lost } = groupsOf(reviews, given.reading)
  const judged: Judged[] = []
  const replaced = new Map<object, Folded>()
  const made: Change[] = []
  for (const { subject, reviews: own } of groups) {
    const around = { means, home: homeOf(subject, given.reading) }
    const folded = fold(subject, own, around)
    replaced.set(originalOf(subject, given.reading), folded)
    for (const [review, state] of folded.states) judged.push({ review, state, target: subject.id })
    made.push(...reviewChanges(subject, own, around))
  }
  const rows = new Map<object, RowReview>()
  for (const review of lost) {
    const successor = successorOf(review, given.reading, changes)
    judged.push({ review, state: successor === undefined ? 'unmatched' : 'outdated', target: successor?.id ?? null })
    if (successor) rows.set(originalOf(successor, given.reading), outdatedRow(rows.get(originalOf(successor, given.reading)), review)) // prettier-ignore
  }
  return { bulletin: laidOver(given, replaced, rows), judged, changes: made }
} // prettier-ignore

function groupsOf(reviews: readonly ReviewRecord[], reading: Reading): { groups: readonly Group[]; lost: readonly ReviewRecord[] } {
  const groups = new Map<string, Group>()
  const lost: ReviewRecord[] = []
  for (const review of reviews) {
    const subject = matchOf(review, reading)
    const key = `${review.kind} ${subject?.id ?? ''}`
    if (subject === null) lost.push(review)
    else if (groups.has(key)) groups.get(key)?.reviews.push(review)
    else groups.set(key, { subject, reviews: [review] })
  }
  return { groups: [...groups.values()], lost }
} // prettier-ignore

/** Where a record stands: its bulletin, the codes that it is under, the dates around it. */
export function homeOf({ record, incident }: Subject, { bulletin, articles, dates }: Reading): Home {
  const cited = new Set(Array.isArray(record.articles) ? (record.articles as unknown[]) : [])
  return {
    bulletin,
    codes: articles.filter(({ id }) => cited.has(id)).map(({ code }) => code),
    told: incident === null ? [] : within(incident, dates).map(({ value }) => value),
  }
}

// The words that a decision rested on are gone: it is shown beside what took their place, and does nothing.
function outdatedRow(sofar: RowReview = UNREVIEWED, { field, value, was, note, reviewer, at, status }: ReviewRecord): RowReview {
  if (status === 'unreviewed') return UNREVIEWED
  const others = sofar.fields.flatMap((name, i) => (name === field ? [] : [{ name, value: sofar.values[i] ?? null, was: sofar.originals[i] ?? null }])) // prettier-ignore
  const all = field === null ? others : [...others, { name: field, value, was }]
  return {
    status: 'outdated',
    fields: all.map((one) => one.name),
    values: all.map((one) => one.value),
    originals: all.map((one) => one.was),
    note,
    reviewer,
    at,
  }
} // prettier-ignore

function laidOver(given: ExportBulletin, replaced: ReadonlyMap<object, Folded>, outdated: ReadonlyMap<object, RowReview>): ExportBulletin {
  const times = new Map(given.times)
  const reviews = new Map<object, RowReview>()
  const laid = <R extends object>(record: R): R => {
    const folded = replaced.get(record)
    const row = folded?.row ?? outdated.get(record)
    const now = (folded === undefined ? record : folded.record) as R
    if (row !== undefined) reviews.set(now, row)
    const own = given.times.get(record)
    if (own !== undefined) times.set(now, own)
    return now
  }
  const { reading } = given
  const now = Object.fromEntries(REVIEWED_KINDS.map((kind) => [listOf(kind), (reading[listOf(kind)] as readonly object[]).map(laid)]))
  const whole = { ...reading, ...now, bulletin: laid(reading.bulletin) }
  return withPeople(withNames({ ...given, reading: whole, times, reviews }, reading), reading)
} // prettier-ignore
