// What the archive says of the runs that wrote it, as `metadata` records: when one began and how it ended at a source (by which the next
// knows whether it has to go on with it), and seals, which vouch for every byte that was written before them.
import type { WarcRecord } from './warc-read.ts'
import { headerOf } from './headers.ts'
import type { RecordBytes } from './warc-record.ts'
import { recordOf, storedMember } from './warc-record.ts'

/** A run begins at a source. */
export interface BeginNote {
  readonly event: 'begin'
  readonly source: string
  readonly at: string
  /** When the run began that this one goes on with, since it did not come to its end; else `at`. */
  readonly since: string
  /** All listing pages are to be read, known bulletins or not. */
  readonly full: boolean
  readonly software: string
  /** `obeyed`, or `ignored: ` and the reason that was given. */
  readonly robots: string
}

/** A run ended at a source. */
export interface EndNote {
  readonly event: 'end'
  readonly source: string
  readonly at: string
  /** False where it was stopped: the next run goes on with it. */
  readonly done: boolean
  /** True where bulletins were left for the next run, which then reads all listing pages to find them; absent in notes of older versions. */
  readonly left?: boolean
  /** What it says of itself: `FetchAccount` without its lists. */
  readonly account: Readonly<Record<string, unknown>>
}

/** The first bytes of a file, and their digest. */
export interface Sealed {
  /** Name without folder. */
  readonly file: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** All that was written since the seal before. */
export interface SealNote {
  readonly event: 'seal'
  readonly at: string
  readonly files: readonly Sealed[]
}

export type RunNote = BeginNote | EndNote | SealNote

/** The record of a note. A seal is not compressed: see `storedMember`. */
export function runRecord(note: RunNote): RecordBytes {
  const fields = {
    'WARC-Type': 'metadata',
    'WARC-Date': note.at,
    'WARC-Target-URI': `urn:bulletins:${note.event}:${'source' in note ? note.source : 'archive'}`,
    'Content-Type': 'application/json',
  }
  const block = Buffer.from(JSON.stringify(note))
  return note.event === 'seal' ? recordOf(fields, block, storedMember) : recordOf(fields, block)
}

/** The note in a record; null where it holds none. */
export function runNoteOf({ type, url, fields, block }: WarcRecord): RunNote | null {
  const ours = type === 'metadata' && url?.startsWith('urn:bulletins:') === true
  if (!ours || headerOf(fields, 'content-type') !== 'application/json') return null
  try {
    const note = JSON.parse(block.toString()) as Partial<RunNote>
    const fits = typeof note.event === 'string' && typeof note.at === 'string'
    return fits && (note.event !== 'seal' || isSeal(note)) ? (note as RunNote) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null // not ours after all
    throw error
  }
}

function isSeal({ files }: { readonly files?: unknown }): boolean {
  const isSealed = (one: unknown): boolean => {
    const { file, bytes, sha256 } = one as Partial<Sealed>
    return typeof file === 'string' && typeof bytes === 'number' && typeof sha256 === 'string'
  }
  return Array.isArray(files) && files.every((one) => typeof one === 'object' && one !== null && isSealed(one))
}
