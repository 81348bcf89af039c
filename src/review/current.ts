// The rows as an export shows them now, or showed them when a workbook was written: what a workbook that comes back is held against.
import type { ExportBulletin } from '../export/input.ts'
import { listOf } from '../record/kinds.ts'
import type { ReviewRecord } from '../records.ts'
import type { Change } from '../store/store.ts'
import { applyReviews } from './apply.ts'
import type { Means } from './means.ts'
import type { ReviewKind, RowReview } from './review.ts'
import { UNREVIEWED } from './review.ts'
import type { Subject } from './words.ts'
import { subjectsOf } from './words.ts'

/** A record as the rules read it, with its bulletin. */
export interface Found {
  readonly subject: Subject
  readonly given: ExportBulletin
}

/** A record as it is shown. */
export interface Shown {
  readonly record: Readonly<Record<string, unknown>>
  readonly row: RowReview
}

export interface Current {
  find(kind: ReviewKind, id: string): Found | null
  /** As it is shown by the decisions that were read in up to a time (ISO 8601); null: by all. */
  shown(found: Found, until: string | null): Shown
  /** All ways in which it was ever shown by the rules of today, the newest first: after each import, and before the first. */
  states(found: Found): Iterable<Shown>
}

/** The bulletins of a store under a journal. */
export function currentOf(
  bulletins: readonly ExportBulletin[],
  reviews: readonly ReviewRecord[],
  means: Means,
  changes: readonly Change[],
): Current {
  const byKind = new Map<ReviewKind, ReadonlyMap<string, Found>>()
  const byTime = new Map<string, ExportBulletin>()
  const all = Map.groupBy(reviews, ({ bulletin }) => bulletin)
  const at = (given: ExportBulletin, until: string | null): ExportBulletin => {
    const { id } = given.reading.bulletin
    const key = `${id} ${until ?? 'now'}`
    const known = byTime.get(key)
    if (known !== undefined) return known
    const own = (all.get(id) ?? []).filter((review) => until === null || review.at <= until)
    const [made = given] = applyReviews([given], own, { means, changes }).bulletins
    byTime.set(key, made)
    return made
  }
  return {
    find(kind, id) {
      const index = byKind.get(kind) ?? indexOf(kind, bulletins)
      byKind.set(kind, index)
      return index.get(id) ?? null
    },
    shown: ({ subject, given }, until) => shownIn(at(given, until), subject, given),
    *states({ subject, given }) {
      const times = new Set((all.get(given.reading.bulletin.id) ?? []).map((review) => review.at))
      yield shownIn(at(given, null), subject, given)
      for (const until of [...times].sort().reverse().slice(1)) yield shownIn(at(given, until), subject, given)
      if (times.size > 0) yield shownIn(given, subject, given)
    },
  }
}

function indexOf(kind: ReviewKind, bulletins: readonly ExportBulletin[]): Map<string, Found> {
  return new Map(bulletins.flatMap((given) => subjectsOf(kind, given.reading).map((subject) => [subject.id, { subject, given }] as const))) // prettier-ignore
}

// The lists keep their order: a record is found where it was.
function shownIn(
  { reading, reviews }: ExportBulletin,
  { kind, record }: Subject,
  { reading: before }: ExportBulletin,
): Shown {
  // prettier-ignore
  if (kind === 'bulletin') return { record: { ...reading.bulletin }, row: reviews?.get(reading.bulletin) ?? UNREVIEWED }
  const list = listOf(kind)
  const index = (before[list] as readonly object[]).indexOf(record)
  const now = (reading[list] as readonly object[])[index] ?? record
  return { record: now as Shown['record'], row: reviews?.get(now) ?? UNREVIEWED }
}
