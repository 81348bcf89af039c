// What the queue of many machines says of its lanes, for who only looks: asked of the store's own connection, so that to look makes nothing.
import { isServer, schemaOf } from '../store/address.ts'
import type { Database } from '../store/database.ts'

/** A lane that waits, is worked on, is to be tried again, or was given up. */
export interface LaneState {
  readonly lane: string
  readonly state: 'waiting' | 'active' | 'retry' | 'dead'
  readonly tried: number
  /** Since when, ISO 8601. */
  readonly since: string
  /** Why it failed the last time, or null. */
  readonly failure: string | null
}

interface JobRow {
  readonly lane: string
  readonly state: string
  readonly tried: number
  readonly since: string
  readonly failure: string | null
}

const STATES: Readonly<Record<string, LaneState['state']>> = { created: 'waiting', active: 'active', retry: 'retry' }

/** The lanes in the queue beside a store; none where there is no queue (a store in a file has none). */
export async function lanesIn(db: Database): Promise<LaneState[]> {
  if (!isServer(db.path)) return []
  const queue = `${schemaOf(db.path).schema}_queue`
  const tables = await db.all('SELECT 1 AS one FROM information_schema.tables WHERE table_schema = $1', queue)
  if (tables.length === 0) return []
  const rows = await db.all<JobRow>(`SELECT COALESCE(data ->> 'kind', '') || ':' || COALESCE(data ->> 'key', '') AS lane, CASE WHEN name = 'lane-dead' THEN 'dead' ELSE state::TEXT END AS state,
    retry_count AS tried, COALESCE(output ->> 'message', source_output ->> 'message') AS failure,
    to_char(COALESCE(started_on, created_on) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since
    FROM ${queue}.job WHERE (name = 'lane' AND state < 'completed') OR (name = 'lane-dead' AND state < 'completed') ORDER BY 1, created_on`) // prettier-ignore
  return rows.map(({ state, ...row }) => ({ ...row, state: STATES[state] ?? 'dead' }))
}
