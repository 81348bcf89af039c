import type { Segment, Span } from '../model.ts'
import { firstFrom } from '../text/nearby.ts'

/** For spans of the text: the index of the innermost incident that holds them, or null. Segments are sorted by start. */
export function innermostIncidents(segments: readonly Segment[]): (span: Span) => number | null {
  return innermostOf(segments, ({ role }) => role === 'incident')
}

/** The same among the segments that `counts` picks. Asked for every mention of a page: it must not look at every segment. */
export function innermostOf(
  segments: readonly Segment[],
  counts: (segment: Segment) => boolean,
): (span: Span) => number | null {
  const picked = segments.flatMap((segment, index) =>
    counts(segment) ? [{ start: segment.start, end: segment.end, index }] : [],
  )
  const outer = outerOf(picked)
  return ({ start, end }) => {
    let at = firstFrom(picked, start + 1) - 1
    while (at >= 0 && (picked[at]?.end ?? 0) < end) at = outer[at] ?? -1
    return picked[at]?.index ?? null
  }
}

// For each span the last one before it that is still open where it begins, or -1.
function outerOf(spans: readonly Span[]): readonly number[] {
  const open: number[] = []
  return spans.map(({ start }, at) => {
    while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop()
    const outer = open.at(-1) ?? -1
    open.push(at)
    return outer
  })
}
