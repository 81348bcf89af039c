// How a run hangs together with those before it: it goes on with one that did not come to its end, and now and then it reads all.
import type { Source } from '../sources/source.ts'
import type { FetchAccount, OpenAccount } from './account.ts'
import type { Archive } from './archive.ts'

const DAY_MS = 86_400_000
/** A run that broke off longer ago is not gone on with: its lists are no longer those of today, and the next night is another run. */
const LONGEST_BREAK_MS = DAY_MS / 2
/** Paging shifts, and bulletins are added late: all listing pages are read at least as often. */
const FULL_EVERY_MS = 30 * DAY_MS

export interface Plan {
  /** What was answered since then is not asked for again; null where all is asked. */
  readonly since: string | null
  readonly full: boolean
}

/** What this run is to do, by what the archive says of those before. `now` in milliseconds since 1970. */
export function planOf(archive: Archive, source: Source, now: number): Plan {
  const { since = null, lastFull = null } = archive.state(source.id) ?? {}
  const goesOn = since !== null && now - Date.parse(since) < LONGEST_BREAK_MS
  const full = since !== null || lastFull === null || now - Date.parse(lastFull) >= FULL_EVERY_MS
  return { since: goesOn ? since : null, full }
}

/** Writes into the archive that the run begins. */
export async function noteBegin(
  archive: Archive,
  { source, started, full }: OpenAccount,
  { since }: Plan,
  software: string,
  robots: string,
): Promise<void> {
  await archive.note({ event: 'begin', source, at: started, since: since ?? started, full, software, robots })
}

/** Writes into the archive how the run ended. One that was stopped, or left a host alone, is gone on with by the next. */
export async function noteEnd(archive: Archive, account: FetchAccount): Promise<void> {
  const { source, ended, interrupted, parked, left } = account
  const entries: [string, unknown][] = Object.entries(account)
  const told = entries.map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value.length : value])
  await archive.note({
    event: 'end',
    source,
    at: ended,
    done: !interrupted && parked === null,
    left: left > 0,
    account: Object.fromEntries(told),
  })
}
