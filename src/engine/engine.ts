// Lanes of work: what one worker has at a time. The same lanes run in one process (local.ts) and on many machines (pgboss.ts).
import type { BulletinError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import { siteOf } from '../fetch/lane.ts'
import type { Database } from '../store/database.ts'
import type { Store } from '../store/store.ts'

/** `host`: all sources of a site, by its name; `warc`: a file of the archive, by its name. */
export interface Lane {
  readonly kind: 'host' | 'warc'
  readonly key: string
}

/** How a lane ended that was not broken off. `elsewhere`: another machine is to work on it, and this one can't. */
export type LaneEnd = WorkedLane | { readonly kind: 'elsewhere'; readonly why: BulletinError }

/** A lane that was worked on. */
export interface WorkedLane {
  readonly kind: 'worked'
  /** There is more to do: it is to be worked on again. */
  readonly again: boolean
  /** The last of its results: stored in one transaction with the word that it is done. */
  readonly finish: (inside: Store) => Promise<void>
}

/** Works on a lane until its end, or (the signal) until it is to be handed back. What it throws has it tried again. */
export type RunLane = (lane: Lane, signal: AbortSignal) => Promise<LaneEnd>

export interface Working {
  readonly run: RunLane
  /** Lanes side by side. */
  readonly concurrency: number
  /** Ends when nothing is left to do; else when the signal says so. */
  readonly untilIdle: boolean
  readonly signal: AbortSignal
  /** A lane failed: it is tried again, or (`dead`) given up. */
  readonly onFailure: (lane: Lane, error: unknown, dead: boolean) => void
  /** A lane came to its end: whatever it failed of before is over. */
  readonly onDone: (lane: Lane) => void
}

export interface Engine {
  /** Has a lane worked on; one that waits already waits once. */
  submit(lane: Lane): Promise<void>
  work(working: Working): Promise<void>
  close(): Promise<void>
}

/** A lane as the queue knows it. */
export function nameOf({ kind, key }: Lane): string {
  return `${kind}:${key}`
}

/** The lanes of sources: one a site. */
export function hostLanes(sources: readonly Source[]): Lane[] {
  const sites = new Set(sources.map((source) => siteOfSource(source)))
  return [...sites].sort().map((key) => ({ kind: 'host', key }))
}

/** The site whose lane a source belongs to. */
export function siteOfSource({ hosts }: Source): string {
  return siteOf(hosts[0] ?? '')
}

/** Stores the end of a lane, together with what the engine does then in the same database. */
export function finished(
  store: Store,
  lane: Lane,
  end: WorkedLane,
  also: (db: Database) => Promise<void>,
): Promise<void> {
  return store.within(async (inside, db) => {
    await end.finish(inside)
    await also(db)
  }, nameOf(lane))
}
