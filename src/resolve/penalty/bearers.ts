// On whom a penalty falls: the person it names, the subject of its sentence, or whom the item has been speaking of.
import type { Category, OutletDraft, PersonDraft, Span, Stage } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers } from './bearer.ts'
import { OWED, SELDOM, SUMS } from './bearer.ts'
import { countedSubject, otherThanNamed, peopleCounted, speaksOfGroup } from './head-count.ts'
import { LIBERTY } from './kinds.ts'
import { behindName } from './name-case.ts'
import { isLedTo, isOwn, nearestIn, personBearers, suedByCase, suedIn } from './named-bearer.ts'
import { companyBehind, organisationIn } from './organisation.ts'
import { isBeneficiary, isOutOfPlay } from './out-of-play.ts'
import {
  BESIDE,
  isFromMedia,
  isOfMedia,
  isOfPrint,
  leadingOutlet,
  leadingPerson,
  nearestOutlet,
  outletBearers,
  outletByNoun,
  outletTarget,
  personBeside,
  refuterIn,
} from './outlet-bearer.ts'
import { withPartner } from './partner.ts'
import { headOfClause, personByRole } from './role-noun.ts'
import type { Staged } from './staged.ts'

/** Who is named in the bulletin, and what its items are about. */
export interface Cast {
  readonly people: readonly PersonDraft[]
  readonly outlets: readonly OutletDraft[]
  readonly categories: ReadonlyMap<number, Category>
}

const DEFENDED: ReadonlySet<string | null> = new Set(['journalist', 'editor', 'blogger', 'activist'])
const PERSONAL: ReadonlySet<string> = new Set([...LIBERTY, 'community-service', 'deportation', 'bail'])
const THINGS: ReadonlySet<string> = new Set(['confiscation', 'warning'])
// In these items the people of the monitor are the harmed; who is punished is somebody else.
const HARM: ReadonlySet<Category> = new Set(['killing', 'attack', 'threat', 'obstruction', 'harassment'])
// How far back, in letters, an item is remembered: of longer ones the rest is another story.
const MEMORY = 5000

/** The bearers of a candidate; `others` are all candidates of its sentence. */
export function bearersOf(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  others: readonly Candidate[],
  cast: Cast,
): Bearers {
  const own = owning(context, candidate, anyBearers(context, candidate, staged, others, cast), cast)
  const bearers = withPartner(context, candidate, own, cast.people, cast.outlets)
  const { start, end } = candidate.sentence
  const shared = OWED.has(candidate.kind) && bearers.count === 1 && bearers.kind !== 'person'
  return shared && context.language.penalty.jointly.test(context.document.folded.slice(start, end))
    ? { ...bearers, count: null } // «взыскать солидарно»: others owe it too
    : bearers
}

// What an outlet is to pay falls on the company that owns it, where the item names that as its owner.
function owning(context: Context, candidate: Candidate, bearers: Bearers, { outlets }: Cast): Bearers {
  if (bearers.kind !== 'outlet' || bearers.count !== 1 || !SUMS.has(candidate.kind)) return bearers
  const incident = context.segments[candidate.sentence.segment ?? -1] ?? candidate.sentence
  const outlet = nearby(outlets, incident, 0).find((one) => incident.start <= one.start && one.end <= incident.end)
  const company = outlet === undefined ? null : companyBehind(context, incident, outlet)
  return company === null ? bearers : { people: [company], count: 1, roles: [null], kind: 'organisation' }
}

