// "The blogger was fined": a role without a name points at the one of that role whom the item has named.
import type { Role } from '../../lang/pack.ts'
import type { PersonDraft } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import type { Staged } from './staged.ts'

const WORD = /(?<![\p{L}-])\p{L}{3,}(?![\p{L}-])/gu
const LEAD = 40
// Whom a page points at so; a court, its parties and the police are always there.
const POINTING: ReadonlySet<Role> = new Set(['journalist', 'editor', 'blogger', 'activist', 'politician'])

/** The last one named before whose role the sentence tells without a name, or null; not who is paid or demands. */
export function pointedAt(
  { document, language }: Context,
  { sentence }: Candidate,
  { stage, said }: Staged,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const { roles, pluralRoles } = language.person
  const { beneficiary } = language.penalty
  const words = document.folded.slice(sentence.start, sentence.end)
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const at = sentence.start + index
    const role = roles[word]
    if (role === undefined || !POINTING.has(role) || pluralRoles.includes(word)) continue
    if (stage === 'sought' && (said === null || at < said.start)) continue // who demands
    const lead = words.slice(Math.max(0, index - LEAD), index)
    const person = people.findLast((one) => one.role === role && one.end <= at)
    if (person !== undefined && !beneficiary.some((one) => lead.endsWith(one))) return person
  }
  return null
}
