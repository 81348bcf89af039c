// What of a reading is kept, under which key, and what counts as a change of it.
import { createHash } from 'node:crypto'
import type { Document, Reading } from '../model.ts'
import type { KindRecords, RecordKind } from '../record/kinds.ts'
import { listOf, RECORD_KINDS } from '../record/kinds.ts'

export type { KindRecords, RecordKind } from '../record/kinds.ts'

/** A record as a row. */
export interface Row {
  readonly kind: RecordKind
  readonly id: string
  readonly start: number
  readonly json: string
  /** What must differ for the record to count as changed. */
  readonly content: string
}

/** The rows of a reading. Issues and rejected records have no id of their own: what they say is their key. */
export function rowsOf(reading: Reading): Row[] {
  const seen = new Map<string, number>()
  return RECORD_KINDS.flatMap((kind) => reading[listOf(kind)].map((record) => rowOf(kind, record, seen)))
}

function rowOf(kind: RecordKind, record: KindRecords[RecordKind], seen: Map<string, number>): Row {
  const json = JSON.stringify(record)
  const content = contentOf(json)
  const key = 'id' in record ? record.id : `${kind}-${sha256(content).slice(0, 16)}`
  const times = (seen.get(`${kind} ${key}`) ?? 0) + 1
  seen.set(`${kind} ${key}`, times)
  return { kind, id: times === 1 ? key : `${key}~${times}`, start: 'start' in record ? record.start : 0, json, content }
}

// Where a record stands on the page, as the how manieth, how often it is told, and which rules read it, may change without its saying anything else.
const VOLATILE = new Set(['start', 'end', 'number', 'mentions', 'rules_version', 'confidence', 'rule'])

/** The JSON of a record without what may change while the fact stays the same. */
export function contentOf(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => (VOLATILE.has(key) ? undefined : value))
}

/** SHA-256 of what a reader sees of the bulletin: its title and body, not the menus and counters around them, nor the dress of its letters. */
export function textDigest({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string {
  const seen = blocks.filter(({ role }) => role === 'title' || role === 'body')
  return sha256(undressed(seen.map(({ start, end }) => text.slice(start, end)).join('\n')))
}

// A site that changes its charset, its editor or its template sends other quotes, dashes, bullets and paragraphs, and the same words.
// (A dash alone is kept as one: without it, two sums would be one number.)
function undressed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^[-–—•·▪*] /gmu, '')
    .replace(/[«»“”„‟‹›″]/gu, '"')
    .replace(/[’‘`´ʼ′]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[\s\u0085\u180e\u2800]+/gu, ' ')
    .trim()
}

const LEAST_PARAGRAPH = 40

/** Digests of the body's paragraphs (letters and digits alone), parted by blanks: by them a reprint is known. */
export function paragraphDigests({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string {
  const plain = blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .filter((paragraph) => paragraph.length >= LEAST_PARAGRAPH)
  return [...new Set(plain)].map((paragraph) => sha256(paragraph).slice(0, 10)).join(' ')
}

/** The segment map as flat JSON: start, end, byteStart, byteEnd, start … */
export function packMap(map: Document['map']): string {
  return JSON.stringify(map.flatMap(({ start, end, byteStart, byteEnd }) => [start, end, byteStart, byteEnd]))
}

export function unpackMap(json: string): Document['map'] {
  const flat = JSON.parse(json) as number[]
  return Array.from({ length: flat.length / 4 }, (_, index) => {
    const [start = 0, end = 0, byteStart = 0, byteEnd = 0] = flat.slice(4 * index, 4 * index + 4)
    return { start, end, byteStart, byteEnd }
  })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