function anyBearers(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  others: readonly Candidate[],
  cast: Cast,
): Bearers {
  const { sentence } = candidate
  const incident = context.segments[sentence.segment ?? -1] ?? sentence
  const within = <T extends Span>(list: readonly T[], span: Span) =>
    nearby(list, candidate, MEMORY).filter((one) => span.start <= one.start && one.end <= span.end)
  const outlets = within(cast.outlets, incident)
  const eligible = within(cast.people, incident).filter((person) => !isOutOfPlay(context, person, candidate, staged))
  const heads = within(eligible, sentence).map((person) => headOfClause(context, person, candidate))
  const here = within(eligible, sentence).filter((_, index) => heads[index] === null)
  const head = heads.findLast((one) => one !== null)
  const words = context.document.folded.slice(sentence.start, sentence.end)
  if (
    candidate.kind === 'court-costs' &&
    staged.stage !== 'sought' &&
    context.language.penalty.plaintiffPays.test(words)
  )
    return plaintiffBearers(context, within(cast.people, incident))
  if (isOfMedia(candidate) || isOfPrint(context, candidate) || isFromMedia(context, candidate, here)) {
    const outlet = nearestOutlet(within(outlets, sentence), candidate) ?? lastBefore(outlets, sentence) ?? outlets[0]
    if (outlet !== undefined && namesPayer(context, candidate)) return outletBearers(context, outlet, outlets)
    const sued = candidate.kind === 'other' ? suedByCase(context, within(cast.people, incident)) : undefined
    if (sued !== undefined) return personBearers(context, candidate, sued, [sued], incident)
    // «иск к блогеру N о … и опровержении»: no outlet is named beside
    const personSued =
      candidate.kind !== 'other' || within(outlets, sentence).length > 0
        ? null
        : suedIn(context, candidate, staged, here)
    if (personSued !== null) return personBearers(context, candidate, personSued, here, incident)
    const owner = within(outlets, sentence).length > 0 ? null : refuterIn(candidate, staged, here)
    if (owner !== null) return personBearers(context, candidate, owner, here, incident)
    const leading = within(outlets, sentence).length > 0 ? null : leadingPerson(context, eligible, outlets, incident)
    if (leading !== null) return personBearers(context, candidate, leading, eligible, incident)
    if (outlet !== undefined) return outletBearers(context, outlet, outlets)
  }
  if (isStranger(context, candidate, staged.stage, within(cast.people, sentence)))
    return { people: [], count: peopleCounted(context, sentence) ?? 1, roles: ['official'], kind: 'unnamed' }
  if (head !== undefined && head !== null && here.length === 0)
    // «тілшіге шабуыл жасаған күзетші 10 АЕК төлейді»
    return { people: [], count: peopleCounted(context, sentence) ?? 1, roles: [head.role], kind: 'unnamed' }
  const subject = countedSubject(context, candidate, staged, within(cast.people, sentence))
  if (subject !== null) return { people: [], count: subject, roles: [], kind: 'unnamed' }
  const other = otherThanNamed(context, candidate, others, within(cast.people, sentence), incident)
  if (other !== null) return other
  const byNoun = SUMS.has(candidate.kind) ? outletByNoun(context, candidate, staged.stage, outlets) : null
  if (byNoun !== null) return outletBearers(context, byNoun, outlets)
  const target = SUMS.has(candidate.kind)
    ? outletTarget(context, candidate, staged, within(outlets, sentence), here.filter(isOwn(candidate, others)))
    : null
  if (target !== null) return outletBearers(context, target, outlets)
  const own = suedIn(context, candidate, staged, here) ?? nearestIn(context, candidate, others, here)
  if (own !== null) return personBearers(context, candidate, own, here, incident, others)
  const organisation =
    SUMS.has(candidate.kind) || THINGS.has(candidate.kind) || isOfMedia(candidate)
      ? organisationIn(context, candidate, staged)
      : null
  if (organisation !== null)
    return { people: [organisation.name], count: 1, roles: [null], kind: organisation.ngo ? 'outlet' : 'organisation' }
  return spokenOf(context, candidate, staged, cast, eligible, outlets, incident)
}

// "ordered the plaintiff to pay the costs": one of those with that role, or somebody without a name.
export function plaintiffBearers(context: Context, people: readonly PersonDraft[]): Bearers {
  const { beneficiary } = context.language.penalty
  const plaintiff =
    people.find((person) => person.role === 'plaintiff') ??
    people.find((person) => isBeneficiary(context, person, beneficiary)) // «отказал фермеру N в иске … истец оплатит»
  return {
    people: plaintiff === undefined ? [] : [plaintiff.name],
    count: 1,
    roles: ['plaintiff'],
    kind: plaintiff === undefined ? 'unnamed' : 'person',
  }
}

// «оштрафовал руководителя пресс-службы»: an official or guard without a name, where no name stands.
function isStranger(context: Context, candidate: Candidate, stage: Stage, named: readonly PersonDraft[]): boolean {
  const { kind, start, end, sentence } = candidate
  if (OWED.has(kind) || named.some((one) => start <= one.start && one.end <= end)) return false
  const { folded } = context.document
  const before = named.findLast((one) => one.end <= start)
  const subject = before === undefined ? null : context.language.penalty.stranger.exec(folded.slice(before.end, start))
  if (subject?.index === 1) return true // «напавший на N охранник получил год»
  // "the press secretary was fined 15 MCI for failing to answer editor N": nobody is named before
  const isSubject =
    stage === 'imposed' && before === undefined && !named.some((one) => isLedTo(context, candidate, one))
  const from = named.length === 0 || isSubject ? sentence.start : start
  return context.language.penalty.stranger.test(folded.slice(from, end)) || isStrangerLeading(context, sentence, named)
}

