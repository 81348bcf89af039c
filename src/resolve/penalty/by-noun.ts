// Bearers whom the sentence tells by a noun alone, in languages whose names do not decline: "the court assigned the farmer 15 MCI",
// "the portal pays her 400 thousand".
import type { OutletDraft, PersonDraft } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { NEVER } from './bearer.ts'

/** The person whom the item has introduced with the noun that stands where a bearer stands, or null. */
export function personByNoun(
  context: Context,
  candidate: Candidate,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const { byNoun } = context.language.penalty
  if (byNoun === null) return null
  for (const noun of nounsBefore(context, candidate, byNoun.person)) {
    const person = people.findLast(
      (one) => one.end <= candidate.sentence.start && isIntroducedAs(context, one, noun, people),
    )
    if (person !== undefined) return person
  }
  return null
}

/** The outlet of the item, where a noun for outlets stands where a bearer stands; the last one told before, or null. */
export function outletByPlainNoun(
  context: Context,
  candidate: Candidate,
  outlets: readonly OutletDraft[],
): OutletDraft | null {
  const { byNoun } = context.language.penalty
  if (byNoun === null || nounsBefore(context, candidate, byNoun.outlet).length === 0) return null
  return outlets.findLast((outlet) => outlet.end <= candidate.start) ?? outlets[0] ?? null
}

// The nearest first. The noun may stand between the verb and its measure: "assigned the farmer 15 MCI".
function nounsBefore({ document }: Context, { sentence, start, end, measure }: Candidate, pattern: RegExp): string[] {
  const limit = measure === null ? start : Math.min(end, Math.max(start, measure.start))
  const words = document.folded.slice(sentence.start, limit)
  return Array.from(words.matchAll(pattern), ({ groups }) => groups?.['noun'] ?? '').reverse()
}

// "a farmer from Temirtau, Viktor Shtol", "Viktor Shtol, a farmer", or by the role itself.
function isIntroducedAs(
  { document, language }: Context,
  { start, end, role }: PersonDraft,
  noun: string,
  others: readonly PersonDraft[],
): boolean {
  const known = language.person.roles[noun]
  if (known !== undefined && NEVER.has(known)) return false
  if (known !== undefined && known === role && known !== 'other') return true
  const previous = Math.max(0, start - BESIDE, ...others.map((one) => one.end).filter((one) => one <= start))
  const before = document.folded.slice(previous, start).split(/[.;:]/u).at(-1) ?? ''
  const behind = /^,([^.;,]*)/u.exec(document.folded.slice(end, end + BESIDE))?.[1] ?? ''
  return [before, behind].some((text) => text.split(/[^\p{L}-]+/u).includes(noun))
}

const BESIDE = 60 // letters
