// `bulletins worker --dismiss`: lanes that were given up, and that nobody is to have on his mind any longer.
import { forgetAllDead } from '../engine/queue-state.ts'
import { BulletinError } from '../errors.ts'
import { isServer } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import { EXIT } from './exit.ts'
import { plural } from './plural.ts'
import { say } from './print.ts'
import type { SettingOptions } from './setting.ts'
import { settingOf } from './setting.ts'

/** Takes the lanes that were given up out of the queue beside the store, and says which. Throws `usage` for a store in a file. */
export async function dismissLanes(options: SettingOptions): Promise<number> {
  const { database, password } = await settingOf(options)
  if (!isServer(database))
    throw new BulletinError('usage', `Expected a store on a server, got a file, which has no queue, in ${database}`)
  const store = await openStore(database, { write: true, shared: true, password })
  try {
    const lanes = await store.within((_inside, db) => forgetAllDead(db))
    say(`dismissed ${plural(lanes.length, 'lane')}${lanes.length > 0 ? `: ${lanes.join(' ')}` : ''}`)
    return EXIT.ok
  } finally {
    await store.close()
  }
}
