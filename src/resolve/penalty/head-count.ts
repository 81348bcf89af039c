// How many bear a penalty, where the text tells it by a number or a group.
import type { PenaltyWords } from '../../lang/pack.ts'
import type { Span } from '../../model.ts'
import { countOf } from '../../text/duration.ts'
import { greatest } from '../../text/extremes.ts'
import { nearby } from '../../text/nearby.ts'
import { oncePer } from '../../text/once.ts'
import { anchorsOf } from '../../text/search/anchor.ts'
import { anyIn } from '../../text/search/any-in.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { isEach } from './per.ts'
import type { Bearers } from './bearer.ts'
import { isJoined } from './outlet-bearer.ts'
import { OWED } from './bearer.ts'
import type { Staged } from './staged.ts'
import { saidIn, says } from '../said.ts'

/** "six oil workers were fined", "three students": the number before a word for people, or null. */
export function peopleCounted(context: Context, span: Span): number | null {
  const known = counts.get(span)
  if (known !== undefined) return known
  const count = countIn(context, span)
  counts.set(span, count)
  return count
}

// Many penalties of one sentence, or of one item, ask for the same number.
const counts = new WeakMap<Span, number | null>()

// Few sentences have one of the words that each such number needs.
const mayCount = oncePer(({ people }: PenaltyWords) => {
  const [rarest] = anchorsOf(people.source)
  return rarest === undefined ? () => true : anyIn(rarest.words)
})

function countIn(context: Context, span: Span): number | null {
  const { penalty } = context.language
  const words = plainWords(context, span)
  return mayCount(penalty)(words) ? numberOf(context, penalty.people.exec(words)?.groups?.['count']) : null
}

function numberOf(context: Context, word: string | undefined): number | null {
  const count = word === undefined ? null : countOf(word, context.language.penalty.duration)
  return count !== null && count >= 1 && Number.isInteger(count) ? count : null // nobody, or half of one, bears nothing
}

/** "N was fined, and two others got a warning": a number of people right before the verb, behind all that have names; or null. */
export function countedSubject(
  context: Context,
  { start, sentence }: Candidate,
  { said }: Staged,
  named: readonly Span[],
  others: readonly Candidate[],
): number | null {
  const { more, people, verbLast } = context.language.penalty
  const verb = said !== null && sentence.start <= said.start && said.start < start ? said.start : start
  const name = named.findLast((one) => one.end <= verb)
  const told = others.findLast((one) => one.end <= verb) // «семеро оштрафованы, ещё двое получили по 15 суток»
  const isOfName = name !== undefined && (told === undefined || told.end <= name.end)
  const last = isOfName ? name : told
  if (verbLast || last === undefined) return null
  const words = context.document.folded.slice(last.end, verb)
  if (words.length > SUBJECT || (isOfName && more.test(words))) return null
  const hit = people.exec(words)
  const gap = hit === null ? null : words.slice(hit.index + hit[0].length)
  if (hit === null || gap === null || gap.length > BEFORE_VERB || /[,;:.]/u.test(gap)) return null
  const count = numberOf(context, hit.groups?.['count'])
  return count !== null && count > 1 ? count : null
}

/** «төртінші ұсталушыға 50 АЕК жүктелді», «қалғандарына айыппұл салды»: somebody without a name between those named and the verb; or null. */
export function otherThanNamed(
  context: Context,
  candidate: Candidate,
  others: readonly Candidate[],
  named: readonly Span[],
  incident: Span,
): Bearers | null {
  const { start, sentence } = candidate
  const last = Math.max(
    sentence.start,
    greatest([...others, ...named].map(({ end }) => end).filter((end) => end <= start)),
  )
  const hit = saidIn(context, context.language.penalty.otherGroup, Math.max(last, start - 90), start)
  if (hit == null) return null
  const rest = hit.groups?.['rest'] !== undefined
  const counted = rest
    ? (peopleCounted(context, sentence) ?? peopleCounted(context, incident))
    : (numberOf(context, hit.groups?.['count'] ?? hit.groups?.['more']) ?? 1)
  return { people: [], count: counted, roles: [], kind: 'unnamed' }
}

/** Of several penalties of a sentence, how many bear this one: «троим дали по 15 суток, двум женщинам – по десять, студенту – предупреждение»; or null. */
export function countInClause(
  context: Context,
  { start, end, sentence }: Candidate,
  others: readonly Candidate[],
): number | null {
  const last = Math.max(sentence.start, greatest(others.map((one) => one.end).filter((at) => at <= start)))
  if (last === sentence.start) return null
  const clause = { start: last, end }
  const { roles, pluralRoles } = context.language.person
  const words = plainWords(context, clause)
  const one = (words.match(/\p{L}{3,}/gu) ?? []).some(
    (word) => roles[word] !== undefined && !pluralRoles.includes(word),
  )
  return peopleCounted(context, clause) ?? (one ? 1 : null)
}

const SUBJECT = 160
const BEFORE_VERB = 12

const LONGEST_MENTION = 500 // letters

// "On May 6 activists …": the number of a date, a sum or a reference counts no people.
function plainWords(context: Context, { start, end }: Span): string {
  const taken = [context.of('date'), context.of('amount'), context.of('article')].flatMap((list) =>
    nearby<Span>(list, { start, end }, LONGEST_MENTION).filter((one) => one.start < end && start < one.end),
  )
  const words: string[] = []
  let from = start
  for (const one of taken.sort((a, b) => a.start - b.start)) {
    if (one.start > from) words.push(context.document.folded.slice(from, one.start))
    from = Math.max(from, one.end)
  }
  words.push(context.document.folded.slice(from, end))
  return words.join(' # ')
}

/** True where a sentence speaks of several people without a number. */
export function speaksOfGroup(context: Context, span: Span): boolean {
  let known = groups.get(span)
  if (known === undefined) {
    known = says(context, context.language.penalty.group, span.start, span.end)
    groups.set(span, known)
  }
  return known
}

const groups = new WeakMap<Span, boolean>()

/** The number of those who bear it, where `named` of them have names: more by "each" of a number told, or by an outlet beside them. */
export function countOfGroup(
  context: Context,
  candidate: Candidate,
  named: number,
  [first, last]: readonly [Span, Span],
  incident: Span,
): number {
  const each = isEach(context, candidate)
  // "40 people spent the night there; N and M got 7 days each": those with names are those punished
  const counted =
    each && named <= 1 ? (peopleCounted(context, candidate.sentence) ?? peopleCounted(context, incident)) : null
  if (counted !== null && counted > named) return counted
  const more = saidIn(context, context.language.penalty.more, last.end, last.end + 24)
  const others = more === null ? null : numberOf(context, more.groups?.['count'])
  if (others !== null) return named + others // «N, M и ещё трое»
  const before = context.document.text.slice(Math.max(incident.start, first.start - 60), first.start)
  const { jointly, withMedia } = context.language.penalty
  const { start, end } = candidate.sentence
  // «ТОО «X», журналист N»: in a list where the defendants owe it together
  const listed = jointly.test(context.document.folded.slice(start, end))
    ? before.replace(/["”»], (?=[^,]*$)/u, '» и ')
    : before
  const owes = OWED.has(candidate.kind) || candidate.measure?.sum != null
  const behind = context.of('outlet').find((outlet) => outlet.start >= last.end)
  const joined = withMedia.test(listed) || (behind !== undefined && isJoined(context, last, behind))
  return named + (owes && joined ? 1 : 0)
}
