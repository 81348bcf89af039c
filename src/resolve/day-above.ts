// Days as headings over several incidents each.
import type { DateDraft, Segment } from '../model.ts'
import { beginningIn } from '../text/nearby.ts'

/** The day or month of the heading under which the incident stands, though other incidents stand between; null where the heading is no day. */
export function dayAbove(
  segments: readonly Segment[],
  dates: readonly DateDraft[],
  incident: Segment,
): DateDraft | null {
  const above = headingsOf(segments).get(incident)
  if (above === undefined) return null
  const [day] = beginningIn(dates, above)
  if (day === undefined || above.end - above.start - (day.end - day.start) >= MOST_BESIDE) return null
  // a month dates what tells no date of its own
  return day.value.length === MONTH && beginningIn(dates, incident).length > 0 ? null : day
}

const MONTH = '2016-01'.length

// "Monday, ", " (Almaty)"
const MOST_BESIDE = 30

const known = new WeakMap<readonly Segment[], ReadonlyMap<Segment, Segment>>()

// The part before each incident that is none, where it is a heading; found once a page.
function headingsOf(segments: readonly Segment[]): ReadonlyMap<Segment, Segment> {
  const before = known.get(segments)
  if (before !== undefined) return before
  const headings = new Map<Segment, Segment>()
  let last: Segment | undefined
  for (const segment of segments) {
    if (segment.role !== 'incident') last = segment
    else if (last?.role === 'heading') headings.set(segment, last)
  }
  known.set(segments, headings)
  return headings
}
