// On whom a penalty falls: the person it names, the subject of its sentence, or whom the item has been speaking of.
import type { PersonDraft, Span, Stage } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers, Cast } from './bearer.ts'
import { OWED, SUMS } from './bearer.ts'
import { inCaseOfVerb, subjectBehind } from './by-case.ts'
import { isFollowed } from './group.ts'
import { countedSubject, otherThanNamed, peopleCounted } from './head-count.ts'
import { holderOf, isLedTo, isOwn, nearestIn, personBearers, suedByCase, suedIn } from './named-bearer.ts'
import { personByNoun } from './by-noun.ts'
import { bodyIn, companyBehind, organisationIn } from './organisation.ts'
import { isBeneficiary, isOutOfPlay } from './out-of-play.ts'
import {
  isFromMedia,
  isOfMedia,
  isOfPrint,
  leadingPerson,
  namesPayer,
  nearestOutlet,
  outletBearers,
  outletByNoun,
  outletTarget,
  refuterIn,
  suedBeside,
  withoutCompanies,
} from './outlet-bearer.ts'
import { kinBearer } from './kin.ts'
import { behindName } from './name-case.ts'
import { withPartner } from './partner.ts'
import { nthNamed } from './nth.ts'
import { ofGender } from './gender.ts'
import { headOfClause, strangerByNoun } from './role-noun.ts'
import { spokenOf } from './spoken-of.ts'
import type { Staged } from './staged.ts'
import { lastBefore } from './together.ts'
import { saidIn, says } from '../said.ts'

const THINGS: ReadonlySet<string> = new Set(['confiscation', 'warning'])
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
  return shared && says(context, context.language.penalty.jointly, start, end)
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
  const inPlay = within(cast.people, incident).filter((person) => !isOutOfPlay(context, person, candidate, staged))
  const eligible = ofGender(context, candidate, staged, inPlay)
  const heads = within(eligible, sentence).map((person) => headOfClause(context, person, candidate))
  const named = within(eligible, sentence).filter((_, index) => heads[index] === null)
  const dashed = named.some((person) => isFollowed(context, [candidate], person))
  const here = dashed ? named : inCaseOfVerb(context, candidate, staged, named)
  const head = heads.findLast((one) => one !== null)
  if (
    candidate.kind === 'court-costs' &&
    staged.stage !== 'sought' &&
    says(context, context.language.penalty.plaintiffPays, sentence.start, sentence.end)
  )
    return plaintiffBearers(context, within(cast.people, incident))
  if (isOfMedia(candidate) || isOfPrint(context, candidate) || isFromMedia(context, candidate, here)) {
    const papers = withoutCompanies(context, outlets)
    const outlet = nearestOutlet(within(papers, sentence), candidate) ?? lastBefore(papers, sentence) ?? papers[0]
    const holder = candidate.cue?.ofMedia === true ? undefined : holderOf(context, here)
    if (holder !== undefined) return personBearers(context, candidate, holder, here, incident)
    if (outlet !== undefined && namesPayer(context, candidate)) return outletBearers(context, outlet, outlets)
    const sued = candidate.kind === 'other' ? suedByCase(context, within(cast.people, incident)) : undefined
    if (sued !== undefined) return personBearers(context, candidate, sued, [sued], incident)
    // «иск к блогеру N о … и опровержении»: no outlet is named beside
    const personSued =
      candidate.kind !== 'other' || within(outlets, sentence).length > 0
        ? null
        : suedIn(context, candidate, staged, here)
    if (personSued !== null) return personBearers(context, candidate, personSued, here, incident)
    // "the suit against the authors of the channel X, A and B"
    const author = outlet === undefined ? undefined : suedBeside(context, candidate, outlet, within(eligible, incident))
    if (author !== undefined) return personBearers(context, candidate, author, eligible, incident)
    const owner = within(outlets, sentence).length > 0 ? null : refuterIn(candidate, staged, here)
    if (owner !== null) return personBearers(context, candidate, owner, here, incident)
    const leading = within(outlets, sentence).length > 0 ? null : leadingPerson(context, eligible, outlets, incident)
    if (leading !== null) return personBearers(context, candidate, leading, eligible, incident)
    if (outlet !== undefined) return outletBearers(context, outlet, outlets)
  }
  const nth = nthNamed(context, candidate, eligible, others)
  if (nth !== null) return { people: [nth.name], count: 1, roles: [nth.role], kind: 'person' }
  const kin = kinBearer(context, candidate, staged.stage, within(cast.people, sentence), others)
  if (kin !== null) return kin
  if (isStranger(context, candidate, staged.stage, within(cast.people, sentence))) {
    const meant = context.language.penalty.byNoun === null ? null : personByNoun(context, candidate, staged, eligible)
    if (meant !== null) return { people: [meant.name], count: 1, roles: [meant.role], kind: 'person' } // "guard N pushed her … the court fined the guard"
    return { people: [], count: peopleCounted(context, sentence) ?? 1, roles: ['official'], kind: 'unnamed' }
  }
  if (head != null && here.length === 0)
    // «тілшіге шабуыл жасаған күзетші 10 АЕК төлейді»
    return { people: [], count: peopleCounted(context, sentence) ?? 1, roles: [head.role], kind: 'unnamed' }
  const subject = countedSubject(context, candidate, staged, within(cast.people, sentence), others)
  if (subject !== null) return { people: [], count: subject, roles: [], kind: 'unnamed' }
  const other = otherThanNamed(context, candidate, others, within(cast.people, sentence), incident)
  if (other !== null) return other
  const body = bodyIn(context, candidate)
  if (body !== null) return { people: [body], count: 1, roles: ['official'], kind: 'organisation' }
  const byNoun = SUMS.has(candidate.kind) ? outletByNoun(context, candidate, staged.stage, outlets) : null
  if (byNoun !== null) return outletBearers(context, byNoun, outlets)
  const target = SUMS.has(candidate.kind)
    ? outletTarget(context, candidate, staged, within(outlets, sentence), here.filter(isOwn(candidate, others)))
    : null
  if (target !== null) return outletBearers(context, target, outlets)
  const stranger = strangerByNoun(context, candidate, staged, here, here.at(-1)?.end)
  if (stranger !== null)
    return { people: [], count: peopleCounted(context, sentence) ?? 1, roles: [stranger.role], kind: 'unnamed' }
  const own =
    suedIn(context, candidate, staged, here) ??
    nearestIn(context, candidate, others, here, staged.said) ??
    subjectBehind(context, candidate, staged, here)
  if (own !== null) return personBearers(context, candidate, own, here, incident, others)
  const organisation =
    SUMS.has(candidate.kind) || THINGS.has(candidate.kind) || isOfMedia(candidate)
      ? organisationIn(context, candidate, staged)
      : null
  if (organisation !== null)
    return { people: [organisation.name], count: 1, roles: [null], kind: organisation.ngo ? 'outlet' : 'organisation' }
  return spokenOf(context, candidate, staged, cast, eligible, outlets, incident, others)
}

