// «Біріншісі екі жылға сотталды, екіншісіне 200 АЕК салынды»: one of those whom the item has named together, by the order.
import type { PersonDraft } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'

/** The person meant by the last such word before the penalty, or null. */
export function nthNamed(
  { document, language }: Context,
  { sentence, start, measure }: Candidate,
  people: readonly PersonDraft[],
): PersonDraft | null {
  const { names } = language.penalty
  if (names === null) return null
  const clause = document.folded.slice(sentence.start, Math.max(start, measure?.start ?? start))
  const hit = [...clause.matchAll(names.nth)].at(-1)
  if (hit === undefined) return null
  const at = sentence.start + hit.index
  const last = people.findLast((one) => one.end <= at)
  if (last === undefined) return null
  const together = people.filter(
    (one) => one.start <= last.start && !/[!?\n]|\p{L}{3}\. /u.test(document.folded.slice(one.end, last.start)),
  )
  const named = together.filter((one, index) => together.findIndex(({ name }) => name === one.name) === index)
  const order = ['first', 'second', 'third'].findIndex((group) => hit.groups?.[group] !== undefined)
  return named.length > 1 ? (named[order] ?? null) : null
}
