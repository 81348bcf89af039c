import type { RunAccount } from '../export/input.ts'
import type { RunEntry } from '../store/store.ts'

/** What the journal keeps of a run: counts, not the list of all its pages. */
export interface JournalEntry {
  readonly command: string
  /** The exit code; null of a lane, which has none. */
  readonly code: number | null
  /** What ended it early, or null; absent in entries of older versions. */
  readonly stopped?: string | null
  readonly fetched: readonly {
    readonly source: string
    readonly pages: number
    readonly unchanged: number
    readonly failures: number
    readonly left?: number
  }[]
  readonly pages: Readonly<Record<string, number>>
}

/** The entry of a run that is over. */
export function entryOf({ command, end, fetched, pages }: RunAccount): JournalEntry {
  const counts: Record<string, number> = {}
  for (const { outcome } of pages) counts[outcome] = (counts[outcome] ?? 0) + 1
  return {
    command,
    code: end?.exit ?? null,
    stopped: end?.stopped ?? null,
    fetched: fetched.map(({ source, fetched: list, unchanged, failures, left }) => ({
      source,
      pages: list.length,
      unchanged,
      failures: failures.length,
      left,
    })),
    pages: counts,
  }
}

/** The line in the journal of runs for a lane that a worker has ended; `name`: its site or file. */
export function laneEntry(
  name: string,
  account: Pick<RunAccount, 'started' | 'fetched' | 'pages' | 'changed'>,
): RunEntry {
  const { started } = account
  const ended = new Date().toISOString()
  const entry = entryOf({ ...account, command: `worker ${name}`, ended })
  return { id: `${started} ${name}`, started, ended, json: JSON.stringify(entry) }
}
