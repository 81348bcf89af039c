// How many bear a penalty, where the text tells it by a number or a group.
import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'

/** "six oil workers were fined", "three students": the number before a word for people, or null. */
export function peopleCounted(context: Context, { start, end }: Span): number | null {
  const word = context.language.penalty.people.exec(context.document.folded.slice(start, end))?.groups?.['count']
  if (word === undefined) return null
  return /^\d+$/u.test(word) ? Number(word) : (context.language.penalty.duration.counts[word] ?? null)
}

/** True where a sentence speaks of several people without a number. */
export function speaksOfGroup(context: Context, { start, end }: Span): boolean {
  return context.language.penalty.group.test(context.document.folded.slice(start, end))
}

/** The number of those who bear it, where `named` of them have names: more by "each" of a number told, or by an outlet beside them. */
export function countOfGroup(
  context: Context,
  candidate: Candidate,
  named: number,
  first: Span,
  incident: Span,
): number {
  const each = candidate.sentence.pers.some(({ per }) => per === 'person')
  const counted = each
    ? (peopleCounted(context, candidate.sentence) ?? (named <= 1 ? peopleCounted(context, incident) : null))
    : null
  if (counted !== null && counted > named) return counted
  const before = context.document.text.slice(Math.max(incident.start, first.start - 60), first.start)
  return named + (candidate.measure?.sum != null && context.language.penalty.withMedia.test(before) ? 1 : 0)
}
