// A decision on a record of a bulletin, as the journal has it.
import type { ExportBulletin } from '../../src/export/input.ts'
import type { ReviewRecord } from '../../src/records.ts'
import { decisionOn } from '../../src/review/decision.ts'
import type { ReviewKind } from '../../src/review/review.ts'
import { subjectsOf } from '../../src/review/words.ts'

const KINDS: Readonly<Record<string, ReviewKind>> = { f: 'sanction', d: 'date', l: 'article', g: 'place', p: 'person', o: 'outlet', s: 'statistic', a: 'amount', i: 'incident', b: 'bulletin' } // prettier-ignore
let minute = 0

/** A decision on the record with this id. */
export function decided({ reading }: ExportBulletin, id: string, given: Partial<ReviewRecord>): ReviewRecord {
  const subject = subjectsOf(KINDS[id[0] ?? ''] ?? 'issue', reading).find((one) => one.id === id)
  if (subject === undefined) throw new RangeError(`Expected a record, got ${id}`)
  const at = `2026-01-01T00:${String(minute++ % 60).padStart(2, '0')}:00.000Z`
  const signed = { at, reviewer: 'First Reviewer', file: 'bulletins.xlsx', file_sha256: 'f'.repeat(64) }
  const verdict = { status: 'confirmed', field: null, value: null, note: null, ...given } as const
  return { ...decisionOn(subject, reading, verdict, signed), ...given, previous: null }
}
