// The kinds of records: the one table of them. Who walks through all records of a reading does it by this table, so that a new kind is
// forgotten nowhere.
import type { Reading } from '../model.ts'

interface Kind {
  /** The list of a reading that holds them. */
  readonly list: Exclude<keyof Reading, 'bulletin'>
  /** What their ids begin with; null where the store makes the id of what they say. */
  readonly letter: string | null
  /** True where each is an expression of the page: it has a place, a quote and the incident that it stands in. */
  readonly mention: boolean
}

/** The kinds of records in a reading, by the names that the store has for them. (The bulletin itself is none of them.) */
export const KINDS = {
  incident: { list: 'incidents', letter: 'i', mention: false },
  date: { list: 'dates', letter: 'd', mention: true },
  article: { list: 'articles', letter: 'l', mention: true },
  amount: { list: 'amounts', letter: 'a', mention: true },
  penalty: { list: 'penalties', letter: 'n', mention: true },
  sanction: { list: 'sanctions', letter: 'f', mention: false },
  person: { list: 'people', letter: 'p', mention: true },
  outlet: { list: 'outlets', letter: 'o', mention: true },
  place: { list: 'places', letter: 'g', mention: true },
  statistic: { list: 'statistics', letter: 's', mention: true },
  issue: { list: 'issues', letter: null, mention: false },
  rejected: { list: 'rejected', letter: null, mention: false },
} as const satisfies Readonly<Record<string, Kind>>

export type RecordKind = keyof typeof KINDS
/** The name of a list of a reading. */
export type ListName = (typeof KINDS)[RecordKind]['list']
/** A kind whose records are expressions of the page. */
export type MentionKind = { [K in RecordKind]: (typeof KINDS)[K]['mention'] extends true ? K : never }[RecordKind]

/** The type of the records of each kind. */
export type KindRecords = { readonly [K in RecordKind]: Reading[(typeof KINDS)[K]['list']][number] }

/** The kinds, in the order in which the store keeps them. */
export const RECORD_KINDS = Object.keys(KINDS) as readonly RecordKind[]
/** Those of them whose records are expressions of the page. */
export const MENTION_KINDS = RECORD_KINDS.filter((kind): kind is MentionKind => KINDS[kind].mention)

/** Name of the list that holds the records of a kind. */
export function listOf<K extends RecordKind>(kind: K): (typeof KINDS)[K]['list'] {
  return KINDS[kind].list
}

/** The lists of a reading, to be filled. */
export type Lists = { readonly [L in ListName]: Reading[L][number][] }

/** A reading's lists, with no records in them. */
export function emptyLists(): Lists {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [listOf(kind), []])) as unknown as Lists
}

type MentionLists = Pick<Reading, (typeof KINDS)[MentionKind]['list']>

/** All expressions of a reading, kind by kind. */
export function mentionsIn(reading: MentionLists): readonly KindRecords[MentionKind][] {
  return MENTION_KINDS.flatMap((kind): readonly KindRecords[MentionKind][] => reading[listOf(kind)])
}
