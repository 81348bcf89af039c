// On whom a penalty falls: the person it names, the subject of its sentence, or whom the item has been speaking of.
import type { Category, OutletDraft, PersonDraft, Span } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { countOfGroup, peopleCounted, speaksOfGroup } from './head-count.ts'
import { behindName } from './name-case.ts'
import { organisationIn } from './organisation.ts'
import type { Staged } from './stage.ts'

/** Names a penalty falls on, and how many they are (null: a group without a number). */
export interface Bearers {
  readonly people: readonly string[]
  readonly count: number | null
  readonly roles: readonly (string | null)[]
  /** `outlet`: an outlet, or a body of civil society. */
  readonly kind: 'person' | 'outlet' | 'organisation' | 'unnamed'
}

/** Who is named in the bulletin, and what its items are about. */
export interface Cast {
  readonly people: readonly PersonDraft[]
  readonly outlets: readonly OutletDraft[]
  readonly categories: ReadonlyMap<number, Category>
}

// Who acts in a trial but is not punished by it; officials are, where nobody else is named before the verb.
const NEVER: ReadonlySet<string | null> = new Set(['judge', 'prosecutor', 'lawyer', 'relative', 'plaintiff'])
const SELDOM: ReadonlySet<string | null> = new Set(['official', 'police', 'businessperson', 'expert'])
const DEFENDED: ReadonlySet<string | null> = new Set(['journalist', 'editor', 'blogger', 'activist'])

// In these items the people of the monitor are the harmed; who is punished is somebody else.
const HARM: ReadonlySet<Category> = new Set(['killing', 'attack', 'threat', 'obstruction', 'harassment'])
// How far back, in letters, an item is remembered: of longer ones the rest is another story.
const MEMORY = 5000

const OF_NEXT = 4
const BESIDE = 60
const OWED: ReadonlySet<string> = new Set(['compensation', 'court-costs', 'other'])
const THINGS: ReadonlySet<string> = new Set(['confiscation', 'warning'])
const SUMS: ReadonlySet<string> = new Set(['compensation', 'court-costs', 'fine', 'other'])

/** The bearers of a candidate; `others` are all candidates of its sentence. */
export function bearersOf(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  others: readonly Candidate[],
  cast: Cast,
): Bearers {
  const bearers = anyBearers(context, candidate, staged, others, cast)
  const { start, end } = candidate.sentence
  const shared = OWED.has(candidate.kind) && bearers.count === 1 && bearers.kind !== 'person'
  return shared && context.language.penalty.jointly.test(context.document.folded.slice(start, end))
    ? { ...bearers, count: null } // «взыскать солидарно»: others owe it too
    : bearers
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
  const here = within(eligible, sentence)
  const words = context.document.folded.slice(sentence.start, sentence.end)
  if (candidate.kind === 'court-costs' && context.language.penalty.plaintiffPays.test(words))
    return plaintiffBearers(context, within(cast.people, incident))
  if (
    isOfMedia(candidate) ||
    context.language.penalty.fromMedia.test(context.document.folded.slice(candidate.end, candidate.end + 60)) ||
    isFromMediaInside(context, candidate, here)
  ) {
    const outlet = nearestOutlet(within(outlets, sentence), candidate) ?? lastBefore(outlets, sentence) ?? outlets[0]
    const sued = candidate.kind === 'other' ? suedByCase(context, within(cast.people, incident)) : undefined
    if (sued !== undefined) return personBearers(context, candidate, sued, [sued], incident)
    const owner = within(outlets, sentence).length > 0 ? null : refuterIn(candidate, staged, here)
    if (owner !== null) return personBearers(context, candidate, owner, here, incident)
    const leading = within(outlets, sentence).length > 0 ? null : leadingPerson(context, eligible, outlets, incident)
    if (leading !== null) return personBearers(context, candidate, leading, eligible, incident)
    if (outlet !== undefined) return outletBearers(outlet)
  }
  if (isStranger(context, candidate, within(cast.people, sentence)))
    return { people: [], count: 1, roles: ['official'], kind: 'unnamed' }
  const target = SUMS.has(candidate.kind)
    ? outletTarget(context, candidate, staged, within(outlets, sentence), here.filter(isOwn(candidate, others)))
    : null
  if (target !== null) return outletBearers(target)
  const own = suedIn(context, candidate, staged, here) ?? nearestIn(context, candidate, others, here)
  if (own !== null) return personBearers(context, candidate, own, here, incident)
  const organisation =
    SUMS.has(candidate.kind) || THINGS.has(candidate.kind) || isOfMedia(candidate)
      ? organisationIn(context, candidate, staged)
      : null
  if (organisation !== null)
    return { people: [organisation.name], count: 1, roles: [null], kind: organisation.ngo ? 'outlet' : 'organisation' }
  return spokenOf(context, candidate, cast, eligible, outlets, incident)
}

