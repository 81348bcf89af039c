// `bulletins worker --dismiss`: lanes that were given up, and that nobody is to have on his mind any longer.
import { forgetAllDead } from '../engine/queue-state.ts'
import { openStore } from '../store/open.ts'
import { EXIT } from './exit.ts'
import { plural } from './plural.ts'
import type { SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

/** Takes the lanes that were given up out of the queue beside the store, and says which. */
export async function dismissLanes(options: SettingOptions): Promise<number> {
  const { database, password } = await settingOf(options)
  const store = await openStore(database, { write: true, shared: true, password })
  try {
    const lanes = await store.within((_inside, db) => forgetAllDead(db))
    process.stderr.write(`dismissed ${plural(lanes.length, 'lane')}${lanes.length > 0 ? `: ${lanes.join(' ')}` : ''}\n`)
    return EXIT.ok
  } finally {
    await store.close()
  }
}
