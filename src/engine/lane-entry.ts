// What is known of one address, as it is kept in the store: of a file its name in the archive alone, since the folder is another on each machine.
import { join } from 'node:path'
import type { Absence, ArchiveIndex, KnownBulletin, LastAnswer, LastCapture } from '../fetch/archive-index.ts'
import { archiveName } from '../fetch/archive-parts.ts'

/** The tables of an index that are by address. */
const TABLES = ['bulletins', 'last', 'answers', 'absences'] as const

export interface LaneEntry {
  readonly bulletins?: KnownBulletin | undefined
  readonly last?: LastCapture | undefined
  readonly answers?: LastAnswer | undefined
  readonly absences?: readonly Absence[] | undefined
}

/** What an index has of an address. */
export function entryIn(index: ArchiveIndex, url: string): LaneEntry {
  return Object.fromEntries(TABLES.map((table) => [table, index[table].get(url)]))
}

/** The addresses that an index has something of. */
export function addressesIn(index: ArchiveIndex): Set<string> {
  return new Set(TABLES.flatMap((table) => [...index[table].keys()]))
}

/** Puts what is known of an address into an index, in place of what that had. `folder`: where this machine has its archive. */
export function enterJson(index: ArchiveIndex, url: string, json: string, folder: string): void {
  enterEntry(index, url, JSON.parse(json, (key, value: unknown) => (key === 'file' ? join(folder, String(value)) : value)) as LaneEntry) // prettier-ignore
}

/** The same of an entry. */
export function enterEntry(index: ArchiveIndex, url: string, entry: LaneEntry): void {
  for (const table of TABLES) {
    if (entry[table] === undefined) index[table].delete(url)
    else index[table].set(url, entry[table] as never)
  }
}

/** The entry as JSON, in one order whatever it was made of. */
export function jsonOf(entry: LaneEntry): string {
  const inOrder = Object.fromEntries(TABLES.map((table) => [table, entry[table]]))
  return JSON.stringify(inOrder, (key, value: unknown) => (key === 'file' ? archiveName(String(value)) : value))
}

/** What is known of one address by what was said of it early and late: of each matter the later word, and all times when it was gone. */
export function joinedEntry(old: LaneEntry, young: LaneEntry): LaneEntry {
  const isOlder = (young.last?.checked ?? '') < (old.last?.checked ?? '')
  const last = isOlder ? old.last : young.last
  return {
    bulletins: young.bulletins ?? old.bulletins,
    last,
    answers: young.answers,
    absences: joinedAbsences([...(old.absences ?? []), ...(young.absences ?? [])], last?.checked ?? ''),
  }
}

/** When something was last said of an address; blank where nothing was. */
export function timeOf({ last, answers, absences }: LaneEntry): string {
  const gone = absences?.at(-1)
  return [last?.checked, answers?.date, gone?.since, gone?.until].reduce<string>((latest, at) => ((at ?? '') > latest ? (at ?? '') : latest), '') // prettier-ignore
}

// One absence that both have seen, each at other times, is one: from when it was first seen to when the page was first seen again.
function joinedAbsences(all: readonly Absence[], checked: string): readonly Absence[] | undefined {
  if (all.length === 0) return undefined
  const joined: Absence[] = []
  for (const one of [...all].sort((a, b) => (a.since < b.since ? -1 : 1))) {
    const before = joined.at(-1)
    if (before === undefined || (before.until !== null && before.until < one.since)) joined.push(one)
    else joined[joined.length - 1] = { since: before.since, until: laterOf(before.until, one.until) }
  }
  const open = joined.at(-1)
  if (open?.until === null && checked > open.since) joined[joined.length - 1] = { ...open, until: checked }
  return joined
}

// Null: whoever says so has not seen it come back.
function laterOf(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