// "The guard of a market, who had pushed reporter N, was fined": N stands in a clause about the guard.
function isStrangerLeading({ document, language }: Context, sentence: Span, named: readonly PersonDraft[]): boolean {
  const first = named[0]
  if (first === undefined) return false
  const lead = document.folded.slice(sentence.start, Math.min(first.start, sentence.start + LEAD))
  const hit = language.penalty.stranger.exec(lead)
  if (hit === null || hit.index > ARTICLE) return false
  const comma = document.folded.indexOf(',', sentence.start + hit.index + hit[0].length)
  return (
    comma !== -1 && comma < first.start && language.penalty.relative.test(document.folded.slice(comma, first.start))
  )
}

const LEAD = 120
const ARTICLE = 14 // letters of "the ", "a security "

// Nobody in its own sentence: the one who is sued, the one spoken of last, the outlet, or somebody without a name.
function spokenOf(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  cast: Cast,
  eligible: readonly PersonDraft[],
  outlets: readonly OutletDraft[],
  incident: Span,
): Bearers {
  const { sentence } = candidate
  const harm = HARM.has(cast.categories.get(sentence.segment ?? -1) ?? 'other')
  const others = harm ? eligible.filter((person) => !DEFENDED.has(person.role)) : eligible
  const isSued = (span: PersonDraft | OutletDraft) =>
    context.language.penalty.defendant.test(
      context.document.text.slice(Math.max(incident.start, span.start - 70), span.start),
    ) || context.language.penalty.names?.sued.test(behindName(context, span)) === true
  const owed = candidate.kind === 'compensation' || candidate.kind === 'court-costs'
  const staff = (outlet: OutletDraft) =>
    others.length > 0 &&
    context.language.penalty.staffOf.test(context.document.text.slice(Math.max(0, outlet.start - 50), outlet.start)) &&
    personBeside(context, outlet, others) === undefined
  const suedOutlet = owed ? outlets.find((outlet) => isSued(outlet) && !staff(outlet)) : undefined
  const suedPerson = owed ? (personBeside(context, suedOutlet, others) ?? others.find(isSued)) : undefined
  const payer = SUMS.has(candidate.kind) && namesPayer(context, candidate) ? outlets[0] : undefined
  if (payer !== undefined) return outletBearers(context, payer, outlets)
  if (suedOutlet !== undefined && (suedPerson === undefined || suedOutlet.end < suedPerson.start - BESIDE))
    return outletBearers(context, suedOutlet, outlets)
  const main = others.filter((one) => !SELDOM.has(one.role))
  const byRole = personByRole(context, candidate, staged, others)
  const person =
    suedPerson ??
    byRole ??
    lastBefore(main, sentence) ??
    lastBefore(others, sentence) ??
    main.find((one) => one.start >= sentence.end)
  const counted = peopleCounted(context, sentence)
  const told = person === undefined ? null : personBearers(context, candidate, person, others, incident)
  const bearers = told !== null && person === byRole ? { ...told, count: told.people.length } : told // «тілшіден 50 мың теңге»: from him alone
  const both = counted === 2 && suedPerson !== undefined && suedOutlet !== undefined // "from both defendants"
  if (bearers !== null && both && bearers.people.length === 1)
    return {
      ...bearers,
      people: [...bearers.people, ...outletBearers(context, suedOutlet, outlets).people.slice(0, 1)],
      count: 2,
    }
  if (bearers !== null && (counted === null || counted < 2 || counted === bearers.people.length)) return bearers
  if (bearers !== null) return { people: [], count: counted, roles: bearers.roles, kind: 'unnamed' } // "two other participants were fined"
  const outlet = PERSONAL.has(candidate.kind)
    ? undefined
    : (nearestOutlet(
        outlets.filter((one) => sentence.start <= one.start && one.end <= sentence.end),
        candidate,
      ) ?? outlets[0])
  const text = context.document.folded.slice(sentence.start, sentence.end)
  const leads = leadingOutlet(context, outlet, incident) // «она», «с неё»: the paper that the item begins with
  if (outlet !== undefined && !harm && (leads || !context.language.penalty.pronoun.test(text)))
    return outletBearers(context, outlet, outlets)
  return {
    people: [],
    count: peopleCounted(context, sentence) ?? (speaksOfGroup(context, sentence) ? null : 1),
    roles: [],
    kind: 'unnamed',
  }
}

// «Редакция терістеу жариялауға міндеттелді», «баж газетке жүктелді»: an outlet by its noun, in the words between other measures.
function namesPayer({ document, language }: Context, { sentence, measure, start, end }: Candidate): boolean {
  const others = measure === null ? [] : sentence.measures.filter((one) => one !== measure && one.sum !== null)
  const from = others.findLast((one) => one.end <= start)?.end ?? sentence.start
  const to = others.find((one) => one.start >= end)?.start ?? sentence.end
  return language.penalty.names?.payer.test(document.folded.slice(from, to)) === true
}

function lastBefore<T extends Span>(list: readonly T[], sentence: Span): T | undefined {
  return list.filter((one) => one.end <= sentence.start).at(-1)
}
