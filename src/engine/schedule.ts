// Lanes that are submitted whenever a clock says so: the queue keeps the clock.
import type { PgBoss } from 'pg-boss'
import { BulletinError } from '../errors.ts'
import type { Lane } from './engine.ts'
import { nameOf } from './engine.ts'
import { LANES } from './queue.ts'

/** Has these lanes submitted by a cron expression, and no others; null: none. Throws `usage` for an expression or a zone that is none. */
export async function scheduleLanes(
  boss: PgBoss,
  cron: string | null,
  tz: string,
  lanes: readonly Lane[],
): Promise<void> {
  const wanted = new Set(cron === null ? [] : lanes.map(scheduleKey))
  if (cron !== null) {
    for (const lane of lanes) {
      const options = { tz, key: scheduleKey(lane), singletonKey: nameOf(lane) }
      await boss.schedule(LANES, cron, lane, options).catch((cause: unknown) => {
        throw wrongClock(cause, cron, tz)
      })
    }
  }
  for (const { key } of await boss.getSchedules(LANES)) if (!wanted.has(key)) await boss.unschedule(LANES, key)
}

// Of a server's failures each has a code of its own; what is wrong with the expression, the queue says in words.
function wrongClock(cause: unknown, cron: string, tz: string): unknown {
  const { code, message } = cause as NodeJS.ErrnoException
  if (code !== undefined && code !== 'ERR_ASSERTION') return cause
  return new BulletinError('usage', `Expected a cron expression and a time zone, got ${JSON.stringify(cron)} and ${JSON.stringify(tz)} (${message}), in --schedule`, { cause }) // prettier-ignore
}

// Of its keys the queue takes letters, digits and a few signs.
function scheduleKey(lane: Lane): string {
  return nameOf(lane).replaceAll(':', '/')
}
