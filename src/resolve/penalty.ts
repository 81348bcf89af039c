// Penalties: pieces of a sentence put together (attach), staged (stage), given to those who bear them (bearers).
import type { AmountDraft, ArticleDraft, Category, DateDraft, Dating, PenaltyDraft, PenaltyKind } from '../model.ts'
import { greatest } from '../text/extremes.ts'
import { beginningIn, nearby } from '../text/nearby.ts'
import type { Context } from './context.ts'
import { attach } from './penalty/attach.ts'
import type { Candidate } from './penalty/attach.ts'
import { bearersOf } from './penalty/bearers.ts'
import { bearersByItem, measureOf } from './penalty/by-item.ts'
import type { Bearers } from './penalty/bearer.ts'
import type { Cast } from './penalty/bearer.ts'
import { oneEach } from './penalty/one-each.ts'
import { perOf } from './penalty/per.ts'
import type { Sentence } from './penalty/pieces.ts'
import { sentencesWithPieces } from './penalty/pieces.ts'
import { withShared } from './penalty/gapped.ts'
import { LIBERTY } from './penalty/kinds.ts'
import { stagesOf } from './penalty/stage.ts'
import type { Staged } from './penalty/staged.ts'
import { withVerdicts } from './penalty/verdicts.ts'
import { says } from './said.ts'

/** What was resolved before penalties, which they relate. */
export interface Known extends Cast {
  readonly dating: Dating
  readonly dates: readonly DateDraft[]
  readonly articles: readonly ArticleDraft[]
  readonly amounts: readonly AmountDraft[]
  /** Names of people whose role no word beside them says. */
  readonly guessed: ReadonlySet<string>
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
    const category = segment === null ? 'other' : (known.categories.get(segment) ?? 'other')
    for (const one of ofIncident(context, known, own, category)) told.push(one)
  }
  const kinds = ['date', 'article', 'amount', 'person', 'outlet', 'place', 'statistic', 'penalty'] as const
  const keys = kinds.flatMap((kind) => context.of(kind).map(({ key }) => key))
  const first = 1 + Math.max(-1, greatest(keys))
  const sorted = told.sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end)
  return sorted.map((one, index) => ({ ...one, draft: { ...one.draft, key: first + index } }))
}

// Items that are not about courts: a sum somebody wanted there is a ransom or a price.
const NOT_JUDICIAL: ReadonlySet<Category> = new Set([
  'cyberattack',
  'labour-or-economic',
  'threat',
  'harassment',
  'policy-or-statement',
  'other',
  'censorship',
  'attack',
  'access-to-information', // "the answer came in 31 days instead of three"
])

// "The paper owes the printing house 3 million": sums alone make a suit of an item, where the language does not say more.
function isJudicial(context: Context, { segment }: Sentence, category: Category): boolean {
  const { court, suits } = context.language.penalty
  const asked = NOT_JUDICIAL.has(category) || (category === 'civil-suit' && suits !== null)
  const { start, end } = context.segments[segment ?? -1] ?? { start: 0, end: 0 }
  if (!asked || says(context, court, start, end)) return true
  return category === 'civil-suit' && says(context, suits, start, end)
}

// "the court ordered the site X and author N to pay Senator M": a court and a name make a case of what a law item tells.
function isOfTrial(context: Context, { people, outlets }: Known, { start, end }: Sentence): boolean {
  if (!says(context, context.language.penalty.court, start, end)) return false
  return [people, outlets].some((list) =>
    nearby(list, { start, end }, 0).some((one) => start <= one.start && one.end <= end),
  )
}

function ofIncident(context: Context, known: Known, sentences: readonly Sentence[], category: Category): ToldPenalty[] {
  const found: { candidate: Candidate; staged: Staged; bearers: Bearers }[] = []
  const telling = sentences.filter(({ kinds, measures }) => kinds.length > 0 || measures.length > 0)
  const [first] = telling
  if (first === undefined) return []
  const [offence, judicial] = [offences(context, known, first), isJudicial(context, first, category)] // the item's
  const told = new Set<PenaltyKind>() // what was told last stands last
  const measured = new Map<string, Bearers>()
  for (const sentence of telling) {
    const kinds = [...told]
    const setting = { usual: usualKind(category, offence, kinds), usualTerm: usualTerm(kinds, sentence), judicial }
    const candidates = withShared(context, sentence, attach(context, sentence, setting))
    const ofLaw = category === 'legislation' && !isOfTrial(context, known, sentence)
    const stages = stagesOf(context, sentence, candidates, ofLaw ? 'statutory' : 'imposed')
    for (const [index, candidate] of candidates.entries()) {
      const staged = stages[index]
      if (staged === undefined || isMereMention(candidate, staged)) continue
      const bearers =
        staged.stage === 'statutory'
          ? NOBODY
          : (bearersByItem(context, candidate, staged, known.people, found, measured) ??
            bearersOf(context, candidate, staged, candidates, known))
      found.push({ candidate, staged, bearers })
      told.delete(candidate.kind)
      told.add(candidate.kind)
      const measure = measureOf(candidate)
      if (measure !== null && bearers.kind !== 'unnamed') measured.set(measure, bearers)
    }
  }
  // "On January 30 the court ordered …": what has a day of its own is told as imposed; that it was upheld later is the sanction's
  const stagedAt = new Map(found.map(({ candidate, staged }) => [candidate, staged]))
  return withVerdicts(context, sentences, oneEach(context, found)).map((one) => {
    const { sentence } = one.candidate
    const item = context.segments[sentence.segment ?? -1]
    const leads = item !== undefined && sentence.start <= item.start + 4 // its day is the item's, not its own
    const dated =
      !leads &&
      beginningIn(known.dates, { start: sentence.start, end: one.candidate.end }).some(
        ({ end, from, to }) => from === to && end <= one.candidate.end,
      )
    const own = one.staged.stage === 'upheld' && dated ? (stagedAt.get(one.candidate) ?? one.staged) : one.staged
    return { ...one, draft: draftOf(context, one.candidate, own, one.bearers) }
  })
}

