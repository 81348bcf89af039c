// Where two mentions claim the same words, one order decides, here and nowhere else. The loser goes to the trace.
//   1. Penalty pieces and statistics live beside the values in them; a reference may hold a day (holds).
//   2. Of one kind, the longer wins; of equal length, the rule that stands earlier in its extractor.
//   3. Of two kinds, the one earlier in PRECEDENCE wins.
import type { Kind, LostMention, Mention, PenaltyValue } from '../model.ts'

type Candidate = Omit<Mention, 'key'>

const PRECEDENCE: readonly Kind[] = ['article', 'amount', 'date', 'outlet', 'place', 'person', 'statistic', 'penalty']

// Pieces of penalties and figures of the statistics are looser than the values in them: they live beside the other kinds.
const FREE: ReadonlySet<Kind> = new Set(['penalty', 'statistic'])

/** The mentions that stand, in text order, and those that lost. */
export function settle(candidates: readonly Candidate[]): { kept: Candidate[]; lost: LostMention[] } {
  const order = candidates.map((candidate, index) => ({ candidate, index }))
  order.sort((a, b) => compare(a.candidate, b.candidate) || a.index - b.index)
  const kept: Candidate[] = []
  const lost: LostMention[] = []
  const taken = new Map<string, Candidate[]>()
  for (const { candidate } of order) {
    const lane = laneOf(candidate)
    const slots = cells(candidate)
    const winner = slots.flatMap((cell) => taken.get(`${lane} ${cell}`) ?? []).find((other) => clash(candidate, other))
    if (winner !== undefined) {
      lost.push({
        mention: { ...candidate, key: -1 },
        winner: { ...winner, key: -1 },
        reason: reasonOf(candidate, winner),
      })
      continue
    }
    kept.push(candidate)
    for (const cell of slots) {
      const key = `${lane} ${cell}`
      const list = taken.get(key)
      if (list === undefined) taken.set(key, [candidate])
      else list.push(candidate)
    }
  }
  kept.sort((a, b) => a.start - b.start || b.end - a.end || PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind))
  return { kept, lost }
}

function compare(a: Candidate, b: Candidate): number {
  const byKind = PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind)
  return byKind || b.end - b.start - (a.end - a.start)
}

function laneOf(candidate: Candidate): string {
  if (candidate.kind === 'penalty') return laneOfPiece((candidate as Omit<Mention<'penalty'>, 'key'>).value) // a kind and a term may share words
  return FREE.has(candidate.kind) ? candidate.kind : 'values'
}

function laneOfPiece(value: PenaltyValue): string {
  return value.cue === 'stage' ? `penalty stage ${value.reach} ${value.stage}` : `penalty ${value.cue}`
}

// The text is cut into cells of 64 units, so that a candidate is compared with its neighbours alone.
function cells({ start, end }: Candidate): number[] {
  const first = start >> 6
  return Array.from({ length: (Math.max(end - 1, start) >> 6) - first + 1 }, (_, i) => first + i)
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
