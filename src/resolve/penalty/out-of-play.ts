// Who is named beside a penalty and does not bear it: the court, who gets the money, who demands it.
import type { PersonDraft, Span } from '../../model.ts'
import { nearby } from '../../text/nearby.ts'
import { oncePer } from '../../text/once.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { NEVER, OWED, SUMS } from './bearer.ts'
import { differsInCase, isBesideVerb, isNominative, isPaidByCase, owesByCase } from './by-case.ts'
import { behindName, nameEnding } from './name-case.ts'
import type { Staged } from './staged.ts'
import { prints, says } from '../said.ts'

/** True where a person named in the item does not bear this penalty: the court, its party, who gets the money or demands it. */
export function isOutOfPlay(context: Context, person: PersonDraft, candidate: Candidate, staged: Staged): boolean {
  if (candidate.kind === 'court-costs' && person.role === 'plaintiff' && staged.stage !== 'sought')
    return context.language.penalty.names !== null || isPaid(context, person)
  if (!OWED.has(candidate.kind) && isPunished(context, person)) return false
  if (isSuedByCase(context, person, candidate) || isObjectOfCourt(context, person, candidate)) return false
  if (isMadeToPay(context, person, candidate, staged)) return false
  if (
    NEVER.has(person.role) &&
    !isPunishable(context, person) &&
    !isRelativeNamed(context, person, candidate) &&
    !isPunishedSubject(context, person, candidate, staged) &&
    (OWED.has(candidate.kind) || !isBesideVerb(context, person, candidate, staged))
  )
    return true
  if (demands(context, person, candidate, staged) || complains(context, person)) return true
  if (isOutByCase(context, person, candidate, staged) || isPaidByCase(context, person, candidate)) return true
  if (OWED.has(candidate.kind) && isSued(context, person)) return false
  if (SUMS.has(candidate.kind) && receives(context, person)) return true
  const ofSums =
    candidate.kind !== 'fine' &&
    candidate.measure?.sum != null &&
    isPaidBy(person, candidate, staged) &&
    !isNominative(context, person) &&
    !owesByCase(context, person, candidate)
  return isPaid(context, person) || (ofSums && isPaidSums(context, person))
}

const BEFORE = 70 // letters

function isSaidBefore(context: Context, words: RegExp, { start }: Span): boolean {
  return prints(context, words, Math.max(0, start - BEFORE), start)
}

// Each penalty of an item asks about everybody named in it.
function oncePerName(tell: (context: Context, person: PersonDraft) => boolean): typeof tell {
  const known = oncePer((context: Context) => oncePer((person: PersonDraft) => tell(context, person)))
  return (context, person) => known(context)(person)
}

const complains = oncePerName((context, person) =>
  prints(context, context.language.penalty.complainant, behindOthers(context, person), person.start),
)
const isPunishable = oncePerName((context, person) =>
  isSaidBefore(context, context.language.penalty.punishable, person),
)
const isSued = oncePerName((context, person) => isSaidBefore(context, context.language.penalty.defendant, person))
const receives = oncePerName((context, { end }) => says(context, context.language.penalty.receiver, end, end + 70))
const isPaid = oncePerName((context, person) => isBeneficiary(context, person, context.language.penalty.beneficiary))
const isPaidSums = oncePerName((context, person) =>
  isBeneficiary(context, person, context.language.penalty.beneficiaryOfSums),
)

// «за воспрепятствование журналисту N начальник отдела M оштрафован»: what stands before another name, in another case, is his.
function behindOthers(context: Context, person: PersonDraft): number {
  const from = Math.max(0, person.start - BEFORE)
  const last = nearby(context.of('person'), { start: from, end: person.start }, 0).findLast(
    (one) => one.end <= person.start,
  )
  return last === undefined || last.start < from || !differsInCase(context, last, person) ? from : last.end
}

// "recovered from N 50,000 tenge of moral damages": whatever role the words for a suit give N.
function isMadeToPay(
  { document, language }: Context,
  { role, start }: PersonDraft,
  { kind, start: from }: Candidate,
  { stage, said }: Staged,
): boolean {
  if (role !== 'plaintiff' || !OWED.has(kind) || stage !== 'imposed' || language.penalty.names !== null) return false
  const verb = Math.min(from, said?.start ?? from)
  return start > verb && says({ document, language }, language.penalty.recoveredFrom, verb, start)
}

// «рассмотрел жалобу N, приговорённого к пяти годам»
const isPunished = oncePerName((context, { end }) => says(context, context.language.penalty.punished, end, end + 60))

