// The records with what stands around them: their bulletin, their times, what they refer to. In the order of the rows:
// by period, bulletin and place on the page, letters compared by code unit, whatever the locale.
import { RECORD_KINDS, emptyLists, listOf } from '../../record/kinds.ts'
import { rowsOf } from '../../store/content.ts'
import type {
  ArticleRecord,
  BulletinRecord,
  IncidentRecord,
  IssueRecord,
  PenaltyRecord,
  RejectedRecord,
  SanctionRecord,
} from '../../records.ts'
import type { RowReview } from '../../review/review.ts'
import { UNREVIEWED } from '../../review/review.ts'
import type { ExportBulletin, Times } from '../input.ts'

/** A bulletin with ways to find its records. */
export interface Context {
  readonly record: BulletinRecord
  /** All records, also those that a reviewer called wrong: for the tables, which show them. What counts anything takes `told`. */
  readonly reading: ExportBulletin['reading']
  /** The records that the page does tell: without those that a reviewer called wrong. Every figure is made of these. */
  readonly told: ExportBulletin['reading']
  readonly withdrawn: string | null
  readonly times: Times
  readonly incidents: ReadonlyMap<string, IncidentRecord>
  readonly articles: ReadonlyMap<string, ArticleRecord>
  readonly penalties: ReadonlyMap<string, PenaltyRecord>
  /** Id of a sanction → id of the one that took its place. */
  readonly replacedBy: ReadonlyMap<string, string>
  readonly timesOf: (record: object) => Times
  /** Id of a record that has none of its own (an issue, a rejected one), as the store gives it. */
  readonly idOf: (record: object) => string
  /** False where a selection has left out some of its records: what it says of itself can't be held against them. */
  readonly whole: boolean
  /** The records before names were left out: to understand what others say; nothing of it is written anywhere. */
  readonly unredacted: ExportBulletin['reading']
  /** What reviewers decided on a record. */
  readonly reviewOf: (record: object) => RowReview
  /** Ids of the incidents that a reviewer called wrong: what hangs on them is refuted with them. */
  readonly refutedIncidents: ReadonlySet<string>
}

/** A record and its bulletin. */
export interface Entry<R> {
  readonly record: R
  readonly context: Context
  readonly times: Times
}

/** A record that has no id of its own, with the one that the store gives it. */
export type Keyed<R> = Entry<R> & { readonly id: string }

/** A bulletin with ways to find its records. */
export function contextOf({ reading, times, withdrawn, reviews }: ExportBulletin): Context {
  const { retrieved } = reading.bulletin
  const timesOf = (record: object): Times => times.get(record) ?? { first_seen: retrieved, last_changed: retrieved }
  const reviewOf = (record: object): RowReview => reviews?.get(record) ?? UNREVIEWED
  const refutedIncidents = new Set(reading.incidents.filter((one) => isWrong(reviewOf(one))).map(({ id }) => id))
  return {
    record: reading.bulletin,
    reading,
    told: reviews === undefined ? reading : toldOf(reading, { reviewOf, refutedIncidents }),
    withdrawn,
    times: timesOf(reading.bulletin),
    incidents: byId(reading.incidents),
    articles: byId(reading.articles),
    penalties: byId(reading.penalties),
    replacedBy: replacements(reading.sanctions, (one) => isRefuted(one, { reviewOf, refutedIncidents })),
    timesOf,
    idOf: keysOf(reading),
    whole: true,
    unredacted: reading,
    reviewOf,
    refutedIncidents,
  }
}

/** What a bulletin is made anew of: its records and ways to find what is said of them. */
type Remade = Partial<Pick<Context, 'record' | 'timesOf' | 'idOf' | 'reviewOf' | 'whole'>> & Pick<Context, 'reading'>

/** The bulletin with other records; what is made of them is made anew. */
export function contextWith(context: Context, remade: Remade): Context {
  const { reading, reviewOf = context.reviewOf } = remade
  const told = toldOf(reading, { reviewOf, refutedIncidents: context.refutedIncidents })
  return { ...context, ...remade, told, incidents: byId(reading.incidents) }
}