// «отсудил у газеты 36 млн»: between the verb and its sum.
function isFromMediaInside(
  context: Context,
  { start, end, measure }: Candidate,
  here: readonly PersonDraft[],
): boolean {
  if (measure === null || measure.start <= start || here.some((one) => start <= one.start && one.end <= end))
    return false
  return context.language.penalty.fromMedia.test(context.document.folded.slice(start, measure.start))
}

// «Раиса Алимова, жительница Павлодара»: whoever the head of the item names, where it names no outlet, is sued.
function leadingPerson(
  context: Context,
  people: readonly PersonDraft[],
  outlets: readonly OutletDraft[],
  incident: Span,
): PersonDraft | null {
  const line = headOf(context, incident)
  if (line === null || outlets.some((outlet) => line.start <= outlet.start && outlet.start < line.end)) return null
  return people.find((person) => line.start <= person.start && person.start <= line.start + 4) ?? null
}

// The first line of an item that is more than a day.
function headOf(context: Context, incident: Span): Span | null {
  const { text } = context.document
  const first = lineAt(text, incident.start, incident.end)
  const dated = context
    .of('date')
    .some((date) => first.start <= date.start + 2 && date.end >= first.end - 2 && date.end <= first.end)
  const line = dated ? lineAt(text, first.end + 1, incident.end) : first
  return line.end < incident.end && line.end - line.start <= LONGEST_HEAD ? line : null
}

function lineAt(text: string, start: number, limit: number): Span {
  const end = text.indexOf('\n', start)
  return { start, end: end === -1 || end > limit ? limit : end }
}

const LONGEST_HEAD = 90

// «оштрафовал руководителя пресс-службы»: an official or guard without a name, where no name stands.
function isStranger(
  context: Context,
  { kind, start, end, sentence }: Candidate,
  named: readonly PersonDraft[],
): boolean {
  if (OWED.has(kind) || named.some((one) => start <= one.start && one.end <= end)) return false
  const from = named.length === 0 ? sentence.start : start
  return context.language.penalty.stranger.test(context.document.folded.slice(from, end))
}

// "its owner N, as before, is to pay a million and to disprove the information": no outlet in the sentence, a person before the verb.
function refuterIn(candidate: Candidate, { stage }: Staged, here: readonly PersonDraft[]): PersonDraft | null {
  if (candidate.cue?.ofMedia !== true || stage === 'sought' || stage === 'dismissed') return null
  return here.findLast((person) => person.end <= candidate.start) ?? null
}

// "ordered the newspaper X to pay …", "a fine of 30 MCI on Radio X": the outlet stands where the one who pays stands, and no person there.
function outletTarget(
  context: Context,
  candidate: Candidate,
  { said, stage }: Staged,
  outlets: readonly OutletDraft[],
  people: readonly PersonDraft[],
): OutletDraft | null {
  const led = said !== null && stage !== 'sought' && said.end <= candidate.start && candidate.start - said.end < 80
  const start = led ? said.end : candidate.start
  const core = outlets.find((outlet) => start <= outlet.start && outlet.end <= candidate.end)
  const behind = outlets.find(
    (outlet) =>
      outlet.start >= candidate.end &&
      context.language.penalty.onto.test(context.document.folded.slice(candidate.end, outlet.start)),
  )
  const before = outlets.findLast((outlet) => outlet.end <= candidate.start)
  const pays = before !== undefined && context.language.penalty.names?.pays.test(behindName(context, before)) === true
  const found = core ?? behind ?? (pays ? before : undefined)
  if (found === undefined || isOnStaff(context, candidate, said)) return null
  const end = Math.max(candidate.end, found.end)
  const from = Math.min(start, found.start)
  return people.some((person) => from <= person.start && person.end <= end + 40) ? null : found
}

