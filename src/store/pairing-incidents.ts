// Which item of an edited bulletin is which of the one before: by how it begins where that is told once, else by its words.
import type { Row } from './content.ts'
import type { KeptRow, Piece } from './piece.ts'

const LEAST_ALIKE = 0.5
/** Beyond so many pairs nothing is compared: a page of which hundreds of items are new at once is another page. */
const MOST_RIVALS = 100_000

type Pair = (row: Piece<Row>, old: Piece<KeptRow>) => void

/** Pairs the incidents; those that are like none before, or gone, are left alone. */
export function pairIncidents(
  rows: readonly Piece<Row>[],
  olds: readonly Piece<KeptRow>[],
  pair: (row: Piece<Row>, old: Piece<KeptRow>) => void,
): void {
  const taken = new Set<Piece<Row | KeptRow>>()
  const take: Pair = (row, old) => {
    taken.add(row).add(old)
    pair(row, old)
  }
  const free = <P extends Piece<Row | KeptRow>>(pieces: readonly P[]): P[] =>
    pieces.filter((piece) => !taken.has(piece))
  // Two items may begin alike ("In Almaty"): then the whole text decides, and after it the words.
  pairEqual(rows, olds, ({ says }) => says, take)
  pairEqual(free(rows), free(olds), ({ row: { id } }) => id.replace(/~\d+$/u, ''), take)
  pairAlike(free(rows), free(olds), take)
}

/** Pairs those whose key is had by one on either side, or by as many of either: these in their order. */
function pairEqual(
  rows: readonly Piece<Row>[],
  olds: readonly Piece<KeptRow>[],
  keyOf: (piece: Piece<Row | KeptRow>) => string,
  pair: Pair,
): void {
  const rivals = Map.groupBy(olds, keyOf)
  for (const [key, group] of Map.groupBy(rows, keyOf)) {
    const others = rivals.get(key) ?? []
    if (group.length !== others.length) continue
    for (const [at, row] of group.entries()) {
      const old = others[at]
      if (old !== undefined) pair(row, old)
    }
  }
}

function pairAlike(rows: readonly Piece<Row>[], olds: readonly Piece<KeptRow>[], pair: Pair): void {
  if (rows.length * olds.length > MOST_RIVALS) return
  const words = new Map([...rows, ...olds].map((piece) => [piece as Piece<Row | KeptRow>, wordsOf(piece.says)]))
  const rivals = rows.flatMap((row) =>
    olds.map((old) => ({ row, old, alike: alikeness(words.get(row) ?? EMPTY, words.get(old) ?? EMPTY) })),
  )
  const taken = new Set<Piece<Row | KeptRow>>()
  for (const { row, old, alike } of rivals.sort((a, b) => b.alike - a.alike)) {
    if (alike < LEAST_ALIKE || taken.has(row) || taken.has(old)) continue
    taken.add(row).add(old)
    pair(row, old)
  }
}

const EMPTY: ReadonlySet<string> = new Set()

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** Dice's coefficient: twice the shared words by all words. */
function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