// "ordered the plaintiff to pay the costs": one of those with that role, or somebody without a name.
export function plaintiffBearers(context: Context, people: readonly PersonDraft[]): Bearers {
  const { beneficiary } = context.language.penalty
  const plaintiff =
    people.find((person) => person.role === 'plaintiff') ??
    people.find((person) => isNamedAsPlaintiff(context, person)) ??
    people.find((person) => context.language.penalty.names?.receives.test(behindName(context, person)) === true) ??
    people.find((person) => isBeneficiary(context, person, beneficiary)) // «отказал фермеру N в иске … истец оплатит»
  return {
    people: plaintiff === undefined ? [] : [plaintiff.name],
    count: 1,
    roles: ['plaintiff'],
    kind: plaintiff === undefined ? 'unnamed' : 'person',
  }
}

// «взысканы с истца, бизнесмена N»
function isNamedAsPlaintiff({ document, language }: Context, { start }: Span): boolean {
  const before = document.folded.slice(Math.max(0, start - 60), start)
  const hit = language.penalty.plaintiffPays.exec(before)
  return hit !== null && !/[.;:]/u.test(before.slice(hit.index))
}

// «оштрафовал руководителя пресс-службы»: an official or guard without a name, where no name stands.
function isStranger(context: Context, candidate: Candidate, stage: Stage, named: readonly PersonDraft[]): boolean {
  const { kind, start, end, sentence } = candidate
  if (named.some((one) => start <= one.start && one.end <= end)) return false
  if (OWED.has(kind)) return stage !== 'sought' && isStrangerLeading(context, sentence, named)
  const { stranger } = context.language.penalty
  const before = named.findLast((one) => one.end <= start)
  const subject = before === undefined ? null : saidIn(context, stranger, before.end, start)
  if (subject?.index === 1) return true // «напавший на N охранник получил год»
  // "the press secretary was fined 15 MCI for failing to answer editor N": nobody is named before
  const isSubject =
    stage === 'imposed' && before === undefined && !named.some((one) => isLedTo(context, candidate, one))
  const from = named.length === 0 || isSubject ? sentence.start : start
  return says(context, stranger, from, end) || isStrangerLeading(context, sentence, named)
}

// "The guard of a market, who had pushed reporter N, was fined": N stands in a clause about the guard.
function isStrangerLeading({ document, language }: Context, sentence: Span, named: readonly PersonDraft[]): boolean {
  const first = named[0]
  if (first === undefined) return false
  const lead = Math.min(first.start, sentence.start + LEAD)
  const hit = saidIn({ document, language }, language.penalty.stranger, sentence.start, lead)
  if (hit === null || hit.index > ARTICLE) return false
  const comma = document.folded.indexOf(',', sentence.start + hit.index + hit[0].length)
  return (
    comma !== -1 && comma < first.start && says({ document, language }, language.penalty.relative, comma, first.start)
  )
}

const LEAD = 120
const ARTICLE = 14 // letters of "the ", "a security "
