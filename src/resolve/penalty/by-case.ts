// Who bears a penalty, by the case in which he is printed: «оштрафовал N-а», «назначил N-у», «N оштрафован»; and who is paid.
import type { PersonDraft, Span } from '../../model.ts'
import { shareCase } from '../../text/name/declension.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { OWED } from './bearer.ts'
import type { Printed } from './name-case.ts'
import { printedCases } from './name-case.ts'
import type { Staged } from './staged.ts'

/** Those who stand in the case that the verb asks of the bearer; all of them where none does, or where the pack knows of no cases. */
export function inCaseOfVerb(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  people: readonly PersonDraft[],
): readonly PersonDraft[] {
  if (people.length < 2) return people
  const cases = casesAsked(context, verbOf(candidate, staged))
  if (cases === '') return people
  const fitting = people.filter((person) => shareCase(printedCases(context, person), cases))
  return fitting.length > 0 ? fitting : people
}

// The word that tells the stage, else the one that names the penalty («оштрафован»).
function verbOf({ cue, sentence }: Candidate, { said }: Staged): Span | null {
  return said !== null && said.start >= sentence.start && said.end <= sentence.end ? said : cue
}

// Letters of the cases in which a verb has its bearer; '' where it tells none.
function casesAsked({ document, language }: Context, verb: Span | null): string {
  const { government } = language.penalty
  if (government === null || verb === null) return ''
  const words = document.folded.slice(verb.start, verb.end)
  return government.bearers.find((one) => one.verb.test(words))?.cases ?? ''
}

/** «оштрафовал адвоката N», «адвокат N отстранён»: whatever the office, who stands beside such a verb in its case bears it. */
export function isBesideVerb(context: Context, person: PersonDraft, candidate: Candidate, staged: Staged): boolean {
  const verb = verbOf(candidate, staged)
  const cases = casesAsked(context, verb)
  if (verb === null || cases === '' || person.role === 'judge' || person.role === 'prosecutor') return false
  const before = person.end <= verb.start
  if (!before && person.start < verb.end) return false
  const ends = [verb.end, candidate.cue?.end ?? 0, candidate.end].filter((end) => end <= person.start)
  const words = context.document.folded.slice(
    before ? person.end : Math.max(...ends),
    before ? verb.start : person.start,
  )
  const beside = before ? /^(?: [\p{L}-]+){0,5} $/u : /^ (?:[\p{L}-]+ )?$/u
  return beside.test(words) && shareCase(printedCases(context, person), cases)
}

/** «портал обязан выплатить 500 тысяч акиму N», «N-у суд присудил»: who gets the money of the sentence. */
export function isPaidByCase(context: Context, person: PersonDraft, { kind, sentence, measure }: Candidate): boolean {
  const { government } = context.language.penalty
  if (government === null || !OWED.has(kind) || measure?.sum == null) return false
  if (person.start < sentence.start || person.end > sentence.end) return false
  const { folded } = context.document
  const before = folded.slice(Math.max(sentence.start, person.start - 60), person.start)
  if (government.turnedTo.test(before)) return false
  const cases = printedCases(context, person)
  const { paid } = government
  const words = folded.slice(sentence.start, sentence.end)
  return (
    cases !== '' &&
    cases !== 'n' &&
    shareCase(cases, paid.cases) &&
    !shareCase(cases, 'n') &&
    paid.verb.test(words) &&
    !paid.unless.test(words)
  )
}

/** «сумму, которую предстоит выплатить N-у»: beside such a verb, the same case is that of who pays. */
export function owesByCase(context: Context, person: PersonDraft, { sentence }: Candidate): boolean {
  const { government } = context.language.penalty
  if (government === null || person.start < sentence.start || person.end > sentence.end) return false
  const words = context.document.folded.slice(sentence.start, sentence.end)
  return government.paid.unless.test(words) && shareCase(printedCases(context, person), government.paid.cases)
}

/** «перечислил в бюджет фермер N»: the subject behind its verb, where nobody else bears it; or null. */
export function subjectBehind(
  context: Context,
  candidate: Candidate,
  staged: Staged,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const verb = verbOf(candidate, staged)
  const { nominative } = context.language.person.naming
  if (verb === null || casesAsked(context, verb) !== nominative) return null
  return (
    people.find(
      (person) =>
        person.start >= verb.end &&
        isNominative(context, person) &&
        /^(?: [\p{L}\d-]+)* $/u.test(context.document.folded.slice(verb.end, person.start)),
    ) ?? null
  )
}

/** True where two names cannot stand side by side in a list: each is printed in another case. */
export function differsInCase(context: Context, one: Printed, other: Printed): boolean {
  if (context.language.penalty.government === null) return false
  return !shareCase(printedCases(context, one), printedCases(context, other))
}

/** «сумма, которую должен возместить N»: a subject, who is not paid. */
export function isNominative(context: Context, person: PersonDraft): boolean {
  const { naming } = context.language.person
  return context.language.penalty.government !== null && printedCases(context, person) === naming.nominative
}
