// Which tellings are of one fact, and which sanction took the place of which.
import type { AmountDraft, PenaltyKind, SanctionDraft, Stage } from '../../model.ts'
import { LIBERTY } from '../penalty/kinds.ts'
import type { ToldPenalty } from '../penalty.ts'

// A decision may be told as imposed, then upheld or cancelled; a demand as sought, then refused. A demand is never a decision.
function groupOf(stage: Stage): 'decided' | 'sought' | 'statutory' {
  return stage === 'sought' || stage === 'statutory' ? stage : 'decided'
}

/** True where `telling` says again what `tellings` said: same kind, same people as far as told, same measure as far as told. */
export function sameFact(
  amounts: readonly AmountDraft[],
  tellings: readonly ToldPenalty[],
  telling: ToldPenalty,
): boolean {
  return tellings.every((other) => {
    if (other.draft.kind !== telling.draft.kind) return false
    if (!sameGroup(other, telling) || !sharePeople(other, telling)) return false
    return sameMeasure(amounts, other, telling)
  })
}

function sameGroup(a: ToldPenalty, b: ToldPenalty): boolean {
  const [one, two] = [groupOf(a.staged.stage), groupOf(b.staged.stage)]
  if (one === two) return one !== 'statutory' || a.draft.start === b.draft.start
  return one === 'sought' && b.staged.stage === 'dismissed'
}

function sharePeople(a: ToldPenalty, b: ToldPenalty): boolean {
  const [one, two] = [a.bearers.people, b.bearers.people]
  return one.length === 0 || two.length === 0 || one.some((name) => two.includes(name))
}

function sameMeasure(amounts: readonly AmountDraft[], a: ToldPenalty, b: ToldPenalty): boolean {
  const [one, two] = [a.candidate.measure, b.candidate.measure]
  if (one === null || two === null)
    return a.draft.kind !== 'warning' && a.draft.kind !== 'confiscation'
      ? true
      : a.candidate.sentence !== b.candidate.sentence
  if (one.term !== null || two.term !== null) return one.term?.min === two.term?.min && one.term?.max === two.term?.max
  return sameSum(amounts, one.sum, two.sum)
}

function sameSum(amounts: readonly AmountDraft[], a: AmountDraft | null, b: AmountDraft | null): boolean {
  if (a === null || b === null) return a === b
  if (a.currency === b.currency) return a.min === b.min && a.max === b.max
  const tenge = (sum: AmountDraft) => sum.tenge ?? amounts.find((other) => other.key === sum.restates)?.tenge ?? null
  return tenge(a) !== null && tenge(a)?.min === tenge(b)?.min && tenge(a)?.max === tenge(b)?.max
}

/** The telling that says how things stand: the last that is more than "imposed", else the last. */
export function standing(tellings: readonly ToldPenalty[]): ToldPenalty {
  const later = tellings.filter(
    ({ staged }) => (staged.later ?? staged.stage) !== 'imposed' && (staged.later ?? staged.stage) !== 'sought',
  )
  const found = later.at(-1) ?? tellings.find(({ candidate }) => candidate.measure !== null) ?? tellings.at(-1)
  if (found === undefined) throw new RangeError('Expected a sanction to be told at least once')
  return found
}

// One measure of restraint or sentence takes the place of another.
const EXCHANGED: ReadonlySet<PenaltyKind> = new Set<PenaltyKind>([...LIBERTY, 'bail', 'fine'])

/** True where `draft` took the place of `other`, which was cancelled. */
export function isReplacement(draft: SanctionDraft, other: SanctionDraft): boolean {
  if (other.stage !== 'overturned') return false
  const people =
    draft.people.length === 0 || other.people.length === 0 || draft.people.some((name) => other.people.includes(name))
  if (!people) return false
  if (draft.kind === other.kind) return draft.stage !== 'overturned'
  return EXCHANGED.has(draft.kind) && EXCHANGED.has(other.kind)
}
