// Penalties: pieces of a sentence put together (attach), staged (stage), given to those who bear them (bearers).
import type {
  AmountDraft,
  ArticleDraft,
  Category,
  DateDraft,
  Dating,
  OutletDraft,
  PenaltyDraft,
  PenaltyKind,
} from '../model.ts'
import type { Context } from './context.ts'
import { attach } from './penalty/attach.ts'
import type { Candidate } from './penalty/attach.ts'
import { bearersOf } from './penalty/bearers.ts'
import type { Bearers, Cast } from './penalty/bearers.ts'
import { perOf } from './penalty/per.ts'
import type { Sentence } from './penalty/pieces.ts'
import { sentencesWithPieces } from './penalty/pieces.ts'
import { combined, stagesOf } from './penalty/stage.ts'
import type { Staged } from './penalty/stage.ts'

/** What was resolved before penalties, which they relate. */
export interface Known extends Cast {
  readonly dating: Dating
  readonly dates: readonly DateDraft[]
  readonly articles: readonly ArticleDraft[]
  readonly amounts: readonly AmountDraft[]
  /** Category of an incident, by the index of its segment. */
  readonly categories: ReadonlyMap<number, Category>
}

/** A penalty with what sanctions need to know of it. */
export interface ToldPenalty {
  readonly candidate: Candidate
  readonly staged: Staged
  readonly bearers: Bearers
  readonly draft: Omit<PenaltyDraft, 'sanction'>
}

/** Every penalty of the bulletin, in text order. */
export function resolvePenalties(context: Context, known: Known): readonly ToldPenalty[] {
  const sentences = sentencesWithPieces(context, known.amounts)
  const told: ToldPenalty[] = []
  for (const incident of Map.groupBy(sentences, (sentence) => sentence.segment).entries()) {
    const [segment, own] = incident
    told.push(
      ...ofIncident(context, known, own, segment === null ? 'other' : (known.categories.get(segment) ?? 'other')),
    )
  }
  return told.sort((a, b) => a.draft.start - b.draft.start)
}

function ofIncident(context: Context, known: Known, sentences: readonly Sentence[], category: string): ToldPenalty[] {
  const found: { candidate: Candidate; staged: Staged; bearers: Bearers }[] = []
  for (const sentence of sentences) {
    const candidates = attach(
      context,
      sentence,
      usualKind(
        category,
        found.map(({ candidate }) => candidate.kind),
      ),
    )
    const stages = stagesOf(
      context.document.folded,
      sentence,
      candidates,
      category === 'legislation' ? 'statutory' : 'imposed',
    )
    for (const [index, candidate] of candidates.entries()) {
      const staged = stages[index] ?? { stage: 'imposed', said: null }
      found.push({
        candidate,
        staged,
        bearers: staged.stage === 'statutory' ? NOBODY : bearersOf(context, candidate, candidates, known),
      })
    }
  }
  const later = withVerdicts(sentences, found)
  return later.map(({ candidate, staged, bearers }) => ({
    candidate,
    staged,
    bearers,
    draft: draftOf(candidate, staged, bearers),
  }))
}

const NOBODY: Bearers = { people: [], count: null, roles: [], kind: 'unnamed' }

// A sum that no word names is what the item has been about: a fine cut "to 80 MCI", a claim met "in part, 500 thousand".
function usualKind(category: string, before: readonly PenaltyKind[]): PenaltyKind {
  const sums = before.filter((kind) => kind === 'fine' || kind === 'compensation' || kind === 'bail')
  return sums.at(-1) ?? (category === 'administrative-case' ? 'fine' : 'compensation')
}

// "The verdict stays in force", "the appeal was refused", in a sentence without a penalty of its own: it speaks of those of the item.
function withVerdicts<T extends { readonly candidate: Candidate; readonly staged: Staged }>(
  sentences: readonly Sentence[],
  found: readonly T[],
): T[] {
  const speaking = sentences.filter((sentence) => !found.some(({ candidate }) => candidate.sentence === sentence))
  const verdicts = speaking.flatMap((sentence) =>
    sentence.stages.filter((stage) => stage.reach === 'verdict' && stage.stage !== 'dismissed'),
  )
  const last = verdicts.at(-1)
  if (last === undefined || found.some(({ staged }) => staged.stage === 'upheld' || staged.stage === 'overturned'))
    return [...found]
  return found.map((one) =>
    one.staged.stage === 'imposed' ? { ...one, staged: { stage: combined('imposed', last.stage), said: last } } : one,
  )
}

function draftOf(candidate: Candidate, staged: Staged, bearers: Bearers): Omit<PenaltyDraft, 'sanction'> {
  const { measure, cue, kind, key, rule } = candidate
  const span = quoteOf(candidate, staged)
  return {
    key,
    rule,
    repair: null,
    ...span,
    kind,
    stage: staged.stage,
    amount:
      measure?.sum == null ? null : { min: measure.sum.min, max: measure.sum.max, currency: measure.sum.currency },
    duration: measure?.term ?? null,
    per: perOf(candidate, bearers, staged.stage),
    people: [...bearers.people],
    trace: [
      `kind ${kind}: ${cue === null ? 'no word names it; the unit and the verb tell' : `${cue.rule} at ${cue.start}`}`,
      `measure: ${measure === null ? 'none' : `${measure.rule} at ${measure.start}`}`,
      `stage ${staged.stage}: ${staged.said === null ? 'the word itself, or what is usual here' : `${staged.said.rule} at ${staged.said.start}`}`,
      `falls on: ${bearers.people.join(', ') || 'nobody named'} (${bearers.kind})`,
    ],
  }
}

// The quote carries the verb where it stands close by: "sentenced blogger N to two years of restriction of freedom".
const VERB_NEAR = 60

function quoteOf(
  { start, end, sentence }: Candidate,
  { said }: { said: Staged['said'] },
): { start: number; end: number } {
  if (said === null || said.start < sentence.start || said.end > sentence.end) return { start, end }
  const between = start - said.end
  return between >= 0 && between <= VERB_NEAR ? { start: said.start, end } : { start, end }
}

/** The sums, each with the penalty that it measures. */
export function withPenalties(amounts: readonly AmountDraft[], told: readonly ToldPenalty[]): AmountDraft[] {
  const owners = new Map(told.map(({ candidate, draft }) => [candidate.measure?.sum?.key, draft.key]))
  return amounts.map((amount) => ({
    ...amount,
    part_of: owners.get(amount.key) ?? owners.get(amount.restates ?? -1) ?? amount.part_of,
  }))
}
