// Days as headings over several incidents each.
import type { DateDraft, Segment } from '../model.ts'
import { beginningIn } from '../text/nearby.ts'

/** The day of the heading under which the incident stands, though other incidents stand between; null where the heading is no day. */
export function dayAbove(segments: readonly Segment[], dates: readonly DateDraft[], index: number): DateDraft | null {
  const at = segments.findLastIndex(({ role }, before) => before < index && role !== 'incident')
  const above = segments[at]
  if (above?.role !== 'heading') return null
  const [day] = beginningIn(dates, above)
  return day !== undefined && above.end - above.start - (day.end - day.start) < MOST_BESIDE ? day : null
}

// "Monday, ", " (Almaty)"
const MOST_BESIDE = 30
