// Sanctions: what is counted. One decision or demand told several times is one; of a chain of decisions the later supersedes the earlier.
import type { PenaltyDraft, SanctionDraft, Span } from '../model.ts'
import type { Context } from './context.ts'
import { RESTRAINT } from './penalty/kinds.ts'
import type { Known, ToldPenalty } from './penalty.ts'
import { groundsOf } from './sanction/grounds.ts'
import { agoOf } from './sanction/history.ts'
import { isReplacement, sameFact, standing } from './sanction/merge.ts'
import { sideOf } from './sanction/side.ts'
import { dateOfSanction, isBackground, isSinceLong, isToldAsHistory } from './sanction/when.ts'
import { says } from './said.ts'

/** A fact in the making: its tellings, in text order. */
export interface Fact {
  readonly segment: number | null
  readonly tellings: ToldPenalty[]
}

// Of the facts of an item, and of the tellings of a fact, so many are looked at: no item of people has more.
const LATEST = 40

function factsOf(context: Context, known: Known, told: readonly ToldPenalty[]): Fact[] {
  const facts: Fact[] = []
  const bySegment = new Map<number | null, Fact[]>()
  const isOf = ({ tellings }: Fact, telling: ToldPenalty): boolean => {
    const latest = tellings.slice(-LATEST)
    return sameFact(known.amounts, latest, telling) && !latest.some((other) => isClosedAfter(context, other, telling))
  }
  for (const telling of told) {
    const { segment } = telling.candidate.sentence
    const own = bySegment.get(segment) ?? []
    bySegment.set(segment, own)
    const fact = isAnother(context, telling) ? undefined : own.slice(-LATEST).find((one) => isOf(one, telling))
    if (fact !== undefined) {
      fact.tellings.push(telling)
      continue
    }
    const made = { segment, tellings: [telling] }
    facts.push(made)
    own.push(made)
  }
  return facts
}

/** The sanctions, and the penalties with the number of theirs. */
export function resolveSanctions(
  context: Context,
  known: Known,
  told: readonly ToldPenalty[],
): { sanctions: readonly SanctionDraft[]; penalties: readonly PenaltyDraft[] } {
  const facts = factsOf(context, known, told)
  const bySegment = Map.groupBy(facts, ({ segment }) => segment)
  const isDecided = ({ tellings }: Fact) =>
    tellings.some((telling) => {
      const { staged, draft, candidate } = telling
      if (staged.stage === 'sought' || staged.stage === 'statutory' || RESTRAINT.has(draft.kind)) return false
      if (isSinceLong(context, known, candidate)) return false
      return !isBackground(context, known, telling, dateOfSanction(context, known, telling, false))
    })
  const decided = new Map([...bySegment].map(([segment, own]) => [segment, own.some(isDecided)]))
  const placesOf = Map.groupBy(facts.keys(), (at) => facts[at]?.segment ?? null)
  const drafts = facts.map((fact) => draftOf(context, known, fact, decided.get(fact.segment) === true))
  // "Earlier he was fined 20 MCI", "last year he was fined": another case, and the article cited is the new one's.
  const isLongAgo = (fact: Fact | undefined) =>
    fact?.tellings.every(
      (telling) => isSinceLong(context, known, telling.candidate) || agoOf(context, known, telling) !== null,
    ) === true
  const sanctions = drafts.map((draft, index) => ({
    ...draft,
    articles:
      isOlder(drafts, draft) || isLongAgo(facts[index]) ? inOwnSentence(known, draft, facts[index]) : draft.articles,
    supersedes: supersededBy(drafts, placesOf.get(facts[index]?.segment ?? null) ?? [], index),
  }))
  const numbers = new Map(facts.flatMap((fact, index) => fact.tellings.map((telling) => [telling, index] as const)))
  return { sanctions, penalties: told.map((telling) => ({ ...telling.draft, sanction: numbers.get(telling) ?? -1 })) }
}

// "In August the newspaper had received a warning", beside the fine of now, was for another deed: the article cited is the new decision's.
function isOlder(drafts: readonly SanctionDraft[], { segment, kind, background }: SanctionDraft): boolean {
  return (
    background &&
    (kind === 'warning' || kind === 'compensation') && // "in 2018 the court had refused him three million already"
    drafts.some((other) => other.segment === segment && !other.background && isNews(other, kind))
  )
}

// For damages of long ago a suit of now is news enough.
function isNews(draft: SanctionDraft, kind: string): boolean {
  return isDecision(draft) || (kind === 'compensation' && draft.stage === 'sought')
}

function isDecision({ stage }: SanctionDraft): boolean {
  return stage !== 'statutory' && stage !== 'sought'
}

function inOwnSentence(known: Known, { articles }: SanctionDraft, fact: Fact | undefined): readonly number[] {
  const sentences = fact?.tellings.map(({ candidate }) => candidate.sentence) ?? []
  return articles.filter((key) =>
    known.articles.some(
      (article) =>
        article.key === key && sentences.some(({ start, end }) => start <= article.start && article.end <= end),
    ),
  )
}

