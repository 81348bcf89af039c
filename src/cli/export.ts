import type { Format } from '../export/input.ts'
import { EXIT } from './exit.ts'
import { exportStore } from './exporting.ts'
import type { SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'
import { openHeld } from './held.ts'

/** `bulletins export`: the store as files. */
export async function exportCommand(
  options: SettingOptions & { readonly formats?: readonly Format[] },
): Promise<number> {
  const setting = await settingOf(options)
  const store = await openHeld(setting)
  try {
    const started = new Date().toISOString()
    const run = { command: 'export', started, ended: started, fetched: [], pages: [], changed: [] }
    const files = await exportStore(store, { setting, run, formats: options.formats })
    process.stderr.write(`written   ${files.length} files in ${setting.output}\n`)
    return EXIT.ok
  } finally {
    await store.close()
  }
}