// «X-ке қарсы талап»: who is sued for a refutation, where endings tell it.
function suedByCase(context: Context, people: readonly PersonDraft[]): PersonDraft | undefined {
  const { names } = context.language.penalty
  return names === null ? undefined : people.find((person) => names.sued.test(behindName(context, person)))
}

// Nobody in its own sentence: the one who is sued, the one spoken of last, the outlet, or somebody without a name.
function spokenOf(
  context: Context,
  candidate: Candidate,
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
  if (suedOutlet !== undefined && (suedPerson === undefined || suedOutlet.end < suedPerson.start - BESIDE))
    return outletBearers(suedOutlet)
  const main = others.filter((one) => !SELDOM.has(one.role))
  const person =
    suedPerson ??
    lastBefore(main, sentence) ??
    lastBefore(others, sentence) ??
    main.find((one) => one.start >= sentence.end)
  const counted = peopleCounted(context, sentence)
  const bearers = person === undefined ? null : personBearers(context, candidate, person, others, incident)
  if (bearers !== null && (counted === null || counted < 2 || counted === bearers.people.length)) return bearers
  if (bearers !== null) return { people: [], count: counted, roles: bearers.roles, kind: 'unnamed' } // "two other participants were fined"
  const outlet =
    nearestOutlet(
      outlets.filter((one) => sentence.start <= one.start && one.end <= sentence.end),
      candidate,
    ) ?? outlets[0]
  const text = context.document.folded.slice(sentence.start, sentence.end)
  const leads = outlet !== undefined && outlet.start <= incident.start + 4 // «она», «с неё»: the paper that the item begins with
  if (outlet !== undefined && !harm && (leads || !context.language.penalty.pronoun.test(text)))
    return outletBearers(outlet)
  return {
    people: [],
    count: peopleCounted(context, sentence) ?? (speaksOfGroup(context, sentence) ? null : 1),
    roles: [],
    kind: 'unnamed',
  }
}

// "sued the site X and journalist N", "took the owner of the channel X, N, to court": the person is named, who pays for the outlet.
function personBeside(
  context: Context,
  outlet: OutletDraft | undefined,
  people: readonly PersonDraft[],
): PersonDraft | undefined {
  if (outlet === undefined) return undefined
  const { staffOf, withMedia } = context.language.penalty
  const { text } = context.document
  const person = people.find((one) => one.start >= outlet.end && one.start - outlet.end <= BESIDE)
  if (person === undefined) return undefined
  const isStaff = staffOf.test(text.slice(Math.max(0, outlet.start - 50), outlet.start))
  return isStaff || withMedia.test(text.slice(Math.max(0, outlet.start - 20), person.start)) ? person : undefined
}

// "closed the newspaper X and fined its owner": somebody of the outlet, who may have been named before.
function isOnStaff(context: Context, { start, end, sentence }: Candidate, said: Staged['said']): boolean {
  const from = Math.min(start, said === null || said.start < sentence.start ? start : said.start)
  const after = context.document.folded.slice(Math.max(sentence.start, from - 30), Math.min(sentence.end, end + 40))
  return context.language.penalty.itsStaff.test(after)
}