// A remand decides nothing of what is demanded for the deed.
// «Такой же штраф она получила 6 ноября»: one more of the same measure.
function isAnother(context: Context, { candidate }: ToldPenalty): boolean {
  const { sentence, measure } = candidate
  if (measure === null) return false
  return says(context, context.language.penalty.again, Math.max(sentence.start, measure.start - 40), measure.start)
}

// «прекратил выпуск; ранее его приостанавливали на три месяца»: a closure is not the suspension of long ago.
function isClosedAfter(context: Context, one: ToldPenalty, other: ToldPenalty): boolean {
  if (one.draft.kind !== 'licence-or-media-suspension' || one.candidate.sentence === other.candidate.sentence)
    return false
  const measured = (told: ToldPenalty) => told.candidate.measure !== null
  return measured(one) !== measured(other) && isToldAsHistory(context, one) !== isToldAsHistory(context, other)
}

function draftOf(context: Context, known: Known, fact: Fact, decided: boolean): SanctionDraft {
  const { segment, tellings } = fact
  const fullest = tellings.find(({ candidate }) => candidate.measure !== null) ?? tellings[0]
  if (fullest === undefined) throw new RangeError('Expected a sanction to be told at least once')
  const last = lastWord(context, fact)
  const { stage } = last.staged
  const bearing = tellings.find(({ bearers }) => bearers.people.length > 0) ?? fullest
  const date = dateOf(context, known, tellings, last, decided)
  return {
    segment,
    kind: fullest.draft.kind,
    stage,
    amount: fullest.draft.amount,
    tenge: fullest.candidate.measure?.sum?.tenge ?? null,
    duration: fullest.draft.duration,
    per: tellings.map(({ draft }) => draft.per).find((per) => per !== null) ?? null,
    people: [...bearing.bearers.people],
    count:
      stage === 'statutory'
        ? null
        : tellings.reduce((most, { bearers }) => Math.max(most, bearers.count ?? 0), 0) || bearing.bearers.count,
    against: sideOf(context, bearing, known),
    date,
    articles: groundsOf(context, known, fullest, isAnother(context, fullest)),
    background: isBackground(context, known, last, date),
    supersedes: null,
    mentions: tellings.map(({ draft }) => draft.key),
  }
}

/** The telling that says how things stand, with the stage that it, or an acquittal, leaves. */
function lastWord(context: Context, { segment, tellings }: Fact): ToldPenalty {
  const last = standing(tellings)
  if (last.staged.later !== null) return { ...last, staged: { ...last.staged, stage: last.staged.later } }
  const incident = context.segments[segment ?? -1]
  const demanded = tellings.every(({ staged, draft }) => staged.stage === 'sought' && draft.kind !== 'compensation')
  const acquittal = demanded && incident !== undefined ? acquittalIn(context, incident) : null
  if (acquittal === null) return last
  const where = {
    ...last.staged.where,
    start: context.document.text.lastIndexOf('.', acquittal.start) + 1,
    end: acquittal.end,
  }
  return { ...last, staged: { ...last.staged, stage: 'dismissed', where } }
}

// Who is acquitted is spared what was demanded for him.
function acquittalIn(context: Context, { start, end }: Span): Span | null {
  return (
    context
      .of('penalty')
      .find(
        (one) =>
          one.value.cue === 'stage' &&
          one.value.stage === 'dismissed' &&
          one.value.reach === 'verdict' &&
          start <= one.start &&
          one.end <= end,
      ) ?? null
  )
}

// The decision that the stage speaks of dates the sanction: the appeal that upheld it, else the telling that has a date.
function dateOf(
  context: Context,
  known: Known,
  tellings: readonly ToldPenalty[],
  last: ToldPenalty,
  decided: boolean,
): string | null {
  const own = dateOfSanction(context, known, last, decided)
  if (own !== null) return own
  return (
    tellings.map((telling) => dateOfSanction(context, known, telling, decided)).find((date) => date !== null) ?? null
  )
}

/** `own`: the indices of the facts of its item. Of several that it took the place of, the last. */
function supersededBy(drafts: readonly SanctionDraft[], own: readonly number[], index: number): number | null {
  const draft = drafts[index]
  if (draft === undefined || draft.stage === 'sought' || draft.stage === 'statutory' || draft.stage === 'dismissed')
    return null
  const place = own.indexOf(index)
  const near = own.slice(Math.max(0, place - LATEST), place + LATEST + 1)
  return near.findLast((at) => at !== index && isReplacementOf(drafts[at], draft)) ?? null
}

function isReplacementOf(other: SanctionDraft | undefined, draft: SanctionDraft): boolean {
  return other !== undefined && isReplacement(draft, other)
}
