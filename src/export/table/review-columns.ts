// The columns in which a reviewer says what is right, and in which an earlier reviewer's word stands.
import type { RowReview } from '../../review/review.ts'
import { cellOfValues, STATUSES } from '../../review/review.ts'
import type { Context } from '../material/entry.ts'
import type { Column } from './table.ts'
import { computed } from './table.ts'

interface Reviewed {
  readonly record: object
  readonly context: Pick<Context, 'reviewOf'>
}

/** `review_status` and what belongs to it. */
export function reviewed(): Column<Reviewed>[] {
  const of = ({ record, context }: Reviewed): RowReview => context.reviewOf(record)
  return [
    computed('review_status', 'string', 'To be filled in by a reviewer: confirmed (the row is right), corrected (see the next columns), wrong (the page does not say so: it leaves all totals), unreviewed. outdated: the page was edited since, look again', (row) => of(row).status, { required: true, values: STATUSES, width: 13 }),
    computed('corrected_field', 'string', 'To be filled in: name of the column that is corrected; several: one a line', (row) => of(row).fields.join('\n'), { width: 16 }),
    computed('corrected_value', 'string', 'To be filled in: what is right, in the same order of lines; null: not known', (row) => cellOfValues(of(row).values), { width: 18 }),
    computed('review_note', 'string', 'May be filled in: why', (row) => of(row).note, { width: 20 }),
    computed('original_value', 'string', 'What the rules read where it was corrected, in the same order of lines', (row) => cellOfValues(of(row).originals), { width: 18 }),
    computed('reviewer', 'string', 'Who decided last', (row) => of(row).reviewer, { width: 14 }),
    computed('reviewed_at', 'string', 'When that was read in (UTC); do not change it: by it a workbook is known to be older than other decisions', (row) => of(row).at, { width: 21 }),
  ] // prettier-ignore
}
