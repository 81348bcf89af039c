// Sanctions: what is counted. One decision or demand told several times is one; of a chain of decisions the later supersedes the earlier.
import type { Category, PenaltyDraft, SanctionDraft } from '../model.ts'
import type { Context } from './context.ts'
import type { Known, ToldPenalty } from './penalty.ts'
import { decisionDate, groundsOf, isBackground } from './sanction/decision.ts'
import { isReplacement, sameFact, standing } from './sanction/merge.ts'
import { sideOf } from './sanction/side.ts'

/** A fact in the making: its tellings, in text order. */
export interface Fact {
  readonly segment: number | null
  readonly tellings: ToldPenalty[]
}

/** The sanctions, and the penalties with the number of theirs. */
export function resolveSanctions(
  context: Context,
  known: Known,
  told: readonly ToldPenalty[],
): { sanctions: readonly SanctionDraft[]; penalties: readonly PenaltyDraft[] } {
  const facts: Fact[] = []
  for (const telling of told) {
    const segment = telling.candidate.sentence.segment
    const fact = facts.find((one) => one.segment === segment && sameFact(known.amounts, one.tellings, telling))
    if (fact === undefined) facts.push({ segment, tellings: [telling] })
    else fact.tellings.push(telling)
  }
  const drafts = facts.map((fact) => draftOf(context, known, fact))
  const sanctions = drafts.map((draft, index) => ({ ...draft, supersedes: supersededBy(drafts, facts, index) }))
  const numbers = new Map(facts.flatMap((fact, index) => fact.tellings.map((telling) => [telling, index] as const)))
  return { sanctions, penalties: told.map((telling) => ({ ...telling.draft, sanction: numbers.get(telling) ?? -1 })) }
}

function draftOf(context: Context, known: Known, { segment, tellings }: Fact): SanctionDraft {
  const category: Category = segment === null ? 'other' : (known.categories.get(segment) ?? 'other')
  const fullest = tellings.find(({ candidate }) => candidate.measure !== null) ?? tellings[0]
  if (fullest === undefined) throw new RangeError('Expected a sanction to be told at least once')
  const last = standing(tellings)
  const bearing = tellings.find(({ bearers }) => bearers.people.length > 0) ?? fullest
  const sum = fullest.candidate.measure?.sum ?? null
  const date = dateOf(context, known, tellings, last)
  return {
    segment,
    kind: fullest.draft.kind,
    stage: stageOf(context, tellings, last),
    amount: fullest.draft.amount,
    tenge: sum === null ? null : sum.tenge,
    duration: fullest.draft.duration,
    per: tellings.map(({ draft }) => draft.per).find((per) => per !== null) ?? null,
    people: [...bearing.bearers.people],
    count: last.staged.stage === 'statutory' ? null : bearing.bearers.count,
    against: sideOf(bearing, category),
    date,
    articles: groundsOf(context, known, fullest),
    background: isBackground(context, known, last, date),
    supersedes: null,
    mentions: tellings.map(({ draft }) => draft.key),
  }
}

// The decision that the stage speaks of dates the sanction: the appeal that upheld it, else the telling that has a date.
function dateOf(context: Context, known: Known, tellings: readonly ToldPenalty[], last: ToldPenalty): string | null {
  const own = decisionDate(context, known, last)
  if (own !== null) return own
  return tellings.map((telling) => decisionDate(context, known, telling)).find((date) => date !== null) ?? null
}

// Who is acquitted is spared what was demanded for him.
function stageOf(context: Context, tellings: readonly ToldPenalty[], last: ToldPenalty): SanctionDraft['stage'] {
  const { stage } = last.staged
  if (stage !== 'sought') return stage
  const incident = context.segments[last.candidate.sentence.segment ?? -1]
  const acquitted =
    incident !== undefined &&
    context
      .of('penalty')
      .some(
        ({ start, end, value }) =>
          value.cue === 'stage' &&
          value.stage === 'dismissed' &&
          value.reach === 'verdict' &&
          incident.start <= start &&
          end <= incident.end,
      )
  return acquitted && tellings.every(({ staged }) => staged.stage === 'sought') && last.draft.kind !== 'compensation'
    ? 'dismissed'
    : stage
}

function supersededBy(drafts: readonly SanctionDraft[], facts: readonly Fact[], index: number): number | null {
  const draft = drafts[index]
  if (draft === undefined || draft.stage === 'sought' || draft.stage === 'statutory' || draft.stage === 'dismissed')
    return null
  const earlier = drafts.flatMap((other, at) =>
    at !== index && facts[at]?.segment === facts[index]?.segment && isReplacement(draft, other) ? [at] : [],
  )
  return earlier.at(-1) ?? null
}