// State duty is named in passing; a penalty only where a verb awards it. A refutation, where somebody wants or orders it.
function isMereMention({ kind, cue, measure }: Candidate, { said, stage }: Staged): boolean {
  if (kind === 'compensation' && cue === null && stage === 'statutory') return true // "to cut the state order to one billion": no law sets damages
  if (cue?.needsVerb === true) return said === null || said.filing || stage === 'upheld' || stage === 'overturned'
  return (cue?.ofMedia === true || cue?.place === true) && measure === null && said === null
}

const NOBODY: Bearers = { people: [], count: null, roles: [], kind: 'unnamed' }

// A sum that no word names is what the item has been about: a fine cut "to 80 MCI", a claim met "in part, 500 thousand".
function usualKind(category: Category, offence: boolean, before: readonly PenaltyKind[]): PenaltyKind {
  const last = before.findLast((kind) => kind === 'fine' || kind === 'compensation' || kind === 'bail')
  return last ?? (category === 'administrative-case' || offence ? 'fine' : 'compensation')
}

// «лицензиясы бір айға тоқтатыла тұрды. Прокурор алты айды сұрап бақты»: where nobody loses his liberty, a term is the outlet's.
// «үш жыл шектеу тағайындаған. Алқа бұл мерзімді бір жылға қысқартты»: a term that is changed is of the kind told last.
function usualTerm(before: readonly PenaltyKind[], { stages }: Sentence): PenaltyKind {
  const last = before.findLast((kind) => LIBERTY.has(kind))
  if (last !== undefined) return stages.some(({ changes }) => changes) ? last : 'imprisonment'
  return before.includes('licence-or-media-suspension') ? 'licence-or-media-suspension' : 'imprisonment'
}

// Only articles of codes of offences are cited in the item: whoever pays there pays a fine.
function offences(context: Context, known: Known, { segment }: Sentence): boolean {
  const incident = context.segments[segment ?? -1]
  if (incident === undefined) return false
  const cited = beginningIn(known.articles, incident).filter((article) => article.end <= incident.end)
  const families = cited.map(({ code }) => context.jurisdiction.codes.find((one) => one.key === code)?.family)
  return (
    families.some((family) => family !== undefined && context.jurisdiction.offences.includes(family)) &&
    !families.some((family) => family !== undefined && context.jurisdiction.civil.includes(family))
  )
}

function draftOf(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  bearers: Bearers,
): Omit<PenaltyDraft, 'sanction'> {
  const { measure, cue, kind, rule } = candidate
  const span = quoteOf(candidate, staged)
  return {
    key: -1, // given when all are known: a penalty is no mention of its own until then
    rule,
    repair: null,
    ...span,
    kind,
    stage: staged.stage,
    amount:
      measure?.sum == null ? null : { min: measure.sum.min, max: measure.sum.max, currency: measure.sum.currency },
    duration: measure?.term ?? null,
    per: perOf(context, candidate, bearers, staged.stage),
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
const VERB_NEAR = 70

function quoteOf(
  { start, end, sentence }: Candidate,
  { said }: { said: Staged['said'] },
): { start: number; end: number } {
  if (said === null || said.start < sentence.start || said.end > sentence.end) return { start, end }
  const between = start - said.end
  const alone = !sentence.measures.some(
    (measure) =>
      (said.start <= measure.start && measure.end <= start) || (end <= measure.start && measure.end <= said.start),
  )
  if (alone && said.reach === 'back' && said.end > end && said.start - end <= VERB_NEAR) return { start, end: said.end }
  return alone && between >= 0 && between <= VERB_NEAR ? { start: said.start, end } : { start, end }
}

/** The sums, each with the penalty that it measures. */
export function withPenalties(amounts: readonly AmountDraft[], told: readonly ToldPenalty[]): AmountDraft[] {
  const owners = new Map(told.map(({ candidate, draft }) => [candidate.measure?.sum?.key, draft.key]))
  return amounts.map((amount) => ({
    ...amount,
    part_of: owners.get(amount.key) ?? owners.get(amount.restates ?? -1) ?? amount.part_of,
  }))
}
