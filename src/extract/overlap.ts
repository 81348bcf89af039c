// Where two mentions claim the same words, one order decides, here and nowhere else. The loser goes to the trace.
//   1. Penalty pieces and statistics live beside the values in them; a reference may hold a day (holds).
//   2. Of one kind, the longer wins; of equal length, the rule that stands earlier in its extractor.
//   3. Of two kinds, the one earlier in PRECEDENCE wins.
import type { Kind, LostMention, Mention, PenaltyValue } from '../model.ts'

type Candidate = Omit<Mention, 'key'>

const PRECEDENCE: readonly Kind[] = ['article', 'amount', 'date', 'outlet', 'place', 'person', 'statistic', 'penalty']
const RANK = Object.fromEntries(PRECEDENCE.map((kind, rank) => [kind, rank])) as Readonly<Record<Kind, number>>

// Pieces of penalties and figures of the statistics are looser than the values in them: they live beside the other kinds.
const FREE: ReadonlySet<Kind> = new Set(['penalty', 'statistic'])

/** What lost its words, and to what. */
interface Loss {
  readonly loser: Candidate
  readonly winner: Candidate
}

/** The candidates that stand, in text order, and those that lost. */
export interface Settled {
  readonly kept: readonly Candidate[]
  readonly losses: readonly Loss[]
}

/** Whether mentions of a kind live beside all those of other kinds: they are settled by themselves. */
export function isFree(kind: Kind): boolean {
  return FREE.has(kind)
}

/** Settles what clashes. */
export function settle(candidates: readonly Candidate[]): Settled {
  const kept: Candidate[] = []
  const losses: Loss[] = []
  const groups = new Map<string, Rivals>()
  // sorting is stable: of equal rank, the earlier rule comes first
  for (const candidate of candidates.toSorted(compare)) {
    const name = groupOf(candidate)
    const rivals = groups.get(name) ?? new Map<number, Candidate[]>()
    groups.set(name, rivals)
    const winner = winnerIn(rivals, candidate)
    if (winner === null) {
      kept.push(candidate)
      settleIn(rivals, candidate)
    } else losses.push({ loser: candidate, winner })
  }
  return { kept: kept.sort(inText), losses }
}

/** Values, and what lives beside them, as one: mentions in text order, with their keys. */
export function together(values: Settled, free: Settled): { mentions: Mention[]; lost: LostMention[] } {
  const kept = [...values.kept, ...free.kept].sort(inText)
  return {
    mentions: kept.map((candidate, key) => ({ ...candidate, key })),
    lost: [...values.losses, ...free.losses].map(({ loser, winner }) => ({
      mention: { ...loser, key: -1 },
      winner: { ...winner, key: -1 },
      reason: reasonOf(loser, winner),
    })),
  }
}

function inText(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]
}

function compare(a: Candidate, b: Candidate): number {
  return RANK[a.kind] - RANK[b.kind] || b.end - b.start - (a.end - a.start)
}

function groupOf(candidate: Candidate): string {
  if (candidate.kind === 'penalty') return groupOfPiece((candidate as Omit<Mention<'penalty'>, 'key'>).value) // a kind and a term may share words
  return FREE.has(candidate.kind) ? candidate.kind : 'values'
}

function groupOfPiece(value: PenaltyValue): string {
  return value.cue === 'stage' ? `penalty stage ${value.reach} ${value.stage}` : `penalty ${value.cue}`
}

// The text is cut into cells of 64 units, so that a candidate is compared with its neighbours alone.
type Rivals = Map<number, Candidate[]>

function winnerIn(rivals: Rivals, candidate: Candidate): Candidate | null {
  for (let cell = candidate.start >> 6; cell <= lastCell(candidate); cell++)
    for (const other of rivals.get(cell) ?? []) if (clash(candidate, other)) return other
  return null
}

function settleIn(rivals: Rivals, candidate: Candidate): void {
  for (let cell = candidate.start >> 6; cell <= lastCell(candidate); cell++) {
    const list = rivals.get(cell)
    if (list === undefined) rivals.set(cell, [candidate])
    else list.push(candidate)
  }
}

function lastCell({ start, end }: Candidate): number {
  return Math.max(end - 1, start) >> 6
}

function clash(a: Candidate, b: Candidate): boolean {
  if (a.start >= b.end || b.start >= a.end) return false
  if (a.rule === b.rule && a.start === b.start && a.end === b.end) return false // members of one list
  return !(holds(a, b) || holds(b, a))
}

// "Law of July 23, 1999 No. 451-I": the day inside counts too; a bare year in there is part of the law's name.
function holds(outer: Candidate, inner: Candidate): boolean {
  return (
    outer.kind === 'article' &&
    ((inner.kind === 'date' && (inner as Omit<Mention<'date'>, 'key'>).value.from.month !== null) ||
      (inner.kind === 'amount' && (outer as Omit<Mention<'article'>, 'key'>).value.article === null)) // a ruling on a sum
  )
}

function reasonOf(loser: Candidate, winner: Candidate): string {
  return loser.kind === winner.kind
    ? 'a longer or earlier rule read these words'
    : `${winner.kind} comes before ${loser.kind}`
}
