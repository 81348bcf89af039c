// «Біріншісі екі жылға сотталды, екіншісіне 200 АЕК салынды»: one of those whom the item has named together, by the order.
import type { PersonDraft } from '../../model.ts'
import { greatest } from '../../text/extremes.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { peopleCounted } from './head-count.ts'
import { namedTogether } from './together.ts'
import { allSaid } from '../said.ts'

/** The person meant by the last such word before the penalty, or null. */
export function nthNamed(
  context: Context,
  { sentence, start, measure }: Candidate,
  people: readonly PersonDraft[],
  others: readonly Candidate[],
): PersonDraft | null {
  const { names, government } = context.language.penalty
  const nth = names?.nth ?? government?.nth
  if (nth === undefined) return null
  const limit = Math.max(start, measure?.start ?? start)
  const all = allSaid(context, nth, sentence.start, Math.min(sentence.end, limit + NEXT))
  const hit = all.findLast(({ index }) => sentence.start + index < limit)
  if (hit === undefined) return null
  const at = sentence.start + hit.index
  // «у первого двенадцать суток, ещё с троих удержат по 20 МРП»
  const told = Math.max(sentence.start, greatest(others.map(({ end }) => end).filter((end) => end <= start)))
  if (at < told && peopleCounted(context, { start: told, end: start }) !== null) return null
  const named = namedTogether(context, people, { start: at, end: at })
  const order = ['first', 'second', 'third'].findIndex((group) => hit.groups?.[group] !== undefined)
  return named.length > 1 ? (named[order] ?? null) : null
}

const NEXT = 24 // letters of the words behind it, by which it is known
