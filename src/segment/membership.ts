import type { Segment, Span } from '../model.ts'

/** For spans of the text: the index of the innermost incident that holds them, or null. Segments are sorted by start. */
export function innermostIncidents(segments: readonly Segment[]): (span: Span) => number | null {
  return ({ start, end }) => {
    let found: number | null = null
    for (const [index, segment] of segments.entries()) {
      if (segment.start > start) break
      if (segment.role === 'incident' && end <= segment.end) found = index
    }
    return found
  }
}
