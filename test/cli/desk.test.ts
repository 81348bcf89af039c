import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDesk } from '../../src/cli/desk.ts'
import { openLog } from '../../src/cli/log.ts'
import { settingOf } from '../../src/cli/setting.ts'
import { siteOfSource } from '../../src/engine/engine.ts'
import { openStore } from '../../src/store/open.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

const PAGES = 4

let site: Site
beforeEach(async () => {
  site = await openSite(PAGES)
})
afterEach(() => site.close())

it('a worker loads a lane once, and then what is new of it', async () => {
  const setting = await settingOf({ config: site.config, out: site.out })
  const store = await openStore(setting.database, { write: true })
  const asked: string[] = []
  for (const name of ['known', 'knownSince', 'heldPages'] as const) {
    const ask = Reflect.get(store.shared, name) as (...given: readonly unknown[]) => unknown
    Object.assign(store.shared, { [name]: (...given: readonly unknown[]) => (asked.push(name), ask(...given)) })
  }
  let counted = 0
  const sources = Reflect.get(store, 'sources') as () => unknown
  Object.assign(store, { sources: () => ((counted += 1), sources()) })
  const desk = openDesk(
    { setting, store, log: openLog({ log: 'text', quiet: true }), userAgent: 'bulletins' },
    () => undefined,
  )
  try {
    const [source] = setting.chosen
    const lane = { kind: 'host', key: siteOfSource(source!) } as const
    for (let turns = 0; turns < 3; turns++) {
      const end = await desk.run(lane, new AbortController().signal)
      if (end.kind === 'worked') await store.within((inside) => end.finish(inside))
      desk.done(lane)
    }
    expect(asked).toEqual(['known', 'heldPages', 'knownSince', 'knownSince'])
    await desk.run(lane, new AbortController().signal) // nobody is told that it is done
    await desk.run(lane, new AbortController().signal)
    expect(asked.slice(4)).toEqual(['knownSince', 'known', 'heldPages'])
    expect([desk.lanes(), desk.pages()]).toEqual([5, PAGES])
    expect(counted).toBe(5)
    await desk.run(lane, AbortSignal.abort())
    expect(counted).toBe(5) // a turn that is not the last goes through no store to see who has been silent
  } finally {
    await desk.close()
    await store.close()
  }
})
