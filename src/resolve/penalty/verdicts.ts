// What other sentences of the item say of a penalty: "the verdict stays in force", "the first instance had given", "cut to 80 MCI".
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { LIBERTY, RESTRAINT } from './kinds.ts'
import { isOwnRestraint } from './exchanged.ts'
import { combined } from './outcome.ts'
import { AND } from './pair-cost.ts'
import type { Measure, Sentence } from './pieces.ts'
import type { Staged } from './staged.ts'
import { beginningIn } from '../../text/nearby.ts'
import { says } from '../said.ts'
import { yearsAgo } from '../years-ago.ts'

interface Told {
  readonly candidate: Candidate
  readonly staged: Staged
  readonly bearers: Bearers
}

/** The penalties of one item, with the stages that the item as a whole gives them. */
export function withVerdicts<T extends Told>(
  context: Context,
  sentences: readonly Sentence[],
  found: readonly T[],
): T[] {
  return refusedElsewhere(context, sentences, upheldElsewhere(context, sentences, replaced(context, found)))
}

// A sentence without a penalty of its own speaks of those of the item.
function upheldElsewhere<T extends Told>(context: Context, sentences: readonly Sentence[], found: readonly T[]): T[] {
  const told = new Set(found.map(({ candidate }) => candidate.sentence))
  const speaking = sentences.filter((sentence) => !told.has(sentence))
  const verdicts = speaking.flatMap((where) =>
    where.stages
      .filter((said) => said.reach === 'verdict' && said.stage !== 'dismissed')
      .map((said) => ({ said, where })),
  )
  const last = verdicts.at(-1)
  // "In June, for the same offence he paid 20 MCI": that ruling was another one
  const isOfAnotherCase = ({ candidate: { sentence } }: Told) =>
    says(context, context.language.penalty.anotherCase, sentence.start, sentence.end)
  // a verdict that stands is no word on the remand before the trial
  const sentenced = found.some(({ candidate, staged }) => staged.stage === 'imposed' && LIBERTY.has(candidate.kind) && !RESTRAINT.has(candidate.kind)) // prettier-ignore
  const isDone = ({ staged: { stage } }: Told) => stage === 'upheld' || stage === 'overturned'
  if (last === undefined || found.some((one) => isDone(one) && one.candidate.start < last.where.start))
    return [...found]
  const anyDone = found.some(isDone)
  return found.map((one) =>
    one.staged.stage === 'imposed' &&
    !isOfAnotherCase(one) &&
    !(RESTRAINT.has(one.candidate.kind) && sentenced) &&
    !(anyDone && one.candidate.start > last.where.start) &&
    !(one.candidate.kind === 'court-costs' && one.candidate.start > last.where.start)
      ? { ...one, staged: { stage: combined('imposed', last.said.stage), later: null, ...last } }
      : one,
  )
}

// «требовал с газеты 5 млн. 12 мая суд иск отклонил»: where nothing of a claim was granted, a refusal told elsewhere is of all of it.
function refusedElsewhere<T extends Told>(context: Context, sentences: readonly Sentence[], found: readonly T[]): T[] {
  if (!found.some(isOpen)) return [...found]
  const claims = new Set(found.filter(({ candidate: { kind } }) => CLAIMED.has(kind)))
  const granted = [...claims].some(({ staged: { stage } }) => stage === 'imposed' || stage === 'upheld')
  const whole = granted ? undefined : refusalIn(context, sentences)
  const { demandRefused, verbLast } = context.language.penalty // «сұраған еді»: there the demand is told with its end in view
  const single = demandRefused === null ? undefined : sentenceSaying(context, sentences, demandRefused)
  const asked = found.findLast(
    ({ candidate, staged }) => staged.stage === 'sought' && candidate.end <= (single?.start ?? 0),
  )
  return found.map((one) => {
    if (!isOpen(one)) return one
    const { sentence } = one.candidate
    const where =
      claims.has(one) && whole !== undefined ? whole : sentence === asked?.candidate.sentence ? single : undefined
    if (where === undefined) return one
    const became = verbLast || where === sentence ? { stage: 'dismissed' as const } : { later: 'dismissed' as const }
    return { ...one, staged: { ...one.staged, ...became, where } }
  })
}

function isOpen({ staged: { stage, later } }: Told): boolean {
  return stage === 'sought' && later === null
}

const CLAIMED: ReadonlySet<string> = new Set(['compensation', 'other', 'licence-or-media-suspension'])

