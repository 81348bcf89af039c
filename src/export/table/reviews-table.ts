// The table of reviews: what people decided on the rows of the other tables, and what became of it.
import type { Judged } from '../../review/review.ts'
import { GIVEN_STATUSES, STATES, cellOfValues } from '../../review/review.ts'
import type { Column, Table } from './table.ts'
import { computed, tableOf } from './table.ts'

const COLUMNS: readonly Column<Judged>[] = [
  computed('id', 'string', 'Identifier of the decision', ({ review }) => review.id, { width: 16, required: true }),
  computed('at', 'datetime', 'When it was read from the workbook (UTC)', ({ review }) => review.at, { required: true }),
  computed('reviewer', 'string', 'Who decided', ({ review }) => review.reviewer),
  computed('state', 'string', 'What became of it: applied, confirmed; superseded by a later one; outdated: the page was edited since; unfit: with what the rules read now it makes no valid record; unmatched: its record is not there, or not to be told from others', ({ state }) => state, { required: true, values: STATES, width: 12 }),
  computed('kind', 'string', 'Kind of the record', ({ review }) => review.kind, { required: true }),
  computed('record_id', 'string', 'Id of the record today; where there is none, that of the time', ({ review, target }) => target ?? review.record, { width: 16, required: true }),
  computed('review_status', 'string', 'What was decided', ({ review }) => review.status, { required: true, values: GIVEN_STATUSES, width: 13 }),
  computed('field', 'string', 'Column that was corrected; blank: the decision is on the row', ({ review }) => review.field),
  computed('was', 'string', 'What the rules had read', ({ review: { field, was }, hidden }) => (field === null || hidden === true ? null : cellOfValues([was]))),
  computed('value', 'string', 'What is right; null: not known', ({ review: { field, value }, hidden }) => (field === null || hidden === true ? null : cellOfValues([value]))),
  computed('review_note', 'string', 'Why', ({ review }) => review.note, { width: 30 }),
  computed('quote', 'string', 'The words of the source that were looked at', ({ review }) => review.quote, { width: 50 }),
  computed('bulletin', 'string', 'Id of the bulletin', ({ review }) => review.bulletin, { width: 16, required: true }),
  computed('revision', 'integer', 'Revision of the bulletin that was looked at', ({ review }) => review.revision, { required: true }),
  computed('url', 'string', 'Address of the bulletin', ({ review }) => review.url, { width: 40, link: true, required: true }),
  computed('sha256', 'string', 'SHA-256 of the page that was looked at', ({ review }) => review.sha256, { width: 14, required: true }),
  computed('report', 'string', 'The row in report.html, beside its words on the page', ({ target }) => (target === null ? null : `report.html#${target}`), { width: 22, link: true }),
  computed('file', 'string', 'Name of the workbook', ({ review }) => review.file),
  computed('file_sha256', 'string', 'SHA-256 of the workbook', ({ review }) => review.file_sha256, { width: 14, required: true }),
] // prettier-ignore

/** One row a decision, in the order of the journal. */
export function reviewsTable(reviews: readonly Judged[]): Table {
  const head = {
    name: 'reviews',
    sheet: 'Reviews',
    description: 'One row a decision of a reviewer on a row of another table, with what became of it',
    primaryKey: ['id'],
    foreignKeys: [],
  }
  return tableOf(head, COLUMNS, reviews)
}
