// The people a penalty falls on by name: inside its words, beside them, or sued for it; and those joined to them.
import type { PersonDraft, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { NEVER, OWED, SELDOM } from './bearer.ts'
import { groupOf, isFollowed } from './group.ts'
import { countOfGroup } from './head-count.ts'
import { behindName, nameEnding } from './name-case.ts'
import { isObjectOfCourt } from './out-of-play.ts'
import type { Staged } from './staged.ts'
import { prints, says } from '../said.ts'

// Letters between a name and the measure that is its own
const OF_NEXT = 4

/** The person the candidate's own sentence gives it to: inside it, right after it ("given to N"), or the nearest before it. */
export function nearestIn(
  context: Context,
  candidate: Candidate,
  others: readonly Candidate[],
  here: readonly PersonDraft[],
  said: Staged['said'] = null,
): PersonDraft | null {
  const inside = here.find((person) => candidate.start <= person.start && person.end <= candidate.end)
  if (inside !== undefined) return inside
  const dashed = here.find((person) => isFollowed(context, [candidate], person)) // «Ли – к двум годам, Ким оправдали»
  if (dashed !== undefined) return dashed
  const before = ownOf(context, candidate, others, here.filter((person) => person.end <= candidate.start)) // prettier-ignore
  const behind = here.filter(
    (person) => person.start >= candidate.end && !isOfNextClause(context, candidate, others, before.at(-1), person),
  )
  const after = behind.find((person) => leadsTo(context, candidate, others, person))
  const head = after === undefined ? undefined : before.at(-1)
  if (head !== undefined && isParallel(context, others, head, after)) return head
  if (after !== undefined) return after
  const strong = before.filter((person) => !SELDOM.has(person.role))
  const last =
    objectOf(context, before, said) ?? subjectOf(context, before, (strong.length > 0 ? strong : before).at(-1))
  if (last !== undefined) return last
  return behind.find((person) => !SELDOM.has(person.role)) ?? null
}

// «N 15 АЕК төлесе, оның бастығы, полковник M ескертумен құтылды»: where verbs stand last, whoever is named behind the penalty told before.
function ownOf(
  { language }: Context,
  { start }: Candidate,
  others: readonly Candidate[],
  before: readonly PersonDraft[],
): readonly PersonDraft[] {
  if (!language.penalty.verbLast) return before
  const from = Math.max(0, ...others.map(({ end }) => end).filter((end) => end <= start))
  const own = before.filter((person) => person.start >= from)
  return own.length > 0 ? own : before
}

// «N-ді бұрынғы судья M қамаған»: beside an active verb, who stands in an object's case bears it, and not the last in the nominative.
function objectOf(context: Context, before: readonly PersonDraft[], said: Staged['said']): PersonDraft | undefined {
  const { document, language } = context
  const { names } = language.penalty
  if (
    names === null ||
    said?.stage !== 'imposed' ||
    names.suffers.test(document.folded.slice(said.start, said.end + 2))
  )
    return undefined
  const last = before.at(-1)
  if (last === undefined || nameEnding(context, last) !== '') return undefined
  const object = before.findLast((one) => names.object.test(behindName(context, one)))
  return object !== undefined && !/[.;,:]/u.test(document.folded.slice(object.end, last.start)) ? object : undefined
}

// "guard A, who had beaten reporter B, was fined": B stands in a clause about A.
function subjectOf(
  context: Context,
  before: readonly PersonDraft[],
  last: PersonDraft | undefined,
): PersonDraft | undefined {
  if (last === undefined) return undefined
  const head = before.findLast(
    (person) => person.end <= last.start && says(context, context.language.penalty.relative, person.end, last.start),
  )
  return head ?? last
}

// "For N he asked three years, and for M two": the same word leads to both names, and M has a measure behind.
function isParallel(
  { document: { folded } }: Context,
  others: readonly Candidate[],
  head: Span,
  next: Span | undefined,
): boolean {
  const lead = ({ start }: Span) => /(?<!\p{L})\p{L}+ $/u.exec(folded.slice(Math.max(0, start - 12), start))?.[0]
  return (
    next !== undefined &&
    lead(head) !== undefined &&
    lead(head) === lead(next) &&
    others.some((other) => other.end > next.end && (other.measure ?? other).start >= next.end)
  )
}

// «Ли арестован на 10 суток, Ким уплатит 30 МРП»: behind the comma another clause begins, with a penalty of its own.
function isOfNextClause(
  { document: { folded } }: Context,
  candidate: Candidate,
  others: readonly Candidate[],
  head: Span | undefined,
  next: Span,
): boolean {
  const gap = folded.slice(candidate.end, next.start)
  // «двоих арестовали на 15 суток, третьего, Ивана Ли, оштрафовали»
  if (!(head === undefined ? /^[,;] (?:а |и )?[\p{L}-]+, $/u : /^[,;] (?:а |и )?(?:[\p{L}-]+,? )*$/u).test(gap))
    return false
  const rest = others.filter((other) => other !== candidate)
  const free = !rest.some((other) => other.start >= (head ?? candidate).end && other.end <= candidate.start)
  return free && rest.some((other) => other.start >= next.end && other.start - next.end <= NEXT_VERB)
}

const NEXT_VERB = 60

function leadsTo(context: Context, candidate: Candidate, others: readonly Candidate[], person: Span): boolean {
  if (others.some((other) => other !== candidate && other.start >= candidate.end && other.end <= person.start))
    return false
  return isLedTo(context, candidate, person) && !isFollowed(context, others, person)
}

/** "15 days were given to N": a word behind the penalty leads to the name. */
export function isLedTo(context: Context, { end }: Span, { start }: Span): boolean {
  return start >= end && start - end <= 70 && says(context, context.language.penalty.bearer, end, start)
}

/** "valued his honour at five million and sued activist N": who is sued is to pay, whoever stands nearer. */
export function suedIn(
  context: Context,
  candidate: Candidate,
  { stage }: Staged,
  here: readonly PersonDraft[],
): PersonDraft | null {
  if (!OWED.has(candidate.kind) || (stage !== 'sought' && stage !== 'dismissed')) return null
  const { defendant, names } = context.language.penalty
  const { start } = candidate.sentence
  return (
    here.find(
      (person) =>
        prints(context, defendant, Math.max(start, person.start - 70), person.start) ||
        names?.sued.test(behindName(context, person)) === true,
    ) ?? null
  )
}

/** «X-ке қарсы талап»: who is sued for a refutation, where endings tell it. */
export function suedByCase(context: Context, people: readonly PersonDraft[]): PersonDraft | undefined {
  const { names } = context.language.penalty
  return names === null ? undefined : people.find((person) => names.sued.test(behindName(context, person)))
}

/** «тілші N-нің аккредитациясы», «N-ді аккредитациядан айырды»: whose permission it is, where endings tell it. */
export function holderOf(context: Context, here: readonly PersonDraft[]): PersonDraft | undefined {
  const { names } = context.language.penalty
  return names === null ? undefined : here.find((one) => names.holds.test(behindName(context, one)))
}

/** "fined the paper 50 MCI and its owner N 20 MCI": a name right before another measure is that one's. */
export function isOwn(candidate: Candidate, others: readonly Candidate[]): (person: Span) => boolean {
  return (person) =>
    person.start < candidate.end ||
    !others.some((other) => other.start >= person.end && other.start - person.end <= OF_NEXT && other.cue === null)
}

/** This person and those joined to them ("A, B and C") bear it. */
export function personBearers(
  context: Context,
  candidate: Candidate,
  person: PersonDraft,
  among: readonly PersonDraft[],
  incident: Span,
  others: readonly Candidate[] = [],
): Bearers {
  const all = groupOf(context, person, among, others)
  const group = respective(context, candidate, all, others)
  const people = [...new Set(group.map((one) => one.name))]
  return {
    people,
    count:
      group.length < all.length
        ? 1
        : countOfGroup(context, candidate, people.length, [group[0] ?? person, group.at(-1) ?? person], incident),
    // who complains of his own sentence is no plaintiff
    roles: group.map((one) =>
      isOnTrial(context, one) ||
      isPunishedForSpeech(context, one, candidate) ||
      (one.role !== 'lawyer' && isObjectOfCourt(context, one, candidate)) ||
      (one.role === 'plaintiff' && !OWED.has(candidate.kind))
        ? null
        : one.role,
    ),
    kind: 'person',
  }
}

// «A и B оштрафованы на 50 и 100 МРП», "7 and 8 years respectively": as many measures as people, each its own.
function respective(
  { document, language }: Context,
  candidate: Candidate,
  group: readonly PersonDraft[],
  others: readonly Candidate[],
): readonly PersonDraft[] {
  if (group.length < 2) return group
  const { sentence, kind, measure } = candidate
  const alike = others.filter((other) => other.kind === kind && other.measure !== null)
  if (measure === null || alike.length !== group.length) return group
  const measures = alike.flatMap((one) => (one.measure === null ? [] : [one.measure])).sort((a, b) => a.start - b.start)
  const joined = measures.every(
    (one, at) =>
      at === 0 ||
      /^(?:,| \p{L}{1,3}|,? \p{L}{1,3}) (?:\p{L}{1,3} )?$/u.test(
        document.folded.slice(measures[at - 1]?.end, one.start),
      ),
  )
  const told = says({ document, language }, language.penalty.respectively, sentence.start, sentence.end)
  const own = group[measures.indexOf(measure)]
  return own !== undefined && (joined || told) ? [own] : group
}

// «Экс-аким N получил два года за пост»: an office left is no office, where its holder is punished for what he said.
function isPunishedForSpeech(context: Context, { role, start }: PersonDraft, { kind, sentence }: Candidate): boolean {
  const { punishable, speech } = context.language.penalty
  if (speech === null || OWED.has(kind) || !OF_STATE.has(role)) return false
  return (
    prints(context, punishable, Math.max(0, start - 70), start) && says(context, speech, sentence.start, sentence.end)
  )
}

const OF_STATE: ReadonlySet<string | null> = new Set(['official', 'police', 'judge', 'prosecutor'])

// "the prosecutor in the trial of N": the office beside the name is another's.
function isOnTrial(context: Context, { role, start }: PersonDraft): boolean {
  if (!NEVER.has(role)) return false
  const words = context.document.text.slice(Math.max(0, start - 70), start)
  return context.language.penalty.punishable.exec(words)?.groups?.['trial'] !== undefined
}