/** The last sentence that tells that a claim was refused as a whole. */
function refusalIn(context: Context, sentences: readonly Sentence[]): Sentence | undefined {
  const { claimRefused } = context.language.penalty
  return claimRefused === null ? undefined : sentenceSaying(context, sentences, claimRefused)
}

function sentenceSaying(context: Context, sentences: readonly Sentence[], words: RegExp): Sentence | undefined {
  return sentences.findLast(({ start, end }) => says(context, words, start, end))
}

// No item of people tells of more penalties before or behind one.
const NEIGHBOURS = 20

// Of two decisions of one kind on one person, what the first instance gave is gone, and so is what a later word changed.
function replaced<T extends Told>(context: Context, all: readonly T[]): T[] {
  return all.map((one, at) => {
    if (one.staged.stage !== 'imposed') return one
    const found = all.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    if (isLifted(context, one, found)) return { ...one, staged: { ...one.staged, stage: 'overturned' as const } }
    if (one.candidate.measure === null) return one
    const rivals = found.filter((other) => other !== one && isRival(one, other))
    const exchanged = found.some(
      (other) => other !== one && isExchange(other, one.candidate.kind) && follows(other, one),
    )
    const gone =
      exchanged ||
      found.some((other) => other !== one && isResentenced(context, other, one)) ||
      found.some(
        (other) =>
          replaces(other, one) &&
          ((isNow(context, other) && !isOfYear(context, one)) || isRevised(context, other, one)),
      ) ||
      rivals.some((rival) => changes(rival) && follows(rival, one))
    if (gone) return { ...one, staged: { ...one.staged, stage: 'overturned' as const } }
    if (rivals.length === 0 || !isFirstInstance(context, one)) return one
    const lost = rivals.some((rival) => !isListed(context, one, rival)) && isReviewed(all, one)
    return { ...one, staged: { ...one.staged, ...(lost ? { stage: 'overturned' as const } : { past: true }) } }
  })
}

// "had been kept in custody since January": over, where the item tells that bail or house arrest took its place.
function isLifted(context: Context, one: Told, found: readonly Told[]): boolean {
  const { kind, sentence, end } = one.candidate
  if (kind !== 'detention-on-remand' || isOwnRestraint(one.candidate, one.staged)) return false
  const others = found.filter(
    (other) => RESTRAINT.has(other.candidate.kind) && other.candidate.kind !== kind && isRivalOf(one, other),
  )
  if (others.some((other) => changes(other) && other.candidate.start >= end)) return true
  const bailed = others.some(({ candidate }) => candidate.kind === 'bail' && candidate.start >= end)
  if (bailed && context.language.penalty.verbLast) return true // «қамауда болған. Сот оны кепілмен босатты»
  const past = says(context, context.language.penalty.history, sentence.start, end)
  return past && others.length > 0
}

// "replaced the fine with a warning": the word for the old penalty stands in the verb's phrase.
function isExchange({ candidate, staged }: Told, kind: string): boolean {
  if (candidate.kind === kind) return false
  const { stages, kinds } = candidate.sentence
  const changing = stages.filter(
    (said) => said.changes && said.start <= candidate.start && said.end + 2 >= candidate.start,
  )
  const within = changing.some((said) =>
    kinds.some((cue) => cue.kind === kind && said.start <= cue.start && cue.end <= said.end),
  )
  const instead = stages.some(
    (one) =>
      one.stage === 'overturned' &&
      one.reach === 'forth' &&
      kinds.some(
        (cue) => cue.kind === kind && cue.end > one.end && cue.start - one.end <= INSTEAD_OF && cue.start >= one.start,
      ),
  ) // "two years of restriction of liberty instead of the colony"
  const { said } = staged
  const before = said?.changes === true && (said.reach === 'back' || said.swaps) // "the fine by a warning they replaced", «заменил штраф предупреждением»
  return within || instead || (before && kinds.some((cue) => cue.kind === kind && cue.end <= candidate.start))
}

// «Алқа үкімді жұмсартты: бас бостандығы бір жылға шектелді»: the new sentence is told behind what became of the old one.
function isResentenced({ document, language }: Context, other: Told, one: Told): boolean {
  const { changed } = language.penalty
  const { sentence, start, kind } = other.candidate
  if (
    changed === null ||
    !LIBERTY.has(kind) ||
    !LIBERTY.has(one.candidate.kind) ||
    sentence.start < one.candidate.sentence.end
  )
    return false
  const verb = sentence.stages.find((said) => said.changes && said.end <= start)
  return verb !== undefined && changed.test(document.folded.slice(sentence.start, verb.start)) && isRivalOf(one, other)
}

