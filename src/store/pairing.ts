// Which record of an edited bulletin is which of the one before. An id hangs on what a record says and on how its incident begins: where
// "650 MCI" becomes "180 MCI", or a headline loses a misprint, all ids there are new, and yet a reader sees one thing that was changed.
import { contentOf, type Row } from './content.ts'

/** A record as it is kept. */
export interface KeptRow {
  readonly kind: string
  readonly id: string
  readonly first_seen: string
  readonly last_changed: string
  readonly json: string
}

export interface Pairing {
  /** Of a new row, the one that it was. */
  readonly before: ReadonlyMap<Row, KeptRow>
  /** Old rows that are none of the new ones. */
  readonly gone: readonly KeptRow[]
  /** An old row's JSON with the ids of today: what it would be had nothing else been changed. */
  readonly today: (old: KeptRow) => string
}

/** Pairs the rows of a revision with those of the one before: by id; incidents by their words; what stands in them by quote, then by order. */
export function paired(earlier: readonly KeptRow[], rows: readonly Row[]): Pairing {
  const before = new Map<Row, KeptRow>()
  const left = new Map(earlier.map((old) => [keyOf(old), old]))
  const pair = (row: Row, old: KeptRow): void => {
    before.set(row, old)
    left.delete(keyOf(old))
  }
  for (const row of rows) {
    const old = left.get(keyOf(row))
    if (old !== undefined) pair(row, old)
  }
  const open = (kind: (name: string) => boolean): [Row[], KeptRow[]] => [
    rows.filter((row) => !before.has(row) && kind(row.kind)),
    [...left.values()].filter((old) => kind(old.kind)),
  ]
  pairIncidents(...open((kind) => kind === 'incident'), pair)
  const ids = new Map([...before].map(([row, old]) => [old.id, row.id]))
  pairFacts(...open((kind) => !UNPAIRED.has(kind)), ids, pair)
  for (const [row, old] of before) ids.set(old.id, row.id)
  return { before, gone: [...left.values()], today: ({ json }) => withIds(json, ids) }
}

// Doubts and rejected records are what they say: another one is no changed one.
const UNPAIRED = new Set(['incident', 'issue', 'rejected'])

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`
}

const LEAST_ALIKE = 0.5
/** Beyond so many pairs nothing is compared: a page of which a thousand items are new at once is another page. */
const MOST_RIVALS = 1_000_000

function pairIncidents(rows: readonly Row[], olds: readonly KeptRow[], pair: (row: Row, old: KeptRow) => void): void {
  if (rows.length * olds.length > MOST_RIVALS) return
  const [news, before] = [rows.map((row) => wordsOf(row.json)), olds.map((old) => wordsOf(old.json))]
  const rivals = rows.flatMap((row, at) =>
    olds.map((old, to) => ({ row, old, alike: alikeness(news[at] ?? EMPTY, before[to] ?? EMPTY) })),
  )
  const taken = new Set<Row | KeptRow>()
  for (const { row, old, alike } of rivals.sort((a, b) => b.alike - a.alike)) {
    if (alike < LEAST_ALIKE || taken.has(row) || taken.has(old)) continue
    taken.add(row).add(old)
    pair(row, old)
  }
}

const EMPTY: ReadonlySet<string> = new Set()

function wordsOf(json: string): ReadonlySet<string> {
  const { text = '' } = JSON.parse(json) as { text?: string }
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** Dice's coefficient: twice the shared words by all words. */
function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

interface Told {
  readonly incident?: string | null
  readonly quote?: string
}

function pairFacts(
  rows: readonly Row[],
  olds: readonly KeptRow[],
  ids: ReadonlyMap<string, string>,
  pair: (row: Row, old: KeptRow) => void,
): void {
  const homeOf = ({ kind, json }: Row | KeptRow): string => {
    const { incident = null } = JSON.parse(json) as Told
    return `${kind} ${incident === null ? '' : (ids.get(incident) ?? incident)}`
  }
  const oldHomes = Map.groupBy(olds, homeOf)
  for (const [home, news] of Map.groupBy(rows, homeOf)) {
    const rest = [...(oldHomes.get(home) ?? [])]
    const unpaired = news.filter((row) => {
      const at = rest.findIndex((old) => quoteOf(old) === quoteOf(row))
      const [old] = at < 0 ? [] : rest.splice(at, 1)
      if (old !== undefined) pair(row, old)
      return old === undefined
    })
    // As many as before: each took the place of another, in their order. Else nobody can say which of them are new.
    if (unpaired.length !== rest.length) continue
    const inOrder = rest.sort((a, b) => startOf(a) - startOf(b))
    for (const [at, row] of unpaired.sort((a, b) => a.start - b.start).entries()) {
      const old = inOrder[at]
      if (old !== undefined) pair(row, old)
    }
  }
}

// Sanctions have no quote: what they say stands for it.
function quoteOf({ json }: Row | KeptRow): string {
  const { quote, ...rest } = JSON.parse(json) as Told & Record<string, unknown>
  if (quote !== undefined) return quote.toLowerCase()
  return contentOf(
    JSON.stringify({ ...rest, id: null, incident: null, mentions: null, articles: null, supersedes: null }),
  )
}

function startOf({ json }: KeptRow): number {
  return (JSON.parse(json) as { start?: number }).start ?? 0
}

function withIds(json: string, ids: ReadonlyMap<string, string>): string {
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  )
}
