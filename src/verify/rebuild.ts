import { BulletinError } from '../errors.ts'
import type { Archive } from '../fetch/archive.ts'
import type { Packs } from '../packs.ts'
import { triedBulletin } from '../pipeline.ts'
import { RULES_VERSION } from '../record/version.ts'
import type { Source } from '../sources/source.ts'
import type { Capture, Read, Store } from '../store/store.ts'

/** Reads all of the archive into an empty store. Damaged records are left out. */
export async function rebuild(store: Store, archive: Archive, sources: readonly Source[], packs: Packs): Promise<void> {
  for (const item of archive.pages(sources)) {
    if ('error' in item) continue
    const one = readOf(item, packs)
    if ('error' in one) await store.putUnread(item, one.error, one.rulesVersion)
    else if ((await store.put(item, one.read)).outcome === 'out-of-turn')
      await store.rewrite(item.page.url, [item], (place) =>
        readOf({ page: archive.page(place, sources), place }, packs),
      )
  }
  await store.setWithdrawn(archive.absences())
  await store.settleEditions()
}

function readOf(capture: Capture, packs: Packs): Read {
  const read = triedBulletin(capture.page, packs)
  return read instanceof BulletinError ? { capture, error: read, rulesVersion: RULES_VERSION } : { capture, read }
}