// "lawyer N was fined": whatever the office, the subject of such a verb bears it.
function isPunishedSubject(context: Context, person: PersonDraft, candidate: Candidate, { said }: Staged): boolean {
  const { document, language } = context
  const { start, sentence } = candidate
  if (person.end < sentence.start || person.end > start) return false
  if (language.penalty.names === null) return says({ document, language }, language.penalty.passive, person.end, start)
  // «адвокат N он тәулікке қамалды»: where endings tell cases, the verb tells that the nominative bears it
  if (COURT.has(person.role) || said?.stage !== 'imposed' || said.start < start || nameEnding(context, person) !== '')
    return false
  const between = document.folded.slice(person.end, start)
  return (
    says({ document, language }, language.penalty.names.suffers, said.start, said.end + 2) &&
    /^ [^.,;:"]*$/u.test(between)
  )
}

const COURT: ReadonlySet<string | null> = new Set(['judge', 'prosecutor']) // «судья ескерту жасаумен шектелді»

// "three years for his cousin N", "N, his brother, to two years": a relative who is named right beside the penalty.
function isRelativeNamed({ document, language }: Context, { role, start, end }: PersonDraft, candidate: Span): boolean {
  if (role !== 'relative') return false
  if (says({ document, language }, language.penalty.kin, Math.max(0, start - 40), start)) return true
  if (end <= candidate.start) {
    const between = document.folded.slice(end, candidate.start)
    if (/[.;:]/u.test(between)) return false
    return between.length <= BESIDE_TERM || language.penalty.subject?.test(between) === true
  }
  const gap = document.folded.slice(candidate.end, start)
  return start >= candidate.end && gap.length <= BESIDE_NAME && language.penalty.bearer.test(gap)
}

const BESIDE_TERM = 20
const BESIDE_NAME = 24

/** True where such words before a name make it the one who is paid. */
export function isBeneficiary(context: Context, person: PersonDraft, words: readonly string[]): boolean {
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
  const before = stage === 'sought' && person.start >= sentence.start && person.end <= start
  // «N шақырту алды: депутат M … бағалайды», «N шектеуге кесілді; прокурор … сұраған»: behind such a mark somebody else demands
  const between = context.document.folded.slice(person.end, start)
  return before && names.demands.test(behind) && !/[:;]/u.test(between) && !parted(context, between)
}

function parted({ language }: Context, words: string): boolean {
  language.penalty.contrasts.lastIndex = 0
  return words.search(language.penalty.contrasts) !== -1
}

// «X-тен 1 теңге өндіруді өтініп жүр»: who is asked is no plaintiff, whatever else the page says of them.
function isSuedByCase(context: Context, person: PersonDraft, { kind }: Candidate): boolean {
  const { names } = context.language.penalty
  return OWED.has(kind) && person.role === 'plaintiff' && names?.sued.test(behindName(context, person)) === true
}

/** «Прокурор N-ге бес жыл сұрады»: the office before a name in an object's case is another's, where the sentence names nobody else. */
export function isObjectOfCourt(context: Context, person: PersonDraft, { sentence, start, kind }: Candidate): boolean {
  const { names } = context.language.penalty
  if (names === null || !(OFFICES.has(person.role) || (person.role === 'plaintiff' && !OWED.has(kind)))) return false
  const alone = nearby(context.of('person'), sentence, 0).filter((one) => sentence.start <= one.start && one.end <= start).length === 1 // prettier-ignore
  return (
    alone && person.start >= sentence.start && person.end <= start && names.object.test(behindName(context, person))
  )
}

const OFFICES: ReadonlySet<string | null> = new Set(['judge', 'prosecutor', 'lawyer'])

// Who demands does not bear: the subject before "insisted on an arrest for 15 days".
function demands(context: Context, person: Span, { sentence }: Candidate, { stage, said }: Staged): boolean {
  if (stage !== 'sought' || said === null || said.filing || said.reach !== 'forth') return false
  if (person.start < sentence.start || person.end > said.start) return false
  const gap = context.document.folded.slice(person.end, said.start)
  if (gap.replace(/^,[^,]{0,90},/u, '').length >= 30) return false // «бизнесмен N, считавший себя оклеветанным, добивался»
  if (/[:;]/u.test(gap)) return false // "NAME: the prosecutor asked …"
  const from = Math.max(sentence.start, person.start - 50)
  return !prints(context, context.language.penalty.defendant, from, person.start) // "the prosecutor in the trial of NAME requested"
}

// "in favour of ex-akim NAME", "to the private prosecutor, port director NAME": words of role may stand between.
function endsWithRole(before: string, words: string): boolean {
  const at = before.lastIndexOf(words)
  if (at === -1) return false
  const rest = before.slice(at + words.length)
  return rest.length <= 45 && !/[.;:\d]/u.test(rest)
}
