// The queue of lanes beside a store on PostgreSQL: its names, its rules, how it is opened.
import type { PgBoss } from 'pg-boss'
import { schemaOf } from '../store/address.ts'
import { connectionOf, missingPackages, serverFailure } from '../store/postgres-driver.ts'
import type { Lane } from './engine.ts'
import type { HandedOn } from './handed-on.ts'

/** Lanes that are to be worked on, and those that were given up. */
export const [LANES, DEAD] = ['lane', 'lane-dead'] as const

/** A lane as it stands in the queue. */
export interface QueuedLane extends Lane {
  /** What those said who took it and could not work on it. */
  readonly handedOn?: HandedOn
}

const QUEUE = {
  policy: 'stately',
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  heartbeatSeconds: 30,
  expireInSeconds: 3600,
  deadLetter: DEAD,
} as const
const SUPERVISE_SECONDS = 5
// It takes lanes and says that they are still worked on: what ends them goes over the store's own connections.
const CONNECTIONS = 2

/** Connects to it; its tables are made where they are missing. Throws `store-unreachable`, `store-denied`, `usage`. */
export async function openQueue(
  path: string,
  password: string | null,
  onError: (error: Error) => void,
): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss').catch((cause: unknown) => {
    throw missingPackages(cause)
  })
  const { connectionString = '' } = connectionOf(path, password)
  const often = { superviseIntervalSeconds: SUPERVISE_SECONDS, monitorIntervalSeconds: SUPERVISE_SECONDS }
  const boss = new PgBoss({ connectionString, schema: queueSchema(path), ...often, max: CONNECTIONS, application_name: 'bulletins queue' }) // prettier-ignore
  boss.on('error', onError)
  try {
    await boss.start()
    await boss.createQueue(DEAD)
    await boss.createQueue(LANES, QUEUE)
  } catch (cause) {
    await boss.stop({ graceful: false }).catch(() => undefined) // it may not even have started
    throw serverFailure(cause, path)
  }
  return boss
}

/** The schema of the queue beside a store. */
export function queueSchema(path: string): string {
  return `${schemaOf(path).schema}_queue`
}
