// Who was named last before a place, and together with whom.
import type { PersonDraft, Span } from '../../model.ts'
import type { Context } from '../context.ts'

/** The last that stands before the span. */
export function lastBefore<T extends Span>(list: readonly T[], { start }: Span): T | undefined {
  return list.findLast((one) => one.end <= start)
}

/** Those of the last sentence before the span that names any, in text order; each once. */
export function namedTogether({ document }: Context, people: readonly PersonDraft[], span: Span): PersonDraft[] {
  const last = lastBefore(people, span)
  if (last === undefined) return []
  const own = people.filter(
    (one) => one.start <= last.start && !/[!?\n]|\p{L}{3}\. /u.test(document.folded.slice(one.end, last.start)),
  )
  return own.filter((one, at) => own.findIndex(({ name }) => name === one.name) === at)
}
