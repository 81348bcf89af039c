// `bulletins worker --submit`, `--schedule`: what workers are to do, now or whenever a clock says so.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Lane } from '../engine/engine.ts'
import { hostLanes } from '../engine/engine.ts'
import { openBoss } from '../engine/pgboss.ts'
import { BulletinError } from '../errors.ts'
import { archiveName } from '../fetch/archive-parts.ts'
import { userAgentOf } from '../fetch/user-agent.ts'
import { isServer } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import { EXIT } from './exit.ts'
import { plural } from './plural.ts'
import { say } from './print.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf, version } from './setting.ts'

export interface SubmitOptions extends SettingOptions {
  readonly submit?: boolean
  /** A cron expression, or `off`. */
  readonly schedule?: string
  readonly timeZone?: string
}

/** Submits a lane for each site of the sources, or for each WARC file that is named; ends when they stand in the queue. Throws `usage`, `config-invalid`. */
export async function submitLanes(files: readonly string[], options: SubmitOptions): Promise<number> {
  const setting = await settingOf(options)
  const { database, password } = setting
  if (!isServer(database)) {
    throw new BulletinError(
      'usage',
      `Expected a store on a server, got a file (a worker on it does all there is), in ${database}`,
    )
  }
  const lanes = lanesOf(files, setting)
  const store = await openStore(database, { write: true, shared: true, password })
  try {
    const boss = await openBoss(store, password, () => undefined)
    try {
      const { schedule, timeZone = 'Asia/Almaty' } = options
      if (schedule !== undefined) await boss.schedule(schedule === 'off' ? null : schedule, timeZone, lanes)
      if (options.submit === true) for (const lane of lanes) await boss.submit(lane)
      const when = schedule === undefined ? '' : schedule === 'off' ? ', no longer by the clock' : `, and whenever it is ${schedule} in ${timeZone}` // prettier-ignore
      say(`submitted ${plural(options.submit === true ? lanes.length : 0, 'lane')}${when}`)
      return EXIT.ok
    } finally {
      await boss.close()
    }
  } finally {
    await store.close()
  }
}

// Workers ask no site without a contact: what can't be done is not put into the queue. Throws `config-invalid`.
function lanesOf(files: readonly string[], { archive, chosen, config }: Setting): Lane[] {
  if (files.length > 0) return files.map((file) => warcIn(archive, file))
  userAgentOf(version(), config.contact ?? null, chosen)
  return hostLanes(chosen)
}

function warcIn(archive: string, file: string): Lane {
  const key = archiveName(file)
  if (/\.warc(?:\.gz)?$/iu.test(file) && existsSync(join(archive, key))) return { kind: 'warc', key }
  throw new BulletinError('usage', `Expected WARC files of the archive ${archive}, got ${file}, in the command line`)
}
