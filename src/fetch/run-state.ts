// How far the runs came at a source, told by the notes that they left in the archive.
import type { BeginNote, EndNote } from './warc-run.ts'

export interface RunState {
  /** When the last note was written. */
  readonly at: string
  /** Since when a run is under way that did not come to its end; null where the last one did. */
  readonly since: string | null
  /** When the last run began that read all listing pages and came to its end, or null. */
  readonly lastFull: string | null
  /** The run that is under way began so, and reads all listing pages. */
  readonly begun: { readonly at: string; readonly full: boolean } | null
}

/** The state after one more note. */
export function afterNote(before: RunState | undefined, note: BeginNote | EndNote): RunState {
  const { since = null, lastFull = null, begun = null } = before ?? {}
  const { at } = note
  if (note.event === 'begin') return { at, since: note.since, lastFull, begun: { at, full: note.full } }
  if (note.left === true) return { at, since: note.done ? null : since, lastFull: null, begun: null }
  return {
    at,
    since: note.done ? null : since,
    lastFull: note.done && begun?.full === true ? begun.at : lastFull,
    begun: null,
  }
}
