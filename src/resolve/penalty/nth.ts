// «Біріншісі екі жылға сотталды, екіншісіне 200 АЕК салынды»: one of those whom the item has named together, by the order.
import type { PersonDraft } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { namedTogether } from './together.ts'

/** The person meant by the last such word before the penalty, or null. */
export function nthNamed(
  context: Context,
  { sentence, start, measure }: Candidate,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const { document, language } = context
  const { names } = language.penalty
  if (names === null) return null
  const clause = document.folded.slice(sentence.start, Math.max(start, measure?.start ?? start))
  const hit = [...clause.matchAll(names.nth)].at(-1)
  if (hit === undefined) return null
  const at = sentence.start + hit.index
  const named = namedTogether(context, people, { start: at, end: at })
  const order = ['first', 'second', 'third'].findIndex((group) => hit.groups?.[group] !== undefined)
  return named.length > 1 ? (named[order] ?? null) : null
}
