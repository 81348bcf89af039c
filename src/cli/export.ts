import type { Format } from '../export/input.ts'
import { EXIT } from './exit.ts'
import { exportStore } from './exporting.ts'
import type { Setting, SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'
import { alone, openHeld } from './held.ts'

/** `bulletins export`: the store as files. */
export async function exportCommand(
  options: SettingOptions & { readonly formats?: readonly Format[] },
): Promise<number> {
  const setting = await settingOf(options)
  return alone(setting, () => exported(setting, options.formats))
}

async function exported(setting: Setting, formats: readonly Format[] | undefined): Promise<number> {
  const store = await openHeld(setting)
  try {
    const started = new Date().toISOString()
    const run = { command: 'export', started, ended: started, fetched: [], pages: [], changed: [] }
    const files = await exportStore(store, { setting, run, formats })
    process.stderr.write(`written   ${files.length} files in ${setting.output}\n`)
    return EXIT.ok
  } finally {
    await store.close()
  }
}
