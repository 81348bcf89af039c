// The audit of what was left unread. Inside incidents and statistics, whatever looks like a figure, a sum or a reference and is
// covered by no mention is said aloud: so a shape that a pack lacks shows on every new page, without any annotated pages.
import type { Document, Doubt, Segment, Span } from '../model.ts'

// A number with its marks, the word for money, index or article: what no incident should hold without being read.
const LOOKS_LIKE =
  /\p{N}[\p{N}.,:/\u2212-]*(?:[ '](?=\p{N}{3}(?!\p{N}))\p{N}+)*|(?<!\p{L})(?:tenge|kzt|mci|тенге|мрп|теңге|аек|articles?|art\.|ст\.|стать[яиейюё]\p{L}*|бап\p{L}*)(?!\p{L})/gu

/** An issue `unread` for each such expression that no span of `covered` touches. */
export function unreadIn(document: Document, segments: readonly Segment[], covered: readonly Span[]): Doubt[] {
  const where = topmost(segments.filter((segment) => segment.role === 'incident' || segment.role === 'statistics'))
  const sorted = [...covered].sort((a, b) => a.start - b.start)
  const doubts: Doubt[] = []
  let next = 0
  let reach = 0
  for (const segment of where) {
    for (const hit of document.folded.slice(segment.start, segment.end).matchAll(LOOKS_LIKE)) {
      const start = segment.start + hit.index
      const end = start + hit[0].length
      for (let span = sorted[next]; span !== undefined && span.start < end; span = sorted[++next])
        reach = Math.max(reach, span.end)
      if (reach <= start)
        doubts.push({
          code: 'unread',
          rule: null,
          start,
          end,
          message: `No rule read "${document.text.slice(start, end)}"`,
        })
    }
  }
  return doubts
}

function topmost(segments: readonly Segment[]): Segment[] {
  return segments.filter(
    (segment) =>
      !segments.some((other) => other !== segment && other.start <= segment.start && segment.end <= other.end),
  )
}