// "ordered the plaintiff to pay the costs": one of those with that role, or somebody without a name.
function plaintiffBearers(context: Context, people: readonly PersonDraft[]): Bearers {
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

function isOfMedia({ kind, cue }: Candidate): boolean {
  return kind === 'licence-or-media-suspension' || cue?.ofMedia === true
}

function outletBearers({ name }: OutletDraft): Bearers {
  return { people: [name], count: 1, roles: [null], kind: 'outlet' }
}

function nearestOutlet(outlets: readonly OutletDraft[], candidate: Span): OutletDraft | undefined {
  const away = (a: Span) => Math.max(0, a.start - candidate.end, candidate.start - a.end)
  return [...outlets].sort((a, b) => away(a) - away(b))[0]
}

function lastBefore<T extends Span>(list: readonly T[], sentence: Span): T | undefined {
  return list.filter((one) => one.end <= sentence.start).at(-1)
}

function isOutOfPlay(context: Context, person: PersonDraft, candidate: Candidate, staged: Staged): boolean {
  const here = candidate.sentence.start <= person.start && person.end <= candidate.sentence.end
  if (candidate.kind === 'court-costs' && person.role === 'plaintiff' && staged.stage !== 'sought')
    return !here && isBeneficiary(context, person, context.language.penalty.beneficiary)
  const { beneficiary, beneficiaryOfSums, complainant, punishable, receiver } = context.language.penalty
  const words = context.document.text.slice(Math.max(0, person.start - 70), person.start)
  if (NEVER.has(person.role) && !punishable.test(words)) return true
  if (demands(context, person, candidate, staged) || complainant.test(words)) return true
  if (isOutByCase(context, person, candidate, staged)) return true
  if (OWED.has(candidate.kind) && context.language.penalty.defendant.test(words)) return false
  if (SUMS.has(candidate.kind) && receiver.test(context.document.folded.slice(person.end, person.end + 70))) return true
  const ofSums = candidate.kind !== 'fine' && candidate.measure?.sum != null && isPaidBy(person, candidate, staged)
  return isBeneficiary(context, person, ofSums ? [...beneficiary, ...beneficiaryOfSums] : beneficiary)
}

function isBeneficiary(context: Context, person: PersonDraft, words: readonly string[]): boolean {
  const before = context.document.folded.slice(Math.max(0, person.start - 60), person.start)
  return words.some((one) => endsWithRole(before, one) && !isOfAnother(context, person, before, one))
}

// «жалобу директора N о привлечении редактора M»: the word is the first one's.
function isOfAnother(context: Context, { start }: Span, before: string, words: string): boolean {
  const from = start - before.length + before.lastIndexOf(words)
  return nearby(context.of('person'), { start: from, end: start }, 0).some((one) => one.end <= start)
}

// "has begun to hold back the wages of editor N: she owes a million": nothing has been paid "to" her before the verb.
function isPaidBy(person: Span, { start, sentence }: Candidate, { said }: Staged): boolean {
  const from = said === null || said.start < sentence.start ? start : Math.min(start, said.start)
  return person.start < sentence.start || person.start > from
}

// «әкімнің пайдасына», «мұғалімге төлейді», «тілшіні қорлағаны үшін»: endings and words behind a name.
function isOutByCase(
  context: Context,
  person: PersonDraft,
  { sentence, kind, start }: Candidate,
  { stage }: Staged,
): boolean {
  const { names } = context.language.penalty
  if (names === null) return false
  const behind = behindName(context, person)
  if (names.aside.test(behind)) return true
  if (SUMS.has(kind) && kind !== 'fine' && names.receives.test(behind)) return true
  return stage === 'sought' && person.start >= sentence.start && person.end <= start && names.demands.test(behind)
}

// Who demands does not bear: the subject before "insisted on an arrest for 15 days".
function demands(context: Context, person: Span, { sentence }: Candidate, { stage, said }: Staged): boolean {
  if (stage !== 'sought' || said === null || said.filing || said.reach !== 'forth') return false
  if (person.start < sentence.start || person.end > said.start) return false
  const gap = context.document.folded.slice(person.end, said.start)
  if (gap.replace(/^,[^,]{0,90},/u, '').length >= 30) return false // «бизнесмен N, считавший себя оклеветанным, добивался»
  if (/[:;]/u.test(gap)) return false // "NAME: the prosecutor asked …"
  const before = context.document.text.slice(Math.max(sentence.start, person.start - 50), person.start)
  return !context.language.penalty.defendant.test(before) // "the prosecutor in the trial of NAME requested"
}

// "in favour of ex-akim NAME", "to the private prosecutor, port director NAME": words of role may stand between.
function endsWithRole(before: string, words: string): boolean {
  const at = before.lastIndexOf(words)
  if (at === -1) return false
  const rest = before.slice(at + words.length)
  return rest.length <= 45 && !/[.;:\d]/u.test(rest)
}

/** The person the candidate's own sentence gives it to: inside it, right after it ("given to N"), or the nearest before it. */
function nearestIn(
  context: Context,
  candidate: Candidate,
  others: readonly Candidate[],
  here: readonly PersonDraft[],
): PersonDraft | null {
  const inside = here.find((person) => candidate.start <= person.start && person.end <= candidate.end)
  if (inside !== undefined) return inside
  const after = here.find((person) => person.start >= candidate.end && leadsTo(context, candidate, others, person))
  if (after !== undefined) return after
  const before = here.filter((person) => person.end <= candidate.start)
  const strong = before.filter((person) => !SELDOM.has(person.role))
  const last = subjectOf(context, before, (strong.length > 0 ? strong : before).at(-1))
  if (last !== undefined) return last
  return here.find((person) => person.start >= candidate.end && !SELDOM.has(person.role)) ?? null
}

// "guard A, who had beaten reporter B, was fined": B stands in a clause about A.
function subjectOf(
  context: Context,
  before: readonly PersonDraft[],
  last: PersonDraft | undefined,
): PersonDraft | undefined {
  if (last === undefined) return undefined
  const head = before.findLast(
    (person) =>
      person.end <= last.start &&
      context.language.penalty.relative.test(context.document.folded.slice(person.end, last.start)),
  )
  return head ?? last
}

// "fined the paper 50 MCI and its owner N 20 MCI": a name right before another measure is that one's.
function isOwn(candidate: Candidate, others: readonly Candidate[]): (person: Span) => boolean {
  return (person) =>
    person.start < candidate.end ||
    !others.some((other) => other.start >= person.end && other.start - person.end <= OF_NEXT && other.cue === null)
}

// "valued his honour at five million and sued activist N": who is sued is to pay, whoever stands nearer.
function suedIn(
  context: Context,
  candidate: Candidate,
  { stage }: Staged,
  here: readonly PersonDraft[],
): PersonDraft | null {
  if (!OWED.has(candidate.kind) || (stage !== 'sought' && stage !== 'dismissed')) return null
  const { document, language } = context
  const start = candidate.sentence.start
  return (
    here.find(
      (person) =>
        language.penalty.defendant.test(document.text.slice(Math.max(start, person.start - 70), person.start)) ||
        language.penalty.names?.sued.test(behindName(context, person)) === true,
    ) ?? null
  )
}

function leadsTo(context: Context, candidate: Candidate, others: readonly Candidate[], person: Span): boolean {
  const gap = context.document.folded.slice(candidate.end, person.start)
  if (
    gap.length > 70 ||
    others.some((other) => other !== candidate && other.start >= candidate.end && other.end <= person.start)
  )
    return false
  return context.language.penalty.bearer.test(gap)
}

function personBearers(
  context: Context,
  candidate: Candidate,
  person: PersonDraft,
  among: readonly PersonDraft[],
  incident: Span,
): Bearers {
  const group = groupOf(context, person, among)
  const people = [...new Set(group.map((one) => one.name))]
  return {
    people,
    count: countOfGroup(context, candidate, people.length, [group[0] ?? person, group.at(-1) ?? person], incident),
    roles: group.map((one) => (isOnTrial(context, one) ? null : one.role)),
    kind: 'person',
  }
}

// "the prosecutor in the trial of N": the office beside the name is another's.
function isOnTrial(context: Context, { role, start }: PersonDraft): boolean {
  if (!NEVER.has(role)) return false
  const words = context.document.text.slice(Math.max(0, start - 70), start)
  return context.language.penalty.punishable.exec(words)?.groups?.['trial'] !== undefined
}

// "Three activists – A, B and C", "A and B": names joined by commas and "and" bear it together.
function groupOf(context: Context, person: PersonDraft, among: readonly PersonDraft[]): PersonDraft[] {
  const sorted = [...among].sort((a, b) => a.start - b.start)
  const at = sorted.indexOf(person)
  const joined = (a: PersonDraft | undefined, b: PersonDraft | undefined) =>
    a !== undefined &&
    b !== undefined &&
    context.language.penalty.joint.test(context.document.folded.slice(a.end, b.start))
  let from = at
  let to = at
  while (joined(sorted[from - 1], sorted[from])) from--
  while (joined(sorted[to], sorted[to + 1])) to++
  return sorted.slice(from, to + 1)
}
