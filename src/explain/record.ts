// One record of the store explained: what it says, its quotes in their sentences, and where on disk they were read.
import type { Packs } from '../packs.ts'
import type { Result } from '../pipeline.ts'
import type { BulletinRecord } from '../records.ts'
import type { StoredPlace, StoredRecord } from '../store/store.ts'
import type { MapEntry, Span } from '../model.ts'
import { bytesOf } from './bytes.ts'
import { surroundingsOf, traceOf } from './page.ts'
import type { Mark, Surroundings } from './sentence.ts'
import { inSentence } from './sentence.ts'
import { mentionsOf, sanctionWords } from './words.ts'

/** A record with its page. */
export interface Held {
  readonly stored: StoredRecord
  readonly bulletin: BulletinRecord
  readonly place: StoredPlace
  readonly map: readonly MapEntry[]
  /** The page as today's rules read it. */
  readonly result: Result
}

/** The lines of the explanation. */
export function explainRecord(held: Held, packs: Packs, mark: Mark): string[] {
  const { stored, bulletin, place, result } = held
  const around = { ...surroundingsOf(result, packs), text: bulletin.text }
  return [
    ...fieldLines(stored),
    ...sanctionLines(held),
    '',
    ...evidenceOf(held).flatMap((span) => quoteLines(span, held, around, mark)),
    `page       ${bulletin.url}`,
    `captured   ${bulletin.retrieved ?? 'unknown'}, SHA-256 ${bulletin.sha256}, revision ${bulletin.revision}`,
    `archive    ${place.file} at byte ${place.offset}, record ${place.recordId}`,
    `seen       first ${stored.first_seen}, last changed ${stored.last_changed}`,
    ...(isSame(held) ? [] : ['', "Today's rules do not read this record from the page any more: `bulletins extract --stale` reads it anew."]), // prettier-ignore
  ]
}

// What the quotes and the page tell anyway is left out.
const TOLD = new Set(['id', 'bulletin', 'quote', 'start', 'end', 'text', 'rules_version'])

function fieldLines({ kind, id, record }: StoredRecord): string[] {
  const fields = Object.entries(record).filter(([name, value]) => !TOLD.has(name) && value !== null)
  return [
    `${kind}  ${id}`,
    ...fields.map(
      ([name, value]) => `  ${name.padEnd(12)} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ),
  ]
}

function sanctionLines({ stored, result }: Held): string[] {
  if (stored.kind !== 'sanction') return []
  const own = result.reading.sanctions.find(({ id }) => id === stored.id)
  const later = result.reading.sanctions.filter(({ supersedes }) => supersedes === stored.id)
  return [
    ...(own === undefined ? [] : [`  in words     ${sanctionWords(own)}`]),
    ...later.map((one) => `  replaced by  ${sanctionWords(one)}  ${one.id}`),
  ]
}

type Quoted = Span & { readonly rule?: string | null; readonly id?: string }

// A sanction is told by its mentions, an incident by its lead line; everything else stands somewhere itself.
function evidenceOf({ stored: { record }, result }: Held): readonly Quoted[] {
  if ('mentions' in record && !('start' in record)) {
    const ids = new Set(record.mentions)
    return mentionsOf(result.reading).flatMap((mention) => (ids.has(mention.record.id) ? [mention.record] : []))
  }
  if ('headline' in record) return [{ start: record.start, end: record.start + record.headline.length }]
  return 'start' in record ? [record] : []
}

function quoteLines(span: Quoted, { map, result }: Held, around: Surroundings, mark: Mark): string[] {
  const bytes = bytesOf(span, map)
  const rule = span.rule ?? null
  return [
    `           ${inSentence(span, around, mark)}`,
    ...(rule === null ? [] : [`           ${[rule, span.id ?? ''].join('  ').trimEnd()}`]),
    ...(rule === null ? [] : traceOf(result, { ...span, rule }).map((line) => `           · ${line}`)),
    `place      text ${span.start}–${span.end}${bytes === null ? '' : `, bytes ${bytes.from}–${bytes.to} of the page${bytes.exact ? '' : ' (and a little around)'}`}`,
    '',
  ]
}

function isSame({ stored, result }: Held): boolean {
  if (!('id' in stored.record)) return true
  const { incidents, sanctions } = result.reading
  const all = [...mentionsOf(result.reading).map(({ record }) => record), ...incidents, ...sanctions]
  return all.some(({ id }) => id === stored.id)
}
