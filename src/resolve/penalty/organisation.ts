// "LLP “Tanba Media” shall recover", "recovery of … from advertising agency «Bereke»": a company in quotes that is no outlet.
import type { OutletDraft, Span } from '../../model.ts'
import { nearPart } from '../../text/nearby.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { OWED } from './bearer.ts'
import { allPrinted, printedIn } from '../said.ts'
import type { Staged } from './staged.ts'

// Their quotes and capitals are read in the text as it is printed.
function companiesIn(context: Pick<Context, 'document' | 'language'>, start: number, end: number) {
  return allPrinted(context, context.language.penalty.organisation, start, end)
}

/** The company that bears it, as subject before it or after "from" (`ngo`: a body of civil society), or null. */
export function organisationIn(
  context: Context,
  candidate: Candidate,
  staged: Staged,
): { readonly name: string; readonly ngo: boolean } | null {
  const { start, end } = candidate.sentence
  const { beneficiary, bearer } = context.language.penalty
  for (const hit of companiesIn(context, start, end)) {
    const name = hit.groups?.['name']
    const ngo = hit.groups?.['ngo'] !== undefined
    const at = start + hit.index
    const before = context.document.folded.slice(Math.max(start, at - 30), at)
    if (name === undefined || beneficiary.some((words) => before.includes(words))) continue
    if (bearer.test(` ${before.slice(-24)}`) && at > candidate.start) return { name, ngo }
    if (at >= candidate.end && at - candidate.end <= 2) return { name, ngo } // «предостережение пресс-клубу «X»»
    if (at < candidate.start && !isDemand(candidate, staged)) return { name, ngo }
    const behind = context.document.folded.slice(at + hit[0].length, at + hit[0].length + 100)
    if (at < candidate.start && context.language.penalty.names?.sued.test(behind) === true) return { name, ngo } // «“X” ЖШС-нен … сұрайды»
    if (candidate.start <= at && at + hit[0].length <= candidate.end) return { name, ngo } // «деятельность фонда X приостановлена»
  }
  return null
}

// "firm X withdrew its suit for 12 million": it is the one that demands.
function isDemand({ kind }: Candidate, { stage }: Staged): boolean {
  return stage === 'sought' || (stage === 'dismissed' && OWED.has(kind))
}

/** «ТОО «X», собственник газеты «Y»», «владелец, ТОО «X»»: the company behind an outlet of the item, which owes what the outlet is to pay; or null. */
export function companyBehind(
  { document, language }: Context,
  { start, end }: Span,
  outlet: OutletDraft,
): string | null {
  const { owner } = language.penalty
  for (const hit of companiesIn({ document, language }, start, end)) {
    const [from, to] = [start + hit.index, start + hit.index + hit[0].length]
    const before = document.folded.slice(Math.max(start, from - 24), from)
    const behind = document.folded.slice(to, Math.max(to, Math.min(outlet.start, to + 60)))
    if (owner.before.test(before) || (outlet.start >= to && owner.behind.test(behind)))
      return hit.groups?.['name'] ?? null
  }
  return null
}

/** «Полиция департаментінен екі миллион теңге»: the state body of the sentence from which money is wanted or awarded, or null. */
export function bodyIn(context: Context, { kind, sentence }: Candidate): string | null {
  const { payingBody } = context.language.penalty
  if (!OWED.has(kind) || payingBody === null) return null
  const told = printedIn(context, payingBody.form, sentence.start, sentence.end)?.groups
  const head = told?.['head']
  if (head === undefined) return told?.['name'] ?? null
  return (payingBody.nominatives[head.toLowerCase()] ?? head) + (told?.['rest'] ?? '')
}

/** The company or body of civil society that the item has named last, where it names nobody else («ұйымға 350 АЕК айыппұл салды»); or null. */
export function organisationBefore(
  { document, language }: Context,
  incident: Span,
  candidate: Candidate,
  staged: Staged,
): { readonly name: string; readonly ngo: boolean } | null {
  if (isDemand(candidate, staged)) return null
  const { start } = nearPart(incident, candidate)
  const told = companiesIn({ document, language }, start, candidate.start).at(-1)
  const name = told?.groups?.['name']
  return name === undefined ? null : { name, ngo: told?.groups?.['ngo'] !== undefined }
}
