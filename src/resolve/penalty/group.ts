// Who is joined to a person by commas, "and" or a dash.
import type { PersonDraft, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './attach.ts'
import { differsInCase } from './by-case.ts'
import { says } from '../said.ts'

/** "Three activists – A, B and C", "A and B": names joined by commas and "and" bear it together. */
export function groupOf(
  context: Context,
  person: PersonDraft,
  among: readonly PersonDraft[],
  others: readonly Candidate[],
): PersonDraft[] {
  const sorted = [...among].sort((a, b) => a.start - b.start)
  const at = sorted.indexOf(person)
  const joined = (a: PersonDraft | undefined, b: PersonDraft | undefined) =>
    a !== undefined &&
    b !== undefined &&
    !differsInCase(context, a, b) &&
    !isRelativeOf(context, a, b) &&
    !(others.some((other) => other.end <= a.start) && isFollowed(context, others, b)) && // «по 10 суток получили Ли и Ким, Пак – пять»
    says(context, context.language.penalty.joint, a.end, b.start)
  let from = at
  let to = at
  while (joined(sorted[from - 1], sorted[from])) from--
  while (joined(sorted[to], sorted[to + 1])) to++
  return sorted.slice(from, to + 1)
}

// «жену активиста N, M»: the one behind the comma is told by the one before it.
function isRelativeOf({ document, language }: Context, one: Span, next: Span): boolean {
  if (document.folded.slice(one.end, next.start) !== ', ') return false
  const before = document.folded.slice(Math.max(0, one.start - 50), one.start).match(/\p{L}+/gu) ?? []
  return before
    .slice(-3)
    .some((word) => language.person.roles[word] === 'relative' && !language.person.pluralRoles.includes(word))
}

/** «Ли – штраф 20 МРП, Пак – 15 суток»: a name before a dash bears what stands behind the dash. */
export function isFollowed({ document }: Context, others: readonly Candidate[], { end }: Span): boolean {
  return others.some(
    (other) => other.start >= end && /^ ?[:-] (?:\p{L}{1,3} )?$/u.test(document.folded.slice(end, other.start)),
  )
}
