// After an edit of the page: the record that stands where a reviewed one stood, as the store paired them. Nothing is applied to it;
// it is shown that the decision must be taken anew.
import type { Reading } from '../model.ts'
import type { ReviewRecord } from '../records.ts'
import type { Change } from '../store/store.ts'
import { subjectWith } from './subjects.ts'
import type { Subject } from './words.ts'

/** The record that took the place of the reviewed one, by the changes of its bulletin; null where an edit took the words away; undefined where no edit is known. */
export function successorOf(
  { kind, record, revision }: ReviewRecord,
  reading: Reading,
  changes: readonly Change[],
): Subject | null | undefined {
  const edits = changes.filter((one) => one.cause === 'page' && one.kind === kind && one.revision > revision)
  let id: string | null = record
  let isEdited = false
  for (const { before, after, id: now } of edits.sort((a, b) => a.revision - b.revision)) {
    if (before === null || idOf(before, kind, now) !== id) continue
    isEdited = true
    id = after === null ? null : now
  }
  if (!isEdited) return undefined
  return id === null ? null : subjectWith(kind, id, reading)
}

// Issues have no id in the record: one that is said otherwise is another.
function idOf(before: Readonly<Record<string, unknown>>, kind: string, id: string): string {
  return typeof before.id === 'string' && kind !== 'issue' ? before.id : id
}