// «обязал выплатить 700 000; теперь предстоит отдать 100 000», «приговор изменила: теперь это два года ограничения свободы»
function isNow({ document, language }: Context, { candidate: { measure, sentence, start } }: Told): boolean {
  const at = measure?.start ?? start
  return says({ document, language }, language.penalty.now, Math.max(sentence.start, at - 60), at)
}

// «оштрафованная в 2019 году на 500 МРП, должна теперь выплатить»: what has a year of its own is another case.
function isOfYear(context: Context, { candidate: { sentence, start, measure } }: Told): boolean {
  const before = beginningIn(context.of('date'), { start: sentence.start, end: measure?.start ?? start })
  return before.some(({ value }) => value.from.year !== null && value.from.month === null)
}

// "The regional court softened the punishment: he will serve two years": between the two a higher court has looked at the first.
function isRevised(context: Context, { candidate: newer }: Told, { candidate: older }: Told): boolean {
  if (newer.measure === null || older.measure === null || newer.start < older.end) return false
  if (isSameSum(older.measure, newer.measure)) return false
  return says(context, context.language.penalty.revised, older.end, Math.min(newer.measure.start, older.end + REVISION))
}

// "fined her 20 MCI (58,340 tenge) … left the fine of 58,340 tenge"
function isSameSum({ sum: a }: Measure, { sum: b }: Measure): boolean {
  return a !== null && b !== null && a.tenge !== null && a.tenge.min === b.tenge?.min && a.tenge.max === b.tenge.max
}

const REVISION = 400 // letters

function replaces(other: Told, one: Told): boolean {
  const [kind, old] = [other.candidate.kind, one.candidate.kind]
  const alike = kind === old || (LIBERTY.has(kind) && LIBERTY.has(old))
  return alike && other.candidate.start >= one.candidate.end && isRivalOf(one, other)
}

const INSTEAD_OF = 12 // letters: "of the real "

// In one sentence, only what stands behind the changed one: "… has given fifteen days, the board has reduced the term to 5 days".
function follows(rival: Told, one: Told): boolean {
  if (rival.candidate.sentence !== one.candidate.sentence) return true
  const { said } = rival.staged
  return said !== null && (said.reach === 'back' ? rival.candidate : said).start >= one.candidate.end
}

function isRival(one: Told, other: Told): boolean {
  if (other.candidate.kind !== one.candidate.kind || other.candidate.measure === null) return false
  return isRivalOf(one, other)
}

// Decided too, on the same person as far as told.
function isRivalOf(one: Told, other: Told): boolean {
  if (other.staged.stage !== 'imposed' && other.staged.stage !== 'upheld') return false
  return (
    one.bearers.people.length === 0 ||
    other.bearers.people.length === 0 ||
    one.bearers.people.some((name) => other.bearers.people.includes(name))
  )
}

function changes({ staged }: Told): boolean {
  return staged.said?.changes === true
}

// "was fined 50 MCI. Earlier he was fined 20 MCI": two cases, unless the item tells that something was reviewed. Only these are given again and again.
function isReviewed(all: readonly Told[], { candidate: { kind } }: Told): boolean {
  if (kind !== 'fine' && kind !== 'administrative-arrest') return true
  return all.some(
    ({ candidate, staged }) =>
      staged.stage === 'upheld' ||
      staged.stage === 'overturned' ||
      candidate.sentence.stages.some((piece) => piece.changes || piece.reach === 'verdict'),
  )
}

// "earlier he paid 20 and 50 MCI": neither took the other's place.
function isListed({ document }: Context, one: Told, other: Told): boolean {
  const [a, b] = [one.candidate.measure, other.candidate.measure]
  if (a === null || b === null) return false
  return AND.test(document.folded.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}

function isFirstInstance(context: Context, { candidate }: Told): boolean {
  if (yearsAgo(context, candidate.measure ?? candidate) !== null) return false // «екі жыл бұрын»: another case
  const start = Math.max(candidate.sentence.start, candidate.start - 240)
  const clause = context.document.folded.slice(start, candidate.end).split(';').at(-1) ?? '' // «первая инстанция дала 2 млн; теперь …»
  return context.language.penalty.firstInstance.test(clause)
}
