// Who bears a penalty, by the case in which he is printed: «оштрафовал N-а», «назначил N-у», «N оштрафован»; and who is paid.
import type { PersonDraft } from '../../model.ts'
import { shareCase } from '../../text/declension.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { OWED } from './bearer.ts'
import { printedCases } from './name-case.ts'
import type { Staged } from './staged.ts'

/** Those who stand in the case that the verb asks of the bearer; all of them where none does, or where the pack knows of no cases. */
export function inCaseOfVerb(
  context: Context,
  { cue, sentence }: Candidate,
  { said }: Staged,
  people: readonly PersonDraft[],
): readonly PersonDraft[] {
  const { government } = context.language.penalty
  const own = said !== null && said.start >= sentence.start && said.end <= sentence.end ? said : cue
  if (government === null || own === null || people.length < 2) return people
  const words = context.document.folded.slice(own.start, own.end)
  const cases = government.bearers.find(({ verb }) => verb.test(words))?.cases
  if (cases === undefined) return people
  const fitting = people.filter((person) => shareCase(printedCases(context, person), cases))
  return fitting.length > 0 ? fitting : people
}

/** «портал обязан выплатить 500 тысяч акиму N», «N-у суд присудил»: who gets the money of the sentence. */
export function isPaidByCase(context: Context, person: PersonDraft, { kind, sentence, measure }: Candidate): boolean {
  const { government } = context.language.penalty
  if (government === null || !OWED.has(kind) || measure?.sum == null) return false
  if (person.start < sentence.start || person.end > sentence.end) return false
  const { folded } = context.document
  if (
    /(?<!\p{L})ко? (?:[\p{L}-]+ ){0,4}$/u.test(folded.slice(Math.max(sentence.start, person.start - 60), person.start))
  )
    return false
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

/** True where two names cannot stand side by side in a list: each is printed in another case. */
export function differInCase(context: Context, one: PersonDraft, other: PersonDraft): boolean {
  if (context.language.penalty.government === null) return false
  return !shareCase(printedCases(context, one), printedCases(context, other))
}
