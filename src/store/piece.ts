// A record as two readings of a bulletin are compared by it: what it says, and between which words.
import { contentOf, type Row } from './content.ts'

/** A record as it is kept. */
export interface KeptRow {
  readonly kind: string
  readonly id: string
  readonly first_seen: string
  readonly last_changed: string
  readonly json: string
}

export interface Piece<R> {
  readonly row: R
  /** Id of the incident it stands in, or null. */
  readonly incident: string | null
  readonly start: number
  /** Its quote; of an incident its text, of a sanction its fields. */
  readonly says: string
  /** The words before it and after it; blank for incidents. */
  readonly left: string
  readonly right: string
  /** What it is one of: the currency of an amount, the kind of a penalty. Null for other kinds. */
  readonly sort: string | null
}

interface Told {
  readonly incident?: string | null
  readonly start?: number
  readonly end?: number
  readonly quote?: string
  readonly text?: string
  readonly kind?: string
  readonly currency?: string
  readonly mentions?: readonly string[]
}

interface Place {
  readonly start: number
  readonly end: number
}

const CONTEXT = 16

/** The records with what is asked of them, in the order of the page. A sanction stands where it is told first. */
export function piecesOf<R extends Pick<Row, 'id' | 'json'> & { readonly kind: string }>({
  rows,
  text,
}: {
  readonly rows: readonly R[]
  readonly text: string
}): Piece<R>[] {
  const records = rows.map((row) => ({ row, record: JSON.parse(row.json) as Told }))
  const places = new Map<string, Place>()
  for (const { row, record } of records) {
    const place = ownPlace(record)
    if (place !== null) places.set(row.id, place)
  }
  const pieces = records.map(({ row, record }) => {
    const place = ownPlace(record) ?? firstPlace(record, places)
    const around = row.kind === 'incident' || place === null ? NOWHERE : contextOf(text, place)
    const { incident = null } = record
    return { row, incident, start: place?.start ?? 0, says: wordsIn(row, record), ...around, sort: sortOf(row, record) }
  })
  return pieces.sort((a, b) => a.start - b.start)
}

function ownPlace({ start, end }: Told): Place | null {
  return start === undefined || end === undefined ? null : { start, end }
}

function firstPlace({ mentions = [] }: Told, places: ReadonlyMap<string, Place>): Place | null {
  const told = mentions.map((id) => places.get(id)).filter((place) => place !== undefined)
  return told.sort((a, b) => a.start - b.start)[0] ?? null
}

const NOWHERE = { left: '', right: '' }

function contextOf(text: string, { start, end }: Place): { left: string; right: string } {
  return { left: text.slice(Math.max(0, start - CONTEXT), start), right: text.slice(end, end + CONTEXT) }
}

function wordsIn({ kind, json }: { readonly kind: string; readonly json: string }, { quote, text }: Told): string {
  const told = kind === 'incident' ? text : quote
  if (told !== undefined) return told.toLowerCase()
  const fields = JSON.parse(json) as Readonly<Record<string, unknown>>
  return contentOf(JSON.stringify({ ...fields, id: null, incident: null, articles: null, supersedes: null }))
}

function sortOf({ kind }: { readonly kind: string }, { kind: own, currency }: Told): string | null {
  if (kind === 'amount') return currency ?? null
  return kind === 'penalty' || kind === 'sanction' ? (own ?? null) : null
}
