// A decision as a line of the journal: who, on what, what; and all that is needed to find the record again when its id has changed.
import type { Reading } from '../model.ts'
import type { ReviewRecord } from '../records.ts'
import { factId } from '../record/ids.ts'
import { valueAt } from './correct.ts'
import { pathOf } from './correctable.ts'
import type { Decision } from './journal.ts'
import { isAlone } from './match.ts'
import type { Subject } from './words.ts'
import { saysDigest, wordsDigest } from './words.ts'

/** What was decided. */
export type Verdict = Pick<ReviewRecord, 'status' | 'field' | 'value' | 'note'>
/** Who decided, where it was written and when it was read. */
export type Signature = Pick<ReviewRecord, 'at' | 'reviewer' | 'file' | 'file_sha256'>

/** The decision on a record of a reading. */
export function decisionOn(subject: Subject, reading: Reading, verdict: Verdict, signed: Signature): Decision {
  const { kind, id, record } = subject
  const { status, field, value, note } = verdict
  const path = field === null ? null : pathOf(kind, field)
  return {
    id: factId('v', reading.bulletin.id, '', JSON.stringify([id, signed, status, field, value])),
    ...signed,
    kind,
    record: id,
    ...groundsOf(subject, reading),
    status,
    field,
    value,
    was: path === null ? null : valueAt(record, path),
    note,
    rules_version: String(record.rules_version),
  }
}

/** What it rests on: by this the record is found again, and an edit of the page shows. */
function groundsOf(subject: Subject, reading: Reading): Pick<Decision, 'bulletin' | 'url' | 'incident' | 'quote' | 'start' | 'end' | 'revision' | 'sha256' | 'words' | 'says' | 'alone'> {
  const { incident, quotes: [first] } = subject
  const { id, url, revision, sha256 } = reading.bulletin
  return {
    bulletin: id,
    url,
    incident,
    quote: first?.quote ?? null,
    start: first?.start ?? null,
    end: first?.end ?? null,
    revision,
    sha256,
    words: wordsDigest(subject),
    says: saysDigest(subject),
    alone: isAlone(subject, reading),
  }
} // prettier-ignore
