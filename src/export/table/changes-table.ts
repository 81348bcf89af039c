// The table of changes: what a bulletin says otherwise than it did.
import type { Change } from '../../store/store.ts'
import { changedFields } from './changed-fields.ts'
import { compare } from '../material/entry.ts'
import type { Head } from '../material/head.ts'
import type { Column, Table } from './table.ts'
import { computed, tableOf } from './table.ts'

/** `changes` in the order in which the store tells them. */
export function changesTable(heads: readonly Head[], changes: Iterable<Change>): Table {
  const urlOf = new Map(heads.map(({ record }) => [record.id, record.url]))
  const head = {
    name: 'changes',
    sheet: 'Changes',
    description:
      'One row a record that was added, changed or withdrawn after its bulletin was first read, with the cause',
    primaryKey: [],
    foreignKeys: [],
  }
  const json = (record: Change['before']) => (record === null ? null : JSON.stringify(record))
  const columns: Column<Change>[] = [
    computed('at', 'datetime', 'When the page was fetched that shows it, or the review was read in (UTC)', ({ at }) => at, { required: true }),
    computed('cause', 'string', 'page: the page was edited, or is gone; rules: other rules read the same page; review: a reviewer says so', ({ cause }) => cause, { required: true, values: ['page', 'rules', 'review'] }),
    computed('what', 'string', 'What became of the record', ({ what }) => what, { required: true, values: ['added', 'changed', 'withdrawn'] }),
    computed('kind', 'string', 'Kind of the record', ({ kind }) => kind, { required: true }),
    computed('id', 'string', 'Id of the record', (change) => change.id, { width: 16, required: true }),
    computed('fields', 'list', 'What is told otherwise, and how: before → after', changedFields, { width: 50 }),
    computed('bulletin', 'string', 'Id of the bulletin', ({ bulletin }) => bulletin, { width: 16, required: true }),
    computed('revision', 'integer', 'Revision of the bulletin that shows it', ({ revision }) => revision, { required: true }),
    computed('url', 'string', 'Address of the bulletin', ({ bulletin }) => urlOf.get(bulletin) ?? null, { width: 40, link: true }),
    computed('before', 'string', 'The record before (JSON), or blank', ({ before }) => json(before), { width: 40 }),
    computed('after', 'string', 'The record after (JSON), or blank', ({ after }) => json(after), { width: 40 }),
  ] // prettier-ignore
  return tableOf(head, columns, [...changes].sort(byTime))
}

function byTime(a: Change, b: Change): number {
  return compare(a.at, b.at) || compare(a.bulletin, b.bulletin) || a.revision - b.revision || compare(a.cause, b.cause) || compare(a.kind, b.kind) || compare(a.id, b.id) // prettier-ignore
}
