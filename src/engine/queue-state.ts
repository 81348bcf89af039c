// What the queue of many machines says of its lanes, for who only looks: asked of the store's own connection, so that to look makes nothing.
import { isServer } from '../store/address.ts'
import type { Database } from '../store/database.ts'
import type { Lane } from './engine.ts'
import { nameOf } from './engine.ts'
import { DEAD, LANES, queueSchema } from './queue.ts'

/** A lane that waits, is worked on, is to be tried again, was handed on (for another machine), or was given up. */
export interface LaneState {
  readonly lane: string
  readonly state: 'waiting' | 'active' | 'retry' | 'handed-on' | 'dead'
  readonly tried: number
  /** Since when, ISO 8601. */
  readonly since: string
  /** Code of the failure of the last time (a stable one, or what the cause calls itself), or null. */
  readonly code: string | null
  /** Why it failed the last time, or null. */
  readonly failure: string | null
}

interface JobRow extends Omit<LaneState, 'state'> {
  readonly name: string
  readonly state: string
  readonly handed: number | null
}

const STATES: Readonly<Record<string, LaneState['state']>> = { created: 'waiting', active: 'active', retry: 'retry' }

const LANE = `COALESCE(data ->> 'kind', '') || ':' || COALESCE(data ->> 'key', '')`

/** The lanes in the queue beside a store; none where there is no queue (a store in a file has none); null where it may not be read. */
export async function lanesIn(db: Database): Promise<LaneState[] | null> {
  const may = isServer(db.path) ? await mayRead(db) : undefined
  if (may !== true) return may === false ? null : []
  const rows = await db.all<JobRow>(`SELECT ${LANE} AS lane, name, state::TEXT AS state, retry_count AS tried, (data -> 'handedOn' ->> 'times')::INT AS handed,
    COALESCE(output ->> 'code', source_output ->> 'code', data -> 'handedOn' ->> 'code') AS code,
    COALESCE(output ->> 'message', source_output ->> 'message', data -> 'handedOn' ->> 'message') AS failure,
    to_char(COALESCE(started_on, created_on) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since
    FROM ${queueSchema(db.path)}.job WHERE name IN ('${LANES}', '${DEAD}') AND state < 'completed' ORDER BY 1, created_on`) // prettier-ignore
  return withoutEarlierDead(rows.map(stateOf))
}

function stateOf({ name, state, handed, tried, ...row }: JobRow): LaneState {
  if (name === DEAD) return { ...row, tried, state: 'dead' }
  if (state === 'created' && handed !== null) return { ...row, tried: handed, state: 'handed-on' }
  return { ...row, tried, state: STATES[state] ?? 'waiting' }
}

// Given up twice, a lane is told once.
function withoutEarlierDead(lanes: readonly LaneState[]): LaneState[] {
  return lanes.filter(({ lane, state }, at) => state !== 'dead' || !lanes.slice(at + 1).some((other) => other.state === 'dead' && other.lane === lane)) // prettier-ignore
}

// Undefined where there is no queue. (What a role may not see, the tables of the standard leave out.)
async function mayRead(db: Database): Promise<boolean | undefined> {
  const text = `SELECT has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') AS may
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = 'job'`
  return (await db.all<{ may: boolean }>(text, queueSchema(db.path)))[0]?.may
}

/** True where a lane waits, or is worked on, that is not only for another machine to take. */
export async function isWorkLeft(db: Database): Promise<boolean> {
  const rows =
    await db.all(`SELECT 1 AS one FROM ${queueSchema(db.path)}.job WHERE name = '${LANES}' AND state < 'completed'
    AND NOT (state = 'created' AND data -> 'handedOn' IS NOT NULL) LIMIT 1`)
  return rows.length > 0
}

/** The names of the lanes that were handed on, and that nobody has taken since. */
export async function lanesHandedOn(db: Database): Promise<string[]> {
  const rows = await db.all<{ lane: string }>(`SELECT ${LANE} AS lane FROM ${queueSchema(db.path)}.job
    WHERE name = '${LANES}' AND state = 'created' AND data -> 'handedOn' IS NOT NULL`)
  return rows.map(({ lane }) => lane)
}

/** Forgets that a lane was given up. */
export async function forgetDead(db: Database, lane: Lane): Promise<void> {
  await db.all(`DELETE FROM ${queueSchema(db.path)}.job WHERE name = '${DEAD}' AND ${LANE} = $1`, nameOf(lane))
}

/** Forgets all lanes that were given up; gives their names. */
export async function forgetAllDead(db: Database): Promise<string[]> {
  if (!isServer(db.path) || (await mayRead(db)) === undefined) return []
  const rows = await db.all<{ lane: string }>(
    `DELETE FROM ${queueSchema(db.path)}.job WHERE name = '${DEAD}' RETURNING ${LANE} AS lane`,
  )
  return [...new Set(rows.map(({ lane }) => lane))].sort()
}
