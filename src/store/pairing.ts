// Which record of an edited bulletin is which of the one before. An id hangs on what a record says and on how its incident begins: where
// "650 MCI" becomes "180 MCI", or a headline loses a misprint, all ids there are new, and yet a reader sees one thing that was changed.
// Only what can be told safely is paired; all else was withdrawn, and another thing added.
import type { Row } from './content.ts'
import { piecesOf, type KeptRow, type Piece } from './piece.ts'
import { pairIncidents } from './pairing-incidents.ts'

export type { KeptRow } from './piece.ts'

export interface Pairing {
  /** Of a new row, the one that it was. */
  readonly before: ReadonlyMap<Row, KeptRow>
  /** Old rows that are none of the new ones. */
  readonly gone: readonly KeptRow[]
  /** An old row's JSON with the ids of today: what it would be had nothing else been changed. */
  readonly today: (old: KeptRow) => string
}

/** The rows of a reading, and the text of the bulletin that they stand in. */
export interface Side<R> {
  readonly rows: readonly R[]
  readonly text: string
}

/** Pairs the rows of a revision with those of the one before: incidents by how they begin and by their words, then what stands in them. */
export function paired(earlier: Side<KeptRow>, later: Side<Row>): Pairing {
  const [olds, news] = [piecesOf(earlier), piecesOf(later)]
  const before = new Map<Piece<Row>, Piece<KeptRow>>()
  const taken = new Set<Piece<Row | KeptRow>>()
  const pair = (row: Piece<Row>, old: Piece<KeptRow>): void => {
    before.set(row, old)
    taken.add(row).add(old)
  }
  const open = <R extends Row | KeptRow>(pieces: readonly Piece<R>[], wanted: (kind: string) => boolean): Piece<R>[] =>
    pieces.filter((piece) => !taken.has(piece) && wanted(piece.row.kind))
  pairIncidents(open(news, isIncident), open(olds, isIncident), pair)
  const ids = new Map([...before].map(([row, old]) => [old.row.id, row.row.id]))
  const isFact = (kind: string): boolean => !isIncident(kind)
  for (const { keyOf, isOnly } of ROUNDS) {
    const rivals = Map.groupBy(open(olds, isFact), (old) => keyOf(old, homeBefore(old, ids)))
    for (const [shared, rows] of Map.groupBy(open(news, isFact), (row) => keyOf(row, row.incident ?? NO_HOME))) {
      const others = shared === null ? [] : (rivals.get(shared) ?? [])
      if (!isOnly || (rows.length === 1 && others.length === 1)) pairInOrder(rows, others, pair)
    }
  }
  for (const [row, old] of before) ids.set(old.row.id, row.row.id)
  return {
    before: new Map([...before].map(([row, old]) => [row.row, old.row])),
    gone: open(olds, () => true).map(({ row }) => row),
    today: ({ json }) => withIds(json, ids),
  }
}

function isIncident(kind: string): boolean {
  return kind === 'incident'
}

const NO_HOME = 'the bulletin'

// The incident of today that it stood in; one that is gone is none of today's, though another may have its id.
function homeBefore({ incident }: Piece<KeptRow>, ids: ReadonlyMap<string, string>): string {
  return incident === null ? NO_HOME : (ids.get(incident) ?? `gone ${incident}`)
}

interface Round {
  /** Null: the piece takes no part. */
  readonly keyOf: (piece: Piece<Row | KeptRow>, home: string) => string | null
  /** Pairs only what is alone on both sides: of two and two, nobody can say which is which. */
  readonly isOnly: boolean
}

// The first round that fits decides. `~2`, `~3` tell equal ids of one page apart: where one of them goes, the others count anew.
const ROUNDS: readonly Round[] = [
  { keyOf: (one, home) => key(one.row.kind, home, base(one), one.left, one.right), isOnly: false },
  { keyOf: (one, home) => key(one.row.kind, home, base(one)), isOnly: false },
  { keyOf: (one, home) => told(one, key(one.row.kind, home, one.says, one.left, one.right)), isOnly: false },
  { keyOf: (one, home) => told(one, key(one.row.kind, home, one.says)), isOnly: false },
  // The same words before it, or after it: another thing is told in its place.
  { keyOf: (one, home) => placed(one, one.left, key(one.row.kind, home, punishment(one), one.left)), isOnly: true },
  { keyOf: (one, home) => placed(one, one.right, key(one.row.kind, home, punishment(one), one.right)), isOnly: true },
  // The one fine of an item for the one fine it told before.
  { keyOf: (one, home) => (one.sort === null || home === NO_HOME ? null : key(one.row.kind, home, one.sort)), isOnly: true },
] // prettier-ignore

function base({ row: { id } }: Piece<Row | KeptRow>): string {
  return id.replace(/~\d+$/u, '')
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

// Doubts and rejected records are what they say: another one is no changed one.
function told({ row: { kind } }: Piece<Row | KeptRow>, shared: string): string | null {
  return kind === 'issue' || kind === 'rejected' ? null : shared
}

// A sum may be told in another currency; a fine does not become an arrest.
function punishment({ row: { kind }, sort }: Piece<Row | KeptRow>): string {
  return kind === 'amount' ? '' : (sort ?? '')
}

function placed(piece: Piece<Row | KeptRow>, context: string, shared: string): string | null {
  return context === '' ? null : told(piece, shared)
}

function pairInOrder(
  rows: readonly Piece<Row>[],
  olds: readonly Piece<KeptRow>[],
  pair: (row: Piece<Row>, old: Piece<KeptRow>) => void,
): void {
  for (const [at, row] of rows.entries()) {
    const old = olds[at]
    if (old !== undefined) pair(row, old)
  }
}

function withIds(json: string, ids: ReadonlyMap<string, string>): string {
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  )
}
