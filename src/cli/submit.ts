// `bulletins worker --submit`, `--schedule`: what workers are to do, now or whenever a clock says so.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Lane } from '../engine/engine.ts'
import { hostLanes } from '../engine/engine.ts'
import { openBoss } from '../engine/pgboss.ts'
import { BulletinError } from '../errors.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import { isServer } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import { EXIT } from './exit.ts'
import type { SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

export interface SubmitOptions extends SettingOptions {
  readonly submit?: boolean
  /** A cron expression, or `off`. */
  readonly schedule?: string
  readonly timeZone?: string
}

/** Submits a lane for each site of the sources, or for each WARC file that is named; ends when they stand in the queue. */
export async function submitLanes(files: readonly string[], options: SubmitOptions): Promise<number> {
  const setting = await settingOf(options)
  const { database, password, chosen } = setting
  if (!isServer(database)) {
    throw new BulletinError(
      'usage',
      `Expected a store on a server, got a file (a worker on it does all there is), in ${database}`,
    )
  }
  const store = await openStore(database, { write: true, shared: true, password })
  try {
    const boss = await openBoss(store, password, () => undefined)
    try {
      const lanes = files.length === 0 ? hostLanes(chosen) : files.map((file) => shardIn(setting.archive, file))
      const { schedule, timeZone = 'Asia/Almaty' } = options
      if (schedule !== undefined) await boss.schedule(schedule === 'off' ? null : schedule, timeZone, lanes)
      if (options.submit === true) for (const lane of lanes) await boss.submit(lane)
      const when = schedule === undefined ? '' : schedule === 'off' ? ', no longer by the clock' : `, and whenever it is ${schedule} in ${timeZone}` // prettier-ignore
      process.stderr.write(`submitted ${options.submit === true ? lanes.length : 0} lanes${when}\n`)
      return EXIT.ok
    } finally {
      await boss.close()
    }
  } finally {
    await store.close()
  }
}

function shardIn(archive: string, file: string): Lane {
  const key = archiveName(file)
  if (/\.warc(?:\.gz)?$/iu.test(file) && existsSync(join(archive, key))) return { kind: 'shard', key }
  throw new BulletinError('usage', `Expected WARC files of the archive ${archive}, got ${file}, in the command line`)
}