// A list of which nothing was refuted is the same list: what is known of it (`within`) need not be found again.
function toldOf(reading: ExportBulletin['reading'], refuting: Refuting): ExportBulletin['reading'] {
  const told = (all: readonly object[]): readonly object[] => {
    const left = all.filter((record) => !isRefuted(record, refuting))
    return left.length === all.length ? all : left
  }
  const lists = RECORD_KINDS.map(listOf).map((list) => [list, told(reading[list])] as const)
  return { ...reading, ...Object.fromEntries(lists) }
}

function keysOf({ bulletin, issues, rejected }: ExportBulletin['reading']): Context['idOf'] {
  if (issues.length + rejected.length === 0) return () => ''
  const rows = rowsOf({ bulletin, ...emptyLists(), issues, rejected })
  const ids = new Map<object, string>([...issues, ...rejected].map((record, index) => [record, rows[index]?.id ?? '']))
  return (record) => ids.get(record) ?? ''
}

function byId<R extends { readonly id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]))
}

// A decision takes the place of what it changed; a demand only that of an earlier demand. What a reviewer called wrong takes no place:
// what it had replaced stands again, or is replaced by what came after it.
function replacements(
  sanctions: readonly SanctionRecord[],
  isOut: (sanction: SanctionRecord) => boolean,
): Map<string, string> {
  const sanctionOf = byId(sanctions)
  const replaced = new Map<string, string>()
  for (const sanction of sanctions) {
    const old = isOut(sanction) ? undefined : earlierOf(sanction, sanctionOf, isOut)
    if (old !== undefined && (isDecided(sanction) || sanction.stage === old.stage)) replaced.set(old.id, sanction.id)
  }
  return replaced
}

function isDecided({ stage }: SanctionRecord): boolean {
  return stage === 'imposed' || stage === 'upheld' || stage === 'overturned'
}

/** The sanction before it in the chain that nobody called wrong. */
function earlierOf(
  sanction: SanctionRecord,
  sanctionOf: ReadonlyMap<string, SanctionRecord>,
  isOut: (sanction: SanctionRecord) => boolean,
): SanctionRecord | undefined {
  let old: SanctionRecord | undefined = sanction
  do old = sanctionOf.get(old.supersedes ?? '')
  while (old !== undefined && isOut(old))
  return old
}

type Refuting = Pick<Context, 'reviewOf' | 'refutedIncidents'>

/**
 * True where a reviewer says that the page does not say so: of the record, or of the incident that it stands in. It is shown, and counted nowhere.
 */
export function isRefuted(record: object, { reviewOf, refutedIncidents }: Refuting): boolean {
  const incident = 'incident' in record && typeof record.incident === 'string' ? record.incident : null
  return isWrong(reviewOf(record)) || (incident !== null && refutedIncidents.has(incident))
} // prettier-ignore

function isWrong({ status }: RowReview): boolean {
  return status === 'wrong'
}

/** The records of one kind in a bulletin, in the order of the rows. */
export function entriesOf<R extends { readonly id: string }>(
  context: Context,
  list: (reading: ExportBulletin['reading']) => readonly R[],
  startOf: (record: R, context: Context) => number,
): Entry<R>[] {
  return list(context.reading)
    .map((record) => ({ record, context, times: context.timesOf(record) }))
    .sort((a, b) => startOf(a.record, context) - startOf(b.record, context) || compare(a.record.id, b.record.id))
}

/** Its issues, or rejected records, with their ids. */
export function keyedEntries<R extends IssueRecord | RejectedRecord>(
  context: Context,
  list: (reading: ExportBulletin['reading']) => readonly R[],
): Keyed<R>[] {
  return list(context.reading)
    .map((record) => ({ record, context, times: context.timesOf(record), id: context.idOf(record) }))
    .sort((a, b) => startOf(a.record) - startOf(b.record) || compare(a.id, b.id))
}

function startOf(record: IssueRecord | RejectedRecord): number {
  return 'start' in record ? record.start : 0
}

/** By code unit: the same order in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
