// On whom a penalty falls where its own sentence names nobody.
import type { Category, OutletDraft, PersonDraft, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Bearers, Cast } from './bearer.ts'
import { SELDOM, SUMS } from './bearer.ts'
import { countInClause, peopleCounted, speaksOfGroup } from './head-count.ts'
import { LIBERTY } from './kinds.ts'
import { behindName } from './name-case.ts'
import { personBearers } from './named-bearer.ts'
import {
  BESIDE,
  isOfMedia,
  leadingOutlet,
  namesPayer,
  nearestOutlet,
  outletBearers,
  personBeside,
} from './outlet-bearer.ts'
import { organisationBefore } from './organisation.ts'
import { isEach } from './per.ts'
import { outletByPlainNoun, personByNoun } from './by-noun.ts'
import { strangerByNoun } from './role-noun.ts'
import type { Staged } from './staged.ts'
import { lastBefore, namedTogether } from './together.ts'
import { prints, says } from '../said.ts'

const DEFENDED: ReadonlySet<string | null> = new Set(['journalist', 'editor', 'blogger', 'activist'])
// No outlet bears these.
const PERSONAL: ReadonlySet<string> = new Set([...LIBERTY, 'community-service', 'deportation', 'bail'])
// In these items the people of the monitor are the harmed; who is punished is somebody else.
const HARM: ReadonlySet<Category> = new Set(['killing', 'attack', 'threat', 'obstruction', 'harassment'])

/** The one who is sued, the one spoken of last, the outlet, or somebody without a name. */
export function spokenOf(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  cast: Cast,
  eligible: readonly PersonDraft[],
  outlets: readonly OutletDraft[],
  incident: Span,
  penalties: readonly Candidate[],
): Bearers {
  const { sentence } = candidate
  const harm = HARM.has(cast.categories.get(sentence.segment ?? -1) ?? 'other')
  const others = harm ? eligible.filter((person) => !DEFENDED.has(person.role)) : eligible
  const isSued = (span: PersonDraft | OutletDraft) =>
    prints(context, context.language.penalty.defendant, Math.max(incident.start, span.start - 70), span.start) ||
    context.language.penalty.names?.sued.test(behindName(context, span)) === true
  const owed = candidate.kind === 'compensation' || candidate.kind === 'court-costs'
  const staff = (outlet: OutletDraft) =>
    others.length > 0 &&
    prints(context, context.language.penalty.staffOf, Math.max(0, outlet.start - 50), outlet.start) &&
    personBeside(context, outlet, others) === undefined
  const suedOutlet = owed ? outlets.find((outlet) => isSued(outlet) && !staff(outlet)) : undefined
  const suedPerson = owed ? (personBeside(context, suedOutlet, others) ?? others.find(isSued)) : undefined
  const payer = SUMS.has(candidate.kind) && namesPayer(context, candidate) ? outlets[0] : undefined
  if (payer !== undefined) return outletBearers(context, payer, outlets)
  if (suedOutlet !== undefined && (suedPerson === undefined || suedOutlet.end < suedPerson.start - BESIDE))
    return outletBearers(context, suedOutlet, outlets)
  const byNoun = SUMS.has(candidate.kind) ? outletByPlainNoun(context, candidate, outlets) : null
  if (byNoun !== null) return outletBearers(context, byNoun, outlets)
  // "Deputy N disputed an article of the portal X. The plaintiff values her honour at 3 million"
  const accused = staged.stage === 'sought' && context.language.penalty.names === null && owed
  const disputed = accused && suedPerson === undefined && !others.some(({ role }) => DEFENDED.has(role)) ? outlets[0] : undefined // prettier-ignore
  if (disputed !== undefined) return outletBearers(context, disputed, outlets)
  const main = others.filter((one) => !SELDOM.has(one.role))
  const together = namedTogether(context, main, sentence) // "Journalist A came to the trial of B. She was fined": A's sentence
  const meant = personByNoun(context, candidate, staged, others)
  const person =
    suedPerson ?? meant ?? together[0] ?? lastBefore(others, sentence) ?? main.find((one) => one.start >= sentence.end)
  const counted = isSingular(context, candidate, staged) ? null : peopleCounted(context, sentence)
  const all = suedPerson === undefined && person !== meant && isEach(context, candidate) ? together : []
  const told =
    all.length > 1
      ? bearersNamed(all)
      : person === undefined
        ? null
        : personBearers(context, candidate, person, others, incident)
  const stranger = strangerByNoun(context, candidate, staged, others)
  if (stranger !== null && suedPerson === undefined && suedOutlet === undefined)
    return { people: [], count: peopleCounted(context, sentence) ?? 1, roles: [stranger.role], kind: 'unnamed' }
  const bearers = told !== null && person === meant ? { ...told, count: told.people.length } : told // «тілшіден 50 мың теңге»: from him alone
  const both = counted === 2 && suedPerson !== undefined && suedOutlet !== undefined // "from both defendants"
  if (bearers !== null && both && bearers.people.length === 1) return { ...bearers, count: 2 } // the outlet is not named beside the person
  if (bearers !== null && (counted === null || counted < 2 || counted === bearers.people.length)) return bearers
  if (bearers !== null) return { people: [], count: counted, roles: bearers.roles, kind: 'unnamed' } // "two other participants were fined"
  const outlet = PERSONAL.has(candidate.kind)
    ? undefined
    : (nearestOutlet(
        outlets.filter((one) => sentence.start <= one.start && one.end <= sentence.end),
        candidate,
      ) ?? outlets[0])
  const leads = leadingOutlet(context, outlet, incident) // «она», «с неё»: the paper that the item begins with
  if (
    outlet !== undefined &&
    !harm &&
    (leads || !says(context, context.language.penalty.pronoun, sentence.start, sentence.end))
  )
    return outletBearers(context, outlet, outlets)
  const organisation =
    eligible.length === 0 && (SUMS.has(candidate.kind) || isOfMedia(candidate))
      ? organisationBefore(context, incident, candidate, staged)
      : null
  if (organisation !== null)
    return { people: [organisation.name], count: 1, roles: [null], kind: organisation.ngo ? 'outlet' : 'organisation' }
  return {
    people: [],
    count:
      countInClause(context, candidate, penalties) ??
      peopleCounted(context, sentence) ??
      (speaksOfGroup(context, sentence) ? null : 1),
    roles: [],
    kind: 'unnamed',
  }
}

// "Each has to pay 43,250 tenge": all whom the sentence before has named.
function bearersNamed(all: readonly PersonDraft[]): Bearers {
  return { people: all.map(({ name }) => name), count: all.length, roles: all.map(({ role }) => role), kind: 'person' }
}

// "Having heard two witnesses, the judge ordered her to pay": one, whoever else is counted there.
function isSingular({ document, language }: Context, { start, end, sentence }: Candidate, { said }: Staged): boolean {
  if (language.penalty.verbLast || said === null || said.start < sentence.start) return false
  return says({ document, language }, language.penalty.pronoun, Math.min(said.start, start), end)
}
