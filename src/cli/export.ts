import { existsSync } from 'node:fs'
import { EXIT } from './exit.ts'
import type { ExportOptions } from './exporting.ts'
import { exportStore } from './exporting.ts'
import { alone, openHeld } from './held.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

type Options = Omit<SettingOptions, 'source'> & ExportOptions

/** `bulletins export`: the store as files. */
export async function exportCommand(options: Options): Promise<number> {
  const setting = await exportSetting(options)
  return alone(setting, () => exported(setting, options))
}

// `--source` is no choice among what is configured, but among what the store holds. A folder without a store gets the files of the usual one.
async function exportSetting({ source: _source, ...options }: Options & SettingOptions): Promise<Setting> {
  const setting = await settingOf(options)
  if (options.out === undefined || options.db !== undefined || existsSync(setting.database)) return setting
  const { out: _out, ...usual } = options
  return { ...setting, database: (await settingOf(usual)).database }
}

async function exported(setting: Setting, options: ExportOptions): Promise<number> {
  const store = await openHeld(setting)
  try {
    const started = new Date().toISOString()
    const run = { command: 'export', started, ended: started, fetched: [], pages: [], changed: [] }
    const files = await exportStore(store, { setting, run, options })
    process.stderr.write(`written   ${files.length} files in ${setting.output}\n`)
    if (options.names === false && existsSync(setting.archive)) {
      process.stderr.write(`bulletins: the archive and the store in ${setting.output} hold all names: to pass the folder on, name another with --out\n`) // prettier-ignore
    }
    return EXIT.ok
  } finally {
    await store.close()
  }
}
